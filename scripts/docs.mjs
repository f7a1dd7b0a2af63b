// npm run docs: writes what follows from the schemas: the tables of docs/authoring.md, and which schema an
// editor takes for which file; and the shape of the interface’s words, which follows from those of the original language.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { load } from './load.mjs';

const { withFieldTables } = await load('./src/build/editor-help/document.ts');
const { yamlSchemasSetting } = await load('./src/build/editor-help/schema-files.ts');
const { writtenShape } = await load('./src/build/editor-help/ui-shape.ts');

const [original] = parse(readFileSync('content/site.yaml', 'utf8')).locales;
writeFileSync(
  'src/schemas/ui-shape.json',
  writtenShape(parse(readFileSync(`content/ui/${original}.yaml`, 'utf8'))),
);
await rewrite('docs/authoring.md', withFieldTables);
await rewrite('.vscode/settings.json', (text) =>
  JSON.stringify({ ...JSON.parse(text), 'yaml.schemas': yamlSchemasSetting() }),
);

/** @param {string} file @param {(text: string) => string} change */
async function rewrite(file, change) {
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
