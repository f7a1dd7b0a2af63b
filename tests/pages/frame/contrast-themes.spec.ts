import type { Page } from '@playwright/test';
import { dossierOf, keptDossier } from '../../support/dossier-data';
import { FULL_RUN } from '../../support/full-run';
import { awake, expect, keep, ONE_OF_EACH, store, test } from '../../support/built-site';
import { loadExample, openWorksheet, TOOL_IDS } from '../worksheets/desk';

/** What is drawn in a colour of its own, and letters in the colour of what they stand on. */
async function ownColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const names = [
      'Canvas',
      'CanvasText',
      'Highlight',
      'HighlightText',
      'LinkText',
      'ButtonText',
      'ButtonFace',
    ];
    const system = new Map(
      names.map((name) => {
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = name;
        return [name, getComputedStyle(probe).color] as const;
      }),
    );
    probe.remove();
    const allowed = [...system.values(), 'none', 'rgba(0, 0, 0, 0)'];
    const seen = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0;
    const wrong: string[] = [];
    // A code is dark on light in every look, for cameras.
    for (const svg of document.querySelectorAll('svg:not(.qr)')) {
      for (const shape of svg.querySelectorAll(
        'path, rect, circle, line, ellipse, polygon, polyline, text, tspan',
      )) {
        if (!seen(shape)) continue;
        const { fill, stroke } = getComputedStyle(shape);
        for (const colour of [fill, stroke])
          if (!allowed.includes(colour) && !colour.startsWith('url('))
            wrong.push(`${svg.getAttribute('class')} ${shape.outerHTML.slice(0, 60)} ${colour}`);
      }
      for (const text of svg.querySelectorAll('text')) {
        if (!seen(text)) continue;
        const { x, y, width, height } = text.getBoundingClientRect();
        const at = [x + width / 2, y + height / 2] as const;
        const below = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, polygon')]
          .filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
          .filter((shape) => {
            const place = shape.getScreenCTM()?.inverse();
            return place && shape.isPointInFill(new DOMPoint(...at).matrixTransform(place));
          })
          .filter((shape) => getComputedStyle(shape).fill !== 'none')
          .at(-1);
        const ground = below ? getComputedStyle(below).fill : system.get('Canvas');
        if (getComputedStyle(text).fill === ground)
          wrong.push(`unreadable: ${svg.getAttribute('class')} ${text.outerHTML.slice(0, 60)}`);
      }
    }
    // A browser lays a plate of the ground under letters, which hides those of the same colour.
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(one) as CSSStyleDeclaration & {
        readonly forcedColorAdjust?: string;
      };
      const holdsText = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!holdsText || !seen(one)) continue;
      const plate = forcedColorAdjust === 'none' ? backgroundColor : system.get('Canvas');
      if (color === plate) wrong.push(`unreadable: ${one.outerHTML.slice(0, 80)} ${color}`);
    }
    return [...new Set(wrong)];
  });
}

for (const [device, look] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const)
  test(`under a ${device} contrast theme, the ${look} look draws nothing in colours of its own @all`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: device });
    await keep(context, FULL_RUN);
    await store(context, {
      'prelude:settings': JSON.stringify({ schema: 1, data: { keep: 'device', theme: look } }),
      ...keptDossier(dossierOf({ direction: 2, managers: 2, field: 3, 'project-team': 2, external: 2 })),
    });
    const check = async (path: string) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      expect(await ownColours(page), path).toEqual([]);
    };
    for (const path of ONE_OF_EACH.filter((one) => !one.startsWith('/en/'))) {
      await page.goto(path.includes('comparer') ? `${path}#d-d1` : path);
      await awake(page);
      await check(path);
    }
    for (const id of TOOL_IDS) {
      await openWorksheet(page, id);
      await loadExample(page);
      await check(id);
    }
  });
