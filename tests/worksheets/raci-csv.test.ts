import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { decodeText } from '../../src/domain/tables/decode-text';
import { writeCsv } from '../../src/domain/tables/write-csv';
import { PHASES, type Raci, raciSheet, ROLE_KINDS } from '../../src/worksheets/raci/raci-sheet';
import { parseSheet } from '../../src/domain/worksheets/sheet';
import { readTable } from '../../src/worksheets/frame/read-table';
import { raci } from '../../src/worksheets/raci/raci-worksheet';
import type { RaciWords } from '../../src/worksheets/raci/raci-words';
import { anyText } from '../support/any-text';
import { tries } from '../support/tries';
import { always } from '../support/always';
import { listed } from '../support/listed';

const numRuns = tries(400);
const wordsOf = (locale: string) =>
  parse(readFileSync(`content/worksheets/raci/${locale}.yaml`, 'utf8')) as RaciWords;
const contentOf = (locale: string) => ({ words: wordsOf(locale) }) as Parameters<typeof raci.table>[1];
const around = {} as Parameters<typeof raci.table>[2];

/** Names that have broken a table: of commas, quotes, separators, heads, formulas, other scripts. */
const name = fc.oneof(
  fc.constantFrom(
    ...['Direction (DG, DAF, DRH)', 'Métiers (ventes, achats, SAV, stocks)', 'Écran 24" posé', '"; "'],
    ...['Type de rôle', 'a|b\tc', 'Œuvre – déjà « vu »'],
    ...listed(`" "" sep=; =1+1 '=1 l'été '' -5 Tâche Phase Sponsor oui 1,5 数据、迁移 🏴󠁧󠁢󠁳󠁣󠁴󠁿`),
  ),
  anyText(20),
);
const sheets = fc
  .record({
    roles: fc.array(fc.record({ label: name, kind: fc.constantFrom(...ROLE_KINDS) }), {
      minLength: 1,
      maxLength: 5,
    }),
    sponsor: fc.nat({ max: 5 }),
    tasks: fc.array(
      fc.record({
        label: name,
        phase: fc.constantFrom(...PHASES),
        isKeyStage: fc.boolean(),
        cells: fc.array(fc.constantFrom('', 'R', 'A', 'A/R', 'C', 'I', 'r', 'R, C'), { maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ roles, sponsor, tasks }) =>
    parseSheet(raciSheet, {
      roles: roles.map((role, i) => ({ ...role, id: `r${i + 1}`, isSponsor: i === sponsor })),
      tasks: tasks.map(({ cells, ...task }, i) => ({
        ...task,
        id: `t${i + 1}`,
        cells: Object.fromEntries(
          cells.slice(0, roles.length).flatMap((cell, r) => (cell === '' ? [] : [[`r${r + 1}`, cell]])),
        ),
      })),
    }),
  )
  .filter((sheet): sheet is Raci => sheet !== undefined);

describe.each([
  ['fr', ','],
  ['en', '.'],
] as const)('the table of a matrix in %s', (locale, decimal) => {
  const content = contentOf(locale);
  const csvOf = (sheet: Raci) => writeCsv(raci.table(sheet, content, around), decimal);
  const back = async (text: string | undefined) => {
    const table = await readTable(text ?? '', raci.takeTable!.heads(content));
    return table.ok && table.piece ? raci.takeTable!.read(table.piece, content) : undefined;
  };

  always(
    'comes back as it went, whatever roles and tasks are called',
    [sheets],
    async (sheet) => {
      const bytes = new TextEncoder().encode(csvOf(sheet));
      expect((await back(decodeText(bytes)))?.sheet).toEqual(sheet);
    },
    numRuns,
  );

  always(
    'comes back from other programs: without a mark, in UTF-16, with other line ends, with a line that says what parts it',
    [sheets],
    async (sheet) => {
      const plain = csvOf(sheet).slice(1);
      const utf16 = new Uint8Array(Buffer.from(`\uFEFF${plain}`, 'utf16le'));
      const named = `sep=${decimal === ',' ? ';' : ','}\r\n${plain}`;
      for (const bytes of [plain, plain.replaceAll('\r\n', '\n'), named].map((one) =>
        new TextEncoder().encode(one),
      ))
        expect((await back(decodeText(bytes)))?.sheet).toEqual(sheet);
      expect((await back(decodeText(utf16)))?.sheet).toEqual(sheet);
    },
    numRuns / 2,
  );
});
