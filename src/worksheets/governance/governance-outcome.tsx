import { type Governance, missingDepartments } from './governance-rules';
import { count } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { mandateOf, scopeOf } from './mandate';
import { AsTyped } from '../../controls/as-typed';

/** The body as it sits: one seat each, those that are missing drawn empty; then its mandate on one page. */
export function GovernanceOutcome({ sheet, content, around }: EditorProps<Governance, GovernanceContent>) {
  const { words: w } = content;
  const { members } = sheet;
  if (members.length === 0 && sheet.users === undefined) return null;
  const missing = [
    ...missingDepartments(sheet).map(({ id, label }) => ({ id, label, isTyped: true })),
    ...(members.some(({ isField }) => isField)
      ? []
      : [{ id: 'field', label: w.missingField, isTyped: false }]),
    ...(members.some(({ isSponsor }) => isSponsor)
      ? []
      : [{ id: 'sponsor', label: w.missingSponsor, isTyped: false }]),
    ...(members.some(({ fromProject }) => fromProject)
      ? []
      : [{ id: 'project', label: w.missingProject, isTyped: false }]),
  ];
  const scope = scopeOf(sheet, w, around.entry);
  return (
    <section className="outcome governance-outcome" aria-labelledby="governance-picture">
      <h2 id="governance-picture">{w.picture}</h2>
      <p className="section-lead">{w.pictureLead}</p>
      {scope.length > 0 && <p className="sheet-scope">{scope.join(' · ')}</p>}
      <div className="seats">
        <div>
          <h3>
            {w.seated} <span className="hint">{count(w.countMembers, members.length, around.locale)}</span>
          </h3>
          <ul>
            {members.map((member) => (
              <li key={member.id} data-kind={member.kind} data-sponsor={member.isSponsor || undefined}>
                <strong>
                  <AsTyped or={w.role}>{member.role}</AsTyped>
                </strong>
                <span className="hint">
                  {[
                    sheet.departments.find(({ id }) => id === member.department)?.label,
                    member.kind === 'internal' ? undefined : w.external,
                    member.hasVote ? w.votes : w.advises,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
        {missing.length > 0 && (
          <div>
            <h3>{w.missing}</h3>
            <ul className="seats-missing">
              {missing.map(({ id, label, isTyped }) => (
                <li key={id} data-missing={id} translate={isTyped ? 'no' : undefined}>
                  {label}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <h2 className="mandate-title">{w.mandate}</h2>
      <dl className="mandate">
        {mandateOf(sheet, content).map(({ id, title, lines }) => (
          <div key={id} data-part={id}>
            <dt>{title}</dt>
            <dd>
              {lines.length === 1 ? (
                lines[0]
              ) : (
                <ul>
                  {lines.map((line, i) => (
                    <li key={i}>{line}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
