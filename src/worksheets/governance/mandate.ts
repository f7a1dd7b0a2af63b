import { type Governance, sizeOf } from './governance-rules';
import { knownFacts } from '../frame/known-facts';
import type { GovernanceContent } from './governance-words';

/** One part of the mandate: what it says under its title. */
export interface MandatePart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The mandate of a body in its parts, those that have something to say. Where no size is chosen yet, it is a light one. */
export function mandateOf(sheet: Governance, { words: w }: GovernanceContent): MandatePart[] {
  const size = sizeOf(sheet) === 'large' ? 'large' : 'small';
  const parts: MandatePart[] = [
    { id: 'purpose', title: w.purpose, lines: [sheet.purpose.trim() || w.usualPurpose[size]] },
    {
      id: 'members',
      title: w.members,
      lines: sheet.members.map(({ role, department, hasVote, kind }) =>
        [
          role || w.role,
          ...(department ? [sheet.departments.find(({ id }) => id === department)?.label ?? ''] : []),
          ...(kind === 'internal' ? [] : [w.kinds[kind]]),
          hasVote ? w.votes : w.advises,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    },
    { id: 'rhythm', title: w.rhythm, lines: [w.rhythms[size]] },
    { id: 'decides', title: w.decides, lines: w.decisions[size] },
    { id: 'proposes', title: w.proposes, lines: w.suggestions[size] },
    { id: 'refers', title: w.refers, lines: w.referrals[size] },
    {
      id: 'indicators',
      title: w.indicators,
      lines: sheet.indicators.map(({ label }) => label).filter(Boolean),
    },
    {
      id: 'support',
      title: w.support,
      lines: sheet.support && sheet.support.role.trim() !== '' ? [sheet.support.role] : [],
    },
    { id: 'entry', title: w.entry, lines: sheet.entry.trim() === '' ? [] : [sheet.entry] },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** For how many people and places the body is, as far as it is known. */
export function scopeOf(
  { users, sites }: Pick<Governance, 'users' | 'sites'>,
  w: GovernanceContent['words'],
  entry: (name: string, value: string) => string,
): readonly string[] {
  return knownFacts(
    [
      [w.users, users],
      [w.sites, sites],
    ],
    entry,
  );
}
