import type { Content } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';
import { checkExample, sameExample } from './worksheet-examples';
import { checkForm } from './worksheet-forms';
import { checkWords } from './worksheet-words';

/** A worksheet agrees with itself: every id has its words, and its example is a sheet of it, the same in every language. */
export function checkWorksheets(content: Content): Problem[] {
  return [
    ...samePlace(content),
    ...[...content.worksheets].flatMap(([id, structure]) => [
      ...checkForm(id, structure),
      ...[...content.worksheetWordings].flatMap(([key, words]) =>
        key.startsWith(`${id}/`)
          ? [...checkWords(id, structure, words), ...checkExample(id, structure, words)]
          : [],
      ),
      ...sameExample(content, id),
    ]),
  ];
}

function samePlace({ worksheets }: Content): Problem[] {
  return findTwice(
    [...worksheets.values()],
    ({ data }) => data.place,
    (sound, first) =>
      problemAt(
        sound,
        ['place'],
        `${sound.data.place} is the place of ${first.file.path} already: choose another`,
      ),
  );
}
