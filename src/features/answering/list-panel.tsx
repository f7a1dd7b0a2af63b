import { assessDimension } from '../../domain/assessment/dimension-result';
import { PanelFoot } from './panel-foot';
import { PanelLine, type PanelProps, PanelResult } from './panel';

const NO_RESPONSES = new Map<string, never>();

/**
 * What a list’s answers come to, before any is known. Beside the list on a wide screen; at the foot of a narrow
 * one, a line that opens.
 */
export function ListPanel({ list, subject, linked }: Pick<PanelProps, 'list' | 'subject' | 'linked'>) {
  const { words, rules } = subject;
  const result = assessDimension(list, NO_RESPONSES, undefined, rules);
  const props = { list, subject, linked, result, responses: NO_RESPONSES };
  return (
    <aside className="panel" aria-label={words.panel.title} data-open="false">
      <button type="button" className="panel-line" aria-expanded="false">
        <PanelLine {...props} open={false} />
      </button>
      <div className="panel-result">
        <PanelResult {...props} />
      </div>
      <PanelFoot subject={subject} />
      <p className="vh" aria-live="polite" />
    </aside>
  );
}
