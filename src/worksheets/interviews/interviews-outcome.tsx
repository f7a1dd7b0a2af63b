import { computeInterviews, type Interviews, NEED_KINDS, type Statement } from './interviews-rules';
import { count } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { InterviewsContent } from './interviews-words';
import { Questions } from './questions';

/** Statements on the left, each purpose they serve on the right; then what asks for no tool, and what is still to be read back. */
export function InterviewsOutcome({ sheet, content, around }: EditorProps<Interviews, InterviewsContent>) {
  const { words: w } = content;
  const summary = computeInterviews(sheet);
  const all = sheet.interviews.flatMap(({ statements }) => statements);
  const byId = new Map(all.map((statement) => [statement.id, statement] as const));
  const open = all.filter(({ purpose }) => purpose.trim() === '');
  if (!summary) return <BlankSheet words={w} />;
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? (
      <p className="hint">{w.nothing}</p>
    ) : (
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id} data-statement={id}>
            {wordsOf(byId.get(id))}
          </li>
        ))}
      </ul>
    );
  return (
    <section className="outcome interviews-outcome" aria-labelledby="interview-synthesis">
      <h2 id="interview-synthesis">{w.synthesis}</h2>
      <p className="section-lead">{w.synthesisLead}</p>
      <h3>{w.byPurpose}</h3>
      <ul className="purposes">
        {summary.byPurpose.map(({ purpose, statements }) => (
          <li key={purpose} data-purpose={statements.length}>
            <ul>
              {statements.map((id) => (
                <li key={id}>{wordsOf(byId.get(id))}</li>
              ))}
            </ul>
            <p>
              <span className="hint">{w.soThat}</span> <strong>{purpose}</strong>
            </p>
          </li>
        ))}
        {open.length > 0 && (
          <li className="purpose-open">
            <ul>
              {open.map((statement) => (
                <li key={statement.id}>{wordsOf(statement)}</li>
              ))}
            </ul>
            <p>{w.noPurpose}</p>
          </li>
        )}
      </ul>
      <h3>{w.byKind}</h3>
      <div className="need-kinds">
        {NEED_KINDS.map((kind) => (
          <section key={kind} data-kind={kind}>
            <h4>
              <span>{w.kinds[kind]}</span>{' '}
              <span className="hint">{count(w.count, summary.byKind[kind].length, around.locale)}</span>
            </h4>
            {list(summary.byKind[kind])}
          </section>
        ))}
      </div>
      <h3>{w.withoutTool}</h3>
      {list(summary.withoutTool)}
      <h3>{w.notReadBack}</h3>
      {list(summary.notReadBack)}
    </section>
  );
}

/** So many lines to write on under each question. */
const LINES = 7;

/** An empty sheet to take to an interview, on paper only. */
function BlankSheet({ words: w }: { readonly words: InterviewsContent['words'] }) {
  return (
    <div className="on-paper blank-interview">
      <p className="blank-head">
        {[w.role, w.team, w.date].map((label) => (
          <span key={label}>{label}</span>
        ))}
      </p>
      <Questions words={w} />
      {w.questionTexts.map((question, i) => (
        <div key={question}>
          <p>{`${i + 1}.`}</p>
          {Array.from({ length: LINES }, (_, n) => (
            <hr key={n} />
          ))}
        </div>
      ))}
    </div>
  );
}

function wordsOf(statement: Statement | undefined): string {
  return statement?.reworded || statement?.own || '–';
}
