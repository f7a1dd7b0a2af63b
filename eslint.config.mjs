import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'test-results', 'playwright-report']),
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    extends: [a11y.configs.recommended, hooks.configs.flat['recommended-latest']],
    rules: {
      // Scrolling boxes must be reachable by keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Pages take what the content check has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/**', 'scripts/**', '*.mjs'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
);
