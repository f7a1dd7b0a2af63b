import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { readSetup } from './src/build/setup';
import addresses from './src/build/addresses';
import contentCheck from './src/build/content-check';
import editorSchemas from './src/build/editor-schemas';
import finish from './src/build/finish';
import { readOldestBrowsers } from './src/build/oldest-browsers';
import { subsetFonts } from './src/build/fonts';
import { pageScripts } from './src/build/page-scripts';
import { typography } from './src/build/typography';

const { site, ui } = readSetup(import.meta.dirname);
const oldest = readOldestBrowsers(import.meta.dirname);
const { serif, italic, sans } = await subsetFonts(import.meta.dirname);
const font = (name, cssVariable, variant) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  // What stands in is our own, see src/styles/stand-ins.css.
  fallbacks: [],
  optimizedFallbacks: false,
  // A family that comes late is kept for the next page: nothing moves under the reader’s eyes.
  display: 'optional',
  options: { variants: [variant] },
});

export default defineConfig({
  site: process.env.SITE ?? site.url,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // dev and Vitest read the same content store as build.
  cacheDir: './.astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: site.locales,
    defaultLocale: site.locales[0],
    routing: { prefixDefaultLocale: false },
  },
  integrations: [editorSchemas(), contentCheck(), addresses(site, ui), react(), mdx(), finish({ site, ui })],
  // The fields of texts and pages in editors, see docs/authoring.md.
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [typography] }),
  },
  fonts: [
    font('Instrument Serif', '--font-serif', { src: [serif], weight: 400, style: 'normal' }),
    font('Instrument Serif Italic', '--font-serif-italic', {
      src: [italic],
      weight: 400,
      style: 'italic',
    }),
    font('Instrument Sans', '--font-sans', { src: [sans], weight: '400 700', style: 'normal' }),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        // Fonts, workers and the manifest follow it.
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [pageScripts(import.meta.dirname, oldest)],
    build: {
      cssTarget: oldest,
      // Vite prints eight lines for every MDX file otherwise.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
