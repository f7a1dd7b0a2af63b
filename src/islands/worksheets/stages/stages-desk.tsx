import { deskOf } from '../frame/desk-of';
import { stages } from './stages-tool';

export default deskOf(stages);
