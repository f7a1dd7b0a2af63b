/** Who may import whom. `docs/architecture.md` says why. */
const rule = (name, from, notTo, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { pathNot: notTo, ...extra },
});
const room = (...rooms) => rooms.map((name) => `^src/${name}/`).join('|');

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    rule('schemas-know-only-schemas', 'schemas/', `${room('schemas')}|node_modules/zod`),
    rule('domain-is-pure', 'domain/', `${room('domain')}|^src/schemas/|node_modules/zod/.*mini`),
    rule('domain-takes-only-types-of-schemas', 'domain/', `${room('domain')}|node_modules/zod/.*mini`, {
      dependencyTypesNot: ['type-only'],
    }),
    rule('browser-knows-no-feature', 'browser/', room('browser')),
    rule('i18n-knows-no-feature', 'i18n/', `${room('i18n')}|^src/schemas/`),
    rule(
      'islands',
      'islands/',
      `${room('islands', 'domain', 'browser', 'i18n', 'styles')}|^src/schemas/|^src/collections/views|node_modules/(react|uqr|postal-mime|@kenjiuno/decompressrtf)|csv-parse/browser`,
    ),
    rule(
      'islands-hold-no-content',
      'islands/',
      `${room('islands', 'domain', 'browser', 'i18n', 'styles')}|node_modules/(react|uqr|postal-mime|@kenjiuno/decompressrtf)|csv-parse/browser`,
      {
        dependencyTypesNot: ['type-only'],
      },
    ),
    {
      name: 'only-collections-read-content',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(collections/|content\\.config)' },
      to: { path: '^astro:content$' },
    },
    {
      name: 'only-build-code-uses-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(integrations|content-check|markdown)/' },
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
