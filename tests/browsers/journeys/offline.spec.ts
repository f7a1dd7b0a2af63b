import { serve } from '../../support/host';
import { journey } from '../test';
import { given, radio } from './answers';

journey(
  'a site that was visited once is read and answered without its host',
  ['phone'],
  async ({ visit, show }) => {
    const host = await serve({ '/': 'dist' });
    await visit.open(`${host.url}/`);
    await visit.until(() => document.documentElement.dataset['offline'], 'kept', { timeout: 90_000 });
    // A first visit has nothing newer to offer.
    await visit.until(() => document.querySelector('.new-build p')?.textContent, '');
    await host.close();
    await visit.open(`${host.url}/cles/accueillir-les-craintes/`);
    await visit.see('h1', 'Accueillir les craintes');
    await visit.open(`${host.url}/evaluer/craintes/`);
    await visit.click(radio('fears-heard', 2));
    await visit.until(given, ['fears-heard 2']);
    await visit.reload();
    await visit.until(given, ['fears-heard 2']);
    await show(visit, 'offline');
  },
);
