import { allowCopy, copied, INVITATIONS, keptRuns, visit } from '../../support/sharing';
import { expect, give, keep, kept, radio, ready, test } from '../../support/built-site';

const [LISTS, EXPRESS] = INVITATIONS as [(typeof INVITATIONS)[0], (typeof INVITATIONS)[0]];

test('from an invitation to a sent result, following what the screen says', async ({
  context,
  page,
  browser,
}) => {
  // A consultant composes it.
  await allowCopy(context);
  await visit(page, '/inviter/');
  await expect(page.getByRole('heading', { name: 'pas encore prête' })).toBeVisible();
  await page.getByLabel('Des listes choisies').check();
  await expect(page.locator('[data-lacking]')).toHaveAttribute('data-lacking', 'lists sender replyTo');
  await page.getByLabel(/Accueillir les craintes/).check();
  await page.getByLabel('Elles répondent au titre de').selectOption('field');
  await page.getByLabel(/Jusqu’au/).fill('2069-12-31');
  await page.getByLabel('Votre nom').fill('Cabinet <i>Exemple</i>');
  const address = page.getByLabel('Votre adresse e-mail');
  await address.fill('claire@exemple');
  await page.keyboard.press('Tab');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('Claire Martin <claire@exemple.fr>');
  await page.keyboard.press('Tab');
  await expect(address).toHaveValue('claire@exemple.fr');
  await page.getByLabel(/Un mot d’accueil/).fill('Bonjour,\nhttps://piege.example merci !');
  // A reload loses nothing of the form.
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Votre invitation est prête' })).toBeVisible();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText('Lien copié.')).toBeVisible();
  const link = await copied(page);
  expect(new URL(link).pathname).toBe('/invitation/');

  // Somebody opens it on another device.
  const there = await browser.newContext();
  const invited = await there.newPage();
  await visit(invited, link);
  const main = invited.locator('main');
  for (const text of [
    '« Cabinet <i>Exemple</i> » vous invite à répondre',
    'le site ne les a pas vérifiés',
    '6 points, environ 3 min',
    'Réponse souhaitée d’ici le 31 décembre 2069',
    'claire@exemple.fr',
    'confidentiel, par accord entre vous, et non anonyme',
  ])
    await expect(main).toContainText(text);
  // A text of a link is only ever text.
  await expect(invited.locator('.greeting')).toContainText('https://piege.example');
  await expect(invited.locator('.greeting a, .invitation-head i')).toHaveCount(0);
  await expect(invited).toHaveURL(/\/invitation\/$/);

  await invited.getByRole('button', { name: 'Répondre', exact: true }).click();
  await expect(invited.locator('form[data-item]')).toHaveCount(6);
  await expect(invited.getByLabel('Vous répondez au titre de')).toHaveValue('field');
  await expect(main).toContainText('Répondez d’abord à un point.');
  for (const item of ['fears-heard', 'contact-ownership-settled', 'charter-coauthored'])
    await give(invited, item, 1);
  await give(invited, 'workshops-on-real-cases', 'dont-know');
  await invited.reload();
  await ready(invited);
  await expect(main).toContainText('4 réponses sur 6');
  await expect(main).toContainText('4 réponses, dans 1 liste');
  await expect(main).toContainText('votre groupe : Terrain');
  const send = invited.getByRole('link', { name: /Envoyer par e-mail.*Français/ });
  const mail = new URL((await send.getAttribute('href'))!);
  expect(decodeURIComponent(mail.pathname)).toBe('claire@exemple.fr');
  const reply = await invited.getByRole('textbox', { name: /Le lien/ }).inputValue();
  expect(mail.searchParams.get('body')).toContain(reply);

  // One step erases it all from a shared computer.
  await invited.getByRole('button', { name: 'Effacer ma réponse de cet appareil' }).click();
  await expect(main).toContainText('sont effacées de cet appareil');
  expect(await invited.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))).toBe(
    '[{},{},{}]',
  );
  await invited.reload();
  await expect(main).toContainText('ne contient pas d’invitation');
  await there.close();

  // The consultant opens the reply.
  await page.goto(reply);
  await expect(page.locator('.result-facts')).toContainText('4 réponses sur 76');
  await expect(page.locator('.plain-facts')).toContainText('Groupe : Terrain');
});

test('answers to an invitation stay apart from the reader’s own', async ({ context, page }) => {
  await keep(context, { 'sponsor-authority': 3 });
  await visit(page, `/invitation/#${LISTS.code}`);
  await expect(page.locator('form[data-item="sponsor-authority"] input:checked')).toHaveCount(0);
  await give(page, 'sponsor-authority', 0);
  expect(await kept(page)).toEqual({ 'sponsor-authority': 3 });
  const [, reply] = await keptRuns(page);
  expect(reply).toMatchObject({
    invitation: LISTS.code,
    group: { value: 'managers' },
    name: { value: 'Réponse à l’invitation de Cabinet Exemple' },
  });
  // The eraser takes the reply alone, and can be taken back while the page is open.
  await page.getByRole('button', { name: 'Effacer ma réponse' }).click();
  expect(await keptRuns(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(radio(page, 'sponsor-authority', 0)).toBeChecked();
  expect(await kept(page)).toEqual({ 'sponsor-authority': 3 });
});

test('an invitation works past its date, and survives reload, Back and the language; the express check asks its twelve points', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2027-03-01T09:00:00'));
  const main = page.locator('main');
  await visit(page, `/invitation/#${LISTS.code}`);
  await expect(main).toContainText('La date souhaitée, le 17 décembre 2026, est passée.');
  await give(page, 'sponsor-authority', 2);
  await expect(page.getByRole('link', { name: /Envoyer par e-mail/ }).first()).toBeVisible();
  await page.locator('a.language').click();
  await expect(page).toHaveURL(/\/en\/invitation\/$/);
  await expect(radio(page, 'sponsor-authority', 2)).toBeChecked();
  await page.reload();
  await expect(main).toContainText('invites you to answer');
  await page.goBack();
  await expect(main).toContainText('vous invite à répondre');
  await page.goto('about:blank');
  await visit(page, `/en/invitation/#${EXPRESS.code}`);
  await expect(page.locator('form[data-item]')).toHaveCount(12);
  await expect(main).toContainText('12 points, about 5 min');
  await expect(main).toContainText('No group is stated.');
});

test('a day that no link can hold is never sent, and a message that no ready e-mail holds is there to be copied whole @all', async ({
  context,
  page,
}) => {
  await allowCopy(context);
  await visit(page, '/inviter/');
  const name = page.getByLabel('Votre nom');
  const link = page.getByRole('textbox', { name: /Le lien/ });
  await name.fill('Claire');
  await page.getByLabel('Votre adresse e-mail').fill('claire@exemple.fr');
  const until = page.getByLabel(/Jusqu’au/);
  await until.fill('0027-02-03');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await name.focus();
  await expect(until).toHaveAccessibleDescription(/entre 2026 et 2070/);
  await page.reload();
  await ready(page);
  await expect(until).toHaveValue('0027-02-03');
  await expect(until).toHaveAccessibleDescription(/entre 2026 et 2070/);
  await expect(link).toHaveCount(0);
  await until.fill('');
  await expect(link).toBeVisible();
  // Only a day of the three that a date has: the browser hands out nothing.
  await until.focus();
  await page.keyboard.type('03');
  await name.focus();
  await expect(until).toHaveAccessibleDescription(/entre 2026 et 2070/);
  await until.fill('');

  const greeting = page.getByLabel(/Un mot d’accueil/);
  await greeting.fill('Merci de répondre avant jeudi.');
  const mail = page.getByRole('link', { name: /Écrire un e-mail/ });
  expect((await mail.getAttribute('href'))!.length).toBeLessThan(2000);
  // Three bytes a character, as Japanese has it.
  await greeting.fill('準備はいいですか'.repeat(36));
  await name.fill('顧客管理'.repeat(15));
  await expect(mail).toHaveCount(0);
  await page.getByText('Le message à copier').click();
  await expect(page.getByLabel('Objet', { exact: true })).toHaveValue(/^Invitation/);
  await page.getByRole('button', { name: 'Copier le message' }).click();
  await expect(page.getByText('Texte copié.')).toBeVisible();
  expect(await copied(page)).toContain(`\n\n${await link.inputValue()}\n\n`);
});
