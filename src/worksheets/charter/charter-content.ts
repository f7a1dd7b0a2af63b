import type { Charter, Clause, ClauseTexts } from './charter-rules';
import { editOf } from './charter-rules';
import { fill } from '../../i18n/words';
import type { CharterDocumentWords, CharterStructure, CharterWords } from './charter-words';

/** The charter as it stands in one language. */
export interface CharterLanguage {
  readonly locale: string;
  readonly name: string;
  readonly document: CharterDocumentWords;
}

/** What a page hands to the charter. */
export interface CharterContent {
  readonly words: CharterWords;
  readonly points: CharterStructure['points'];
  readonly clauses: readonly Clause[];
  readonly texts: ClauseTexts;
  readonly languages: readonly CharterLanguage[];
}

/** The languages in which a charter is written: those that were chosen, else that of the page. */
export function languagesOf(
  { languages }: Pick<Charter, 'languages'>,
  content: CharterContent,
  locale: string,
): readonly CharterLanguage[] {
  const chosen = content.languages.filter((one) => languages.includes(one.locale));
  return chosen.length > 0 ? chosen : content.languages.filter((one) => one.locale === locale);
}

/** The words of a clause as they stand in the charter: changed ones as they are, others with whom it serves filled in. */
export function wordsOfClause(charter: Charter, id: string, { locale, document }: CharterLanguage): string {
  return editOf(charter, id, locale) ?? proposedWords(charter, id, document);
}

/** The words that are proposed for a clause. */
export function proposedWords(
  { publics, size }: Pick<Charter, 'publics' | 'size'>,
  id: string,
  document: CharterDocumentWords,
): string {
  const text = document.clauses[id] ?? '';
  return fill(text, { publics: document.publics[publics], keeper: document.keepers[size] });
}
