/** What may stand around a number that somebody types, in the languages of the site. Compared in lower case, without full stops. */

/** What the digits are multiplied by. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...each(10, 'dizaine', 'dizaines'),
  ...each(12, 'douzaine', 'douzaines', 'dozen', 'dozens'),
  ...each(100, 'centaine', 'centaines', 'hundred', 'hundreds'),
  ...each(1000, 'k', 'mille', 'millier', 'milliers', 'thousand', 'thousands'),
  ...each(1_000_000, 'million', 'millions', 'mio', 'mln', 'mn'),
  ...each(1_000_000_000, 'milliard', 'milliards', 'md', 'mds', 'bn'),
]);

/** Signs of money that are written together with a multiplier: `80k€`, `0,5 M€`. */
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['md', 1_000_000_000],
  ['mds', 1_000_000_000],
]);

export const EURO = new Set(['€', 'eur', 'euro', 'euros']);

/** Other currencies by their usual names; their signs are known as such. */
export const OTHER_CURRENCIES = new Set(
  `chf usd gbp cad aud jpy cny sek nok dkk pln czk huf ron mad tnd dzd xof xaf xpf mga mur fcfa cfa
   franc francs frs sfr dollar dollars livre livres pound pounds sterling yen yens dirham dirhams dinar dinars`.split(
    /\s+/,
  ),
);

/** Before a number, these leave it as it is. */
export const ABOUT = new Set(
  `~ ≈ ca circa env environ about around approx approximately soit total budget montant amount`.split(' '),
);

/** With these a number is a bound, one of two, or the place in an order: nothing to count with. */
export const UNSURE = new Set(
  `plus moins max maxi maximum min mini minimum more less over under least most ou or et and à a to entre between
   jusqu’à jusqu'à jusqu up upto sauf hors except peut-être maybe pas not no non x fois times par-ci billion billions trillion
   e er re ère ème eme ième ieme nd nde st rd th n° nº`.split(/\s+/),
);

function each(factor: number, ...words: readonly string[]): readonly (readonly [string, number])[] {
  return words.map((word) => [word, factor] as const);
}
