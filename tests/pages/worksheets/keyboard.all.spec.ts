import { expect, test } from '../support';
import {
  choose,
  chooseRadio,
  openTool,
  pressButton,
  problems,
  sheetNow,
  tabTo,
  tick,
  typeDay,
  typeIn,
  WINDOWS,
} from './desk';

// The walks of every change are in the original language, beside what else is known of each worksheet.
for (const { on, ...viewport } of WINDOWS)
  test.describe(`in English${on}`, () => {
    test.use({ viewport });

    test('a matrix of rules is made from nothing by keyboard alone', async ({ page }) => {
      await openTool(page, 'raci', 'en');
      for (const [i, [label, kind]] of [
        ['Senior management', 'Direction'],
        ['Front desk', 'Business'],
      ].entries()) {
        await pressButton(page, 'Add a role');
        await expect(page.getByLabel('Role', { exact: true }).nth(i)).toBeFocused();
        await page.keyboard.type(label!);
        await choose(page, page.getByLabel('Where does it come from?').nth(i), kind!);
      }
      await tick(page, page.getByLabel('This is the sponsor').first());
      await pressButton(page, 'Add a task');
      await typeIn(page, page.locator('[data-task] input[type=text]').first(), 'Set the aim');
      // On a phone it opens role by role.
      if (on !== '') await chooseRadio(page, page.locator('.raci-view'), 0);
      const cell = page.locator('tbody tr[data-task]').first().getByRole('gridcell');
      await tabTo(page, cell.first());
      await page.keyboard.press('a');
      await page.keyboard.press('ArrowRight');
      await expect(problems(page)).toHaveAttribute('data-status', 'errors');
      await page.keyboard.press('r');
      await expect(problems(page)).toHaveAttribute('data-status', 'valid');
      expect(await sheetNow(page, 'raci')).toMatchObject({
        roles: [{ label: 'Senior management', kind: 'direction', isSponsor: true }, { label: 'Front desk' }],
        tasks: [{ label: 'Set the aim' }],
      });
    });

    test('an inventory of content alone is made from nothing by keyboard alone', async ({ page }) => {
      await openTool(page, 'side-files', 'en');
      await pressButton(page, 'Add a file');
      await page.keyboard.type('Dues to chase');
      await typeIn(page, page.getByLabel('Team that keeps it'), 'Accounts');
      await choose(page, page.getByLabel('Why', { exact: true }), 'The tool is not trusted');
      await tick(page, page.getByLabel('Holds personal data'));
      await typeDay(page, page.getByLabel('Kept until'), '2027-06-30');
      await typeIn(page, page.getByLabel('What these reasons have in common'), 'Lists that are out of date.');
      await tick(page, page.getByLabel('Talk to the people who keep them'));
      await typeDay(page, page.getByLabel('Review on'), '2027-04-01');
      await expect(problems(page)).toHaveAttribute('data-status', 'valid');
      expect(await sheetNow(page, 'side-files')).toMatchObject({
        files: [{ what: 'Dues to chase', why: 'trust', personal: true, until: '2027-06-30' }],
        next: ['ask-why'],
        review: '2027-04-01',
      });
    });
  });
