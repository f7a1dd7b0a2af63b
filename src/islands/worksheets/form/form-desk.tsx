import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { FormContent } from './form-content';
import { form } from './form-tool';

function FormDesk(props: DeskProps<FormContent>) {
  return <WorksheetDesk tool={form} {...props} />;
}

export default guarded(FormDesk);
