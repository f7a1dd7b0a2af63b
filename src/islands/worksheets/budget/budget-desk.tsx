import { deskOf } from '../frame/desk-of';
import { budget } from './budget-tool';

export default deskOf(budget);
