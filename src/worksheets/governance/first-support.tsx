import type { Governance, Support } from './governance-rules';
import { CheckField } from '../fields/choice-fields';
import { SaidAt } from '../fields/said';
import { TextField } from '../fields/text-field';
import type { EditorProps } from '../frame/worksheet';
import type { GovernanceContent } from './governance-words';
import { TEXT_LENGTHS } from '../../domain/worksheets/text-lengths';

const NO_SUPPORT: Support = {
  role: '',
  isFromIt: false,
  hasReservedTime: false,
  explainsWell: false,
  listens: false,
};

/** Who answers first, with what time and what gifts. */
export function FirstSupport({ sheet, content, change }: EditorProps<Governance, GovernanceContent>) {
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
        value={support !== undefined}
        onChange={(has) => change({ ...sheet, support: has ? NO_SUPPORT : undefined })}
      />
      {support && (
        <>
          <div className="fields">
            <TextField
              at={{ field: 'support-role' }}
              label={w.supportRole}
              max={TEXT_LENGTHS.name}
              value={support.role}
              onChange={(role, key) => alter({ role }, key)}
            />
          </div>
          {(['isFromIt', 'hasReservedTime', 'explainsWell', 'listens'] as const).map((trait) => (
            <CheckField
              key={trait}
              at={{ field: `support-${trait}` }}
              label={w[trait]}
              value={support[trait]}
              onChange={(checked) => alter({ [trait]: checked })}
            />
          ))}
          <SaidAt at={{ field: 'support' }} />
        </>
      )}
    </section>
  );
}
