import type { Comparison } from '../../domain/comparison/compare';
import type { SharedCap } from '../../domain/comparison/contested-cap';
import type { MeanScore } from '../../domain/comparison/mean-score';
import { itemsOf } from '../../domain/assessment/placed-item';
import { signed } from '../../i18n/signed';
import { fill } from '../../i18n/words';
import type { ComparisonProps } from './comparison-props';

interface Props extends ComparisonProps {
  readonly comparison: Comparison;
}

/** Every figure of the lists: a score a group, the consolidated one with its band, the gaps, and what limits a band. */
export function ComparisonTable({ comparison, assessments, scale, words }: Props) {
  const { voices: v, groups: g, results: r } = words;
  const { groups, lists, indexes, overall, balance } = comparison;
  const score = (one: MeanScore | undefined) => {
    if (one?.status === 'ok') return one.score;
    return one?.status === 'not-applicable' ? v.notApplicable : v.noScore;
  };
  const entry = (name: string, value: string) => fill(words.exports.entry, { name, value });
  const width = groups.length + 6;
  const views = assessments.flatMap(({ dimensions }) => dimensions);
  const statement = (id: string) =>
    views.flatMap((list) => itemsOf(list)).find((item) => item.id === id)?.statement;
  const caps = lists.flatMap(({ id, caps: own }) =>
    own.map((cap): { list: string; cap: SharedCap } => ({
      list: views.find((one) => one.id === id)?.short ?? id,
      cap,
    })),
  );
  const open = lists.flatMap((list) => list.open);
  return (
    <section className="result-section">
      <h3>{v.table}</h3>
      <p className="section-lead">{v.tableLead}</p>
      <div className="table-box" tabIndex={0} role="region" aria-label={v.table}>
        <table className="figures comparison-table" aria-label={v.table}>
          <thead>
            <tr>
              {[
                r.columns.list,
                ...groups.map(({ group }) => g.names[group]),
                v.consolidated,
                v.band,
                v.signed,
                v.absolute,
                v.pairs,
              ].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {assessments.map((assessment) => {
            const index = indexes.find(({ id }) => id === assessment.id);
            return (
              <tbody key={assessment.id}>
                <tr className="figures-group">
                  <th scope="rowgroup" colSpan={width}>
                    {assessment.title}
                  </th>
                </tr>
                {assessment.dimensions.map(({ id, title }) => {
                  const list = lists.find((one) => one.id === id);
                  if (!list) return null;
                  const { consolidated, cappedBand, gap } = list;
                  return (
                    <tr
                      key={id}
                      data-figures={id}
                      data-score={consolidated.status === 'ok' ? consolidated.score : undefined}
                      data-capped-band={cappedBand}
                    >
                      <th scope="row">{title}</th>
                      {list.groups.map((one) => (
                        <td key={one.group}>{score(one.score)}</td>
                      ))}
                      <td>{score(consolidated)}</td>
                      <td>{cappedBand && scale.bands[cappedBand].short}</td>
                      <td>{gap && signed(gap.signed)}</td>
                      <td>{gap?.absolute}</td>
                      <td>{gap?.pairs}</td>
                    </tr>
                  );
                })}
                {index && (
                  <tr data-figures-index={assessment.id}>
                    <th scope="row">{v.index}</th>
                    {index.groups.map((one) => (
                      <td key={one.group}>{one.index.status === 'ok' ? one.index.score : v.noScore}</td>
                    ))}
                    <td>{index.consolidated.status === 'ok' ? index.consolidated.score : v.noScore}</td>
                    <td>{index.cappedBand && scale.bands[index.cappedBand].short}</td>
                    <td colSpan={3} />
                  </tr>
                )}
              </tbody>
            );
          })}
        </table>
      </div>
      <p className="hint">{v.consolidatedHint}</p>
      <p className="hint">{v.gapHint}</p>
      {overall && (
        <p data-overall={overall.score}>
          {entry(v.overall, `${overall.score}, ${scale.bands[overall.cappedBand].label}`)}
        </p>
      )}
      {balance && (
        <p data-balance={balance.gap}>
          {entry(r.balance, `${signed(balance.gap)}, ${r.balanceShort[balance.side]}`)}
        </p>
      )}
      {caps.length > 0 && (
        <details className="fold">
          <summary>
            {v.caps} <span className="hint">{`(${caps.length})`}</span>
          </summary>
          <ul className="points">
            {caps.map(({ list, cap }) => (
              <li key={cap.item} data-cap={cap.item} data-because={cap.because}>
                {fill(v.cap, {
                  list,
                  band: scale.bands[cap.band].short,
                  item: (statement(cap.item) ?? cap.item).replace(/\.$/, ''),
                  because: v.reasons[cap.because],
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <p className="hint">{fill(v.open, { items: open.map((id) => statement(id) ?? id).join(' ') })}</p>
      )}
    </section>
  );
}
