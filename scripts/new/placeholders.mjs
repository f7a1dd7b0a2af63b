/** What stands in a new file until its author writes: it says what to write. Other languages begin in English. */
const PLACEHOLDERS = {
  fr: {
    statements: [
      'À écrire : un fait que chacun peut constater chez vous, au présent, une seule idée.',
      'À écrire : un deuxième fait, qui peut être vrai quand le premier ne l’est pas.',
      'À écrire : un troisième fait, celui que l’on oublie le plus souvent.',
    ],
    evidence: 'À écrire : ce qui le montrerait à quelqu’un qui n’était pas là.',
    next: 'À écrire : la première chose à faire quand la réponse est faible, et par qui.',
    lead: 'À écrire : en une ou deux phrases, à qui cette page s’adresse et ce que l’on y trouve.',
    headings: ['À écrire : ce que le lecteur cherche', 'À écrire : ce qu’il peut en faire'],
    body: [
      'À écrire : l’essentiel d’abord. Un lien vers un autre texte s’écrit ainsi : [la méthode](page:method).',
      'À écrire : une chose à faire, et à qui en parler.',
    ],
  },
  en: {
    statements: [
      'To write: a fact that anyone can see where you work, in the present tense, one idea.',
      'To write: a second fact, which can be true where the first is not.',
      'To write: a third fact, the one that is most often forgotten.',
    ],
    evidence: 'To write: what would show it to somebody who was not there.',
    next: 'To write: the first thing to do where the answer is weak, and who does it.',
    lead: 'To write: in one or two sentences, whom this page is for and what it holds.',
    headings: ['To write: what the reader is looking for', 'To write: what to do with it'],
    body: [
      'To write: what matters most comes first. This is how to link to another text: [the method](page:method).',
      'To write: one thing to do, and whom to tell.',
    ],
  },
};

/** @param {string} locale */
export function placeholdersIn(locale) {
  return locale.startsWith('fr') ? PLACEHOLDERS.fr : PLACEHOLDERS.en;
}
