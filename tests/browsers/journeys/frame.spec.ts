import { expect, journey } from '../test';

const ground = () => getComputedStyle(document.documentElement).backgroundColor;

journey(
  'the search opens by “/”, finds while one types, and leads there',
  ['desk', 'phone'],
  async ({ visit, show }) => {
    await visit.open('/cles/');
    await visit.type('/');
    await visit.see('dialog.search-dialog[open] input');
    await visit.type('craintes');
    await visit.see('.search-results a', 'Accueillir les craintes');
    await show(visit, 'search');
    await visit.press('Escape');
    await visit.seeNo('dialog.search-dialog[open]');
  },
);

journey('a chosen look is there on every page and after a reload', ['desk'], async ({ visit, show }) => {
  await visit.open('/');
  await visit.until(ground, 'rgb(251, 250, 246)');
  await visit.choose('.theme select', 'dark');
  await visit.until(ground, 'rgb(23, 24, 26)');
  await visit.until(() => localStorage.getItem('prelude:settings')?.includes('dark'), true);
  await visit.open('/cles/accueillir-les-craintes/');
  await visit.until(ground, 'rgb(23, 24, 26)');
  await show(visit, 'dark-text');
  await visit.reload();
  await visit.until(ground, 'rgb(23, 24, 26)');
  await visit.choose('.theme select', 'light');
  await visit.until(ground, 'rgb(251, 250, 246)');
});

journey('results are printed where the driver can print', ['desk'], async ({ visit }) => {
  await visit.open('/bilan/exemple/');
  if (!visit.paper) return;
  const paper = await visit.paper();
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  expect(paper.length).toBeGreaterThan(20_000);
});
