import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { placeItems } from '../../src/domain/assessment/placed-item';
import type { Response } from '../../src/domain/assessment/response';
import { compareVoices, type Voice } from '../../src/domain/comparison/compare';
import { fill } from '../../src/i18n/words';
import { ComparedItems } from '../../src/features/comparison/compared-items';
import { GroupMark } from '../../src/features/comparison/group-mark';
import { IcebergView } from '../../src/features/comparison/iceberg-view';
import { comparisonCsv } from '../../src/features/comparison/comparison-csv';
import { comparisonData } from '../../src/features/comparison/comparison-data';
import { comparisonMarkdown } from '../../src/features/comparison/comparison-markdown';
import type { ComparisonProps } from '../../src/features/comparison/comparison-props';
import { ComparisonTable } from '../../src/features/comparison/comparison-table';
import type { Group } from '../../src/schemas/group';
import { assessments, scale as rules } from '../support/assessments';
import { viewsIn } from '../support/views';

const props: ComparisonProps = {
  ...viewsIn('fr'),
  rules,
  locale: 'fr',
  hrefs: { dossiers: undefined, meeting: undefined, invitation: undefined },
};
const { voices: v, groups: g } = props.words;
const items = placeItems(assessments);
const lists = assessments.flatMap(({ dimensions }) => dimensions);

type Says = readonly [group: Group, response: Response, over?: Readonly<Record<string, Response>>];

/** The comparison of people who each say the same everywhere, but for what they say otherwise. */
function compared(...people: readonly Says[]) {
  const voices = people.map(([group, response, over = {}]): Voice => ({
    group,
    responses: new Map(items.map(({ id }) => [id, over[id] ?? response])),
  }));
  return compareVoices(assessments, voices, undefined, rules);
}

const drawn = <Props extends object>(part: FunctionComponent<Props>, own: Props) =>
  renderToStaticMarkup(createElement(part, own));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, one = '']) => one);
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ');
const icebergOf = (...people: readonly Says[]) =>
  drawn(IcebergView, { iceberg: compared(...people).iceberg, onPoint: () => undefined, ...props });
const sideOf = (html: string, side: 'field' | 'mirror') =>
  html
    .slice(html.indexOf(`data-side="${side}"`))
    .split('data-side="mirror"', side === 'field' ? 1 : 2)
    .join('');

describe('groups below their minimum', () => {
  const people: readonly Says[] = [
    ['direction', 3],
    ['managers', 0],
    ['field', 0],
    ['field', 0],
  ];
  const comparison = compared(...people);
  const { direction, managers, field } = g.names;
  // A sentence puts them in lower case after another one.
  const figureOf = (...names: string[]) => new RegExp(`(${names.join('|')})\\s\\d`, 'i');

  test('have no figure on the page or in the text', () => {
    // The first list stands open, so each is drawn alone.
    const rows = comparison.lists
      .map((list) => drawn(ComparedItems, { items: list.items, order: 'list', pointed: undefined, ...props }))
      .join('');
    const markdown = comparisonMarkdown(comparison, { title: 'x', facts: [] }, props);
    for (const text of [textOf(rows), markdown]) {
      expect(text).toMatch(figureOf(direction));
      expect(text).not.toMatch(figureOf(managers, field));
    }
    expect(all(rows, /data-mark="([^"]*)"/g)).toEqual(items.map(() => 'direction'));
    expect(textOf(sideOf(icebergOf(...people), 'field'))).toContain(v.icebergHidden);
    expect(drawn(ComparisonTable, { comparison, ...props })).not.toContain('<td>0</td>');
  });

  test('have none in the table, which says why', () => {
    const [head = [], ...rows] = comparisonCsv(comparison, props)
      .trimEnd()
      .split('\r\n')
      .map((line) =>
        [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, one, other]) => one ?? other),
      );
    expect(rows).toHaveLength(lists.length + items.length);
    const column = (name: string) => new Set(rows.map((row) => row[head.indexOf(name)]));
    for (const name of [managers, field, v.gap, v.signed, v.absolute, v.pairs])
      expect([name, column(name)]).toEqual([name, new Set([''])]);
    expect(column(direction)).toEqual(new Set(['100', '3']));
    expect(rows.flat().join()).toContain(fill(v.notShown['too-few'], { group: field, n: 2, least: 3 }));
  });

  test('have none in the data', () => {
    const data = comparisonData(comparison, 'x', 1);
    for (const { groups, consolidated, items: points } of data.lists) {
      for (const { group, score } of groups) expect('score' in score, group).toBe(group === 'direction');
      expect(consolidated).toMatchObject({ score: 100 });
      for (const { readings, spread, vertical, flags, consolidated: together } of points) {
        for (const { group, ...reading } of readings)
          if (group === 'direction') expect(reading).toMatchObject({ mean: 3 });
          else expect(Object.keys(reading).sort()).toEqual(['dontKnow', 'rated', 'status']);
        expect([spread, vertical, flags, together?.level]).toEqual([undefined, undefined, [], 3]);
      }
    }
    for (const { groups } of data.indexes)
      for (const { group, index } of groups) expect('score' in index, group).toBe(group === 'direction');
    for (const side of [data.iceberg.field, data.iceberg.mirror]) expect(side.weak).toEqual([]);
  });
});

test('within each block of points the widest gap comes first, and what cannot be compared stands apart', () => {
  // Every fifth point nobody but the field can say anything of; on the others the gaps are of all sizes.
  const says = (of: (i: number) => Response) => Object.fromEntries(items.map(({ id }, i) => [id, of(i)]));
  const above = says((i) => (i % 5 === 0 ? 'dont-know' : ((i % 4) as Response)));
  const field = (n: number) => ['field', 0, says((i) => ((i * 7 + n * (i % 3)) % 4) as Response)] as const;
  const { lists: all_ } = compared(['direction', 0, above], field(0), field(1), field(2));
  const draw = (pointed?: string) =>
    drawn(ComparedItems, {
      items: all_.flatMap((list) => list.items),
      order: 'spread',
      pointed: pointed ? { item: pointed } : undefined,
      ...props,
    });
  const rowsOf = (html: string) =>
    [
      ...html.matchAll(
        /<li class="comparison-row"[^>]*data-class="([^"]*)" data-point="([^"]*)"(?: data-spread="([^"]*)")?/g,
      ),
    ].map(([, kind, id, spread = '-1']) => ({ kind, id: id!, spread: Number(spread) }));
  const partsOf = (html: string) =>
    html
      .split('<section')
      .slice(1)
      .map((part) => [/ id="([^"]*)"/.exec(part)![1]!, rowsOf(part)] as const)
      .filter(([, rows]) => rows.length > 0);
  // Each part but the first is made when it is opened, as for a reader who was led into it.
  const parts = new Map(items.flatMap(({ id }) => partsOf(draw(id))));
  expect([...parts.keys()].sort()).toEqual(['alike', 'alone', 'others', 'under']);
  expect(partsOf(draw()).map(([id]) => id)).toEqual(['under']);
  expect([...parts.values()].flat()).toHaveLength(items.length);
  expect(parts.get('alone')!.every(({ kind }) => kind === 'not-comparable')).toBe(true);
  expect(parts.get('alike')!.some(({ kind }) => kind === 'not-comparable')).toBe(false);
  for (const block of parts.values()) {
    expect(block.length).toBeGreaterThan(0);
    const spreads = block.map(({ spread }) => spread);
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  }
});

test('each group has an outline of its own, with its letter', () => {
  const groups: readonly Group[] = ['direction', 'managers', 'field', 'project-team', 'external'];
  const marks = groups.map((group) => drawn(GroupMark, { group, letter: g.letters[group] }));
  expect(marks.map((mark) => textOf(mark).trim())).toEqual(['D', 'E', 'T', 'P', 'X']);
  expect(new Set(marks.flatMap((mark) => all(mark, / d="([^"]*)"/g))).size).toBe(5);
});

describe('the iceberg', () => {
  test('says what it should where the field finds nothing weak, and in the mirror', () => {
    const html = icebergOf(['direction', 1], ['field', 2], ['field', 2], ['field', 3]);
    expect(textOf(sideOf(html, 'field'))).toContain(v.icebergNone);
    expect(sideOf(html, 'mirror')).toMatch(/data-submerged="100"/);
    expect(all(sideOf(html, 'mirror'), /data-ice="(submerged)"/g)).toHaveLength(items.length);
  });

  test('has what the other group sees above the water and what it does not see below, each in the table too', () => {
    const [one, two, three] = items.map(({ id }) => id) as [string, string, string];
    const field = ['field', 3, { [one]: 0, [three]: 0 }] as const;
    const html = icebergOf(['direction', 3, { [one]: 0, [two]: 0 }], field, field, field);
    for (const side of ['field', 'mirror'] as const) {
      const half = sideOf(html, side);
      const water = Number(all(half, /class="iceberg-water" y="([\d.]+)"/g)[0]);
      const heights = (state: string) =>
        all(half, new RegExp(`data-ice="${state}"><polygon points="([^"]*)"`, 'g')).map((points) =>
          points.split(' ').map((point) => Number(point.split(',')[1])),
        );
      expect([heights('seen').length, heights('submerged').length], side).toEqual([1, 1]);
      expect(Math.max(...heights('seen').flat()), side).toBeLessThanOrEqual(water);
      expect(Math.min(...heights('submerged').flat()), side).toBeGreaterThanOrEqual(water);
      expect(
        all(half, /<text x="6" y="([\d.]+)"/g).map((y) => Number(y) < water),
        side,
      ).toEqual([true, false]);
      expect(
        all(half, /data-opposite="([^"]*)"/g).map((opposite) => opposite === 'seen'),
        side,
      ).toEqual([true, false]);
    }
  });
});

test('every figure has its table: groups, consolidated, bands, contested caps, signed and absolute gaps', () => {
  const comparison = compared(['direction', 3], ['field', 1], ['field', 1], ['field', 1]);
  const html = drawn(ComparisonTable, { comparison, ...props });
  const row = /data-figures="sponsor"[^>]*data-score="67" data-capped-band="taking-shape">(.*?)<\/tr>/.exec(
    html,
  )![1]!;
  expect(all(row, /<td>(.*?)<\/td>/g).slice(0, 6)).toEqual([
    '100',
    '33',
    '67',
    'en construction',
    '+67',
    '67',
  ]);
  expect(all(row, /<td>(\d+)<\/td>/g)).toHaveLength(5);
  expect(textOf(html)).toContain('est vu différemment');
  expect(html).toContain('data-because="contested"');
});
