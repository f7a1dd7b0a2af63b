import { expect, it } from 'vitest';
import { readPage } from '../../../src/build/finish/html';
import { headOf } from '../../../src/build/finish/page-head';
import { sitemapOf } from '../../../src/build/finish/sitemap';

const page = (more = '') =>
  `<html><head><title>A</title>${more}<link rel="canonical" href="https://a.test/x/"><link rel="alternate" hreflang="fr" href="https://a.test/x/"><link rel="alternate" hreflang="en" href="https://a.test/en/y/"></head><body><meta name="robots" content="noindex"></body></html>`;

it('lists pages with their twins, and none that stay out of search engines', async () => {
  const heads = [
    headOf(readPage(page())),
    headOf(readPage(page('<meta name="robots" content="noindex">'))),
    headOf(readPage('<html><head></head></html>')),
  ];
  const xml = await sitemapOf(heads);
  expect(xml.match(/<url>/g)).toHaveLength(1);
  expect(xml).toContain(
    '<loc>https://a.test/x/</loc><xhtml:link rel="alternate" hreflang="fr" href="https://a.test/x/"/><xhtml:link rel="alternate" hreflang="en" href="https://a.test/en/y/"/>',
  );
});

it('reads what a head says, entities undone', () => {
  const head = headOf(
    readPage(
      '<head><meta property="og:title" content="R&amp;D, &quot;x&quot;"><meta property="og:image" content="https://a.test/social/a.5.png"></head>',
    ),
  );
  expect(head).toMatchObject({ title: 'R&D, "x"', image: 'https://a.test/social/a.5.png', unlisted: false });
});
