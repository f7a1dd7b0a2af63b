import { describe, expect, test } from 'vitest';
import { placeItems } from '../../src/domain/assessment/placed-item';
import { checkFiles } from '../../src/content-check/check-content';
import { formatReport } from '../../src/content-check/problem';
import { assessments, content, files } from '../support/content';

const items = placeItems(assessments);

test('the content is sound', () => {
  expect(formatReport(checkFiles(files))).toBe('The content is sound.');
});

describe('the assessments', () => {
  test('ask 76 items, 38 of each, in lists of the size they have in the dossier', () => {
    expect(items).toHaveLength(76);
    const sizes = assessments.flatMap(({ dimensions }) =>
      dimensions.map(({ id, sections }) => [id, sections.flatMap((section) => section.items).length]),
    );
    expect(Object.fromEntries(sizes)).toEqual({
      sponsor: 10,
      success: 9,
      governance: 10,
      people: 9,
      'k1-interactions': 5,
      'k2-beyond-tech': 6,
      'k3-not-turnkey': 5,
      'k4-for-everyone': 5,
      'k5-fears': 6,
      'k6-support': 5,
      'k7-after-go-live': 6,
    });
  });

  test('have every item in the memory of slots', () => {
    const memory = content.slots.get('slots')!.data;
    for (const { id, dimensions } of assessments)
      for (const item of dimensions.flatMap(({ sections }) => sections.flatMap((section) => section.items)))
        expect(memory[id]?.[item.id], item.id).toBe(item.slot);
  });

  test('hold nine critical items, five that may be not applicable, and twelve in the express check', () => {
    expect(items.filter(({ critical }) => critical).map(({ id }) => id)).toEqual([
      'sponsor-authority',
      'sponsor-visible',
      'adoption-goals-defined',
      'impact-mapped',
      'project-lead-appointed',
      'change-resources-ready',
      'fears-heard',
      'no-tunnel',
      'vendor-followup-agreed',
    ]);
    expect(items.filter(({ notApplicable }) => notApplicable)).toHaveLength(5);
    const express = assessments.flatMap((assessment) => assessment.express);
    expect(new Set(express).size).toBe(12);
    expect(items.filter(({ critical, id }) => critical && !express.includes(id))).toEqual([]);
  });

  test('show the lists of the practices under sub-headings and in an order of their own', () => {
    for (const { id, sections } of assessments[0]!.dimensions) {
      expect(sections.length, id).toBeGreaterThan(1);
      const shown = sections.flatMap((section) => section.items.map(({ slot }) => slot));
      expect(shown, id).not.toEqual([...shown].sort((a, b) => a - b));
    }
  });

  test('of the practices carry the credit', () => {
    expect(assessments.map(({ id, credit }) => [id, credit])).toEqual([
      ['practices', true],
      ['keys', false],
    ]);
    for (const { data } of content.ui.values()) expect(data.assessment.credit).toMatch(/Prosci® .* ADKAR® .* Prosci, Inc\./);
  });
});

describe('the written texts', () => {
  const written = [...content.guidance].filter(([, { data }]) => !data.draft);
  const prose = (body: string) =>
    body
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\d]/u.test(word));

  test('stand in both languages', () => {
    expect(written.map(([key]) => key).sort()).toEqual(
      ['k5-fears', 'p1-two-projects', 'p2-sponsor'].flatMap((id) => [`${id}/en`, `${id}/fr`]),
    );
  });

  test.each(written)('%s has 700 to 1,100 words', (_, { file }) => {
    expect(prose(file.body).length).toBeGreaterThanOrEqual(700);
    expect(prose(file.body).length).toBeLessThanOrEqual(1100);
  });

  test.each(written)('%s has a diagram, two examples, and its list at the end', (_, { file, data }) => {
    expect(data.figure).toBeDefined();
    expect(file.body).toContain('{...frontmatter.figure}');
    expect(file.body.match(/<Example kind="(association|company)">/g)).toHaveLength(2);
    expect(file.body.trim()).toMatch(/<Assess dimension="[a-z0-9-]+" \/>$/);
  });

  test.each(written)('%s has every item of its list beside a paragraph', (key, { file }) => {
    // The first practice has no list of its own; its text carries the balance and ends with the people.
    if (key.startsWith('p1-')) return expect(file.body).toContain('<Balance />');
    const list = assessments.flatMap(({ dimensions }) => dimensions).find(({ guidance }) => key.startsWith(`${guidance}/`))!;
    const asked = [...file.body.matchAll(/<Item id="([^"]+)"/g)].map((match) => match[1]);
    expect(asked.sort()).toEqual(list.sections.flatMap((section) => section.items.map(({ id }) => id)).sort());
  });
});

test('the glossary has its 52 terms', () => {
  for (const { data } of content.glossary.values()) expect(Object.keys(data)).toHaveLength(52);
});
