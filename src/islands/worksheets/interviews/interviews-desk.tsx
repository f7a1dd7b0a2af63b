import { deskOf } from '../frame/desk-of';
import { interviews } from './interviews-tool';

export default deskOf(interviews);
