import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: './.astro',
  integrations: [mdx()],
  // As in the site it is compared with: a text of this kind holds no code.
  markdown: { syntaxHighlight: false },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
