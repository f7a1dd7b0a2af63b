import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import es from 'eslint-plugin-es-x';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { STYLES_THAT_MAY_BE_MISSING } from './src/styles/may-be-missing.mjs';

const SCRIPTS = ['**/*.{ts,tsx,mjs,js,astro}'];

/** A text of an element with more within it, which a translator takes away from under React. */
const PIECE = ':matches(JSXElement, JSXExpressionContainer, JSXText[value=/\\S/])';
const BESIDE_OTHERS = `:matches(JSXElement, JSXFragment):has(> ${PIECE} ~ ${PIECE}) > JSXExpressionContainer`;
const FILLED = ':matches(TemplateLiteral, CallExpression[callee.name=/^(fill|count)$/])';
const TEXT = `:matches(${FILLED}, MemberExpression, Literal[value=/\\S/])`;
const CHANGING_TEXT = [
  FILLED,
  `LogicalExpression > ${TEXT}.right`,
  `ConditionalExpression > ${TEXT}:matches(.consequent, .alternate)`,
]
  .map((text) => `${BESIDE_OTHERS} > ${text}`)
  // A space between the pieces of what comes and goes is a text of its own.
  .concat('JSXFragment > JSXText[value=/\\S|^ +$/]', 'JSXFragment > JSXExpressionContainer > Literal');

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'test-results', 'playwright-report']),
  { files: SCRIPTS, extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  // What the oldest browsers do not know, see docs/browsers.md. Compat reads them in package.json; `lib` in tsconfig.json
  // knows the methods of ES2022 alone, which is what they all have.
  {
    files: ['src/{browser,controls,domain,features,frame,i18n,store,views,worksheets}/**/*.{ts,tsx}'],
    plugins: { compat },
    extends: [es.configs['flat/restrict-to-es2022']],
    rules: { 'compat/compat': 'error' },
  },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: { 'css/use-baseline': ['error', STYLES_THAT_MAY_BE_MISSING] },
  },
  {
    files: ['src/{controls,features,frame,store,worksheets}/**/*.{ts,tsx}'],
    extends: [a11y.configs.recommended, hooks.configs.flat['recommended-latest']],
    rules: {
      // Scrolling boxes must be reachable by keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      // A browser that translates takes texts away, and React then changes one that nobody sees.
      'no-restricted-syntax': [
        'error',
        ...CHANGING_TEXT.map((selector) => ({
          selector,
          message: 'A text that changes, comes or goes stands alone in an element: wrap it in a <span>.',
        })),
      ],
    },
  },
  {
    files: SCRIPTS,
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // Pages take what the content check has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/**', 'scripts/**', '*.mjs'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
);
