import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedCopy, publishedWords } from '../../../src/domain/search/indexed-copy';
import { listed } from '../../support/listed';

const SYNONYMS = [
  ['crainte', 'peur', 'appréhension'],
  ['Charte CRM', 'règles d’usage'],
  ['CRM', 'gestion des peurs'],
];
/** As Pagefind reads it: without tags, every run of space a single one. */
const read = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[\s\u200A]+/g, ' ');
const indexed = (html: string) => read(indexedCopy(html, SYNONYMS));

describe('the indexed copy', () => {
  test('holds the synonyms of a word beside it, in both directions, once in each part', () => {
    expect(indexed('<p>Les craintes, nos craintes</p>')).toMatch(
      /craintes \S peur appréhension \S, nos craintes$/,
    );
    expect(indexed('<p>La peur</p>')).toContain('crainte appréhension');
    expect(indexed('<h2>Peur</h2><p>La peur</p><h2>Peur</h2>').match(/appréhension/g)).toHaveLength(2);
    expect(indexed('<p>La charte CRM tient</p>')).toContain('règles d’ usage');
  });

  test('parts what is elided, and writes ligatures twice', () => {
    expect(indexed('<p>L’organisation, qu’elle, au cœur</p>')).toMatch(
      /^L’ organisation, qu’ elle, au cœur \S coeur \S$/,
    );
    expect(indexed('<p>the teams’ fears</p>')).toBe('the teams’ fears');
  });

  test('leaves tags, scripts and styles alone', () => {
    const html =
      '<p data-x="l’a > crainte">x</p><script>const peur = "l’a";</script><style>.crainte{}</style>';
    expect(indexedCopy(html, SYNONYMS)).toBe(html);
  });

  test('reads tags as they are: quoted either way, headings by their number, whole names', () => {
    const tags = `<p title='l’a > peur' data-x="d’un > peur">x</p><hr><header></header>`;
    expect(indexedCopy(tags, SYNONYMS)).toBe(tags);
    // A rule, a header or the end of a heading begins no part; every heading does.
    const times = (html: string) => indexed(html).match(/appréhension/g)?.length;
    expect(times('<p>peur</p><hr><header>peur</header><p>peur</p>')).toBe(1);
    expect(times('<h6>x</h6><p>peur</p>')).toBe(1);
    expect(times('<h2>peur</h2><p>peur</p>')).toBe(1);
    for (const heading of ['h1', 'h6']) expect(times(`<p>peur</p><${heading}>peur</${heading}>`)).toBe(2);
    expect(times('<thead>peur</thead><th1>peur</th1>')).toBe(1);
    const unread = '<title>peur</title><style>peur</style><script>peur</script>';
    expect(indexed(`${unread}<p>peur</p>`).match(/appréhension/g)).toHaveLength(1);
    expect(times('<subtitle>peur</subtitle>')).toBe(1);
    expect(times('<titles>peur</titles>')).toBe(1);
  });

  test('adds to each word its own, where several stand in a text', () => {
    expect(indexed('<p>Œuvre, crainte et vitæ</p>')).toMatch(
      /^Œuvre \S oeuvre \S, crainte \S peur appréhension \S et vitæ \S vitae \S$/,
    );
    // Both at one place: what else it is called, and how else it is written.
    expect(read(indexedCopy('<p>une œuvre</p>', [['œuvre', 'travail']]))).toMatch(
      /^une œuvre \S travail \S \S oeuvre \S$/,
    );
    expect(indexed('<p>cœurs œ</p>')).toMatch(/^cœurs \S coeurs \S œ \S oe \S$/);
  });

  test('finds names of signs, of several words and in capitals', () => {
    const copy = (text: string, name: string) => read(indexedCopy(text, [[name, 'autre']]));
    expect(copy('un (R) ici', '(R)')).toMatch(/^un \(R\) \S autre \S ici$/);
    expect(copy('a.b et axb', 'a.b')).toMatch(/^a\.b \S autre \S et axb$/);
    expect(copy('axb', 'a.b')).toBe('axb');
    expect(copy('le CRM', 'crm')).toContain('autre');
    expect(copy('le crm', 'CRM')).toContain('autre');
    expect(copy("règles d'usage", 'règles d’usage')).toContain('autre');
    expect(copy('conduite  du\nchangement', ' conduite du changement ')).toContain('autre');
    expect(copy('rien + rien', '+')).toContain('autre');
    expect(copy('la crainte', 'CRAINTES')).toContain('autre');
  });

  test('finds a hyphenated name also as one word and as two', () => {
    const copy = (text: string) => read(indexedCopy(text, [['go-live', 'démarrage']]));
    for (const text of ['le go-live', 'le go‑live', 'le golive', 'le go live', 'des go-lives'])
      expect(copy(text), text).toContain('démarrage');
    expect(copy('go, live')).toBe('go, live');
  });

  test('takes a word for another only where it stands by itself', () => {
    expect(indexed('<p>apeurer, craintif</p>')).toBe('apeurer, craintif');
  });
});

describe('an excerpt', () => {
  test('reads as the published text, wherever it was cut', () => {
    const words = fc.constantFrom(...listed('crainte peurs l’équipe d’une cœur et règles d’usage fin.'));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (text) => {
        const html = text.join(' ');
        expect(publishedWords(indexed(html))).toBe(html);
      }),
    );
  });

  test('loses the half of an addition that its cut has left', () => {
    const [, whole = ''] = /(.*)/.exec(indexed('une crainte de plus')) ?? [];
    expect(publishedWords(whole.slice(0, whole.indexOf('peur') + 2))).toBe('une crainte');
    expect(publishedWords(whole.slice(whole.indexOf('appr')))).toBe('de plus');
  });

  test('has one space where there were more', () => {
    expect(publishedWords('une   crainte  de plus ')).toBe('une crainte de plus');
  });

  test('keeps its marks, and joins them to what is elided before', () => {
    expect(publishedWords('à l’ <mark>organisation</mark> de')).toBe('à l’<mark>organisation</mark> de');
  });
});
