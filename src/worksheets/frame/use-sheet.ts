import { useEffect, useRef, useState } from 'react';
import { askBeforeLeaving } from '../../browser/page';
import type { Kept } from '../../store/keep-text';
import { amend, begin, goBack, goForth, type History, replace, step } from './history';
import {
  emptyPlace,
  type Found,
  keepSheet,
  onSheetChange,
  readSheet,
  setSheetAside,
  type Where,
} from '../../store/sheets/sheet-keeper';

/** What has just happened to the whole sheet, to be said once. */
export type Happened = 'example' | 'cleared' | 'opened' | 'undone' | 'elsewhere';

export interface OpenSheet<Sheet> {
  readonly sheet: Sheet;
  readonly kept: Kept;
  readonly unread: Extract<Found, { state: 'unread' }> | undefined;
  readonly happened: Happened | undefined;
  readonly canGoBack: boolean;
  readonly canGoForth: boolean;
  readonly change: (next: Sheet, key?: string) => void;
  /** Shows the sheet as it will be read again: without spaces at the ends, without what cannot be seen. */
  readonly settle: () => void;
  /** Puts another sheet in the place of this one. */
  readonly replace: (next: Sheet, happened: Happened) => void;
  /** Keeps what is now known of this sheet, in every state of it that is not empty: no step that can be taken back. */
  readonly amend: (next: Sheet) => void;
  readonly goBack: () => unknown;
  readonly goForth: () => unknown;
  /** Reads where it is kept anew. */
  readonly refresh: () => void;
}

/**
 * A sheet in its place: read when it opens, kept at each change, and adopted when another tab has changed it.
 * What was here before stays one step back.
 * @param parse reads what is kept; nothing where it is no sheet
 * @param carry a state with what another state of the same sheet knows of its files
 */
export function useSheet<Sheet extends object>(
  worksheet: string,
  where: Where,
  empty: Sheet,
  parse: (data: unknown) => Sheet | undefined,
  carry: (state: Sheet, from: Sheet) => Sheet = (state) => state,
): OpenSheet<Sheet> {
  const read = () => open(worksheet, where, empty, parse);
  const amended = (all: History<Sheet>, from: Sheet) =>
    amend(all, (state) => (isSame(state, empty) ? state : carry(state, from)));
  const [opened] = useState(read);
  const [history, setHistory] = useState<History<Sheet>>(() => begin(opened.sheet));
  const [kept, setKept] = useState<Kept>(opened.kept);
  const [unread, setUnread] = useState(opened.unread);
  const [happened, setHappened] = useState<Happened>();
  const last = useRef(opened.changed);
  const isInMemory = useRef(false);
  const reader = useRef(read);
  const exportOf = useRef<(sheet: Sheet) => History<Sheet> | undefined>(() => undefined);
  /** A dossier tells its listeners at once, this one too. */
  const isWriting = useRef(false);

  const keep = (next: Sheet) => {
    // What a newer build wrote is none of our business; what cannot be read is put aside first.
    if (unread?.reason === 'newer') return setKept({ place: 'memory' });
    if (unread && !setSheetAside(unread.text)) return setKept({ place: 'memory' });
    setUnread(undefined);
    isWriting.current = true;
    const done = keepSheet(worksheet, where, isSame(next, empty) ? undefined : next);
    isWriting.current = false;
    last.current = done.changed;
    setKept(done);
  };
  const show = (next: History<Sheet>, what?: Happened) => {
    setHistory(next);
    setHappened(what);
    if (next.present !== history.present) keep(next.present);
  };

  useEffect(() => {
    reader.current = read;
    exportOf.current = (sheet) => {
      const known = amended(history, sheet);
      const read = parse(known.present);
      return read && isSame(read, sheet) ? known : undefined;
    };
    isInMemory.current = kept.place === 'memory' && !isSame(history.present, empty);
  });
  useEffect(() => askBeforeLeaving(() => isInMemory.current), []);
  useEffect(
    () =>
      onSheetChange(worksheet, where, () => {
        if (isWriting.current) return;
        const now = reader.current();
        if (now.unread || now.changed === last.current) return;
        last.current = now.changed;
        setKept(now.kept);
        // An export in another tab changes nothing that can be seen, and is no step here either.
        const exported = exportOf.current(now.sheet);
        setHistory((before) => exported ?? step(before, now.sheet));
        if (!exported) setHappened('elsewhere');
      }),
    [worksheet, where],
  );

  return {
    sheet: history.present,
    kept,
    unread,
    happened,
    canGoBack: history.past.length > 0,
    canGoForth: history.future.length > 0,
    change: (next, key) => show(step(history, next, key)),
    settle: () => {
      const read = parse(history.present);
      if (read && !isSame(read, history.present)) show({ ...history, present: read });
    },
    replace: (next, what) => show(replace(history, next), what),
    amend: (next) => {
      const after = amended(history, next);
      setHistory(after);
      keep(after.present);
    },
    goBack: () => history.past.length > 0 && show(goBack(history), 'undone'),
    goForth: () => history.future.length > 0 && show(goForth(history), 'undone'),
    refresh: () => setKept(read().kept),
  };
}

interface Opened<Sheet> {
  readonly sheet: Sheet;
  readonly kept: Kept;
  readonly changed: number | undefined;
  readonly unread: Extract<Found, { state: 'unread' }> | undefined;
}

function open<Sheet>(
  worksheet: string,
  where: Where,
  empty: Sheet,
  parse: (data: unknown) => Sheet | undefined,
): Opened<Sheet> {
  const found = readSheet(worksheet, where);
  const home = { place: found.state === 'sheet' ? found.place : emptyPlace() };
  const nothing = { sheet: empty, kept: home, changed: undefined, unread: undefined };
  if (found.state === 'none') return nothing;
  if (found.state === 'unread') return { ...nothing, unread: found };
  const sheet = parse(found.sheet);
  return sheet
    ? { ...nothing, sheet, changed: found.changed }
    : { ...nothing, unread: { state: 'unread', reason: 'corrupted', text: JSON.stringify(found.sheet) } };
}

function isSame(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
