import { describe, expect, test } from 'vitest';
import { all, edited, readPage, textOf } from '../../../src/build/finish/html';

describe('a page that is read', () => {
  const html =
    '<!DOCTYPE html><html lang=fr> <head><title>A &amp; B</title> <meta name="x" content=\'R&amp;D "y"\'></head>' +
    '<body><script>if (a <b || c> d) "</p>"</script> <svg><title>Chart</title></svg><link rel="a">text</body></html><script src="/x.js"></script>';
  const page = readPage(html);
  const inside = (name: 'title' | 'script' | 'body' | 'link') =>
    all(page, name).map((one) => textOf(page, one.inside));

  test('says where its elements stand, in their order', () => {
    expect(inside('title')).toEqual(['A &amp; B', 'Chart']);
    expect(inside('script')).toEqual(['if (a <b || c> d) "</p>"', '']);
    expect(inside('link')).toEqual(['']);
    expect(textOf(page, all(page, 'link')[0]!.whole)).toBe('<link rel="a">');
    expect(inside('body')[0]).toMatch(/^<script>if .* ?<link rel="a">text$/);
    expect(all(page, 'title', all(page, 'head')[0]?.inside)).toHaveLength(1);
  });

  test('says what an attribute means, and how it is written', () => {
    const [meta] = all(page, 'meta');
    expect(meta?.attributes['content']).toBe('R&D "y"');
    expect(textOf(page, meta!.values['content']!)).toBe('R&amp;D "y"');
    // Without quotes there is no place that anything could be put into.
    expect(all(page, 'html')[0]?.values).toEqual({});
  });

  test('knows the spaces beside its head and in it, and no others', () => {
    expect(page.blanks.map((blank) => html.slice(blank.start - 6, blank.end))).toEqual([
      'ng=fr> ',
      'title> ',
    ]);
  });

  test('that is not closed ends with its text', () => {
    const open = readPage('<head><title>x</title><body><main>y');
    expect(all(open, 'head').map(({ whole }) => textOf(open, whole))).toEqual(['<head><title>x</title>']);
    expect(all(open, 'main').map(({ whole }) => textOf(open, whole))).toEqual(['<main>y']);
  });
});

test('edits change nothing but what they name, in whatever order they come', () => {
  const edits = [
    { start: 4, end: 6, text: '' },
    { start: 0, end: 1, text: 'AA' },
    { start: 6, end: 6, text: '!' },
  ];
  expect(edited('abcdefg', edits)).toBe('AAbcd!g');
  expect(edited('abc', [])).toBe('abc');
});
