import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import type { BudgetContent } from './budget-content';
import { budget } from './budget-tool';

export default function BudgetDesk(props: DeskProps<BudgetContent>) {
  return <WorksheetDesk tool={budget} {...props} />;
}
