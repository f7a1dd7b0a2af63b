import type { Content } from '../content';
import type { Problem } from '../problem';
import { listKnown } from './references';
import { problemAt } from './report';

/** Every idea is carried somewhere that exists, or listed as open, or dropped with its reason. */
export function checkInventory(content: Content): Problem[] {
  const sound = content.inventory.get('inventory');
  if (!sound) return [];
  const known = listKnown(content);
  const places = {
    item: known.item,
    glossary: known.glossary,
    guidance: known.written,
    source: known.source,
    worksheet: known.worksheet,
    page: known.page,
  };
  return Object.entries(sound.data).flatMap(([id, { in: carried, open, dropped }]) => [
    ...(carried.length + open.length === 0 && dropped === undefined
      ? [
          problemAt(
            sound,
            [id],
            'carried nowhere: say where it stands (in), where it still has to go (open), or why it is left out (dropped)',
          ),
        ]
      : []),
    ...(dropped !== undefined && carried.length + open.length > 0
      ? [problemAt(sound, [id, 'dropped'], 'dropped, and carried or open all the same: keep one of the two')]
      : []),
    ...open.flatMap((place, i) => {
      const [kind = '', name = ''] = place.split('/');
      const coming = { guidance: known.guidance };
      return coming[kind as keyof typeof coming]?.has(name)
        ? []
        : [
            problemAt(
              sound,
              [id, 'open', i],
              `“${place}” is no text of the octave: write guidance/ and the id of one`,
            ),
          ];
    }),
    ...carried.flatMap((place, i) => {
      const [kind = '', name = ''] = place.split('/');
      return places[kind as keyof typeof places].has(name)
        ? []
        : [
            problemAt(
              sound,
              [id, 'in', i],
              `“${place}” does not exist: correct it, or list a text to come under open`,
            ),
          ];
    }),
  ]);
}
