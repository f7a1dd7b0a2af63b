import { changeSettings, readSettings } from './settings-store';

/** Lets the reader switch off that `/` opens the search: it gets in the way of speech input. */
export function offerSlashChoice(place: HTMLElement | null): void {
  const box = place?.querySelector('input');
  if (!place || !box) return;
  box.checked = readSettings().slash !== 'off';
  box.addEventListener('change', () => {
    const slash = box.checked ? undefined : 'off';
    if (slash) document.documentElement.dataset['slash'] = slash;
    else delete document.documentElement.dataset['slash'];
    changeSettings({ slash });
  });
}
