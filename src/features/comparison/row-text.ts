import type { ComparedItem, Flag, SpreadClass } from '../../domain/comparison/compared-item';
import { isShown } from '../../domain/comparison/compared-item';
import type { ComparedList } from '../../domain/comparison/compared-list';
import { toNumber } from '../../domain/comparison/fraction';
import { MINIMUM, type Reading } from '../../domain/comparison/shown-groups';
import { isGroup } from '../../domain/run/group';
import { fill } from '../../i18n/words';
import type { Group } from '../../schemas/group';
import type { Ui } from '../../schemas/ui';

type Words = Pick<Ui, 'voices' | 'groups'>;

/** A mean level as it is said: one decimal, as the language writes it. */
export function level(value: number, locale: string): string {
  const known = formats.get(locale);
  const format =
    known ?? new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (!known) formats.set(locale, format);
  return format.format(value);
}

/** The rules of a language cost far more to look up than to use. */
const formats = new Map<string, Intl.NumberFormat>();

/** What a flag is called. */
export function flagText(flag: Flag, { voices: v, groups: g }: Words): string {
  const group = flag.startsWith('split-') ? flag.slice('split-'.length) : undefined;
  if (group !== undefined && isGroup(group)) return fill(v.flags.split, { group: g.names[group] });
  return isPlainFlag(flag) ? v.flags[flag] : flag;
}

/** “Direction 3.0, managers 2.0, field 0.7: seen differently, submerged.” */
export function itemText(item: ComparedItem, words: Words, locale: string): string {
  const marks = item.readings
    .filter(isShown)
    .map(({ group, mean }) => ({ group, value: level(toNumber(mean), locale) }));
  return sentence(marks, item.spreadClass, item.flags, words, locale);
}

export function listText({ groups, spreadClass }: ComparedList, words: Words, locale: string): string {
  const marks = groups.flatMap(({ group, score }) =>
    score.status === 'ok' ? [{ group, value: `${score.score}` }] : [],
  );
  return sentence(marks, spreadClass, [], words, locale);
}

/** Why a group is not shown. */
export function hiddenText(reading: Reading, { voices: v, groups: g }: Words): string | undefined {
  if (isShown(reading)) return undefined;
  return fill(v.notShown[reading.status], {
    group: g.names[reading.group],
    n: reading.rated,
    least: MINIMUM[reading.group],
  });
}

function sentence(
  marks: readonly { readonly group: Group; readonly value: string }[],
  spreadClass: SpreadClass,
  flags: readonly Flag[],
  words: Words,
  locale: string,
): string {
  const { voices: v, groups: g } = words;
  const said = marks.map(({ group, value }, i) => {
    const name = i === 0 ? g.names[group] : inSentence(g.names[group], locale);
    return fill(v.mark, { group: name, value });
  });
  const says = [v.classes[spreadClass], ...flags.map((flag) => flagText(flag, words))];
  return fill(v.rowText, { marks: said.length > 0 ? said.join(', ') : v.nobody, says: says.join(', ') });
}

/** A name as it stands within a sentence. */
export function inSentence(name: string, locale: string): string {
  return name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
}

function isPlainFlag(flag: Flag): flag is Exclude<Flag, `split-${Group}`> {
  return !flag.startsWith('split-');
}
