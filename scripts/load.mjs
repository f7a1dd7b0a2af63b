import { runnerImport } from 'vite';

/**
 * A TypeScript module of the site, for a script.
 * @param {string} file from the project’s folder, as ./src/…
 */
export async function load(file) {
  return (await runnerImport(file, { logLevel: 'error' })).module;
}
