import { expect, journey } from '../test';
import { given, radio } from './answers';

const LIST = '/evaluer/craintes/';
const BACKUP = '/bilan/sauvegarde/';

journey(
  'what is kept is saved as a file and comes back from it on another device',
  ['desk'],
  async ({ visit, somebody, show }) => {
    await visit.open(LIST);
    await visit.click(radio('fears-heard', 1));
    await visit.click(radio('charter-coauthored', 3));
    await visit.until(given, ['fears-heard 1', 'charter-coauthored 3']);
    await visit.open(BACKUP);
    const saved = await visit.save('button', 'Télécharger la sauvegarde');
    expect(saved.name).toMatch(/^prelude-\d{4}-\d\d-\d\d.*\.json$/);
    expect(JSON.parse(saved.text)).toMatchObject({ format: 'prelude-backup' });
    const there = await somebody();
    await there.open(BACKUP);
    await there.hand('input[type=file]', saved.path);
    await there.click('button', 'Reprendre ce fichier');
    await there.see('main', 'Fichier repris');
    await show(there, 'restored');
    await there.open(LIST);
    await there.until(given, ['fears-heard 1', 'charter-coauthored 3']);
  },
);
