import { describe, expect, it } from 'vitest';
import { shadesOf } from '../../src/look/accent';
import { drawPng } from '../../src/look/png';
import { SOCIAL_SIZE, socialImageSvg } from '../../src/look/social-image';

const felt = shadesOf('#9b1f38');
const titleLines = (svg: string) =>
  [...svg.matchAll(/<text x="72" y="[^"]*">([^<]*)<\/text>/g)].map(([, text]) => text);

describe('the picture of a page', () => {
  it('breaks a long title between words, and makes three lines smaller', () => {
    const two = socialImageSvg({ title: 'Accueillir les craintes et y répondre', site: 'Prélude' }, felt);
    expect(titleLines(two)).toEqual(['Prélude', 'Accueillir les craintes et y', 'répondre']);
    const title =
      'A very long title that needs three lines of the picture, and is set smaller for it all the same';
    const three = socialImageSvg({ title, site: 'Prélude' }, felt);
    expect(titleLines(three).slice(1).join(' ')).toBe(title);
    expect(three).toContain('font-size="64"');
  });

  it('lights the key of its text and no other', () => {
    for (const [key, ground] of [
      ['5', 'rect'],
      ['iii', 'path'],
    ] as const) {
      const lit = socialImageSvg({ title: 'A', site: 'B', key }, felt);
      expect(lit.split(`fill="${felt.light}"`).length - 1, key).toBe(2);
      expect(lit).toMatch(new RegExp(`<${ground} [^>]*fill="${felt.light}"[^>]*/><text[^>]*>${key}</text>`));
    }
    expect(socialImageSvg({ title: 'A', site: 'B' }, felt).split(`fill="${felt.light}"`)).toHaveLength(2);
  });

  it('writes what stands in a title as text', () => {
    expect(titleLines(socialImageSvg({ title: 'R&D <b>', site: 'A' }, felt))[1]).toBe('R&amp;D &lt;b>');
  });

  it('is drawn in the size that networks ask for', () => {
    const png = Buffer.from(drawPng(socialImageSvg({ title: 'A', site: 'B' }, felt), SOCIAL_SIZE.width));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
