import { test as outspoken } from '@playwright/test';
import { writeAgendaCode } from '../../../src/domain/agenda/agenda-code';
import { codeFor } from '../../support/dossier-data';
import { bring, FULL, INVITATIONS, openAnew, visit } from '../../support/sharing';
import { expect, test } from '../../support/built-site';

const [INVITATION] = INVITATIONS as [(typeof INVITATIONS)[0]];
const AGENDA = writeAgendaCode(codeFor(3, 'field'), {
  length: 90,
  audience: 'direction',
  order: [],
  question: '',
});
const DOORS = [
  { path: '/r/', code: FULL.code, opened: '.received' },
  { path: '/invitation/', code: INVITATION.code, opened: '.invitation-questions' },
  { path: '/rendez-vous/', code: AGENDA, opened: '[data-agenda-of="run"] [data-length="90"]' },
] as const;

// Whatever else may stand around a code is tried where codes are read, in the domain.
for (const [about, linksTo, run] of [
  [
    'with what mails leave around it',
    (path: string, code: string) => [`${path}#${code}.`, `${path}?utm_source=mail%23${code}`],
    test,
  ],
  [
    'whose # was escaped, in each language @all',
    (path: string, code: string) => [
      `${path.slice(0, -1)}%23${code}`,
      `/en${path}%2523${code}%20`.replace('/rendez-vous', '/meeting'),
    ],
    // Hosts answer that there is no such page, and browsers say so.
    outspoken,
  ],
] as const)
  run(`each door opens, and keeps the code alone of, a link ${about}`, async ({ page }) => {
    for (const { path, code, opened } of DOORS)
      for (const link of linksTo(path, code)) {
        await openAnew(page, link);
        await expect(page.locator(opened), link).toBeVisible();
        expect(new URL(page.url()).hash).toBe('');
        expect(page.url()).not.toContain(code.slice(0, 20));
        expect(await page.evaluate(() => (history.state as { fragment: string }).fragment)).toBe(code);
      }
  });

outspoken(
  'no escaped # leads to another site, and one behind no page of ours says that there is none @all',
  async ({ page, baseURL }) => {
    await page.goto('/nulle-part/%23x');
    await expect(page).toHaveURL(`${baseURL}/nulle-part/#x`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await page.goto(`${baseURL}//exemple.invalid/%23x`);
    await expect(page).toHaveURL(new RegExp(`^${baseURL}`));
  },
);

test('a link that says nothing, or is damaged or newer, shows nothing at any door, and what to do', async ({
  page,
}) => {
  for (const [link, problem, sentence] of [
    ['/r/', 'none', 'ne contient pas de bilan'],
    [`/r/#${FULL.code.slice(0, -3)}`, 'damaged', 'abîmé'],
    [`/r/#CV${'A'.repeat(50)}`, 'newer', 'plus récent'],
    [`/r/#${'x'.repeat(5000)}`, 'too-long', 'abîmé'],
    ['/invitation/', 'none', 'ne contient pas d’invitation'],
    [`/invitation/#${INVITATION.code.slice(0, -1)}`, 'damaged', 'abîmé'],
    [`/rendez-vous/#${AGENDA.slice(0, -3)}AAA`, 'damaged', 'abîmé ou incomplet'],
  ] as const) {
    await openAnew(page, link);
    const notice = page.locator(`main [data-problem="${problem}"]`);
    await expect(notice, link).toContainText(sentence);
    await expect(page.locator('.result, form[data-item], [data-topic]'), link).toHaveCount(0);
  }
});

test('the field for one link reads a whole message, and links behind words; what it cannot read stays and is named', async ({
  page,
}) => {
  await visit(page, '/r/');
  const field = page.getByLabel('Collez ici le lien complet');
  const open = page.getByRole('button', { name: 'Ouvrir' });
  await field.fill('Bonjour, voici mon lien');
  await open.click();
  await expect(page.locator('.paste-link [data-problem="none"]')).toContainText('Aucun lien vers un bilan');
  await expect(field).toHaveValue('Bonjour, voici mon lien');
  await field.fill('Voici https://protect-eu.mimecast.com/s/AbCdEf1234?domain=exemple.fr');
  await open.click();
  await expect(page.locator('.paste-link [data-problem="filtered"]')).toContainText('filtre de messagerie');
  // With the line breaks of a mail program.
  const [head, tail] = [FULL.code.slice(0, 30), FULL.code.slice(30)];
  await field.fill(`Bonjour, voici : ‹https://exemple.fr/r/#${head} ${tail}…› Merci`);
  await open.click();
  await expect(page.locator('.received')).toBeVisible();

  for (const kind of ['paste', 'drop'] as const) {
    await page.goto('about:blank');
    await visit(page, '/r/');
    await bring(page, kind, '.paste-link input', {
      'text/plain': 'mes réponses',
      'text/html': `<p><a href="https://exemple.fr/r/&#35;${FULL.code}">mes réponses</a></p>`,
    });
    await field.fill('mes réponses');
    await open.click();
    await expect(page.locator('.received'), kind).toBeVisible();
  }
});

outspoken(
  'where what reads links does not come, the page says so and loses nothing @all',
  async ({ page }) => {
    await page.route('**/link-reader*.js', (route) => route.abort());
    await page.goto(`/r/#${FULL.code}.`);
    const problem = page.locator('.link-problem');
    await expect(problem).toHaveAttribute('data-problem', 'unloaded');
    await expect(problem).toContainText('rechargez la page');
    await page.unroute('**/link-reader*.js');
    await page.getByRole('button', { name: 'Recharger la page' }).click();
    await expect(page.locator('.received')).toBeVisible();
  },
);
