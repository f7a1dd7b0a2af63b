import { FILE_KINDS, type FileKind } from '../../content/kinds';

/**
 * Where the build puts the schemas: beside what Astro itself writes for editors, in a folder that git,
 * Prettier and ESLint leave alone already.
 */
export const SCHEMA_FOLDER = '.astro/schemas';

export const schemaFileOf = ({ name }: FileKind) => `${SCHEMA_FOLDER}/${name}.schema.json`;

/**
 * The setting `yaml.schemas` of an editor: which files each schema is for. A glob that begins with `!`
 * takes away what an earlier kind has already.
 */
export function yamlSchemasSetting(): Record<string, string[]> {
  const kinds = FILE_KINDS.filter(({ glob }) => glob.endsWith('.yaml'));
  return Object.fromEntries(
    kinds.map((kind, i) => {
      const taken = kinds.slice(0, i).filter(({ glob }) => kind.pattern.test(glob));
      return [`./${schemaFileOf(kind)}`, [kind.glob, ...taken.map(({ glob }) => `!${glob}`)]];
    }),
  );
}
