/**
 * The two stores a browser offers: `device` (localStorage, kept from visit to visit, shared by
 * tabs) and `tab` (sessionStorage, gone when the tab is closed). Either may be missing, refused
 * or full; nothing here throws.
 */
export type StoragePlace = 'device' | 'tab';

/** What a read found: a text, nothing, or that the store cannot be read. */
export type ReadResult = { readonly ok: true; readonly value: string | undefined } | { readonly ok: false };

export type WriteResult = 'ok' | 'full' | 'blocked';

/** The text under a key. */
export function readStored(place: StoragePlace, key: string): ReadResult {
  try {
    return { ok: true, value: store(place).getItem(key) ?? undefined };
  } catch {
    return { ok: false };
  }
}

/** Writes a text under a key, or says why that cannot be. */
export function writeStored(place: StoragePlace, key: string, value: string): WriteResult {
  try {
    store(place).setItem(key, value);
    return 'ok';
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
  }
}

/** Removes a key, if it is there and the store allows it. */
export function removeStored(place: StoragePlace, key: string): void {
  try {
    store(place).removeItem(key);
  } catch {
    // A store that refuses has nothing to remove.
  }
}

/** The keys that begin with `prefix`, sorted. */
export function storedKeys(place: StoragePlace, prefix: string): string[] {
  try {
    return Object.keys(store(place))
      .filter((key) => key.startsWith(prefix))
      .sort();
  } catch {
    return [];
  }
}

/** Whether something can be written at all, found out before anything depends on it. */
export function probeStorage(place: StoragePlace): WriteResult {
  const key = 'prelude:probe';
  const written = writeStored(place, key, '1');
  if (written === 'ok') removeStored(place, key);
  return written;
}

/** Calls back when another tab changes `key`; `gone` says that it removed the value. */
export function onStoredElsewhere(key: string, listener: (gone: boolean) => void): void {
  addEventListener('storage', (event) => {
    const ours = event.storageArea === localStorageOrNull() && (event.key === key || event.key === null);
    if (ours) listener(event.newValue === null);
  });
}

function store(place: StoragePlace): Storage {
  return place === 'device' ? localStorage : sessionStorage;
}

function localStorageOrNull(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
