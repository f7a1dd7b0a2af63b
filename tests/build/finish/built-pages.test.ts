import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { edited, readPage } from '../../../src/build/finish/html';
import { oneStyle } from '../../../src/build/finish/one-style';
import { ownPolicy } from '../../../src/build/finish/page-policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
  const html = (policy: string) =>
    `<head>${meta(policy)}<script>early()</script><style>a{}</style></head><script type="module" src="/x.js"></script><script type="application/json">{}</script>`;
  const withOwnPolicy = (html: string, styles: readonly string[]) =>
    edited(html, ownPolicy(readPage(html), styles));
  const written = withOwnPolicy(
    html(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-other='; style-src 'self' 'sha256-old='",
    ),
    ['a{}', ''],
  );

  test('names the hashes of its own scripts and styles, and no others', () => {
    expect(written).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('early()')};`);
    expect(written).toContain(`style-src 'self' ${hash('a{}')}"`);
    expect(written).not.toMatch(/sha256-(other|old)/);
  });

  test('a page without one is left alone', () => {
    expect(withOwnPolicy('<p>x</p>', [])).toBe('<p>x</p>');
  });
});

describe('the styles of a page', () => {
  const read = (html: string) => oneStyle(readPage(html), (paper) => `/_astro/${paper}`);
  const styled = (html: string) => edited(html, read(html).edits);

  test('are one, in their order, at the end of the head', () => {
    const page =
      '<head><style>a{}</style><title>x</title><style>b{}</style></head><body><style>c{}</style></body>';
    expect(styled(page)).toBe('<head><title>x</title><style>a{}b{}c{}</style></head><body></body>');
  });

  test('are left where there are none, or no head', () => {
    expect(styled('<head></head><body></body>')).toBe('<head></head><body></body>');
    expect(styled('<style>a{}</style>')).toBe('<style>a{}</style>');
  });

  test('leave what is for paper alone to a file, in its layer and its condition', () => {
    const css =
      '@layer l{a{b:c}@media print{a{b:d}}@media screen and (width<9px){a{b:e}}}@supports (x:y){@media print{f{g:h}}}';
    expect(styled(`<head><style>${css}</style></head>`)).toBe(
      '<head><style>@layer l{a{b:c}@media screen and (width<9px){a{b:e}}}@supports (x:y){}</style>' +
        '<link rel="stylesheet" media="print" href="/_astro/@layer l{@media print{a{b:d}}}@supports (x:y){@media print{f{g:h}}}"></head>',
    );
  });

  test('are told to the policy as they will stand', () => {
    expect(read('<head><style>a{b:c}@media print{a{b:d}}</style></head>').styles).toEqual(['a{b:c}']);
    expect(read('<style>a{}</style><style>b{}</style>').styles).toEqual(['a{}', 'b{}']);
    const page = '<head><style>a{}</style><style media="print">b{}</style></head>';
    expect(read(page).styles).toEqual(['a{}', 'b{}']);
    expect(styled(page)).toBe('<head><style media="print">b{}</style><style>a{}</style></head>');
  });

  test('that several parts ask for are asked for once', () => {
    const link = '<link rel="stylesheet" href="/a.css">';
    expect(styled(`<head><style>a{}</style></head>${link}<p>${link}`)).toBe(
      `<head><style>a{}</style></head>${link}<p>`,
    );
  });
});
