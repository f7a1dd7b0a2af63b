import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FILE_KINDS } from '../content/kinds';
import { editorSchema } from './editor-help/editor-schema';
import { schemaFileOf } from './editor-help/schema-files';

/**
 * Writes what an editor needs to complete and check the files of content. It does so before the content
 * is checked: help is wanted most where something is wrong.
 */
export default function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': ({ config }) => {
        for (const kind of FILE_KINDS) {
          const file = fileURLToPath(new URL(schemaFileOf(kind), config.root));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, `${JSON.stringify(editorSchema(kind.schema), null, 2)}\n`);
        }
      },
    },
  };
}
