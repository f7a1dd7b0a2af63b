import { changeSettings } from '../../store/settings/settings-store';

/** Lets the reader switch off that `/` opens the search: it gets in the way of speech input. */
export function offerSlashChoice(place: HTMLElement | null): void {
  const box = place?.querySelector('input');
  if (!place || !box) return;
  const { dataset } = document.documentElement;
  box.checked = dataset['slash'] !== 'off';
  box.addEventListener('change', () => {
    if (box.checked) delete dataset['slash'];
    else dataset['slash'] = 'off';
    changeSettings({ slash: box.checked ? undefined : 'off' });
  });
}
