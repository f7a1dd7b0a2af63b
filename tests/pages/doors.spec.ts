import { type Page, test as outspoken } from '@playwright/test';
import { writeBriefCode } from '../../src/domain/brief/brief-code';
import { bodies, outlookFile } from '../support/outlook-files';
import { codeFor, dossierOf, keptDossier } from './dossier-data';
import { FULL, INVITATIONS } from './shared';
import { expect, ready, store, test } from './support';

const [INVITATION] = INVITATIONS as [(typeof INVITATIONS)[0]];
const AGENDA = writeBriefCode(codeFor(3, 'field'), {
  length: 90,
  audience: 'direction',
  order: [],
  question: '',
});
const DOORS = [
  { path: '/r/', code: FULL.code, opened: '.received' },
  { path: '/invitation/', code: INVITATION.code, opened: '.invitation-questions' },
  { path: '/rendez-vous/', code: AGENDA, opened: '[data-brief-of="run"] [data-length="90"]' },
] as const;

/** Brings a paste or a drop with these flavours to the field that has the focus, as a browser does. */
async function bring(page: Page, kind: 'paste' | 'drop', target: string, flavours: Record<string, string>) {
  await page.locator(target).evaluate(
    (element, { kind, flavours }) => {
      const data = new DataTransfer();
      for (const [type, text] of Object.entries(flavours)) data.setData(type, text);
      (element as HTMLElement).focus();
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: data })
          : new DragEvent('drop', { ...init, dataTransfer: data }),
      );
    },
    { kind, flavours },
  );
}

for (const { path, code, opened } of DOORS) {
  const opens = async (page: Page, links: readonly string[]) => {
    for (const link of links) {
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.locator(opened), link).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
      expect(page.url()).not.toContain(code.slice(0, 20));
      expect(await page.evaluate(() => (history.state as { fragment: string }).fragment)).toBe(code);
    }
  };
  test(`${path} opens a link with what mails leave around it, and keeps the code alone`, async ({ page }) => {
    await opens(page, [
      `${path}#${code}.`,
      `${path}#${code}%E2%80%8B`,
      `${path}#${code})»`,
      `${path}?utm_source=mail#${code}&data=05%7C02`,
      `${path}?utm_source=mail%23${code}`,
    ]);
  });
  // Hosts answer that there is no such page, and browsers say so.
  outspoken(`${path} opens a link whose # was escaped, in each language`, async ({ page }) => {
    await opens(page, [
      `${path}%23${code}`,
      `${path}%2523${code}%20`,
      `${path.slice(0, -1)}%23${code}`,
      `/en${path}%23${code}`.replace('/rendez-vous', '/meeting'),
    ]);
  });
}

outspoken(
  'no escaped # leads to another site, and one behind no page of ours says that there is none',
  async ({ page, baseURL }) => {
    await page.goto('/nulle-part/%23x');
    await expect(page).toHaveURL(`${baseURL}/nulle-part/#x`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await page.goto(`${baseURL}//exemple.invalid/%23x`);
    await expect(page).toHaveURL(new RegExp(`^${baseURL}`));
  },
);

test('the field for one link reads a whole message, and links behind words; what it cannot read stays and is named', async ({
  page,
}) => {
  await page.goto('/r/');
  await ready(page);
  const field = page.getByLabel('Collez ici le lien complet');
  const open = page.getByRole('button', { name: 'Ouvrir' });
  await field.fill('Bonjour, voici mon lien');
  await open.click();
  await expect(page.locator('.paste-link [data-problem="none"]')).toContainText('Aucun lien vers un bilan');
  await expect(field).toHaveValue('Bonjour, voici mon lien');
  await field.fill('Voici https://protect-eu.mimecast.com/s/AbCdEf1234?domain=exemple.fr');
  await open.click();
  await expect(page.locator('.paste-link [data-problem="filtered"]')).toContainText('filtre de messagerie');
  await field.fill(`Bonjour, voici : ‹https://exemple.fr/r/#${FULL.code}…› Merci`);
  await open.click();
  await expect(page.locator('.received')).toBeVisible();

  for (const kind of ['paste', 'drop'] as const) {
    await page.goto('about:blank');
    await page.goto('/r/');
    await ready(page);
    await bring(page, kind, '.paste-link input', {
      'text/plain': 'mes réponses',
      'text/html': `<p><a href="https://exemple.fr/r/&#35;${FULL.code}">mes réponses</a></p>`,
    });
    await field.fill('mes réponses');
    await open.click();
    await expect(page.locator('.received'), kind).toBeVisible();
  }
});

outspoken('where what reads links does not come, the page says so and loses nothing', async ({ page }) => {
  await page.route('**/link-reader*.js', (route) => route.abort());
  await page.goto(`/r/#${FULL.code}.`);
  await expect(page.locator('.link-problem')).toHaveAttribute('data-problem', 'unloaded');
  await expect(page.locator('.link-problem')).toContainText('rechargez la page');
  await page.unroute('**/link-reader*.js');
  await page.getByRole('button', { name: 'Recharger la page' }).click();
  await expect(page.locator('.received')).toBeVisible();
});

test('a dossier takes links behind words, mails of Outlook and pasted sources, and names what it cannot read', async ({
  page,
  context,
}) => {
  await store(context, keptDossier(dossierOf({})));
  await page.goto('/dossiers/#d-d1');
  await ready(page);
  const link = (number: number) => `https://exemple.fr/r/#${codeFor(number, 'field')}`;
  const field = page.getByLabel('Liens ou e-mails reçus');
  const add = page.getByRole('button', { name: 'Ajouter au dossier' });
  const behind = (number: number) => ({
    'text/plain': 'Voici mes réponses',
    'text/html': `<p>Voici <a href="${link(number)}">mes réponses</a> <a href="https://autre.example/">autre</a></p>`,
  });
  await bring(page, 'paste', '.paste-links textarea', behind(1));
  await expect(field).toHaveValue(`Voici mes réponses\n${link(1)}`);
  await add.click();
  await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
  await bring(page, 'drop', '.paste-links textarea', { 'text/uri-list': `# lien\r\n${link(2)}` });
  await add.click();
  await expect(page.locator('[data-received]')).toHaveCount(2);
  await bring(page, 'drop', '.drop-zone', behind(3));
  await expect(page.locator('[data-received]')).toHaveCount(3);
  // The source of a mail, quoted line by line.
  const letters = Buffer.from(`Bonjour\n${link(4)}\n`)
    .toString('base64')
    .replace(/.{60}/g, '$&\n> ');
  await field.fill(
    `> Content-Transfer-Encoding:\n>  base64\n> Content-Type: text/plain\n> \n> ${letters}\n> \n`,
  );
  await add.click();
  await expect(page.locator('[data-received]')).toHaveCount(4);
  await expect(field).toHaveValue('');
  const file = (name: string, buffer: Uint8Array | string) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(buffer),
  });
  await page
    .getByLabel('Ou choisissez des fichiers')
    .setInputFiles([
      file('R.msg', outlookFile({ streams: bodies.html(`<a href="${link(5)}">ici</a>`) })),
      file('casse.msg', outlookFile({ streams: bodies.text('x') }).subarray(0, 900)),
      file('bilan.pdf', '%PDF-1.7'),
      file('note.eml', 'From: a@exemple.fr\r\nContent-Type: text/plain\r\n\r\nBonjour'),
      file('filtre.txt', 'https://protect-eu.mimecast.com/s/AbCdEf1234'),
    ]);
  await expect(page.locator('[data-received]')).toHaveCount(5);
  await expect(page.locator('.reception [data-problem="mail"]')).toContainText('casse.msg');
  await expect(page.locator('.reception [data-problem="no-text"]')).toContainText('bilan.pdf');
  await expect(page.locator('.reception [data-problem="no-link"]')).toContainText('note.eml');
  await expect(page.locator('.reception [data-problem="filtered"]')).toContainText('protect-eu.mimecast.com');
});
