import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page } from '@playwright/test';

/** A cell as the program took it: a number, or what it shows. */
export type SheetCell = number | string;

/** LibreOffice, where there is one. */
export function findSpreadsheet(): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/LibreOffice.app/Contents/MacOS']
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path));
}

/**
 * Opens tables as somebody of a language does who double-clicks them, and reads what the program made of each cell.
 * @param locale of the person, as `fr-FR`
 * @param page reads the XML that comes of it
 * @returns by the names of the files
 */
export async function openInSpreadsheet(
  program: string,
  locale: string,
  separator: string,
  files: Readonly<Record<string, string>>,
  page: Page,
): Promise<ReadonlyMap<string, readonly (readonly SheetCell[])[]>> {
  const home = mkdtempSync(join(tmpdir(), 'prelude-office-'));
  try {
    const profile = join(home, 'profile', 'user');
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, 'registrymodifications.xcu'), settings(locale));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(home, `${name}.csv`), text);
    // Separator, quotes, UTF-8, from the first line on, and numbers as the language of the person has them.
    const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true`;
    const { status, stderr } = spawnSync(
      program,
      [
        `-env:UserInstallation=file://${join(home, 'profile')}`,
        '--headless',
        `--infilter=${filter}`,
        ...['--convert-to', 'fods', '--outdir', home],
        ...Object.keys(files).map((name) => join(home, `${name}.csv`)),
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (status !== 0) throw new Error(`The spreadsheet did not open the tables: ${stderr}`);
    const read = async (name: string) =>
      [name, await page.evaluate(cellsOf, readFileSync(join(home, `${name}.fods`), 'utf8'))] as const;
    return new Map(await Promise.all(Object.keys(files).map(read)));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function settings(locale: string): string {
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale)}
${item('/org.openoffice.Office.Linguistic/General', 'DefaultLocale', locale)}
</oor:items>
`;
}

/** Runs in the page, whose browser reads XML. */
function cellsOf(xml: string): (number | string)[][] {
  const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
  const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
  const rows = [
    ...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS(TABLE, 'table-row'),
  ];
  return rows.map((row) =>
    [...row.getElementsByTagNameNS(TABLE, 'table-cell')].flatMap((cell) => {
      const times = Number(cell.getAttributeNS(TABLE, 'number-columns-repeated') ?? 1);
      const isNumber = cell.getAttributeNS(OFFICE, 'value-type') === 'float';
      const lines = [...cell.children].map((line) => line.textContent ?? '');
      const value = isNumber ? Number(cell.getAttributeNS(OFFICE, 'value')) : lines.join('\n');
      return Array.from({ length: Math.min(times, 60) }, () => value);
    }),
  );
}
