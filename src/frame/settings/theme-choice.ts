import { bringQuietly } from '../../browser/load-piece';
import type { Settings } from '../../domain/run/settings';

/**
 * Lets the reader choose between light, dark and the way of the device. The choice was applied
 * before the first paint (`Look.astro`); what remembers a new one is loaded when it is made.
 */
export function offerThemeChoice(select: HTMLSelectElement | null): void {
  if (!select) return;
  const { dataset } = document.documentElement;
  select.value = dataset['theme'] ?? '';
  const chosen = () => (select.value || undefined) as Settings['theme'];
  select.addEventListener('change', () => {
    const theme = chosen();
    if (theme) dataset['theme'] = theme;
    else delete dataset['theme'];
    // Read again when the module has come: of two choices made meanwhile, either may be told first.
    // Without it the choice holds on this page.
    bringQuietly(
      () => import('../../store/settings/settings-store'),
      ({ changeSettings }) => changeSettings({ theme: chosen() }),
    );
  });
}
