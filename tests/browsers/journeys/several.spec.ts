import { expect, journey } from '../test';
import type { Visit } from '../visit';
import { radio } from './answers';
import { linkShown } from './shown';

const POINTS = ['fears-heard', 'contact-ownership-settled', 'charter-coauthored'] as const;
/** Those who manage are shown from two people on. */
const SAYS = [
  ['direction', [3, 3, 1]],
  ['managers', [0, 0, 1]],
  ['managers', [0, 1, 1]],
] as const;

journey(
  'invited, answered, sent back, pasted into a dossier, compared, planned',
  ['desk'],
  async ({ visit, somebody, show }) => {
    await visit.open('/inviter/');
    await visit.click('input[type=radio]', 'Des listes choisies');
    await visit.click('input[type=checkbox]', 'Accueillir les craintes');
    await visit.fill('input', 'Cabinet Exemple', 'Votre nom');
    await visit.fill('input', 'claire@exemple.fr', 'Votre adresse e-mail');
    const replies: string[] = [];
    for (const [group, levels] of SAYS) {
      await visit.choose('select', group, 'Elles répondent au titre de');
      await visit.see('h2', 'Votre invitation est prête');
      await expect.poll(() => visit.run(linkShown, undefined)).toMatch(/\/invitation\/#/);
      replies.push(await answered(await somebody(), await visit.run(linkShown, undefined), levels));
      await show(visit, 'invite');
    }
    expect(new Set(replies).size).toBe(3);

    await visit.open('/dossiers/');
    await visit.fill('input', 'Fédération du Léman', 'Nom du dossier');
    await visit.click('button', 'Créer un dossier');
    await visit.see('h2, h1', 'Fédération du Léman');
    await visit.paste(
      'textarea',
      replies.map((reply) => `Bonjour,\n> ${reply}\nBien à vous`).join('\n\n'),
      'Liens ou e-mails reçus',
    );
    await visit.click('button', 'Ajouter au dossier');
    await visit.see('.reception', '3 bilans ajoutés');
    await show(visit, 'dossier');
    await visit.follow('main a', 'Comparer les points de vue', '/comparer/');
    await visit.until(
      () => document.querySelector('[data-point="fears-heard"]')?.getAttribute('data-spread'),
      '3',
    );
    await show(visit, 'comparison');
    await visit.follow('main a', 'Préparer le rendez-vous', '/rendez-vous/');
    await visit.see('.agenda-times');
    await visit.until(
      () =>
        [...document.querySelectorAll<HTMLElement>('tbody [data-minutes]')].reduce(
          (sum, row) => sum + Number(row.dataset['minutes']),
          0,
        ),
      60,
    );
    await show(visit, 'agenda');
  },
);

/** Somebody opens an invitation, answers on a device of their own, and hands over the link of the reply. */
async function answered(there: Visit, link: string, levels: readonly number[]): Promise<string> {
  await there.open(link);
  await there.click('button', 'Répondre');
  for (const [i, point] of POINTS.entries()) await there.click(radio(point, levels[i]!));
  await there.see('main', '3 réponses');
  await expect.poll(() => there.run(linkShown, undefined)).toMatch(/\/r\/#/);
  return there.run(linkShown, undefined);
}
