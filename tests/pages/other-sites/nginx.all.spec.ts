import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servedByNginx } from './nginx-tests';
import { test } from '../../support/built-site';

test.describe.configure({ mode: 'default' });

let folder = '';

/** What was built here, apart, so that samples can be added. */
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-'));
  for (const part of ['dist', 'hosting']) cpSync(part, join(folder, part), { recursive: true });
});

test.afterAll(() => rmSync(folder, { recursive: true }));

// In a folder of a host: `in-a-folder.all.spec.ts`, which builds one.
servedByNginx('/', () => folder);
