import { MOST_SLOTS } from '../../../domain/sharing/share-bits';
import type { AssessmentData } from '../../../schemas/assessment';
import type { Content, Sound } from '../content';
import type { Problem } from '../problem';
import { findTwice, problemAt } from './report';

interface Numbered {
  readonly id: string;
  readonly slot: number;
  readonly revised?: number;
  readonly field: readonly PropertyKey[];
  readonly retired: boolean;
  readonly sound: Sound<unknown>;
}

/** Ids and slots are for ever: none twice, none used again, none gone without a tombstone. */
export function checkSlots(content: Content): Problem[] {
  const assessments = [...content.assessments.values()];
  const all = assessments.map((sound) => ({ sound, items: numbered(sound) }));
  return [
    ...forgotten(content),
    ...tooMany(content),
    ...findTwice(
      assessments,
      ({ data }) => data.number,
      (sound, first) =>
        problemAt(
          sound,
          ['number'],
          `${sound.data.number} is the number of ${first.file.path} already: take a free one`,
        ),
    ),
    ...findTwice(
      all.flatMap(({ items }) => items),
      ({ id }) => id,
      (item, first) =>
        problemAt(
          item.sound,
          item.field,
          `the id “${item.id}” ${first.retired ? 'belongs to a retired item' : 'stands twice'}: choose another`,
        ),
    ),
    ...all.flatMap(({ sound, items }) => [
      ...findTwice(
        items,
        ({ slot }) => slot,
        (item, first) =>
          problemAt(
            sound,
            [...item.field, 'slot'],
            `slot ${item.slot} ${first.retired ? 'belonged to' : 'belongs to'} “${first.id}” for ever: take ${nextFree(items)}`,
          ),
      ),
      ...gaps(items).map(([first, last]) =>
        problemAt(
          sound,
          ['retired'],
          first === last
            ? `slot ${first} is gone: keep its item under “retired” with its id`
            : `slots ${first} to ${last} are gone: keep their items under “retired”, or begin with ${first} again if they were never given`,
        ),
      ),
      ...releases(sound),
      ...items
        .filter(({ revised = 1 }) => revised > sound.data.version)
        .map((item) =>
          problemAt(
            sound,
            [...item.field, 'revised'],
            `${item.revised} is above the version of the assessment, ${sound.data.version}: raise the version`,
          ),
        ),
    ]),
  ];
}

/** A day for each version, in order: comparisons ask when a meaning changed. */
function releases(sound: Sound<AssessmentData>): Problem[] {
  const { version, released } = sound.data;
  const inOrder = released.every((day, i) => i === 0 || day > (released[i - 1] ?? ''));
  return released.length === version && inOrder
    ? []
    : [
        problemAt(
          sound,
          ['released'],
          `version ${version} needs ${version === 1 ? 'one day' : `${version} days, the earliest first`}: list a day for each version`,
        ),
      ];
}

/** A shared link has room for so many slots. */
function tooMany(content: Content): Problem[] {
  const all = [...content.assessments.values()];
  const slots = all.map((sound) => Math.max(...numbered(sound).map(({ slot }) => slot)));
  const sum = slots.reduce((a, b) => a + b, 0);
  const [last] = all.slice(-1);
  return last && sum > MOST_SLOTS
    ? [
        problemAt(
          last,
          ['dimensions'],
          `all assessments together have ${sum} slots, and a link has room for ${MOST_SLOTS}: ask fewer points`,
        ),
      ]
    : [];
}

function numbered(sound: Sound<AssessmentData>): Numbered[] {
  const retired = sound.data.retired.map((item, i) => ({
    ...item,
    field: ['retired', i],
    retired: true,
    sound,
  }));
  const items = sound.data.dimensions.flatMap((dimension, d) =>
    dimension.sections.flatMap((section, s) =>
      section.items.map((item, i) => ({
        ...item,
        field: ['dimensions', d, 'sections', s, 'items', i],
        retired: false,
        sound,
      })),
    ),
  );
  return [...retired, ...items];
}

const nextFree = (items: readonly Numbered[]) => Math.max(...items.map(({ slot }) => slot)) + 1;

/** The first and the last number of each gap. */
function gaps(items: readonly Numbered[]): (readonly [first: number, last: number])[] {
  const used = [0, ...items.map(({ slot }) => slot)].sort((a, b) => a - b);
  return used.flatMap((slot, i) => {
    const next = used[i + 1] ?? slot;
    return next > slot + 1 ? [[slot + 1, next - 1] as const] : [];
  });
}

/** What the memory of slots says otherwise: an item gone without a tombstone, moved, or put in another’s place. */
function forgotten(content: Content): Problem[] {
  const memory = content.slots.get('slots');
  if (!memory) return [];
  return Object.entries(memory.data).flatMap(([id, slots]) => {
    const sound = content.assessments.get(id);
    if (!sound) return [];
    const items = numbered(sound);
    const gone = Object.entries(slots).filter(([item]) => !items.some((one) => one.id === item));
    const moved = items.filter((item) => slots[item.id] !== undefined && slots[item.id] !== item.slot);
    const taken = items.flatMap((item) => {
      const owner = gone.find(([, slot]) => slot === item.slot)?.[0];
      return owner !== undefined && slots[item.id] === undefined ? [{ item, owner }] : [];
    });
    return [
      ...gone.map(([item, slot]) =>
        problemAt(sound, ['retired'], `“${item}” is gone with its slot ${slot}: keep both under “retired”`),
      ),
      ...moved.map((item) =>
        problemAt(
          sound,
          [...item.field, 'slot'],
          `“${item.id}” has slot ${slots[item.id]} for ever: write ${slots[item.id]}`,
        ),
      ),
      ...taken.map(({ item, owner }) =>
        problemAt(
          sound,
          [...item.field, 'slot'],
          `slot ${item.slot} was given to “${owner}” for ever: take ${nextFree(items)}`,
        ),
      ),
    ];
  });
}
