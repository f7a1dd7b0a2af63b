import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the bare React page as Vite builds one by itself, for production.
 * @param {import('./list-content.mjs').List} list
 * @param {{ folder: string, base: string }} where its files go, and the path they will stand at
 */
export async function buildBareReact(list, { folder, base }) {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare-react'),
    base,
    logLevel: 'error',
    define: { LIST: JSON.stringify(list) },
    build: { outDir: folder, emptyOutDir: true },
  });
}
