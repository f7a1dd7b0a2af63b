import { onPrint } from './page';

/** Links of the text. Those within a drawing have no address of their own kind, and no room for a number. */
const LINKS = 'main a[href]:not(svg *)';
/** Links that lead about, and say nothing on paper. */
const ABOUT = 'nav, .actions, .onward, .page-ways, .guidance-side, .neighbours, .anchor, dialog';

/**
 * Prints links as notes: a number behind each, and at the end of the page the addresses by number,
 * below the address of the page itself. Another place of the same page has the same number. All is
 * taken away again after the print.
 * @param place where the addresses are listed, hidden until then
 */
export function printLinkNotes(place: HTMLElement | null): void {
  const list = place?.querySelector('ol');
  const own = place?.querySelector('p');
  if (!place || !list || !own) return;
  const marks: HTMLElement[] = [];
  const clear = () => {
    for (const mark of marks.splice(0)) mark.remove();
    list.replaceChildren();
    place.hidden = true;
  };
  const write = () => {
    clear();
    const addresses: string[] = [];
    own.textContent = addressOf(location);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
      if (link.matches('.button') || link.closest(ABOUT) || isSamePage(link)) continue;
      const address = addressOf(link);
      if (!addresses.includes(address)) addresses.push(address);
      const mark = document.createElement('sup');
      mark.className = 'note-mark';
      mark.textContent = String(addresses.indexOf(address) + 1);
      link.append(mark);
      marks.push(mark);
    }
    list.append(
      ...addresses.map((address) => {
        const line = document.createElement('li');
        line.textContent = address;
        return line;
      }),
    );
    place.hidden = false;
  };
  onPrint(write, clear);
}

function isSamePage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname;
}

/** As a reader types it: without the place in the page, a mail address without its scheme and its message. */
function addressOf({ href }: HTMLAnchorElement | Location): string {
  const mail = /^mailto:([^?]*)/.exec(href)?.[1];
  const address = href.replace(/#.*$/, '');
  try {
    return mail === undefined ? decodeURI(address) : decodeURIComponent(mail);
  } catch {
    return address;
  }
}
