import { expect, test } from 'vitest';
import { linksBehindWords } from '../../../src/domain/sharing/links-behind-words';

test('the addresses of links in HTML are found however they are written, each once', () => {
  expect(
    linksBehindWords(
      `<a href="https://a.fr/r/&#35;B&amp;c">a</a><A class=x HREF = 'http://b.fr'>b</A><a href=https://c.fr/#d>c</a>
      <a href="https://a.fr/r/#B&c">a</a><a href="mailto:x@y.fr">m</a><a href="#here">h</a><a href="">e</a><p>href</p>`,
    ),
  ).toEqual(['https://a.fr/r/#B&c', 'http://b.fr', 'https://c.fr/#d']);
  expect(linksBehindWords('Bonjour')).toEqual([]);
});
