import {
  BUDGET_CONVENTIONS,
  budgetOf,
  type BudgetSheet,
  COSTS,
  FACTORS,
  KINDS,
  MODES,
  wholeOf,
} from './budget-rules';
import { fill } from '../../i18n/words';
import { bind } from '../fields/bind';
import { optionsOf, RadioField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { SaidAt } from '../fields/said';
import { writtenNumber } from '../../i18n/numbers';
import type { EditorProps } from '../frame/worksheet';
import type { BudgetContent } from './budget-words';

const POINTS = ['0', '1', '2'] as const;

/** The cost of the project, what it contains, what weighs, what is planned and how it is split. */
export function BudgetEditor({ sheet, content, change, around }: EditorProps<BudgetSheet, BudgetContent>) {
  const { words: w } = content;
  const { total, split } = budgetOf(sheet);
  const isSplitRead = KINDS.every((kind) => typeof sheet.split[kind] !== 'string');
  const alter = (part: Partial<BudgetSheet>, key?: string) => change({ ...sheet, ...part }, key);
  const field = bind(sheet, alter, w);
  const euros = (n: number) => fill(w.amountOf, { amount: writtenNumber(n, around.locale) });
  return (
    <>
      <section className="result-section" aria-labelledby="budget-cost">
        <h2 id="budget-cost">{w.cost}</h2>
        <p className="section-lead">{w.costLead}</p>
        <div className="fields">
          {COSTS.map((cost, i) => (
            <NumberField
              key={cost}
              at={{ field: cost }}
              label={w.costs[cost]}
              hint={i === 0 ? w.amountHint : undefined}
              kind="money"
              value={sheet.costs[cost]}
              onChange={(value, key) => alter({ costs: { ...sheet.costs, [cost]: value } }, key)}
            />
          ))}
        </div>
        <h3>{w.ownTime}</h3>
        <div className="fields">
          <NumberField kind="days" {...field('internalDays')} />
          <NumberField kind="money" {...field('dayCost')} />
        </div>
        {total !== undefined && Number.isFinite(total) && total >= 0 && (
          <p className="budget-total" data-total={total}>
            {w.total} <strong>{euros(total)}</strong>
          </p>
        )}
        <RadioField tall options={optionsOf(MODES, w.modes)} {...field('mode')} />
      </section>
      <section className="result-section" aria-labelledby="budget-factors">
        <h2 id="budget-factors">{w.factors}</h2>
        <p className="section-lead">{w.factorsLead}</p>
        {FACTORS.map((factor) => (
          <RadioField
            key={factor}
            at={{ field: factor }}
            label={w.factorNames[factor].label}
            value={`${sheet.points[factor]}`}
            options={optionsOf(POINTS, w.factorNames[factor].options)}
            onChange={(points) =>
              alter({ points: { ...sheet.points, [factor]: Number(points) as 0 | 1 | 2 } })
            }
          />
        ))}
      </section>
      <section className="result-section" aria-labelledby="budget-split">
        <h2 id="budget-split">{w.split}</h2>
        <p className="section-lead">{w.splitLead}</p>
        <div className="fields">
          {KINDS.map((kind) => (
            <NumberField
              key={kind}
              at={{ field: kind }}
              label={w.kinds[kind]}
              kind="percent"
              value={sheet.split[kind]}
              onChange={(value, key) => alter({ split: { ...sheet.split, [kind]: value } }, key)}
            />
          ))}
        </div>
        <p className="budget-total">
          {fill(w.splitTotal, { n: isSplitRead ? writtenNumber(wholeOf(split), around.locale) : '–' })}
        </p>
        <SaidAt at={{ field: 'split' }} />
        <p className="quiet-actions">
          <button type="button" onClick={() => alter({ split: BUDGET_CONVENTIONS.split })}>
            {w.restore}
          </button>
        </p>
        <div className="fields">
          <NumberField kind="money" {...field('planned')} />
        </div>
      </section>
    </>
  );
}
