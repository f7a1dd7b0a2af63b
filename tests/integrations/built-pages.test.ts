import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withOneStyle } from '../../src/integrations/one-style';
import { withOwnPolicy } from '../../src/integrations/page-policy';

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
  test('are one, in their order, at the end of the head', () => {
    const page =
      '<head><style>a{}</style><title>x</title><style>b{}</style></head><body><style>c{}</style></body>';
    expect(withOneStyle(page)).toBe('<head><title>x</title><style>a{}b{}c{}</style></head><body></body>');
  });

  test('are left where there are none, or no head', () => {
    expect(withOneStyle('<head></head><body></body>')).toBe('<head></head><body></body>');
    expect(withOneStyle('<style>a{}</style>')).toBe('<style>a{}</style>');
  });
});
