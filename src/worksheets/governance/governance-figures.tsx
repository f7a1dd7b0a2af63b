import { type Governance, proposeSize } from './governance-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { bind } from '../fields/bind';
import { CheckField, optionsOf, RadioField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const SIZES = ['proposed', 'small', 'large'] as const;

/** How large the organisation is, and the body that this proposes. */
export function GovernanceFigures({ sheet, content, change }: EditorProps<Governance, GovernanceContent>) {
  const { words: w } = content;
  const proposal = proposeSize(sheet);
  const alter = (part: Partial<Governance>, key?: string) => change({ ...sheet, ...part }, key);
  const field = bind(sheet, alter, w);
  return (
    <section className="result-section" aria-labelledby="governance-figures">
      <h2 id="governance-figures">{w.figures}</h2>
      <div className="fields">
        <NumberField kind="count" {...field('users')} />
        <NumberField kind="count" {...field('sites')} />
      </div>
      <CheckField {...field('hasIt')} />
      <CheckField {...field('hasFacilitator')} />
      <CheckField {...field('hasUpstream')} />
      <h3>{w.departments}</h3>
      <RowList
        slim
        rows={sheet.departments}
        onChange={(departments) => alter({ departments })}
        remove={(id) =>
          alter({
            departments: sheet.departments.filter((one) => one.id !== id),
            members: sheet.members.map((member) =>
              member.department === id ? { ...member, department: undefined } : member,
            ),
          })
        }
        nameOf={({ label }, i) => label || `${w.department} ${i + 1}`}
        add={w.addDepartment}
        create={(id) => ({ id, label: '' })}
        most={60}
      >
        {(department) => (
          <TextField
            at={{ row: department.id }}
            label={w.department}
            max={TEXT_LENGTHS.name}
            value={department.label}
            onChange={(label, key) =>
              alter({ departments: changeRow(sheet.departments, department.id, { label }) }, key)
            }
          />
        )}
      </RowList>
      {proposal && (
        <div className="governance-proposal" data-proposal={proposal}>
          <p className="eyebrow">{w.proposal}</p>
          <h3>{w.proposals[proposal]}</h3>
          <p>{w.proposalTexts[proposal]}</p>
          <p className="hint">{w.convention}</p>
          <RadioField
            at={{ field: 'size' }}
            label={w.size}
            value={sheet.size ?? 'proposed'}
            options={optionsOf(SIZES, w.sizes)}
            onChange={(size) => alter({ size: size === 'proposed' ? undefined : size })}
          />
        </div>
      )}
    </section>
  );
}
