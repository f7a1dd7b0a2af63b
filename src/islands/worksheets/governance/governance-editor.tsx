import { randomId } from '../../../browser/random';
import {
  type Governance,
  type Member,
  MEMBER_KINDS,
  proposeSize,
  sizeOf,
  type Support,
} from '../../../domain/worksheets/governance/governance';
import { changeRow } from '../../../domain/worksheets/rows';
import { CheckField, optionsOf, orNone, RadioField, SelectField } from '../fields/choice-fields';
import { NumberField } from '../fields/number-field';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/tool';
import type { GovernanceContent } from './governance-content';

type Props = EditorProps<Governance, GovernanceContent>;
const SIZES = ['proposed', 'small', 'large'] as const;
const NO_SUPPORT: Support = {
  role: '',
  isFromIt: false,
  hasReservedTime: false,
  explainsWell: false,
  listens: false,
};

/** A few figures and what they propose; then who sits on the body, who answers first, and what is followed. */
export function GovernanceEditor(props: Props) {
  return (
    <>
      <Figures {...props} />
      <Body {...props} />
      <FirstSupport {...props} />
      <Indicators {...props} />
    </>
  );
}

function Figures({ sheet, content, change }: Props) {
  const { words: w } = content;
  const proposal = proposeSize(sheet);
  const alter = (part: Partial<Governance>, key?: string) => change({ ...sheet, ...part }, key);
  return (
    <section className="result-section" aria-labelledby="governance-figures">
      <h2 id="governance-figures">{w.figures}</h2>
      <div className="fields">
        <NumberField
          at={{ field: 'users' }}
          label={w.users}
          value={sheet.users}
          onChange={(users, key) => alter({ users }, key)}
        />
        <NumberField
          at={{ field: 'sites' }}
          label={w.sites}
          value={sheet.sites}
          onChange={(sites, key) => alter({ sites }, key)}
        />
      </div>
      <CheckField
        at={{ field: 'hasIt' }}
        label={w.hasIt}
        checked={sheet.hasIt}
        onChange={(hasIt) => alter({ hasIt })}
      />
      <CheckField
        at={{ field: 'hasFacilitator' }}
        label={w.hasFacilitator}
        checked={sheet.hasFacilitator}
        onChange={(hasFacilitator) => alter({ hasFacilitator })}
      />
      <CheckField
        at={{ field: 'hasUpstream' }}
        label={w.hasUpstream}
        checked={sheet.hasUpstream}
        onChange={(hasUpstream) => alter({ hasUpstream })}
      />
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
            max={80}
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

function Body({ sheet, content, change }: Props) {
  const { words: w, structure } = content;
  const size = sizeOf(sheet) === 'large' ? 'large' : 'small';
  const alter = (id: string, part: Partial<Member>, key?: string) =>
    change({ ...sheet, members: changeRow(sheet.members, id, part) }, key);
  return (
    <section className="result-section" aria-labelledby="governance-body">
      <h2 id="governance-body">{w.body}</h2>
      <p className="section-lead">{w.bodyLead}</p>
      {sheet.members.length === 0 && (
        <p className="actions">
          <button
            type="button"
            className="button button-quiet"
            onClick={() =>
              change({
                ...sheet,
                members: structure.starterMembers[size].map((id) => ({
                  ...newMember(randomId()),
                  role: w.starterMembers[id] ?? '',
                  isSponsor: id === 'sponsor',
                  isField: id === 'field',
                  fromProject: id === 'lead',
                })),
              })
            }
          >
            {w.usualMembers}
          </button>
        </p>
      )}
      <RowList
        ordered
        rows={sheet.members}
        onChange={(members) => change({ ...sheet, members })}
        nameOf={({ role }, i) => role || `${w.role} ${i + 1}`}
        add={w.addMember}
        create={newMember}
        most={60}
      >
        {(member) => (
          <>
            <TextField
              at={{ row: member.id, field: 'role' }}
              label={w.role}
              max={80}
              value={member.role}
              onChange={(role, key) => alter(member.id, { role }, key)}
            />
            <SelectField
              at={{ row: member.id, field: 'department' }}
              label={w.ofDepartment}
              value={member.department ?? ''}
              options={orNone(
                sheet.departments.map(({ id, label }) => ({ value: id, label: label || w.department })),
                w.noDepartment,
              )}
              onChange={(department) => alter(member.id, { department: department || undefined })}
            />
            <SelectField
              at={{ row: member.id, field: 'kind' }}
              label={w.kind}
              value={member.kind}
              options={optionsOf(MEMBER_KINDS, w.kinds)}
              onChange={(kind) => alter(member.id, { kind })}
            />
            <div className="field-wide checks-row">
              {(['isField', 'fromProject', 'isSponsor', 'hasVote'] as const).map((trait) => (
                <CheckField
                  key={trait}
                  at={{ row: member.id, field: trait }}
                  label={w[trait]}
                  checked={member[trait]}
                  onChange={(checked) => alter(member.id, { [trait]: checked })}
                />
              ))}
              <SaidAt at={{ row: member.id }} />
            </div>
          </>
        )}
      </RowList>
    </section>
  );
}

function FirstSupport({ sheet, content, change }: Props) {
  const { words: w } = content;
  const { support } = sheet;
  const alter = (part: Partial<Support>, key?: string) =>
    change({ ...sheet, support: { ...(support ?? NO_SUPPORT), ...part } }, key);
  return (
    <section className="result-section" aria-labelledby="governance-support">
      <h2 id="governance-support">{w.support}</h2>
      <p className="section-lead">{w.supportLead}</p>
      <CheckField
        at={{ field: 'hasSupport' }}
        label={w.hasSupport}
        checked={support !== undefined}
        onChange={(has) => change({ ...sheet, support: has ? NO_SUPPORT : undefined })}
      />
      {support && (
        <>
          <div className="fields">
            <TextField
              at={{ field: 'support-role' }}
              label={w.supportRole}
              max={80}
              value={support.role}
              onChange={(role, key) => alter({ role }, key)}
            />
          </div>
          {(['isFromIt', 'hasReservedTime', 'explainsWell', 'listens'] as const).map((trait) => (
            <CheckField
              key={trait}
              at={{ field: `support-${trait}` }}
              label={w[trait]}
              checked={support[trait]}
              onChange={(checked) => alter({ [trait]: checked })}
            />
          ))}
          <SaidAt at={{ field: 'support' }} />
        </>
      )}
    </section>
  );
}

function Indicators({ sheet, content, change }: Props) {
  const { words: w, structure } = content;
  const alter = (part: Partial<Governance>, key?: string) => change({ ...sheet, ...part }, key);
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
              checked={indicator.isIndividual}
              onChange={(isIndividual) =>
                alter({ indicators: changeRow(sheet.indicators, indicator.id, { isIndividual }) })
              }
            />
          </>
        )}
      </RowList>
      <div className="fields">
        <TextField
          long
          at={{ field: 'purpose' }}
          label={w.purpose}
          hint={w.purposeHint}
          max={600}
          value={sheet.purpose}
          onChange={(purpose, key) => alter({ purpose }, key)}
        />
        <TextField
          free
          at={{ field: 'entry' }}
          label={w.entry}
          hint={w.entryHint}
          max={200}
          value={sheet.entry}
          onChange={(entry, key) => alter({ entry }, key)}
        />
      </div>
    </section>
  );
}

function newMember(id: string): Member {
  return {
    id,
    role: '',
    isField: false,
    fromProject: false,
    kind: 'internal',
    isSponsor: false,
    hasVote: true,
  };
}
