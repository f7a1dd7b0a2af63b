import { type FearLine, proposedClauses } from './fears-rules';
import { fill } from '../../i18n/words';
import type { FearsContent } from './fears-words';

interface Props {
  readonly line: FearLine;
  readonly clauses: FearsContent['clauses'];
  readonly words: FearsContent['words'];
  readonly charterHref: string | undefined;
  readonly onChange: (part: Partial<FearLine>) => void;
}

/** The clauses of a charter that answer a fear: those accepted, and those proposed one by one. */
export function FearClauses({ line, clauses, words: w, charterHref, onChange }: Props) {
  const open = proposedClauses(line);
  if (open.length === 0 && line.clauses.length === 0) return null;
  return (
    <div className="field-wide fear-clauses">
      <h3>{w.clauses}</h3>
      {line.clauses.length > 0 && (
        <ul className="plain-list">
          {line.clauses.map((id) => (
            <li key={id} data-clause={id}>
              {clauses[id] ?? id}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && <p className="hint">{w.clausesLead}</p>}
      <ul className="proposals">
        {open.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="plain-button"
              onClick={() => onChange({ clauses: [...line.clauses, id] })}
            >
              {fill(w.acceptClause, { clause: clauses[id] ?? id })}
            </button>
          </li>
        ))}
      </ul>
      {charterHref !== undefined && line.clauses.length > 0 && (
        <p>
          <a href={charterHref}>{w.toCharter}</a>
        </p>
      )}
    </div>
  );
}
