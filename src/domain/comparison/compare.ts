import type { Assessment, Stage } from '../../schemas/assessment';
import type { Group } from '../../schemas/group';
import type { Band, Scale } from '../../schemas/scale';
import { type Balance, computeBalance } from '../assessment/balance';
import { bandOf } from '../assessment/band';
import { type IndexScore, scoreIndex, scoreOverall } from '../assessment/index-score';
import { placeItems } from '../assessment/placed-item';
import { admissible, type Responses } from '../assessment/response';
import { GROUPS } from '../run/group';
import { compareItem, type ComparedItem, type Tallies } from './compared-item';
import { compareList, type ComparedList, type GroupScore, underCaps } from './compared-list';
import type { SharedCap } from './contested-cap';
import { type Iceberg, iceberg } from './iceberg';
import { tally } from './tally';

/** What one person answered, and from where they look. Without a group they stay outside. */
export interface Voice {
  readonly group: Group | undefined;
  readonly responses: Responses;
}

export interface ComparedIndex {
  readonly id: string;
  readonly groups: readonly { readonly group: Group; readonly index: IndexScore }[];
  readonly consolidated: IndexScore;
  readonly caps: readonly SharedCap[];
  readonly open: readonly string[];
  /** Both bands are present where there is a consolidated index. */
  readonly band?: Band;
  readonly cappedBand?: Band;
}

/** All that is computed from the voices of a dossier. Never stored. */
export interface Comparison {
  /** The groups that take part, and how many people each. */
  readonly groups: readonly { readonly group: Group; readonly people: number }[];
  /** People whose group is not known: their answers are in nothing that follows. */
  readonly outside: number;
  readonly lists: readonly ComparedList[];
  readonly indexes: readonly ComparedIndex[];
  readonly overall?: { readonly score: number; readonly band: Band; readonly cappedBand: Band };
  readonly balance?: Balance;
  readonly iceberg: Iceberg;
}

/**
 * Sets the voices of an organisation against each other. The order of the voices changes nothing.
 * @param assessments in any order
 * @param stage that of the dossier, the same for everybody; none: every item is due
 */
export function compareVoices(
  assessments: readonly Assessment[],
  voices: readonly Voice[],
  stage: Stage | undefined,
  scale: Scale,
): Comparison {
  const ordered = [...assessments].sort((a, b) => a.number - b.number);
  const items = placeItems(ordered);
  const heard = GROUPS.map((group) => ({
    group,
    given: voices
      .filter((voice) => voice.group === group)
      .map(({ responses }) => admissible(items, responses)),
  })).filter(({ given }) => given.length > 0);
  const groups = heard.map(({ group }) => group);
  const compared = new Map<string, ComparedItem>(
    items.map(({ id }) => {
      const tallies: Tallies = new Map(
        heard.map(({ group, given }) => [group, tally(given.map((responses) => responses.get(id)))]),
      );
      return [id, compareItem(id, tallies)];
    }),
  );
  const byAssessment = ordered.map((assessment) => ({
    assessment,
    lists: assessment.dimensions.map((list) => compareList(list, compared, groups, stage, scale)),
  }));
  const lists = byAssessment.flatMap((one) => one.lists);
  const indexes = byAssessment.map((one) => compareIndex(one.assessment.id, one.lists, groups, scale));
  const overall = combine(
    indexes.filter((_, i) => ordered[i]?.overall),
    scale,
  );
  const scoreOf = (id: string | undefined) => {
    const found = lists.find((list) => list.id === id)?.consolidated;
    return found?.status === 'ok' ? found.score : undefined;
  };
  const sides = ordered.find(({ balance }) => balance !== undefined)?.balance;
  const balance = computeBalance(scoreOf(sides?.technical), scoreOf(sides?.human), scale);
  return {
    groups: heard.map(({ group, given }) => ({ group, people: given.length })),
    outside: voices.filter(({ group }) => group === undefined).length,
    lists,
    indexes,
    ...(overall && { overall }),
    ...(balance && { balance }),
    iceberg: iceberg(lists.flatMap((list) => list.items)),
  };
}

function compareIndex(
  id: string,
  lists: readonly ComparedList[],
  groups: readonly Group[],
  scale: Scale,
): ComparedIndex {
  const consolidated = scoreIndex(
    lists.map((list) => list.consolidated),
    scale,
  );
  const of = (group: Group) =>
    scoreIndex(
      lists.flatMap((list) => list.groups.find((one: GroupScore) => one.group === group)?.score ?? []),
      scale,
    );
  const parts = {
    id,
    groups: groups.map((group) => ({ group, index: of(group) })),
    consolidated,
    caps: lists.flatMap(({ caps }) => caps),
    open: lists.flatMap(({ open }) => open),
  };
  if (consolidated.status !== 'ok') return parts;
  const band = bandOf(consolidated.score, scale);
  return { ...parts, band, cappedBand: underCaps(band, parts.caps, scale) };
}

function combine(indexes: readonly ComparedIndex[], scale: Scale): Comparison['overall'] {
  const known = indexes.filter(({ consolidated }) => consolidated.status === 'ok');
  const score = scoreOverall(
    known.flatMap(({ consolidated }) => (consolidated.status === 'ok' ? [consolidated.score] : [])),
  );
  if (score === undefined) return undefined;
  const band = bandOf(score, scale);
  return {
    score,
    band,
    cappedBand: underCaps(
      band,
      known.flatMap(({ caps }) => caps),
      scale,
    ),
  };
}
