import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { FormContent } from './form-content';
import { form } from './form-tool';

export default function FormDesk(props: DeskProps<FormContent>) {
  return <WorksheetDesk tool={form} {...props} />;
}
