import { mailtoAddress } from '../../domain/sharing/mailto';
import { fill } from '../../i18n/words';
import { loadSite, loadUi } from './site';

/** One way to reach the owner. */
export interface Road {
  readonly label: string;
  readonly href: string;
}

/** The ways to reach the owner that are set, in the words of one language. */
export async function loadRoads(locale: string): Promise<readonly Road[]> {
  const [{ contact, publisher }, { contact: words }] = await Promise.all([loadSite(), loadUi(locale)]);
  const address = contact.email || publisher.email;
  return [
    { label: fill(words.email, { address }), href: address && mailtoAddress(address) },
    { label: words.form, href: contact.form },
    { label: words.calendar, href: contact.calendar },
  ].filter(({ href }) => href !== '');
}
