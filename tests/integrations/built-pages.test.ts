import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withoutProps } from '../../src/integrations/near-islands';
import { withOwnPolicy } from '../../src/integrations/page-policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the props of a near island', () => {
  const near = `<astro-island uid="a" client="near" props="{&quot;words&quot;:[0,&quot;d’abord &amp; &lt;b&gt; > c&quot;]}" ssr><p>x</p></astro-island>`;
  const load = '<astro-island uid="b" client="load" props="{}" ssr></astro-island>';
  const { page, props } = withoutProps(near + load + near, (file) => `/_astro/props/${file}`);

  test('stand in a file of their own, once for islands that are the same', () => {
    expect(JSON.parse(props?.text ?? '')).toEqual({ a: { words: [0, 'd’abord & <b> > c'] } });
  });

  test('are named where they stood', () => {
    expect(page.match(new RegExp(`data-props="/_astro/props/${props?.file}"`, 'g'))).toHaveLength(2);
    expect(page).not.toContain('words');
  });

  test('other islands and other pages stay as they are', () => {
    expect(page).toContain(load);
    expect(withoutProps(load, String)).toEqual({ page: load });
  });
});

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
