import { ABOUT, EURO, MULTIPLIERS, OTHER_CURRENCIES, SHORT_MULTIPLIERS, UNSURE } from './number-words';
import { plainDigits } from './plain-digits';

/** What a field takes. */
export interface NumberKind {
  /** Whole numbers, as of people; amounts have two decimals. */
  readonly whole: boolean;
  /** The largest it takes; the smallest is 0. */
  readonly most: number;
  /** What it counts in, where that is said by a sign; another sign beside a number is then a mistake. */
  readonly unit?: '€' | '%';
}

/** Why a text is no number of its kind. */
export const NUMBER_PROBLEMS = [
  'not-a-number',
  'ambiguous',
  'currency',
  'unit',
  'fraction',
  'negative',
  'too-large',
] as const;
export type NumberProblem = (typeof NUMBER_PROBLEMS)[number];

export type ReadNumber =
  | {
      readonly ok: true;
      readonly value: number;
      /** Whether it stands there as the language writes it, so that there is nothing to say about how it was read. */
      readonly isPlain: boolean;
      /** Words that stood around it and do not count, as `HT` or `/an`; empty where there were none. */
      readonly aside: string;
    }
  | { readonly ok: false; readonly reason: NumberProblem };

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** What cannot be seen, and comes along with what is pasted. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** One run of digits with the marks that may stand between them. */
const NUMBER = /(?:\d|[.,]\d)(?:[\d.,'’]|\s\d)*/u;
const MOST_WORDS = 3;

/**
 * Reads a number as people type or paste it: `80 000`, `1 234,50`, `0,5 M€`, `80 000 €/an`, `350 utilisateurs`. Spaces
 * of every kind, a decimal comma or point, thousands, a unit or a currency behind or before it. What could mean two
 * numbers is none.
 * @param decimal the decimal mark of the reader’s language
 */
export function readNumber(text: string, decimal: ',' | '.', kind: NumberKind): ReadNumber {
  const plain = digitsAsAscii(text).replace(UNSEEN, '').replace(SPACES, ' ').trim();
  const found = NUMBER.exec(plain);
  if (!found) return no('not-a-number');
  const [written] = found;
  const before = plain.slice(0, found.index);
  // Cents that are written as a dash: `80,–`.
  const behind = plain.slice(found.index + written.length).replace(/^[-–—]{1,2}(?=\s|$|€)/u, '');
  if (/\d/u.test(behind)) return no('ambiguous');
  const [, lead = '', sign = ''] = /^(.*?)\s*([+−–-]?)\s*$/u.exec(before) ?? [];
  const around = readAround(wordsOf(lead), wordsOf(behind, true), kind.unit);
  if (typeof around === 'string') return no(around);
  const digits = plainDigits(written, decimal);
  if (!digits.ok) return no(digits.reason);
  const value = rounded(Number(digits.text) * around.factor);
  if (sign !== '' && sign !== '+' && value > 0) return no('negative');
  const problem = problemOf(value, kind);
  if (problem) return no(problem);
  const isPlain = lead === '' && behind === '' && digits.isUsual;
  return { ok: true, value, isPlain, aside: around.aside };
}

/** Why a number is none of a kind, if it is not. */
export function problemOf(value: number, { most, whole }: NumberKind): NumberProblem | undefined {
  if (value < 0) return 'negative';
  if (value > most) return 'too-large';
  return whole && !Number.isInteger(value) ? 'fraction' : undefined;
}

interface Around {
  readonly factor: number;
  readonly aside: string;
}

/** What the words before and behind a number make of it. */
function readAround(
  before: readonly string[],
  behind: readonly string[],
  unit: NumberKind['unit'],
): Around | NumberProblem {
  const all = [...before, ...behind];
  if (all.some((word) => UNSURE.has(key(word)))) return 'ambiguous';
  if (all.some((word) => OTHER_CURRENCIES.has(key(word)) || /^(?!€)\p{Sc}$/u.test(word)))
    return unit === '€' ? 'currency' : 'unit';
  const hasEuro = all.some((word) => EURO.has(key(word)));
  const hasPercent = all.includes('%');
  if ((hasEuro && unit !== '€') || (hasPercent && unit !== '%')) return 'unit';
  if (before.some((word) => !ABOUT.has(key(word)) && !EURO.has(key(word)))) return 'not-a-number';
  const factors = behind.map((word, i) => factorOf(word, i, hasEuro, unit));
  if (factors.includes('ambiguous')) return 'ambiguous';
  const rest = behind.filter((word, i) => factors[i] === undefined && !EURO.has(key(word)) && word !== '%');
  if (rest.length > MOST_WORDS || rest.some((word) => !/^[\p{L}/.’'-]+$/u.test(word))) return 'not-a-number';
  const factor = factors.reduce<number>((product, one) => product * (typeof one === 'number' ? one : 1), 1);
  return { factor, aside: rest.join(' ') };
}

/** What the word at a place behind a number multiplies it by. A lone `m` may be metres, months or millions. */
function factorOf(
  word: string,
  place: number,
  isMoney: boolean,
  unit: NumberKind['unit'],
): number | 'ambiguous' | undefined {
  const short = place === 0 ? SHORT_MULTIPLIERS.get(key(word)) : undefined;
  if (short === 1_000_000 && !isMoney) return word === 'M' && unit === '€' ? short : 'ambiguous';
  return short ?? MULTIPLIERS.get(key(word));
}

/** Words and signs one by one; what is written together with a currency is parted from it: `k€`, `MEUR`, `€/an`. */
function wordsOf(text: string, isBehind = false): string[] {
  const parted = text
    .replace(/(\p{Sc}|[%~≈/])/gu, ' $1 ')
    .replace(/(^|\s)(k|m|mds?)(?=eur(?:os?)?(?:\s|$))/giu, '$1$2 ')
    .replace(/[()[\],;:*]/gu, ' ');
  const words = parted.split(' ').filter((word) => word !== '' && !/^[.…!]+$/u.test(word));
  // “per” something: a slash belongs to the word behind it, and “d’” to euros.
  return words
    .flatMap((word, i) => (word === '/' ? [] : words[i - 1] === '/' && isBehind ? [`/${word}`] : [word]))
    .map((word) => word.replace(/^d[’'](?=euros?$)/iu, ''))
    .filter((word) => !/^(?:d|de|of)$/iu.test(word));
}

function key(word: string): string {
  return word.replace(/\.+$/u, '').toLocaleLowerCase();
}

/** Digits of full width, as East Asian keyboards write them. */
function digitsAsAscii(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** To two decimals, which is what is shown: what a float cannot hold exactly must not show. */
function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function no(reason: NumberProblem): ReadNumber {
  return { ok: false, reason };
}
