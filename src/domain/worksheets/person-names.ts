/**
 * Whether a free text seems to hold somebody’s name or address: an e-mail address, a phone number,
 * “M.” or “Mme” before a capital. It is a gentle remark and never blocks, so it may well be wrong.
 */
export function mayNamePerson(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}

const SIGNS = [
  /[^\s@]{1,64}@[^\s@]{1,255}\.[a-z]{2,}/i,
  // Eight digits and more in a row, with the signs that people put between them.
  /(?<!\d)(?:\+|00)?\d(?:[ .()\u00A0\u202F-]?\d){7,14}(?!\d)/,
  /(?<!\p{L})(?:M\.|MM\.|Mr\.?|Mrs\.?|Ms\.?|Mme|Mlle|Mmes)[ \u00A0\u202F]\p{Lu}/u,
];
