/**
 * Words of another language that a voice for the page’s own would garble: institutions, titles, licences, the
 * letters of a matrix. By the language they are in; what they are called there has no name in the other.
 */
export const FOREIGN_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: parted(`Conseil d’État | Défenseur des droits | République française | Union européenne | Tribunal judiciaire
    | Cour de cassation | Code du travail | Loi n° | Se comprendre et agir | La belle histoire de FAVI`),
  en: parted(`Open Font License | Project Management Institute | Harvard Business Review | Best Practices
    | Making Change Work | The iceberg of ignorance | Goals and Objectives | accountable | responsible`),
};

function parted(text: string): string[] {
  return text.split('|').map((words) => words.trim());
}
