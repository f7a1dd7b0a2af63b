import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shadesOf } from '../look/accent';
import { drawPng } from '../look/png';
import { SOCIAL_SIZE, socialImageSvg } from '../look/social-image';
import type { Site } from '../schemas/site';
import { readHeads } from './built-heads';
import { drawnFonts } from './fonts';

/** Draws the picture that each page names for those who share it. What was drawn before is taken from the cache. */
export default function socialImages({ name, accent }: Pick<Site, 'name' | 'accent'>): AstroIntegration {
  let root = '';
  return {
    name: 'social-images',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const cache = join(root, '.cache/social');
        await mkdir(cache, { recursive: true });
        const fonts = await drawnFonts(root);
        const shades = shadesOf(accent);
        let drawn = 0;
        for (const { image, title } of await readHeads(folder)) {
          if (image === undefined || title === undefined) continue;
          const place = image.slice(image.lastIndexOf('/social/') + 1);
          const svg = socialImageSvg(
            { title, site: name, key: /\.([1-7]|[iv]+)\.png$/.exec(place)?.[1] },
            shades,
          );
          const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
          if (!existsSync(kept)) {
            await writeFile(kept, drawPng(svg, SOCIAL_SIZE.width, fonts));
            drawn += 1;
          }
          await mkdir(dirname(join(folder, place)), { recursive: true });
          await writeFile(join(folder, place), await readFile(kept));
        }
        logger.info(`${drawn} pictures drawn anew.`);
      },
    },
  };
}
