import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { InterviewsContent } from './interviews-content';
import { interviews } from './interviews-tool';

function InterviewsDesk(props: DeskProps<InterviewsContent>) {
  return <WorksheetDesk tool={interviews} {...props} />;
}

export default guarded(InterviewsDesk);
