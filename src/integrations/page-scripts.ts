/** What every page needs at once; anything else waits until it is used. */
const AT_ONCE =
  /\/src\/(islands\/frame\/|islands\/search\/(offer|start)-search|islands\/settings\/(theme|language)|islands\/lights\/(watch|first)|islands\/answering\/watch|islands\/offline\/offer|islands\/run\/keys|browser\/(islands|clipboard|composing|json|link-notes|load-piece|page|menu|near-view|place|say-missing|storage|stylesheet)\.|i18n\/(base|words)\.)|preload-helper|rolldown[-/]runtime/;

/** What all answers come to together; a list to answer does without it. */
const RESULT = /\/src\/(domain\/assessment\/(result|strengths|index-score))\./;

/** What to do first: the express check has it without the rest of a result. */
const NEXT_STEPS = /\/src\/(domain\/assessment|islands\/results)\/next-steps/;

/** A reader’s answers, what a list of them comes to, and what brings points to life: all without a framework. */
const ANSWERING =
  /\/src\/(domain\/(assessment|run)\/(?!manage|plain-text|parse-json|result|next-steps|strengths|index-score)|browser\/keep-forms|islands\/(run\/(?!use-|runs-desk)|settings\/settings-store|subject\/load|answering\/(answering|parts|port|show-item|note-field|progress-bar)|pieces\/(set-|draw)|results\/result-attributes))|\/react\/(cjs\/react-)?jsx-runtime/;

/** What a list comes to, beside it. */
const PANEL =
  /\/src\/islands\/(answering\/(show-panel|result-panel)|pieces\/announce|results\/(level-counts|cap-reasons))/;

/** Where answers are kept, in words. */
const KEEPING = /\/src\/(islands\/keeping\/(show-keeping|keeping-text)|browser\/(download|safari))/;

/** What every island stands in. */
const ISLAND = /\/src\/islands\/(pieces\/|run\/use-|subject\/with|results\/label-of)/;

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
export function pageScripts(oldest: readonly string[]): PageScripts {
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
                  codeSplitting: {
                    groups: [
                      { name: 'frame', test: AT_ONCE, priority: 4 },
                      { name: 'next-steps', test: NEXT_STEPS, priority: 1 },
                      { name: 'result', test: RESULT },
                      { name: 'answering', test: ANSWERING, priority: 3 },
                      { name: 'panel', test: PANEL, priority: 2 },
                      { name: 'keeping', test: KEEPING, priority: 2 },
                      { name: 'island', test: ISLAND, priority: 1 },
                    ],
                  },
                },
              },
            },
          }
        : undefined,
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
