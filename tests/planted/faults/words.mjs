/**
 * Words and content, in both languages.
 * @type {readonly import('../fault.ts').Fault[]}
 */
export const WORDS = [
  {
    name: 'a sentence of a rule that French lacks',
    area: 'words',
    file: 'content/worksheets/raci/fr.yaml',
    from: "  W9: '{n} réalisateurs : découpez la tâche.'\n",
    to: '',
    finds: { unit: ['tests/content/integrity'], build: true },
  },
  {
    name: 'a French word in the interface in English',
    area: 'words',
    file: 'content/ui/en.yaml',
    from: '  returnLink: See my results\n',
    to: '  returnLink: Voir mon bilan\n',
    finds: {
      unit: ['tests/content', 'tests/i18n'],
      pages: ['tests/pages/texts/foreign-words.spec.ts', 'tests/pages/texts/around.spec.ts'],
    },
  },
  {
    name: 'a button with a French word of its own on English pages',
    area: 'words',
    file: 'src/features/keeping/keeping-text.tsx',
    from: '{words.onlyTab}',
    to: "{'Cet onglet seulement'}",
    finds: {
      pages: ['tests/sweeps/states.spec.ts', 'tests/sweeps/states.all.spec.ts'],
      named: 'results filled',
      all: true,
    },
  },
  {
    name: 'a word of the glossary that leads nowhere',
    area: 'links',
    file: 'content/guidance/fr/keys/k5-fears.mdx',
    from: '[charte](term:crm-charter)',
    to: '[charte](term:crm-chartre)',
    finds: { unit: ['tests/content/integrity'], build: true },
  },
  {
    name: 'a link of a text to nowhere',
    area: 'links',
    file: 'content/pages/fr/privacy.mdx',
    from: '[dossier](page:dossiers)',
    to: '[dossier](/dossier/)',
    finds: {
      unit: ['tests/content/integrity'],
      build: true,
      pages: ['tests/site/links.spec.ts'],
      named: 'every link',
    },
  },
  {
    name: 'a link of a text to a part that is not there',
    area: 'links',
    file: 'src/components/reading/Contents.astro',
    from: 'href={`#${id}`}',
    to: 'href={`#_${id}`}',
    finds: { pages: ['tests/site/links.spec.ts'], named: 'every link' },
  },
  {
    name: 'a diagram without its description in English',
    area: 'words',
    file: 'content/guidance/en/keys/k1-interactions.mdx',
    from: "  alt: 'Five teams",
    to: "  note: 'Five teams",
    finds: { unit: ['tests/content/integrity'], build: true },
  },
  {
    name: 'an English logo that leads to the French home page',
    area: 'links',
    file: 'src/components/Header.astro',
    from: '<a class="brand" href={path(\'home\')}>',
    to: '<a class="brand" href="/">',
    finds: {
      pages: [
        'tests/pages/texts/around.spec.ts',
        'tests/pages/built/found.spec.ts',
        'tests/site/links.spec.ts',
      ],
    },
  },
  {
    name: 'a change of language that leads to the same page',
    area: 'links',
    file: 'src/components/Header.astro',
    from: 'href={alternates[language.locale]}',
    to: 'href={alternates[locale]}',
    finds: {
      pages: [
        'tests/pages/answers/answering.spec.ts',
        'tests/pages/texts/reading.spec.ts',
        'tests/pages/built/found.spec.ts',
      ],
      named: 'language|twin',
    },
  },
  {
    name: 'a figure of English tables with a decimal comma',
    area: 'words',
    file: 'src/i18n/numbers.ts',
    from: "includes(',') ? ',' : '.'",
    to: "includes(',') ? '.' : ','",
    finds: {
      unit: [
        'tests/i18n',
        'tests/domain/tables',
        'tests/worksheets/worksheet-files',
        'tests/worksheets/raci-csv',
      ],
    },
  },
];
