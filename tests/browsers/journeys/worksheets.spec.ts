import { expect, journey } from '../test';
import { TOOL_IDS, type WorksheetId, TOOLS } from '../../pages/worksheets/desk';

/** Tables that a desk has room for; the others are filled in on a phone. */
const WIDE: readonly WorksheetId[] = ['raci', 'budget', 'stages', 'go-live', 'interviews'];

for (const id of TOOL_IDS)
  journey(
    `the worksheet ${id} is made from its example, its files saved and opened again`,
    [WIDE.includes(id) ? 'desk' : 'phone'],
    async ({ visit, show }) => {
      const sheet = () => {
        const key = Object.keys(localStorage).find((one) => one.startsWith('prelude:worksheet:'));
        return key === undefined ? '' : JSON.stringify(JSON.parse(localStorage.getItem(key)!).data.sheet);
      };
      await visit.open(TOOLS[id].fr);
      await visit.see('.worksheet[data-ready]');
      await visit.click('button', 'Voir un exemple');
      await visit.see('.sheet-happened', 'exemple');
      await show(visit, `worksheet-${id}`);
      await visit.until(
        () => Object.keys(localStorage).some((key) => key.startsWith('prelude:worksheet:')),
        true,
      );
      const before = await visit.run(sheet, undefined);
      const names = await visit.run(
        () =>
          [...document.querySelectorAll('.worksheet button')]
            .map((button) => button.textContent)
            .filter((name) => /\((JSON|CSV|Markdown|calendrier|.*ICS.*)\)/i.test(name)),
        undefined,
      );
      expect(names.length).toBeGreaterThan(0);
      let path = '';
      for (const name of names) {
        const saved = await visit.save('.worksheet button', name);
        expect(saved.text.length, name).toBeGreaterThan(40);
        if (saved.name.endsWith('.json')) ({ path } = saved);
      }
      await visit.click('button', 'Tout effacer');
      await visit.click('button', 'Oui, tout effacer');
      await visit.see('.sheet-empty');
      await visit.run(() => {
        document.querySelector<HTMLDetailsElement>('.open-sheet')!.open = true;
      }, undefined);
      await visit.hand('.open-sheet input[type=file]', path);
      await visit.see('.sheet-happened', 'ouverte');
      await visit.until(sheet, before);
    },
  );
