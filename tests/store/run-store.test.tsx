import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { responsesOf } from '../../src/domain/run/run';

type Store = typeof import('../../src/store/runs/run-store');

let pages = 0;
/** What the pages of a test have asked to hear, so that they are gone with it. */
let heard: [type: string, listener: EventListener][] = [];

/** A fresh store, as a newly opened page has: the same module under another address. */
async function open(): Promise<Store> {
  pages += 1;
  return (await import(/* @vite-ignore */ `../../src/store/runs/run-store.ts?page=${pages}`)) as Store;
}

beforeEach(() => {
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    heard.push([type, listener as EventListener]);
    listen(type, listener as EventListener);
  });
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const [type, listener] of heard) window.removeEventListener(type, listener);
  heard = [];
});

test('an answer is heard by every listener and found again by the next page', async () => {
  const store = await open();
  const listener = vi.fn();
  store.subscribeToRun(listener);
  store.giveAnswer('a', 2);
  expect(listener).toHaveBeenCalled();
  expect([...responsesOf(store.readRun().run)]).toEqual([['a', 2]]);
  const next = await open();
  expect([...responsesOf(next.readRun().run)]).toEqual([['a', 2]]);
});

test('what another tab has kept meanwhile is not overwritten', async () => {
  const [one, other] = [await open(), await open()];
  one.readRun();
  other.readRun();
  one.giveAnswer('a', 1);
  other.giveAnswer('b', 2);
  one.giveAnswer('c', 3);
  const kept = JSON.parse(localStorage.getItem('prelude:runs')!).data;
  expect(kept.runs).toHaveLength(1);
  expect(Object.keys(kept.runs[0].answers).sort()).toEqual(['a', 'b', 'c']);
});

test('a change from a tab that wrote over ours is joined and kept again', async () => {
  const store = await open();
  store.giveAnswer('a', 1);
  const mine = localStorage.getItem('prelude:runs')!;
  const { data } = JSON.parse(mine);
  // Another tab did not see our answer and wrote its own over it.
  data.runs[0].answers = { b: { value: 2, at: 5 } };
  const theirs = JSON.stringify({ schema: 2, data });
  localStorage.setItem('prelude:runs', theirs);
  dispatchEvent(
    new StorageEvent('storage', { key: 'prelude:runs', newValue: theirs, storageArea: localStorage }),
  );
  expect([...responsesOf(store.readRun().run).keys()].sort()).toEqual(['a', 'b']);
  expect(Object.keys(JSON.parse(localStorage.getItem('prelude:runs')!).data.runs[0].answers).sort()).toEqual([
    'a',
    'b',
  ]);
});

test('erasing leaves a copy in the tab alone, until the next change', async () => {
  const store = await open();
  store.giveAnswer('a', 1);
  store.eraseAll();
  expect(localStorage.getItem('prelude:runs')).toBeNull();
  expect(store.readRun()).toMatchObject({ run: undefined, undo: 'erased' });
  const next = await open();
  next.undoErase();
  expect([...responsesOf(next.readRun().run)]).toEqual([['a', 1]]);
  expect(next.readRun().undo).toBeUndefined();
  next.eraseAll();
  next.giveAnswer('b', 2);
  next.undoErase();
  expect([...responsesOf(next.readRun().run)]).toEqual([['b', 2]]);
  expect(sessionStorage.length).toBe(0);
});

test('a value that becomes newer while the page is open is left alone from then on', async () => {
  const store = await open();
  store.giveAnswer('a', 1);
  localStorage.setItem('prelude:runs', '{"schema":3,"data":{}}');
  store.giveAnswer('b', 2);
  expect(localStorage.getItem('prelude:runs')).toBe('{"schema":3,"data":{}}');
  expect(store.readRun().keeping).toEqual({ place: 'tab', why: 'newer' });
  expect([...responsesOf(store.readRun().run).keys()]).toEqual(['a', 'b']);
});

test('nothing is written before the reader has answered anything', async () => {
  const store = await open();
  store.readRun();
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('two pages that begin at the same moment end with one run that holds both answers', async () => {
  const [one, other] = [await open(), await open()];
  one.readRun();
  other.readRun();
  one.giveAnswer('a', 1);
  const first = localStorage.getItem('prelude:runs')!;
  localStorage.removeItem('prelude:runs');
  // The other page had not heard of it.
  other.giveAnswer('b', 2);
  const second = localStorage.getItem('prelude:runs')!;
  expect(JSON.parse(second).data.current).not.toBe(JSON.parse(first).data.current);
  dispatchEvent(
    new StorageEvent('storage', { key: 'prelude:runs', newValue: second, storageArea: localStorage }),
  );
  for (const page of [one, other])
    expect([...responsesOf(page.readRun().run).keys()].sort()).toEqual(['a', 'b']);
  expect(JSON.parse(localStorage.getItem('prelude:runs')!).data.runs).toHaveLength(1);
});

test('erasing never touches a newer value of the device', async () => {
  localStorage.setItem('prelude:runs', '{"schema":3,"data":{}}');
  const store = await open();
  store.giveAnswer('a', 1);
  store.eraseAll();
  expect(localStorage.getItem('prelude:runs')).toBe('{"schema":3,"data":{}}');
  expect(sessionStorage.getItem('prelude:runs')).toBeNull();
  store.undoErase();
  expect([...responsesOf(store.readRun().run).keys()]).toEqual(['a']);
});

test('moving to this tab keeps what another tab has just added, and forgets the device only then', async () => {
  const [one, other] = [await open(), await open()];
  one.giveAnswer('a', 1);
  other.readRun();
  other.giveAnswer('b', 2);
  one.keepIn('tab');
  expect(localStorage.getItem('prelude:runs')).toBeNull();
  expect([...responsesOf(one.readRun().run).keys()].sort()).toEqual(['a', 'b']);
  one.keepIn('device');
  expect(one.readRun().keeping).toEqual({ place: 'device' });
  expect(sessionStorage.getItem('prelude:runs')).toBeNull();
});

test('a value of the tab that cannot be read is set aside too, and can be thrown away', async () => {
  localStorage.setItem('prelude:settings', '{"schema":1,"data":{"keep":"tab"}}');
  sessionStorage.setItem('prelude:runs', 'broken');
  const store = await open();
  store.giveAnswer('a', 1);
  expect(store.readRun().keeping).toEqual({ place: 'tab', why: 'chosen' });
  const [copy] = store.readRun().setAside;
  expect(sessionStorage.getItem(copy!.key)).toBe('broken');
  store.discardSetAside(copy!);
  expect(store.readRun().setAside).toEqual([]);
  expect(localStorage.getItem('prelude:runs')).toBeNull();
});
