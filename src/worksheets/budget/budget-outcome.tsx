import {
  BUDGET_CONVENTIONS,
  budgetOf,
  type BudgetFigures,
  type BudgetSheet,
  computeBudget,
  KINDS,
  movers,
} from './budget-rules';
import { fill } from '../../i18n/words';
import { writtenNumber } from '../../i18n/numbers';
import type { EditorProps } from '../frame/worksheet';
import type { BudgetContent } from './budget-words';

/** The amount, the range it lies in as a picture, what moved it, and how it is split. */
export function BudgetOutcome({ sheet, content, around }: EditorProps<BudgetSheet, BudgetContent>) {
  const { words: w } = content;
  const budget = budgetOf(sheet);
  const figures = computeBudget(budget);
  if (!figures) return null;
  const number = (n: number) => writtenNumber(n, around.locale);
  const euros = (n: number) => fill(w.amountOf, { amount: number(n) });
  const moved = movers(sheet);
  const { planned } = budget;
  return (
    <section
      className="outcome budget-outcome"
      aria-labelledby="budget-result"
      data-amount={figures.amount}
      data-share={figures.share}
      data-low={figures.low}
      data-high={figures.high}
      data-final={figures.final}
    >
      <h2 id="budget-result">{w.result}</h2>
      <p className="budget-amount">
        <span className="figure">{euros(figures.amount)}</span>{' '}
        <span>
          <span>{`${w.suggested}, ${fill(w.share, { share: number(figures.share) })}`}</span>{' '}
          <em>({w.magnitude})</em>
        </span>
      </p>
      {figures.final !== undefined && (
        <p>
          {w.final} <strong>{euros(figures.final)}</strong> ({w.magnitude})
        </p>
      )}
      <Range
        figures={figures}
        planned={planned}
        label={[
          fill(w.picture, {
            low: euros(figures.low),
            high: euros(figures.high),
            amount: euros(figures.amount),
          }),
          ...(planned === undefined ? [] : [fill(w.picturePlanned, { planned: euros(planned) })]),
        ].join(' ')}
        range={w.range}
        euros={euros}
      />
      {figures.plannedShare !== undefined && Number.isFinite(figures.plannedShare) && (
        <p>{fill(w.plannedShare, { share: number(Math.round(figures.plannedShare * 10) / 10) })}</p>
      )}
      <h3>{w.movers}</h3>
      {moved.length === 0 ? (
        <p>{w.noMover}</p>
      ) : (
        <table className="budget-movers" aria-label={w.movers}>
          <tbody>
            <tr>
              <th scope="row">{w.start}</th>
              <td>{fill(w.percent, { n: number(BUDGET_CONVENTIONS.least / 10) })}</td>
            </tr>
            {moved.map(({ factor, tenths }) => (
              <tr key={factor} data-factor={factor}>
                <th scope="row">
                  <span>{w.factorNames[factor].label}</span>{' '}
                  <span className="hint">{w.factorNames[factor].options[sheet.points[factor]]}</span>
                </th>
                <td>{fill(tenths <= 10 ? w.mover.one : w.mover.other, { n: number(tenths / 10) })}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{w.suggestedShare}</th>
              <td>{fill(w.percent, { n: number(figures.share) })}</td>
            </tr>
          </tbody>
        </table>
      )}
      <h3>{w.split}</h3>
      <table className="budget-split" aria-label={w.split}>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind} data-kind={kind}>
              <th scope="row">{w.kinds[kind]}</th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={budget.split[kind]} height="8" />
                </svg>
              </td>
              <td>{Number.isFinite(figures.split[kind]) ? euros(figures.split[kind]) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{w.hedge}</p>
    </section>
  );
}

interface RangeProps {
  readonly figures: BudgetFigures;
  readonly planned: number | undefined;
  readonly label: string;
  readonly range: string;
  readonly euros: (n: number) => string;
}

/** An axis from nothing: the range on it, the suggested amount and what is planned. */
function Range({ figures, planned, label, range, euros }: RangeProps) {
  // The first digit of a cost is a cost so small that all of it is rounded to nothing.
  const most = 1.15 * Math.max(figures.high, planned ?? 0, 1);
  const at = (n: number) => `${(100 * Math.max(0, n)) / most}%`;
  return (
    <figure className="budget-range">
      <svg role="img" aria-label={label} width="100%" height="92">
        <line x1="0" x2="100%" y1="46" y2="46" className="axis" />
        <rect
          x={at(figures.low)}
          y="34"
          width={`${(100 * (figures.high - figures.low)) / most}%`}
          height="24"
          className="range"
        />
        <text x={at(figures.low)} y="78" textAnchor="middle">
          {euros(figures.low)}
        </text>
        <text x={at(figures.high)} y="78" textAnchor="middle">
          {euros(figures.high)}
        </text>
        <line x1={at(figures.amount)} x2={at(figures.amount)} y1="26" y2="66" className="suggested" />
        <text x={at(figures.amount)} y="18" textAnchor="middle" className="suggested-label">
          {euros(figures.amount)}
        </text>
        {planned !== undefined && planned >= 0 && (
          <rect
            className="planned"
            x={at(planned)}
            y="40"
            width="12"
            height="12"
            transform="translate(-6 0)"
          />
        )}
      </svg>
      <figcaption>{range}</figcaption>
    </figure>
  );
}
