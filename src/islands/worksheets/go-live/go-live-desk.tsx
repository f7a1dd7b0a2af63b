import { deskOf } from '../frame/desk-of';
import { goLive } from './go-live-tool';

export default deskOf(goLive);
