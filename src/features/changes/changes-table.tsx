import type { Changes, ListChange } from '../../domain/comparison/changes';
import type { Score } from '../../domain/assessment/score';
import type { Band } from '../../schemas/scale';
import { signed } from '../../i18n/signed';
import { statusText } from '../results/status-text';
import type { ChangesProps } from './changes-props';

interface Props extends ChangesProps {
  readonly changes: Changes;
}

/** Score and band before and after, list by list, and the difference where there can be one. */
export function ChangesTable({ changes, assessments, scale, words }: Props) {
  const { changes: c } = words;
  const side = (score: Score, band: Band | undefined) =>
    score.status === 'ok' && band ? (
      <>
        <span className="figure">{score.score}</span>
        <span className="band-word">{` ${scale.bands[band].short}`}</span>
      </>
    ) : (
      <span className="hint">{statusText(score, words.status)}</span>
    );
  const revisedLists = new Set(changes.revised.map(({ item }) => item.dimension));
  const difference = ({ before, after, delta }: ListChange) => {
    if (delta !== undefined) return delta === 0 ? c.equal : signed(delta);
    if (before.score.status === 'ok') return c.noScoreAfter;
    return after.score.status === 'ok' ? c.noScoreBefore : c.noScores;
  };
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={c.table}>
      <table className="figures changes-table" aria-label={c.table}>
        <thead>
          <tr>
            {[c.list, c.before, c.after, c.change].map((label) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {assessments.map((assessment) => {
          const index = changes.indexes.find(({ id }) => id === assessment.id);
          return (
            <tbody key={assessment.id}>
              <tr className="figures-group">
                <th scope="rowgroup" colSpan={4}>
                  {assessment.title}
                </th>
              </tr>
              {assessment.dimensions.map(({ id, title, href }) => {
                const list = changes.lists.find((one) => one.id === id);
                if (!list) return null;
                return (
                  <tr key={id} data-change={id} data-delta={list.delta}>
                    <th scope="row">
                      <a href={href}>{title}</a>
                      {revisedLists.has(id) && <span className="hint"> {c.revisedIn}</span>}
                    </th>
                    <td>{side(list.before.score, list.before.cappedBand)}</td>
                    <td>{side(list.after.score, list.after.cappedBand)}</td>
                    <td className={list.delta === undefined ? 'hint' : 'delta'}>{difference(list)}</td>
                  </tr>
                );
              })}
              {index?.delta !== undefined && (
                <tr data-change-index={assessment.id} data-delta={index.delta}>
                  <th scope="row">{c.index}</th>
                  {[index.before, index.after].map((one, i) => (
                    <td key={i}>
                      {one.index.status === 'ok' && <span className="figure">{one.index.score}</span>}{' '}
                      {one.cappedBand && (
                        <span className="band-word">{scale.bands[one.cappedBand].short}</span>
                      )}
                    </td>
                  ))}
                  <td className="delta">{index.delta === 0 ? c.equal : signed(index.delta)}</td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      <p className="hint">{c.whyNoDelta}</p>
    </div>
  );
}
