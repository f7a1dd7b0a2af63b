// npm start: checks the content, builds, serves, and says where.
import process from 'node:process';
import { findFreePort } from './ports.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { build, preview } = await import('astro');

const WANTED = Number(process.env.PORT ?? 4321);

try {
  // The build begins with the content check and stops there if the content is not sound.
  // Content is read anew: what Astro keeps of it knows nothing of a schema that has changed.
  await build({ logLevel: 'warn', force: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const port = await findFreePort(WANTED);
if (port !== WANTED) console.log(`Port ${WANTED} is busy, so the site stands at the next free one, ${port}.`);
await preview({ server: { port, host: '127.0.0.1' }, logLevel: 'error' });
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
console.log(`\n  The site is ready: http://127.0.0.1:${port}${base}\n  Ctrl+C stops it.\n`);
