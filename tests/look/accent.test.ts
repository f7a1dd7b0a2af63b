import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { accentStyle, GROUNDS, nearestReadable, OWN_FELT, shadesOf } from '../../src/look/accent';
import { listed } from '../support/listed';

const ANY = listed('#9b1f38 #e3b341 #00ff00 #ffffff #000000 #17695a #808080 #ff00aa #1d4ed8');

describe('an accent', () => {
  it('that was drawn stays as it was drawn', () => {
    expect(nearestReadable('#9B1F38')).toBe('#9b1f38');
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    expect(tokens).toContain(`--felt: light-dark(${OWN_FELT.accent}, ${OWN_FELT.dark});`);
    expect(tokens).toContain(`--felt-tint: light-dark(${OWN_FELT.tint.join(', ')});`);
  });

  it('is read on the grounds that the pages have', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').replaceAll('#fff,', '#ffffff,');
    const [ivory, ivory2, raised] = GROUNDS.light;
    expect(tokens).toContain(`--ivory: light-dark(${ivory}, ${GROUNDS.dark[0]});`);
    expect(tokens).toContain(`--ivory-2: light-dark(${ivory2}, ${GROUNDS.dark[1]});`);
    expect(tokens).toContain(`--raised: light-dark(${raised}, ${GROUNDS.dark[1]});`);
  });

  it.each(ANY)('%s becomes one that reads in both themes, on every ground and on its tint', (colour) => {
    const accent = nearestReadable(colour);
    expect(nearestReadable(accent)).toBe(accent);
    const { light, dark, tintLight, tintDark } = shadesOf(accent);
    for (const ground of [...GROUNDS.light, tintLight])
      expect(wcagContrast(light, ground), `${light} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of [...GROUNDS.dark, tintDark])
      expect(wcagContrast(dark, ground), `${dark} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it('that is pale is darkened no more than reading asks', () => {
    const accent = nearestReadable('#e3b341');
    const worst = Math.min(
      ...[...GROUNDS.light, shadesOf(accent).tintLight].map((g) => wcagContrast(accent, g)),
    );
    expect(worst).toBeLessThan(4.7);
  });

  it('is written for the pages', () => {
    const { dark, tintLight, tintDark } = shadesOf('#1d4ed8');
    const day = `{--felt:#1d4ed8;--felt-tint:${tintLight}}`;
    const night = `{--felt:${dark};--felt-tint:${tintDark}}`;
    expect(accentStyle('#1d4ed8')).toBe(
      `@layer tokens{:root:root${day}@media (prefers-color-scheme:dark){:root:root:not([data-theme=light])${night}}:root:root[data-theme=dark]${night}}`,
    );
  });
});
