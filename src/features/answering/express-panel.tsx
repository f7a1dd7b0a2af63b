import type { Subject } from '../../views/views';
import { ExpressProgress } from './express-parts';
import { PanelFoot } from './panel-foot';

/** How far the express check is answered, before any answer is known. */
export function ExpressPanel({ subject }: { readonly subject: Subject }) {
  const { words } = subject;
  return (
    <aside className="panel panel-still" aria-label={words.express.short}>
      <div className="panel-result">
        <ExpressProgress subject={subject} responses={new Map()} />
      </div>
      <PanelFoot subject={subject} />
      <p className="vh" aria-live="polite" />
    </aside>
  );
}
