import { randomId } from '../../browser/random';
import { type Governance, type Member, MEMBER_KINDS, sizeOf } from './governance-rules';
import { changeRow } from '../../domain/worksheets/rows';
import { bind } from '../fields/bind';
import { CheckField, optionsOf, orNone, SelectField } from '../fields/choice-fields';
import { RowList } from '../fields/row-list';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

/** Who sits on the body. */
export function GovernanceMembers({ sheet, content, change }: EditorProps<Governance, GovernanceContent>) {
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
        {(member) => {
          const field = bind(member, (part, key) => alter(member.id, part, key), w, { row: member.id });
          return (
            <>
              <TextField max={TEXT_LENGTHS.name} {...field('role')} />
              <SelectField
                at={{ row: member.id, field: 'department' }}
                label={w.ofDepartment}
                value={member.department ?? ''}
                options={orNone(
                  sheet.departments.map(({ id, label }) => ({
                    value: id,
                    label: label || w.department,
                    isTyped: label !== '',
                  })),
                  w.noDepartment,
                )}
                onChange={(department) => alter(member.id, { department: department || undefined })}
              />
              <SelectField options={optionsOf(MEMBER_KINDS, w.kinds)} {...field('kind')} />
              <div className="field-wide checks-row">
                {(['isField', 'fromProject', 'isSponsor', 'hasVote'] as const).map((trait) => (
                  <CheckField
                    key={trait}
                    at={{ row: member.id, field: trait }}
                    label={w[trait]}
                    value={member[trait]}
                    onChange={(checked) => alter(member.id, { [trait]: checked })}
                  />
                ))}
                <SaidAt at={{ row: member.id }} />
              </div>
            </>
          );
        }}
      </RowList>
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
