import { expect, test } from 'vitest';
import { isComponent, isLink, parseMdx } from '../../src/content/mdx';
import { checkMarkup } from '../../src/content/check/rules/markup';
import { listKnown } from '../../src/content/check/rules/references';
import { readSource } from '../../src/content/check/source-file';
import { content } from '../support/content';

/** What is said of a text, with its lines. */
const saidOf = (body: string) =>
  checkMarkup(
    readSource('content/pages/en/a.mdx', `---\ntitle: A\n---\n${body}`),
    { BandTable: {} },
    listKnown(content),
  ).map(({ line, field, message }) => `${line} ${field}: ${message}`);

test.each([
  ['a comment', '{/* [a](term:gone) <Gone /> */}'],
  ['code', '`{a} <Gone /> [a](term:gone)`'],
  ['a line of prose that begins with import', 'They export\nimport and sales figures.'],
])('what stands in %s is no part of a text', (_, body) => {
  expect(saidOf(body)).toEqual([]);
});

test.each([
  ['a tag that nothing opens', 'a\n\n</BandTable>', /^6 : Unexpected closing tag `<\/BandTable>`/],
  ['a comment of HTML', '<!-- a -->', /^4 : Unexpected character `!` .*\{\/\* text \*\/\}/],
  [
    'a component that is not closed',
    'a\n\n<BandTable>',
    /^6 <BandTable>: is not closed: write <\/BandTable> below it$/,
  ],
  [
    'a brace that is not closed',
    'a\n{ b',
    /^5 : a brace \{ or \} means something else in a text: remove it$/,
  ],
])('the check says in its place what the parser cannot read: %s', (_, body, message) => {
  expect(saidOf(body)).toEqual([expect.stringMatching(message)]);
});

test('links are found with their words on several lines, components within sentences', () => {
  const { nodes } = parseMdx('A [link\nof words](term:raci "title") and <Foreign lang="de">Wort</Foreign>.');
  expect(nodes.filter(isLink).map(({ url }) => url)).toEqual(['term:raci']);
  expect(nodes.filter(isComponent).map(({ name }) => name)).toEqual(['Foreign']);
});
