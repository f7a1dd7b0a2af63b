import { describe, expect, test } from 'vitest';
import { placeItems } from '../../src/domain/assessment/placed-item';
import { checkFiles } from '../../src/content/check/check-content';
import { formatReport } from '../../src/content/check/problem';
import { figureSchemas } from '../../src/schemas/figures';
import { assessments } from '../support/assessments';
import { content, files } from '../support/content';
import { listed } from '../support/listed';

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
    expect(items.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(
      listed(`sponsor-authority sponsor-visible adoption-goals-defined impact-mapped project-lead-appointed
        change-resources-ready fears-heard no-tunnel vendor-followup-agreed`),
    );
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
    for (const { data } of content.ui.values())
      expect(data.assessment.credit).toMatch(/Prosci® .* ADKAR® .* Prosci, Inc\./);
  });
});

const octave = content.octave.get('octave')!.data;
const nodes = [...octave.keys, ...octave.practices];
const locales = content.site.get('site')!.data.locales;
const texts = nodes.flatMap(({ id }) =>
  locales.map((locale) => [`${id}/${locale}`, content.guidance.get(`${id}/${locale}`)!] as const),
);

/** The prose of a text, without its components, links reduced to their words. */
const proseOf = (body: string) =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[*#]/g, ' ');
const wordsOf = (prose: string) => prose.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
const stories = (body: string, kind: string) =>
  [...body.matchAll(new RegExp(`<Example kind="${kind}">([\\s\\S]*?)</Example>`, 'g'))].map(
    (match) => match[1]!,
  );

/** Words of every page, or too plain to explain; “adhésion” means two things, and only one is in the glossary’s sense. */
const PLAIN = ['member', 'support', 'crm', 'consulted', 'informed'];
const PLAIN_IN: Readonly<Record<string, readonly string[]>> = { fr: ['buy-in', 'relay'] };

/** The words of the trade that a text uses without leading to the glossary, or before it does. */
function unlinkedTerms(body: string, locale: string, except: readonly string[] = []): string[] {
  const plain = [...PLAIN, ...(PLAIN_IN[locale] ?? []), ...except];
  const masked = body.replace(/<[^>]*>|^## .*$/gm, (part) => ' '.repeat(part.length));
  const prose = masked.replace(/\]\([^)]*\)/g, (link) => `]${' '.repeat(link.length - 1)}`);
  return Object.entries(content.glossary.get(locale)!.data).flatMap(([term, { term: label }]) =>
    label
      .replace(/\s*\(.*?\)|®/g, '')
      .split(' / ')
      .filter((name) => {
        const plural = name.replaceAll(' ', 's? ');
        const first = new RegExp(`(?<![\\p{L}-])${plural}s?(?![\\p{L}-])`, 'iu').exec(prose);
        const link = masked.indexOf(`](term:${term})`);
        return (
          first !== null && !plain.includes(term) && (link < 0 || first.index < masked.lastIndexOf('[', link))
        );
      }),
  );
}

describe('the texts', () => {
  test('are twelve, written in both languages', () => {
    expect(nodes).toHaveLength(12);
    expect(texts.filter(([, { data }]) => data.draft).map(([key]) => key)).toEqual([]);
  });

  test('go with others and lean on sources', () => {
    for (const { id, related, sources } of nodes) {
      expect(related.length, id).toBeGreaterThanOrEqual(2);
      expect(related, id).not.toContain(id);
      expect(sources.length, id).toBeGreaterThanOrEqual(1);
    }
  });

  test('show twelve diagrams, each in one text', () => {
    const shown = texts.map(
      ([, { file }]) => /<([A-Z]\w*) \{\.\.\.frontmatter\.figure\} \/>/.exec(file.body)?.[1],
    );
    for (const [i] of locales.entries())
      expect(shown.filter((_, n) => n % locales.length === i).sort()).toEqual(
        Object.keys(figureSchemas).sort(),
      );
  });

  describe.each(texts)('%s', (key, { file, data }) => {
    const id = key.split('/')[0]!;
    const locale = key.split('/')[1]!;
    const prose = proseOf(file.body);

    test('has 700 to 1,100 words, in sentences of 20 on average or fewer', () => {
      const words = wordsOf(prose).length;
      expect(words).toBeGreaterThanOrEqual(700);
      expect(words).toBeLessThanOrEqual(1100);
      const sentences = prose.split(/[.!?…](?=\s|$)/).filter((sentence) => wordsOf(sentence).length > 0);
      expect(words / sentences.length).toBeLessThanOrEqual(20);
    });

    test('says why, where to begin and what goes wrong, and what to remember', () => {
      const headings = [...file.body.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
      expect(headings[0]).toBe(locale === 'fr' ? 'Pourquoi c’est décisif' : 'Why it matters');
      expect(headings).toContain(locale === 'fr' ? 'Par où commencer' : 'What to do first');
      expect(headings.at(-1)).toBe(locale === 'fr' ? 'Ce qui déraille' : 'What goes wrong');
      expect(data.remember).toBeDefined();
      expect(data.reviewed).toBeDefined();
    });

    test('tells one story of an association and one of a company, and ends with its list', () => {
      for (const kind of ['association', 'company']) {
        expect(stories(file.body, kind), kind).toHaveLength(1);
        expect(wordsOf(stories(file.body, kind)[0]!).length, kind).toBeLessThanOrEqual(110);
      }
      expect(file.body.trim()).toMatch(/<Assess dimension="[a-z0-9-]+" \/>$/);
    });

    test('has every item of its list beside a paragraph', () => {
      // The first practice has no list of its own; its text carries the balance and ends with the people.
      if (id === 'p1-two-projects') return expect(file.body).toContain('<Balance />');
      const list = assessments
        .flatMap(({ dimensions }) => dimensions)
        .find(({ guidance }) => guidance === id)!;
      const asked = [...file.body.matchAll(/<Item id="([^"]+)"/g)].map((match) => match[1]);
      expect(asked.sort()).toEqual(
        list.sections.flatMap((section) => section.items.map(({ id }) => id)).sort(),
      );
    });

    test('links the words of the trade where it first uses them', () => {
      expect(unlinkedTerms(file.body, locale)).toEqual([]);
    });

    test('speaks of organisations, in words for everybody', () => {
      const own = proseOf(
        stories(file.body, 'company').reduce((body, story) => body.replace(story, ''), file.body),
      );
      if (locale === 'fr') {
        expect(own).not.toMatch(/\bentreprises?\b/);
        expect(prose).not.toMatch(/\(e\)|\(ne\)|·/);
      } else expect(own).not.toMatch(/\bcompan(y|ies)\b/i);
    });
  });
});

describe.each([...content.pages])('the page %s', (key, { file }) => {
  test('links the words of the trade where it first uses them', () => {
    // Whoever receives answers is responsible for them, and has no letter in a matrix.
    expect(unlinkedTerms(file.body, key.split('/')[1]!, ['responsible'])).toEqual([]);
  });
});

describe('the claims of all words', () => {
  const all = files
    .filter(({ path }) => !path.endsWith('inventory.yaml'))
    .map((file) => [file.path, JSON.stringify(file.data) + file.body] as const);
  const percents = (text: string) =>
    [...text.matchAll(/(\d+)(?: à (\d+)| to (\d+))? ?%/g)].flatMap(([, ...found]) => found.filter(Boolean));

  test('give no figure to the iceberg', () => {
    for (const [path, text] of all.filter(([, text]) => /iceberg/i.test(text)))
      expect(
        percents(text).filter((figure) => ['4', '9', '74', '100'].includes(figure!)),
        path,
      ).toEqual([]);
  });

  test('name 70 % only as the end of the published range', () => {
    for (const [path, text] of all) {
      const left = text.replace(/18 % à 70 %|18% to 70%|prêtes à 70 %|70% ready|70 ?% \(Butler/g, '');
      expect(percents(left), path).not.toContain('70');
    }
  });

  test('name half of all projects only where that figure is taken apart', () => {
    for (const [path, text] of all.filter(([path]) => !/sources/.test(path)))
      expect(text, path).not.toMatch(/(50 ?%|moitié des projets|half of all projects)/i);
  });

  test('never foretell success', () => {
    for (const [path, text] of all)
      expect(text, path).not.toMatch(/garanti(t|ra|ssent) (le succès|la réussite)|guarantees? success/i);
  });
});

test('every idea is carried, and none is still to come', () => {
  for (const [id, { in: carried, open, dropped }] of Object.entries(
    content.inventory.get('inventory')!.data,
  )) {
    expect(open, id).toEqual([]);
    if (dropped === undefined) expect(carried.length, `${id} stands somewhere`).toBeGreaterThan(0);
  }
});

test('the glossary has its 52 terms', () => {
  for (const { data } of content.glossary.values()) expect(Object.keys(data)).toHaveLength(52);
});
