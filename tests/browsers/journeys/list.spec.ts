import { journey } from '../test';
import { asked, given, radio } from './answers';

const LIST = '/evaluer/sponsor/';
const RESULTS = '/bilan/';

journey(
  'a list answered by pointer stays answered: reload, back, forward, another tab',
  ['desk', 'phone'],
  async ({ visit, show }) => {
    await visit.open(LIST);
    const items = await visit.run(asked, undefined);
    const expected = items.map((item, i) => `${item} ${i % 4}`);
    for (const [i, item] of items.entries()) await visit.click(radio(item, i % 4));
    await visit.until(given, expected);
    await visit.until(() => document.querySelector('.panel')!.getAttribute('data-status'), 'ok');
    await show(visit, 'list');
    await visit.reload();
    await visit.until(given, expected);
    await visit.open(RESULTS);
    await visit.see('.result-facts', '10 réponses');
    await visit.go('back', LIST);
    await visit.until(given, expected);
    await visit.go('forward', RESULTS);
    await visit.see('.result-facts', '10 réponses');
    await visit.go('back', LIST);
    const other = await visit.another();
    await other.open(LIST);
    await other.until(given, expected);
    // What is given in one tab is given in all.
    await other.click(radio(items[0]!, 3));
    const changed = [`${items[0]} 3`, ...expected.slice(1)];
    await other.until(given, changed);
    await visit.until(given, changed);
  },
);

journey('a list is answered by keyboard alone, and its result opened', ['desk'], async ({ visit }) => {
  await visit.open(LIST);
  const items = await visit.run(asked, undefined);
  for (const item of items) {
    await visit.tabTo(`form[data-item="${item}"] input`);
    await visit.press('Space');
    await visit.press('ArrowRight');
  }
  await visit.until(
    given,
    items.map((item) => `${item} 1`),
  );
  await visit.tabTo(`a[href="${RESULTS}"]`);
  await visit.press('Enter');
  await visit.at(RESULTS);
  await visit.see('.result-facts', '10 réponses');
});

journey(
  'the express check leads to first steps, and the results know its answers',
  ['phone'],
  async ({ visit, show }) => {
    await visit.open('/evaluer/express/');
    const items = await visit.run(asked, undefined);
    for (const item of items) await visit.click(radio(item, 1));
    await visit.until(() => document.querySelectorAll('[data-step]').length, 3);
    await show(visit, 'express');
    await visit.open(RESULTS);
    await visit.see('.result-facts', '12 réponses');
    await show(visit, 'results');
  },
);
