import { watchIslands } from '../browser/islands';
import { bringQuietly } from '../browser/load-piece';
import { printLinkNotes } from '../browser/link-notes';
import { foldMenu } from '../browser/menu';
import { keepPlace } from '../browser/place';
import { watchItems } from '../features/answering/watch-items';
import { watchLights } from './lights/watch-lights';
import { offerOffline } from './offline/offer-offline';
import { offerSearch } from './search/offer-search';
import { rememberLanguage } from './settings/language-choice';
import { offerThemeChoice } from './settings/theme-choice';
import { offerFigures } from './offer-figures';

/**
 * Brings to life what stands on every page: the menu, the language link, the search, the look, keys, widgets
 * and what only paper needs.
 */
export function startFrame(): void {
  foldMenu(document.querySelector('.menu-button'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) {
    keepPlace(link);
    rememberLanguage(link);
  }
  const anchors = document.querySelectorAll<HTMLAnchorElement>('a.anchor');
  // Until it has come, and where it does not, an anchor leads to its heading.
  if (anchors.length > 0)
    bringQuietly(
      () => import('../browser/anchors'),
      ({ copyAnchors }) => copyAnchors(anchors),
    );
  offerSearch(document.querySelector('a.search-button'), document.querySelector('dialog.search-dialog'));
  offerFigures(document.querySelector('dialog.figure-large'));
  offerThemeChoice(document.querySelector('.theme select'));
  printLinkNotes(document.querySelector('.link-notes'));
  // Where styles cannot unfold them (see print.css).
  if (!CSS.supports('selector(::details-content)'))
    bringQuietly(
      () => import('../browser/unfold'),
      ({ unfoldOnPaper }) => unfoldOnPaper(),
    );
  watchItems();
  watchIslands();
  offerOffline();
  if (document.querySelector('[data-light]')) watchLights();
}
