import { expect } from '@playwright/test';
import { dossierOf, keptDossier } from '../support/dossier-data';
import { test } from './listening';

test('what several people say of one point', async ({ reader }) => {
  await reader.keep(keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 })));
  await reader.open(reader.walk.path('comparison'));
  reader.note('by the headings to the points');
  await reader.seek('h', /Sous la surface|surface/);
  reader.note('the first point');
  await reader.press('Down', 8);
  reader.note('its distribution');
  await reader.seek('Tab', /répartition|distribution/i);
  await reader.change('Return');
  await reader.press('Insert+a');
  await reader.press('t');
  await reader.press('alt+shift+Down');
  await reader.press('alt+shift+Right', 2);
  await reader.press('alt+shift+Down');
  expect(reader.transcript()).toMatchSnapshot('comparison.txt');
});
