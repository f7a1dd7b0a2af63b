/** What every page needs at once; anything else waits until it is used. */
const AT_ONCE =
  /\/src\/(islands\/frame\/|islands\/search\/(offer|start)-search|islands\/settings\/(theme|language)|islands\/lights\/(watch|first)|islands\/run\/keys|browser\/(islands|json|link-notes|page|menu|near-view|place|storage|stylesheet)|i18n\/(base|words))|preload-helper|rolldown-runtime/;

/** A reader’s answers and what they come to, without a framework: keys light up by it alone. */
const RUN =
  /\/src\/(domain\/(assessment|run)\/|islands\/(run\/(?!use-)|settings\/settings-store|results\/(result-attributes|status-text)))/;

/** What widgets and lists to answer have in common. */
const ANSWERING =
  /\/src\/islands\/(run\/use-run|keeping\/|answering\/(answer-field|stage-select|use-)|results\/(level-counts|cap-reasons|label-of))/;

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
 * and the helper is larger than the scripts themselves.
 */
export function pageScripts(): PageScripts {
  return {
    name: 'page-scripts',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              modulePreload: false,
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    groups: [
                      { name: 'frame', test: AT_ONCE, priority: 2 },
                      { name: 'run', test: RUN, priority: 1 },
                      { name: 'answering', test: ANSWERING },
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
