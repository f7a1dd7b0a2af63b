import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withSleepingIslands } from '../../src/integrations/near-islands';
import { withOneStyle } from '../../src/integrations/one-style';
import { withOwnPolicy } from '../../src/integrations/page-policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a near island', () => {
  const near = `<astro-island uid="a" client="near" props="{&quot;words&quot;:[0,&quot;d’abord &amp; &lt;b&gt; > c&quot;]}" ssr><p>x</p></astro-island>`;
  const load = '<astro-island uid="b" client="load" props="{}" ssr></astro-island>';
  const runtime =
    '<script>(self.Astro||(self.Astro={})).near=e;</script><script>customElements.define("astro-island",I)</script>';
  const other = '<script>early()</script>';
  const made = (body: string) => withSleepingIslands(`<body>${body}</body>`, (file) => `/_astro/${file}`);

  test('leaves its props to a file, once for islands that are the same', () => {
    const { page, moved } = made(near + load + near);
    expect(JSON.parse(moved[0]?.text ?? '')).toEqual({ a: { words: [0, 'd’abord & <b> > c'] } });
    expect(page.match(new RegExp(`data-props="/_astro/${moved[0]?.file}"`, 'g'))).toHaveLength(2);
    expect(page).not.toContain('words');
    expect(page).toContain(load);
  });

  test('leaves what brings it to life to another, where no island needs it at once', () => {
    const { page, moved } = made(other + runtime + near);
    expect(moved[1]?.text).toBe(
      '(self.Astro||(self.Astro={})).near=e;customElements.define("astro-island",I)',
    );
    expect(page).toContain(`<body data-islands="/_astro/${moved[1]?.file}">${other}<astro-island`);
    expect(made(runtime + near + load).page).toContain(runtime);
  });

  test('changes nothing on a page without one', () => {
    expect(made(runtime + load)).toEqual({ page: `<body>${runtime}${load}</body>`, moved: [] });
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
