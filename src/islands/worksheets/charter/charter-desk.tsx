import { deskOf } from '../frame/desk-of';
import { charter } from './charter-tool';

export default deskOf(charter);
