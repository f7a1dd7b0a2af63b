/** Who may import whom, from the ground up: a room knows those named beside it. `docs/architecture.md` says why. */
const ROOMS = {
  schemas: [],
  domain: [],
  i18n: [],
  browser: [],
  views: ['domain'],
  store: ['domain', 'i18n', 'browser'],
  controls: ['domain', 'i18n', 'browser', 'store'],
  worksheets: ['domain', 'i18n', 'browser', 'store', 'controls'],
  features: ['domain', 'i18n', 'browser', 'store', 'controls', 'worksheets'],
  frame: ['domain', 'i18n', 'browser', 'store', 'controls', 'features'],
  look: [],
  content: ['domain', 'i18n', 'worksheets', 'schemas', 'look', 'views'],
  build: ['domain', 'i18n', 'worksheets', 'schemas', 'look', 'content'],
};

/** What one feature takes from another. */
const FEATURES = {
  mails: [],
  keeping: [],
  sharing: [],
  runs: [],
  results: ['keeping', 'runs', 'sharing'],
  changes: ['results'],
  answering: ['keeping', 'results'],
  backup: ['keeping', 'results', 'runs'],
  dossier: ['mails', 'sharing'],
  received: ['changes', 'dossier', 'mails', 'results'],
  comparison: ['dossier'],
  meeting: ['comparison', 'received', 'results', 'sharing'],
  invitation: ['answering', 'dossier', 'keeping', 'received', 'sharing'],
};

/** What comes from the registry, and where it may be used. */
const PACKAGES = {
  schemas: ['zod'],
  domain: ['zod/.*mini'],
  store: ['react', 'zod/.*mini'],
  controls: ['react', 'uqr', 'csv-parse/'],
  worksheets: ['react', 'csv-parse/', 'zod'],
  features: ['react', 'postal-mime', '@kenjiuno/decompressrtf'],
  frame: [],
};

const either = (paths) => `^(${paths.join('|')})`;
const rooms = (names) => names.map((name) => `src/${name}/`);
const packages = (name) => (PACKAGES[name] ?? []).map((one) => `(node_modules/)?${one}`);
const rule = (name, from, mayUse, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: either(mayUse), ...more },
});
/** Types of what content holds cost a browser nothing. */
const TYPES = rooms(['schemas', 'views']);

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(ROOMS)
      .filter(([name]) => !['content', 'build', 'look'].includes(name))
      .flatMap(([name, below]) => {
        const known = [...rooms([name, ...below]), ...packages(name)];
        const from = name === 'worksheets' ? '^src/worksheets/(?!words)(?!.*-words)' : `^src/${name}/`;
        return [
          rule(`${name}-knows-what-is-below`, from, [...known, ...(name === 'browser' ? [] : TYPES)]),
          rule(`${name}-holds-no-content`, from, known, { dependencyTypesNot: ['type-only'] }),
        ];
      }),
    ...['content', 'build', 'look'].map((name) => ({
      name: `${name}-knows-what-is-below`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^src/', pathNot: either(rooms([name, ...ROOMS[name]])) },
    })),
    ...Object.entries(FEATURES).map(([name, others]) => ({
      name: `${name}-knows-few-features`,
      severity: 'error',
      from: { path: `^src/features/${name}/` },
      to: { path: '^src/features/', pathNot: either([name, ...others].map((one) => `src/features/${one}/`)) },
    })),
    // The rules of a worksheet are pure: a dossier, a test or a spreadsheet reads its sheet without a page.
    rule(
      'rules-of-worksheets-are-pure',
      '^src/worksheets/((?!frame)[^/]+/.*-(rules|sheet)|rules|row-name)\\.ts$',
      [
        ...rooms(['domain', 'schemas']),
        'src/worksheets/(.*/.*-(rules|sheet|words)|row-name)\\.ts',
        'node_modules/zod/.*mini',
      ],
    ),
    {
      name: 'only-content-reads-content',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content(/load/|\\.config)' },
      to: { path: '^astro:content$' },
    },
    {
      name: 'only-build-code-uses-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|content/check)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.astro' },
  },
};
