import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shadesOf } from '../../look/accent';
import { drawPng } from '../../look/png';
import { SOCIAL_SIZE, socialImageSvg } from '../../look/social-image';
import { drawnFonts } from '../fonts';
import type { BuiltSite, FinishedPage } from './built-site';

/** Draws the picture that each page names for those who share it. What was drawn before is taken from the cache. */
export async function drawSocialImages(
  { project, folder, site, logger }: BuiltSite,
  pages: readonly FinishedPage[],
): Promise<void> {
  const cache = join(project, '.cache/social');
  await mkdir(cache, { recursive: true });
  const fonts = await drawnFonts(project);
  const shades = shadesOf(site.accent);
  let drawn = 0;
  for (const { image, title } of pages.map(({ head }) => head)) {
    if (image === undefined || title === undefined) continue;
    const place = image.slice(image.lastIndexOf('/social/') + 1);
    const key = /\.([1-7]|[iv]+)\.png$/.exec(place)?.[1];
    const svg = socialImageSvg({ title, site: site.name, key }, shades);
    const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
    if (!existsSync(kept)) {
      await writeFile(kept, drawPng(svg, SOCIAL_SIZE.width, fonts));
      drawn += 1;
    }
    await mkdir(dirname(join(folder, place)), { recursive: true });
    await writeFile(join(folder, place), await readFile(kept));
  }
  logger.info(`${drawn} pictures drawn anew.`);
}
