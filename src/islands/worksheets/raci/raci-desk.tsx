import { deskOf } from '../frame/desk-of';
import { raci } from './raci-tool';

export default deskOf(raci);
