import { deskOf } from '../frame/desk-of';
import { pilot } from './pilot-tool';

export default deskOf(pilot);
