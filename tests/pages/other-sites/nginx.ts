import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findFreePort } from '../../../scripts/ports.mjs';
import { SERVED_FOLDER } from '../../../src/build/hosting/nginx';

/** The program, also where a plain user’s path does not lead. */
export function findNginx(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));
}

/**
 * Starts an nginx with a configuration that the build wrote. Only where the site lies and which
 * port it listens to are changed; the frame around it is what a distribution’s own would be.
 */
export async function startNginx(
  nginx: string,
  configuration: string,
  site: string,
  firstPort: number,
): Promise<{ url: string; close: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'prelude-nginx-'));
  const port = await findFreePort(firstPort);
  const served = readFileSync(configuration, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replaceAll(SERVED_FOLDER, `${site}/`);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${home}/pid;
events {}
http {
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  ${served}
}
`,
  );
  const args = ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'];
  const { status, stderr } = spawnSync(nginx, [...args, '-t'], { encoding: 'utf8' });
  if (status !== 0 || stderr.includes('[warn]')) throw new Error(`nginx does not take it.\n${stderr}`);
  const server = spawn(nginx, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    close: () => {
      server.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const reached = await fetch(url).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
