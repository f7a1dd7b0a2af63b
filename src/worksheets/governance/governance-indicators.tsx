import type { Governance } from './governance-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { bind } from '../fields/bind';
import { CheckField } from '../fields/choice-fields';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** What is followed, what the body is for, and where requests come in. */
export function GovernanceIndicators({ sheet, content, change }: EditorProps<Governance, GovernanceContent>) {
  const { words: w, structure } = content;
  const alter = (part: Partial<Governance>, key?: string) => change({ ...sheet, ...part }, key);
  const field = bind(sheet, alter, w);
  return (
    <section className="result-section" aria-labelledby="governance-indicators">
      <h2 id="governance-indicators">{w.indicators}</h2>
      <p className="section-lead">{w.indicatorsLead}</p>
      <SaidAt at={{ field: 'indicators' }} />
      {sheet.indicators.length === 0 && (
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              alter({
                indicators: structure.starterIndicators.map((id) => ({
                  id,
                  label: w.starterIndicators[id] ?? '',
                  isIndividual: false,
                })),
              })
            }
          >
            {w.usualIndicators}
          </button>
        </p>
      )}
      <RowList
        slim
        rows={sheet.indicators}
        onChange={(indicators) => alter({ indicators })}
        nameOf={({ label }, i) => label || `${w.indicator} ${i + 1}`}
        add={w.addIndicator}
        create={(id) => ({ id, label: '', isIndividual: false })}
        most={60}
      >
        {(indicator) => (
          <>
            <TextField
              at={{ row: indicator.id, field: 'label' }}
              label={w.indicator}
              value={indicator.label}
              onChange={(label, key) =>
                alter({ indicators: changeRow(sheet.indicators, indicator.id, { label }) }, key)
              }
            />
            <CheckField
              at={{ row: indicator.id, field: 'isIndividual' }}
              label={w.isIndividual}
              value={indicator.isIndividual}
              onChange={(isIndividual) =>
                alter({ indicators: changeRow(sheet.indicators, indicator.id, { isIndividual }) })
              }
            />
          </>
        )}
      </RowList>
      <div className="fields">
        <TextField long hint={w.purposeHint} max={TEXT_LENGTHS.passage} {...field('purpose')} />
        <TextField free hint={w.entryHint} max={TEXT_LENGTHS.sentence} {...field('entry')} />
      </div>
    </section>
  );
}
