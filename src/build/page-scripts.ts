import { join } from 'node:path';

/**
 * The bundles, each by the modules that it begins with: a bundle holds these and all that they import, without what an
 * earlier one holds.
 */
const BUNDLES: readonly (readonly [name: string, ...begins: readonly string[]])[] = [
  // What every page needs at once; anything else waits until it is used.
  ['frame', 'frame/start-frame.ts', 'frame/search/start-search.ts', '\0vite/preload-helper.js'],
  // A reader’s answers, what a list of them comes to, and what brings points to life: all without a framework. The last five
  // are what the panel and the lights of the keyboard both need.
  [
    'answering',
    'features/answering/answering.ts',
    'features/answering/parts.ts',
    'features/results/result-attributes.ts',
    'domain/assessment/dimension-result.ts',
    'domain/assessment/balance.ts',
    'controls/set-attributes.ts',
    'i18n/words.ts',
  ],
  // What a list comes to, beside it.
  ['panel', 'features/answering/show-panel.tsx'],
  // Where answers are kept, in words.
  ['keeping', 'features/keeping/show-keeping.tsx'],
  // What to do first: the express check has it without the rest of a result.
  ['next-steps', 'features/results/next-steps.tsx'],
  // What all answers come to together; a list to answer does without it.
  ['result', 'domain/assessment/result.ts'],
  // What every island stands in.
  [
    'island',
    'controls/with-subject.tsx',
    'controls/guarded.tsx',
    'controls/as-typed.tsx',
    'store/runs/use-run.ts',
  ],
];

/** The part of a Vite plugin that is used here; Vite itself is Astro’s dependency. */
interface PageScripts {
  readonly name: string;
  readonly enforce: 'pre';
  readonly configEnvironment: (name: string) => object | undefined;
  readonly load: (id: string) => string | undefined;
}

/**
 * Keeps the scripts that every page loads few and small. They come in one file, for a dozen that
 * share pieces with others cost more than they hold. And `import()` stays as it is: Vite wraps
 * each in a helper that preloads what stands behind it; ours is little, styles stand in the page,
 * and the helper is larger than the scripts themselves. Astro leaves scripts as new as they are written: here they
 * become what the oldest browsers read.
 */
export function pageScripts(project: string, oldest: readonly string[]): PageScripts {
  return {
    name: 'page-scripts',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              target: [...oldest],
              modulePreload: false,
              rolldownOptions: {
                output: {
                  // Astro’s own names say how a script came about, forty letters in every page.
                  entryFileNames: ({ name }: { name: string }) =>
                    `_astro/${name.replace(/[.?].*/, '')}.[hash].js`,
                  codeSplitting: { groups: groups(project) },
                },
              },
            },
          }
        : undefined,
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** The part of a bundler’s graph that is used here. */
interface ModuleGraph {
  readonly getModuleInfo: (module: string) => { readonly importedIds: readonly string[] } | null;
}

/** A group for each bundle; one that comes earlier has first choice of what several need. */
function groups(project: string) {
  let bundleOf: Map<string, string> | undefined;
  return BUNDLES.map(([bundle], i) => ({
    debugName: bundle,
    priority: BUNDLES.length - i,
    name: (module: string, graph: ModuleGraph) => {
      bundleOf ??= assign(project, graph);
      return bundleOf.get(module) === bundle ? bundle : null;
    },
  }));
}

/** Which bundle each module belongs to; one that belongs to none goes where it is used. */
function assign(project: string, graph: ModuleGraph): Map<string, string> {
  const bundleOf = new Map<string, string>();
  for (const [bundle, ...begins] of BUNDLES)
    for (const begin of begins)
      take(begin.startsWith('\0') ? begin : join(project, 'src', begin), bundle, graph, bundleOf);
  return bundleOf;
}

function take(module: string, bundle: string, graph: ModuleGraph, bundleOf: Map<string, string>): void {
  if (bundleOf.has(module)) return;
  bundleOf.set(module, bundle);
  // The graph uses its answer again for the next question.
  for (const imported of [...(graph.getModuleInfo(module)?.importedIds ?? [])])
    take(imported, bundle, graph, bundleOf);
}
