import type { Content } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';

/** A critical item says in every language why no average makes up for it, and never offers “not applicable”. */
export function checkCriticalItems(content: Content): Problem[] {
  return [...content.assessments].flatMap(([id, sound]) =>
    sound.data.dimensions.flatMap((dimension, d) =>
      dimension.sections.flatMap((section, s) =>
        section.items.flatMap((item, i) => [
          ...(item.critical && item.notApplicable
            ? [
                problemAt(
                  sound,
                  ['dimensions', d, 'sections', s, 'items', i, 'notApplicable'],
                  'a critical item applies to everybody: remove notApplicable, or critical',
                ),
              ]
            : []),
          ...[...content.assessmentWordings].flatMap(([key, words]) => {
            const wording = key.startsWith(`${id}/`) ? words.data.items[item.id] : undefined;
            if (!wording || item.critical === (wording.cap !== undefined)) return [];
            return [
              problemAt(
                words,
                ['items', item.id, 'cap'],
                item.critical
                  ? 'missing: a critical item needs a sentence that says why no average makes up for it'
                  : 'only a critical item has this sentence: remove it',
              ),
            ];
          }),
        ]),
      ),
    ),
  );
}
