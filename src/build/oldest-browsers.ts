import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The oldest browsers that styles and scripts are built for, as Vite names them: `chrome109`, `ios16.4`. They stand
 * in `package.json`, where the linters read them too; `docs/browsers.md` says why these.
 * @param root the folder of the project
 */
export function readOldestBrowsers(root: string): string[] {
  const { browserslist } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    browserslist: string[];
  };
  return browserslist.map((one) => one.replace('ios_saf', 'ios').replace(' ', ''));
}
