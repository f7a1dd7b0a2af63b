import { PHASES } from '../raci/raci-sheet';
import { computeStages, GROUP_STAGES, type StagePlan } from './stages-rules';
import { fill } from '../../i18n/words';
import type { EditorProps } from '../frame/worksheet';
import type { StagesContent } from './stages-words';
import { groupOf, levelName, saidOf } from './stage-words';
import { AsTyped } from '../../controls/as-typed';

/** Each group’s way through the four stages, with the one that holds it back; then the plan by phase. */
export function StagesOutcome({ sheet, content }: EditorProps<StagePlan, StagesContent>) {
  const { words: w, levels } = content;
  if (sheet.groups.length === 0) return null;
  const blocking = computeStages(sheet);
  const phases = PHASES.filter((phase) => sheet.actions.some((action) => action.phase === phase));
  return (
    <section className="outcome stages-outcome" aria-labelledby="stages-where">
      <h2 id="stages-where">{w.where}</h2>
      <p className="section-lead">{w.whereLead}</p>
      <div className="table-box" tabIndex={0} role="region" aria-label={w.whereLead}>
        <table className="stage-table" aria-labelledby="stages-where">
          <thead>
            <tr>
              <th scope="col">{w.group}</th>
              {GROUP_STAGES.map((stage) => (
                <th key={stage} scope="col">
                  <span className="stage-number">{stage}</span> <span>{w.stages[stage].name}</span>
                </th>
              ))}
              <th scope="col">{w.next}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.groups.map((group, i) => {
              const at = blocking[i]!;
              return (
                <tr
                  key={group.id}
                  data-group={group.id}
                  data-blocking={at.stage ?? (at.isOpen ? undefined : 'none')}
                >
                  <th scope="row">
                    <AsTyped or={w.group}>{group.label}</AsTyped>
                    {group.headcount !== undefined && (
                      <span className="hint">{fill(w.people, { n: group.headcount })}</span>
                    )}
                  </th>
                  {GROUP_STAGES.map((stage) => (
                    <td
                      key={stage}
                      data-state={
                        at.stage === undefined || stage < at.stage
                          ? 'passed'
                          : stage === at.stage
                            ? 'blocked'
                            : 'after'
                      }
                    >
                      <span>{levelName(group.levels[stage - 1] ?? null, levels, w)}</span>
                      {at.stage === stage && (
                        <strong>{`${w.blockedShort}${at.toVerify ? `, ${w.toVerify}` : ''}`}</strong>
                      )}
                    </td>
                  ))}
                  <td className="stage-next">
                    {at.stage === undefined ? (
                      saidOf(at, w)
                    ) : (
                      <>
                        <span>{w.stages[at.stage].first}</span>
                        <span className="hint">{fill(w.notYet, { what: w.stages[at.stage].notYet })}</span>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {phases.length > 0 && (
        <>
          <h3>{w.plan}</h3>
          <dl className="stage-plan">
            {phases.map((phase) => (
              <div key={phase}>
                <dt>{w.phases[phase]}</dt>
                <dd>
                  <ul>
                    {sheet.actions
                      .filter((action) => action.phase === phase)
                      .map((action) => (
                        <li key={action.id} data-done={action.isDone || undefined}>
                          <span>{action.what || w.kinds[action.kind]}</span>{' '}
                          <span className="hint">
                            {[
                              w.kinds[action.kind],
                              groupOf(action, sheet, w),
                              ...(action.carrier ? [w.carriers[action.carrier]] : []),
                              action.isDone ? w.done : w.planned,
                            ].join(' · ')}
                          </span>
                        </li>
                      ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
