import { deskOf } from '../frame/desk-of';
import { governance } from './governance-tool';

export default deskOf(governance);
