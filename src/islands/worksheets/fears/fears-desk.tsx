import { deskOf } from '../frame/desk-of';
import { fears } from './fears-tool';

export default deskOf(fears);
