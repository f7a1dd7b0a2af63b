import { isResponse } from '../assessment/response';
import { isStage } from '../assessment/stage';
import { defined } from './defined';
import { isRecord } from './envelope';
import { isGroup } from './group';
import { changedAt, type Origin, type Run, type Runs, type Said } from './run';

/** What was read, or where it stopped making sense, as `runs[2].answers.fears-heard`. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly where: string };

type Check<T> = (value: unknown) => value is T;

/**
 * Reads runs from data that anybody may have written: a store, a file.
 * @param latest a time beyond this is none; a file must leave room for what is said after it
 */
export function readRuns(data: unknown, latest = Number.MAX_SAFE_INTEGER): Read<Runs> {
  return attempt(() => {
    const { current, runs, gone } = record(data, '');
    const all = list(runs, 'runs').map((run, i) => runAt(run, `runs[${i}]`));
    const late = all.findIndex((run) => changedAt(run) > latest);
    if (late >= 0) refuse(`runs[${late}]`);
    const ids = new Set(all.map(({ id }) => id));
    if (ids.size < all.length) refuse('runs');
    if (current !== undefined && !ids.has(String(current))) refuse('current');
    return {
      ...(current !== undefined && { current: String(current) }),
      runs: all,
      gone: saidMap(gone, 'gone', (value): value is true => value === true),
    };
  });
}

function runAt(value: unknown, where: string): Run {
  const run = record(value, where);
  const { id, number, created, invitation } = run;
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id)) refuse(`${where}.id`);
  if (!isNumber(number)) refuse(`${where}.number`);
  if (!isTime(created)) refuse(`${where}.created`);
  if (invitation !== undefined && typeof invitation !== 'string') refuse(`${where}.invitation`);
  return {
    ...defined({
      name: said(run['name'], `${where}.name`, isText),
      stage: said(run['stage'], `${where}.stage`, isStage),
      group: said(run['group'], `${where}.group`, isGroup),
      origin: origin(run['origin'], `${where}.origin`),
      invitation,
    }),
    id,
    number,
    created,
    answers: saidMap(run['answers'], `${where}.answers`, isResponse),
    notes: saidMap(run['notes'], `${where}.notes`, isText),
  };
}

function origin(value: unknown, where: string): Origin | undefined {
  if (value === undefined) return undefined;
  const { kind, at, of, sender } = record(value, where);
  if (!isTime(at)) refuse(`${where}.at`);
  if (kind === 'frozen' && typeof of === 'string') return { kind, at, of };
  if (kind !== 'received' || (sender !== undefined && typeof sender !== 'string')) refuse(where);
  return { kind, at, ...(sender !== undefined && { sender }) };
}

function said<T>(entry: unknown, where: string, isValue: Check<T>): Said<T> | undefined {
  if (entry === undefined) return undefined;
  const { value, at } = record(entry, where);
  if (!isTime(at) || !(value === null || isValue(value))) refuse(where);
  return { value, at };
}

function saidMap<T>(value: unknown, where: string, isValue: Check<T>): ReadonlyMap<string, Said<T>> {
  return new Map(
    Object.entries(record(value, where)).flatMap(([id, entry]) => {
      const one = said(entry, `${where}.${id}`, isValue);
      return one ? [[id, one] as const] : [];
    }),
  );
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : refuse(where);
}

function list(value: unknown, where: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(where);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isNumber(value: unknown): value is number {
  return isTime(value) && value < 2 ** 24;
}

/** Where reading stopped. Thrown and caught in this file alone. */
class Refusal extends Error {}

function refuse(where: string): never {
  throw new Refusal(where);
}

function attempt<T>(read: () => T): Read<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, where: error.message };
    throw error;
  }
}
