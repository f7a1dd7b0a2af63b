import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withOneStyle } from '../../src/build/one-style';
import { withOwnPolicy } from '../../src/build/page-policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
  const html = (policy: string) =>
    `<head>${meta(policy)}<script>early()</script><style>a{}</style></head><script type="module" src="/x.js"></script><script type="application/json">{}</script>`;
  const written = withOwnPolicy(
    html(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-other='; style-src 'self' 'sha256-old='",
    ),
  );

  test('names the hashes of its own scripts and styles, and no others', () => {
    expect(written).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('early()')};`);
    expect(written).toContain(`style-src 'self' ${hash('a{}')}"`);
    expect(written).not.toMatch(/sha256-(other|old)/);
  });

  test('a page without one is left alone', () => {
    expect(withOwnPolicy('<p>x</p>')).toBe('<p>x</p>');
  });
});

describe('the styles of a page', () => {
  const styled = (html: string) => withOneStyle(html, (paper) => `/_astro/${paper}`);

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

  test('that several parts ask for are asked for once', () => {
    const link = '<link rel="stylesheet" href="/a.css">';
    expect(styled(`<head><style>a{}</style></head>${link}<p>${link}`)).toBe(
      `<head><style>a{}</style></head>${link}<p>`,
    );
  });
});
