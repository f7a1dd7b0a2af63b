/**
 * Whether a key belongs to a word that is still being composed, as Japanese, Chinese and Korean are typed, and an
 * accent by two keys: Escape and Enter then speak to the list of candidates and not to the page. Safari says so by
 * a number alone where the key has just ended the word.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSED;
}

const COMPOSED = 229;
