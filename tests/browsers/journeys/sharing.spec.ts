import { expect, journey } from '../test';
import { radio } from './answers';
import { linkShown } from './shown';

journey(
  'a result is shared, opened in a clean profile, and kept',
  ['phone'],
  async ({ visit, somebody, show }) => {
    await visit.open('/evaluer/craintes/');
    for (const item of ['fears-heard', 'charter-coauthored', 'contact-ownership-settled'])
      await visit.click(radio(item, 2));
    await visit.open('/bilan/');
    await visit.click('button', 'Partager ce bilan');
    await visit.see('dialog[open]', '3 réponses');
    await show(visit, 'share');
    const link = await visit.run(linkShown, undefined);
    expect(link).toMatch(/\/r\/#/);
    const theirs = await somebody();
    await theirs.open(link);
    await theirs.see('.result-facts', '3 réponses');
    await theirs.until(() => location.hash, '');
    await theirs.click('button', 'Garder une copie');
    await theirs.see('main', 'Les vôtres n’ont pas changé');
    await theirs.reload();
    await theirs.see('.result-facts', '3 réponses');
    await show(theirs, 'received');
  },
);
