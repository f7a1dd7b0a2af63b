import type { DeskProps } from '../frame/tool';
import { WorksheetDesk } from '../frame/worksheet-desk';
import { guarded } from '../../pieces/guarded';
import type { BudgetContent } from './budget-content';
import { budget } from './budget-tool';

function BudgetDesk(props: DeskProps<BudgetContent>) {
  return <WorksheetDesk tool={budget} {...props} />;
}

export default guarded(BudgetDesk);
