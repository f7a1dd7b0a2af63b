import { deskOf } from '../frame/desk-of';
import { form } from './form-tool';

export default deskOf(form);
