/** The part of a Vite plugin that is used here; Vite itself is Astro’s dependency. */
interface PlainImports {
  readonly name: string;
  readonly enforce: 'pre';
  readonly configEnvironment: (name: string) => { build: { modulePreload: false } } | undefined;
  readonly load: (id: string) => string | undefined;
}

/**
 * Leaves `import()` as it is. Vite wraps each in a helper that preloads the chunks and styles
 * behind it; ours are few and small, styles stand in the page, and the helper is larger than
 * the scripts that every page loads.
 */
export function plainImports(): PlainImports {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
