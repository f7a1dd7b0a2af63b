import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentPath, readContent, type SourceFile } from '../content/check/source-file';
import { type ContentPart, kindOfFile } from '../content/kinds';

/**
 * The files of one part of the content, read as the content check reads them: what was checked is what is
 * built. An id is a path: a slug in the front matter is none.
 */
export function contentFiles(part: ContentPart): Loader {
  const isOurs = (path: string) => kindOfFile(path)?.part === part;
  return {
    name: 'content-files',
    load: async ({ config, store, parseData, generateDigest, watcher, logger }) => {
      const project = fileURLToPath(config.root);
      const entryOf = async ({ path, data, body, syntax }: SourceFile) => {
        if (syntax) throw new Error(`${path}:${syntax.line}  ${syntax.message}`);
        const id = path.replace(/^content\/|\.\w+$/g, '');
        const fields = data as Record<string, unknown>;
        return {
          id,
          data: await parseData({ id, data: fields, filePath: path }),
          body,
          filePath: path,
          digest: generateDigest({ fields, body }),
          deferredRender: path.endsWith('.mdx'),
        };
      };
      const load = async () => {
        const entries = await Promise.all(readContent(project, isOurs).map(entryOf));
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await load();
      // While something is wrong all stays as it was: the content check says what.
      watcher?.on('all', (_, file) => {
        if (isOurs(contentPath(project, file)))
          load().catch((reason: unknown) => logger.error(String(reason)));
      });
    },
  };
}
