import { expect, test } from 'vitest';
import { readPage } from '../../../src/build/finish/html';
import { cutByLanguage } from '../../../src/build/finish/not-found-pages';

const twin = (locale: string, body: string) =>
  `<template data-locale="${locale}" data-home="/${locale}/" data-title="No &#38; no – $&" data-description="Gone.">${body}</template>`;
const page = (twins: string) =>
  `<!DOCTYPE html><html lang="fr"> <head><title>Non</title><meta name="description" content="Rien."><meta name="robots" content="noindex"></head> <body><h1>Non</h1>${twins}<script>choose()</script></body> </html><script type="module" src="/frame.js"></script>`;

test('each further language gets a page of its own, in the same frame', () => {
  const pages = cutByLanguage(readPage(page(twin('en', '<h1>No</h1>') + twin('de', '<h1>Nein</h1>'))));
  expect(pages.map(({ locale }) => locale)).toEqual(['en', 'de']);
  expect(pages[0]?.html).toBe(
    '<!DOCTYPE html><html lang="en"> <head><title>No &#38; no – $&</title><meta name="description" content="Gone."><meta name="robots" content="noindex"></head> <body><h1>No</h1></body> </html><script type="module" src="/frame.js"></script>',
  );
});

test('a site in one language needs none', () => {
  expect(cutByLanguage(readPage(page('')))).toEqual([]);
});
