import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { InterviewsContent } from './interviews-content';
import { interviews } from './interviews-tool';

export default function InterviewsDesk(props: DeskProps<InterviewsContent>) {
  return <WorksheetDesk tool={interviews} {...props} />;
}
