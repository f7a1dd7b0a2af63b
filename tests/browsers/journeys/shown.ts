/** Run in a page: the link that it shows to be copied, or nothing yet. */
export const linkShown = (): string =>
  [...document.querySelectorAll<HTMLTextAreaElement>('[readonly]')].find(({ value }) => value.includes('#'))
    ?.value ?? '';
