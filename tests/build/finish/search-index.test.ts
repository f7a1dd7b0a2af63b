import { expect, test } from 'vitest';
import { indexedCopy } from '../../../src/domain/search/indexed-copy';
import { readPage } from '../../../src/build/finish/html';
import { marked } from '../../../src/build/finish/search-index';

test('what is indexed of a page is its main part, whatever its styles and scripts hold', () => {
  const page = readPage(
    '<head><style>@media (width<9px){a{content:"</a"}}b{}</style></head><body><script>a<b</script><main id="m"><p>l’envie</p></main></body>',
  );
  const copy = marked(page, { kind: 'page', title: '', href: '/' });
  expect(copy).toBe(
    '<head></head><body><main data-pagefind-body data-pagefind-meta="kind:page" id="m"><p>l’envie</p></main></body>',
  );
  expect(indexedCopy(copy, [])).toContain('<p>l’\u200Aenvie</p>');
});
