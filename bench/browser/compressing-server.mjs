// One server for every page that is compared, so that all of them are sent in the same way: by brotli,
// compressed once and kept in memory, with no caching and nothing else between file and browser.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/**
 * Serves folders of files.
 * @param {Readonly<Record<string, string>>} folders by the path they stand at, as `/` and `/yardsticks/`
 * @param {(url: string) => void} [onAsked] is told of every address that is asked for
 * @param {boolean} [packs] whether files are compressed, which takes seconds for a whole site
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the address, without a slash at its end
 */
export async function serve(folders, onAsked, packs = true) {
  const kept = new Map();
  const server = createServer((request, response) => {
    onAsked?.(request.url ?? '/');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = findFile(folders, decodeURIComponent(pathname));
    if (file === undefined) return response.writeHead(404).end();
    const encoding =
      packs && COMPRESSED.has(extname(file)) ? chooseEncoding(request.headers['accept-encoding']) : '';
    const key = `${encoding} ${file} ${statSync(file).mtimeMs}`;
    if (!kept.has(key)) kept.set(key, encode(readFileSync(file), encoding));
    return response
      .writeHead(200, {
        'content-type':
          TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream',
        'content-length': kept.get(key).length,
        ...(encoding && { 'content-encoding': encoding }),
      })
      .end(kept.get(key));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {Readonly<Record<string, string>>} folders
 * @param {string} pathname
 */
function findFile(folders, pathname) {
  const [mount] = Object.keys(folders)
    .filter((path) => pathname.startsWith(path))
    .sort((a, b) => b.length - a.length);
  if (mount === undefined) return undefined;
  const file = join(folders[mount] ?? '', normalize(`/${pathname.slice(mount.length)}`));
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(page) ? page : undefined;
}

/** @param {string | string[] | undefined} accepted */
function chooseEncoding(accepted) {
  const names = String(accepted ?? '');
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : '';
}

/** @param {Buffer} bytes @param {string} encoding */
function encode(bytes, encoding) {
  if (encoding === 'br') return brotliCompressSync(bytes);
  return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}
