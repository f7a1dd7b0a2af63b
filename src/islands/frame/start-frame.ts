import { wakeIslands } from '../../browser/islands';
import { foldMenu } from '../../browser/menu';
import { keepPlace } from '../../browser/place';
import { watchLights } from '../lights/watch-lights';
import { offerSearch } from '../search/offer-search';
import { offerThemeChoice } from '../settings/theme-choice';

/** Brings to life what stands on every page: the menu, the language link, the search, the look, keys and widgets. */
export function startFrame(): void {
  foldMenu(document.querySelector('.menu-button'));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) keepPlace(link);
  offerSearch(document.querySelector('a.search-button'), document.querySelector('dialog.search-dialog'));
  offerThemeChoice(document.querySelector('.theme select'));
  wakeIslands();
  if (document.querySelector('[data-light]')) watchLights();
}
