import { existsSync } from 'node:fs';
import { isKept } from '../../support/kept-site';
import { file, visit } from '../../support/sharing';
import { built, downloaded, expect, give, HTML_FILES, ready, test } from '../../support/built-site';

/** A file that the build has published, by the path of its address. */
const isPublished = (path: string) =>
  existsSync(`dist${decodeURIComponent(path)}`) || existsSync(`dist${decodeURIComponent(path)}index.html`);

/** An address as somebody would read it, whatever stands encoded in it. */
const plainly = ({ href }: URL) =>
  href.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

test.describe('with all that a reader’s browser does', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a whole journey asks for published files of this host and for nothing else @all', async ({
    page,
    context,
  }) => {
    const requests: { method: string; url: URL; body: string | null }[] = [];
    context.on('request', (request) =>
      requests.push({ method: request.method(), url: new URL(request.url()), body: request.postData() }),
    );
    const statements: string[] = [];

    // Read.
    await page.goto('/');
    await page.getByRole('link', { name: /Clé 5/ }).click();
    await page.locator('.item-widget [data-item="fears-heard"]').scrollIntoViewIfNeeded();
    await ready(page);
    // Answer, in a text and on the page of a list.
    await give(page, 'fears-heard', 1);
    await page.locator('.assess-link a').click();
    await ready(page);
    for (const item of ['contact-ownership-settled', 'activity-data-safeguard', 'workshops-on-real-cases'])
      await give(page, item, 2);
    await expect(page.locator('.panel')).toHaveAttribute('data-score');
    statements.push('fears-heard', 'contact-ownership-settled');
    await page
      .getByRole('link', { name: /^Voir le bilan/ })
      .first()
      .click();
    await ready(page);
    // Search.
    await page.getByRole('link', { name: 'Rechercher' }).click();
    await page.keyboard.type('secret de nos équipes');
    await expect(page.locator('.search-dialog .search-status')).toHaveText(/\d+\s|Rien/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.site-search .search-status')).toHaveText(/\d+\s|Rien/);
    // Share, open what was shared, invite, answer an invitation.
    await visit(page, '/bilan/');
    await page.getByRole('button', { name: 'Partager ce bilan' }).click();
    await page.getByRole('button', { name: 'Afficher un code QR' }).click();
    await expect(page.locator('.share-sheet .qr')).toBeVisible();
    const link = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
    await page.goto(link);
    await expect(page.locator('.received')).toBeVisible();
    await page.goto('/inviter/');
    await page.getByLabel('Votre nom').fill('Cabinet Exemple');
    await page.getByLabel('Votre adresse e-mail').fill('claire@exemple.fr');
    const invitation = await page.getByRole('textbox', { name: /Le lien/ }).inputValue();
    await visit(page, invitation);
    await give(page, 'no-tunnel', 2);
    await expect(page.getByRole('link', { name: /Envoyer par e-mail/ }).first()).toBeVisible();
    statements.push(link.split('#')[1] ?? '', invitation.split('#')[1] ?? '', 'exemple.fr');
    // Gather answers, compare them, draw an agenda.
    await page.goto('/dossiers/');
    await page.getByLabel('Nom du dossier').fill('Fédération secrète');
    await page.getByRole('button', { name: 'Créer un dossier' }).click();
    await page.getByLabel('Liens ou e-mails reçus').fill(`Bonjour ${link} ${invitation}`);
    await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
    await expect(page.locator('.reception')).toContainText('1 bilan ajouté.');
    await page.getByLabel(/^Groupe, /).selectOption('direction');
    await page.getByRole('link', { name: 'Comparer les points de vue' }).click();
    await expect(page.locator('[data-comparison="1"]')).toBeVisible();
    await page.getByRole('button', { name: 'Projeter' }).click();
    await expect(page.locator('.projector .qr')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Préparer le rendez-vous' }).first().click();
    await expect(page.locator('.agenda-sheet')).toContainText('Fédération secrète');
    statements.push('Fédération secrète');
    // Fill in a worksheet, take it away.
    await page.goto('/outils/matrice-raci/');
    await page.locator('.worksheet[data-ready]').waitFor();
    await page.getByRole('button', { name: 'Partir de six rôles courants' }).click();
    await page.getByLabel('Rôle', { exact: true }).first().fill('Rôle secretissime');
    await downloaded(page, 'Fichier à reprendre ici (JSON)');
    // Open a table of one’s own there.
    await page.locator('.open-sheet > summary').click();
    await page
      .locator('.open-sheet input[type=file]')
      .setInputFiles(file('raci.csv', 'Tâche;Phase;Accueil\nUne tâche inavouée;Cadrage;A\n'));
    await expect(page.locator('tbody tr[data-task]')).toHaveCount(1);
    statements.push('inavouée', 'raci.csv');
    // Save everything in a file, and open it again.
    await visit(page, '/bilan/sauvegarde/');
    const backup = await downloaded(page, 'Télécharger la sauvegarde');
    await page.locator('input[type=file]').setInputFiles(file('sauvegarde.json', backup));
    await page.getByRole('button', { name: 'Reprendre ce fichier' }).click();
    await expect(page.getByText('Fichier repris')).toBeVisible();
    statements.push('secretissime', 'Secretissime');
    // Change the look, the language, and print.
    await page.getByLabel('Apparence').selectOption('dark');
    await visit(page, '/bilan/');
    await page.pdf();
    await page.getByRole('link', { name: /^EN/ }).click();
    await ready(page);
    // The copy for reading without a network is whole, and holds published files alone.
    await isKept(page);
    const copies = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => url);
    });
    // At the end the network goes, and the page opens all the same.
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.locator('.profile')).toBeVisible();
    await context.setOffline(false);
    expect(copies.length).toBeGreaterThan(300);
    expect(copies.filter((url) => !isPublished(new URL(url).pathname) || /[?#]/.test(url))).toEqual([]);

    expect(requests.length).toBeGreaterThan(40);
    // What keeps the site was listened to as well.
    expect(requests.map(({ url }) => url.pathname)).toEqual(
      expect.arrayContaining(['/sw.js', '/offline/fr.json', '/offline/en.json']),
    );
    const others = requests.filter(
      ({ method, url, body }) =>
        method !== 'GET' ||
        body !== null ||
        !['127.0.0.1', ''].includes(url.hostname) ||
        !['http:', 'blob:', 'data:'].includes(url.protocol),
    );
    expect(others.map(({ method, url }) => `${method} ${url.href}`)).toEqual([]);
    const unpublished = requests
      .map(({ url }) => url)
      .filter(({ protocol, pathname }) => protocol === 'http:' && !isPublished(pathname));
    expect(unpublished.map(String)).toEqual([]);
    // What was searched stands in the address of the search’s own page, because the reader went
    // there; answers stand in no address at all.
    const queries = requests
      .map(({ url }) => url)
      .filter(({ search }) => search !== '' && !/^\?ts=\d+$/.test(search));
    expect([...new Set(queries.map(({ pathname }) => pathname))]).toEqual(['/recherche/']);
    const searched = requests.find(({ url }) => url.pathname === '/recherche/' && url.search !== '');
    expect(plainly(searched!.url)).toContain('?q=secret de nos équipes');
    const told = requests.flatMap(({ url }) =>
      [url.href, plainly(url)].flatMap((href) =>
        statements.flatMap((word) => (href.includes(word) ? [`${word} in ${href}`] : [])),
      ),
    );
    expect(told).toEqual([]);

    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(kept.filter((key) => !key.startsWith('prelude:'))).toEqual([]);
  });
});

test('the policy of every page, those for wrong addresses included, is strict and is its own, and none names another host but where a link leads', () => {
  expect(HTML_FILES).toEqual(expect.arrayContaining(['/404.html', '/en/404.html']));
  for (const path of HTML_FILES) {
    const html = built(path);
    const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
    const directives = Object.fromEntries(
      policy.split('; ').map((one) => {
        const [name = '', ...sources] = one.split(' ');
        return [name, sources];
      }),
    );
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(directives['default-src'], path).toEqual(["'self'"]);
    expect(directives['connect-src'], path).toEqual(["'self'"]);
    expect(directives['object-src'], path).toEqual(["'none'"]);
    expect(directives['form-action'], path).toEqual(["'self'"]);
    // As many hashes as the page has inline scripts and styles of its own, each once.
    const inline = [
      ...html.matchAll(/<(script|style)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/\1>/g),
    ];
    const hashes = [...(directives['script-src'] ?? []), ...(directives['style-src'] ?? [])].filter(
      (source) => source.startsWith("'sha256-"),
    );
    expect(hashes.length, path).toBe(
      new Set(inline.map(([, , text]) => text).filter((text) => text !== '')).size,
    );
    expect(html, path).not.toMatch(/<[a-z][^>]*\sstyle="/);
    const loads =
      /<(?!a\b|link rel="(?:canonical|alternate)")[a-z]+[^>]*\s(?:src|href)="(https?:)?\/\/[^"]*"/g;
    expect(html.match(loads), path).toBeNull();
  }
});

test('a script that the site did not write is refused', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto('/cles/');
  const refused = page.waitForEvent('console', (message) => /Content Security Policy/.test(message.text()));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.foreign = true';
    document.body.append(script);
  });
  await refused;
  expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
  await page.close();
});
