import { cpus, totalmem } from 'node:os';
import process from 'node:process';

/**
 * What the figures of a run depend on.
 * @param {import('@playwright/test').Browser} browser
 * @returns {string}
 */
export function describeMachine(browser) {
  const cores = cpus();
  return [
    `${cores.length} ${cores.length === 1 ? 'core' : 'cores'} (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
  ].join(', ');
}
