// npm run docs: writes what follows from the schemas: the tables of docs/authoring.md, and which schema an
// editor takes for which file.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { load } from './load.mjs';

const { withFieldTables } = await load('./src/build/editor-help/document.ts');
const { yamlSchemasSetting } = await load('./src/build/editor-help/schema-files.ts');

await rewrite('docs/authoring.md', withFieldTables);
await rewrite('.vscode/settings.json', (text) =>
  JSON.stringify({ ...JSON.parse(text), 'yaml.schemas': yamlSchemasSetting() }),
);

/** @param {string} file @param {(text: string) => string} change */
async function rewrite(file, change) {
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
