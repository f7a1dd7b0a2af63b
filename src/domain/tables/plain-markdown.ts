/** A text that Markdown leaves as it is. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
