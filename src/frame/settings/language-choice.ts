import { writeStored } from '../../browser/storage';
import { LANGUAGE_KEY } from '../../store/keys';

/**
 * Remembers the language that the reader goes to by its link: what somebody else’s link opens in
 * follows it. It stands by itself, and not among the settings, because the page is left in the same moment.
 */
export function rememberLanguage(link: HTMLAnchorElement): void {
  link.addEventListener('click', () => writeStored('device', LANGUAGE_KEY, link.hreflang));
}
