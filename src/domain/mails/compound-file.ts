/** One stream or storage of a compound file, as Outlook keeps the parts of a message. */
export interface CompoundEntry {
  readonly name: string;
  /** Of a storage. */
  readonly children: readonly CompoundEntry[];
  /** The bytes of a stream, none of a storage; fewer than were declared where the file was cut. */
  readonly read: () => Uint8Array;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const MINI = 64;
/** From here on a number of a sector says something else: free, end of a chain, part of a table. */
const LAST_SECTOR = 0xfffffff9;
const NONE = 0xffffffff;
const KIND = { storage: 1, stream: 2, root: 5 } as const;
/** The table of sectors begins in the header, with so many of its own. */
const IN_HEADER = 109;

/** Whether a file begins as the ones do that Outlook hands over, and old office documents too. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER && SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Reads a compound file (MS-CFB, versions 3 and 4) that anybody may have made. A chain of sectors is followed no longer than
 * there are sectors and never through one twice, an entry counts once, and the streams that are read are
 * together no longer than the file is twice: whatever it declares, it costs no more than its own size.
 * @returns its root, or nothing where it is no such file
 */
export function parseCompoundFile(bytes: Uint8Array): CompoundEntry | undefined {
  if (!isCompoundFile(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numberAt = (at: number) => (at + 4 <= view.byteLength ? view.getUint32(at, true) : NONE);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const size = 2 ** shift;
  const sectors = Math.ceil(bytes.length / size) - 1;
  const placeOf = (sector: number) => (sector + 1) * size;

  const table = tableOf();
  const nextOf = (sector: number) => {
    const part = table[Math.floor(sector / (size / 4))];
    return part === undefined ? NONE : numberAt(placeOf(part) + (sector % (size / 4)) * 4);
  };
  const chainOf = (first: number) => chain(first, sectors, nextOf);

  const directory = joined(chainOf(numberAt(48)), size, bytes, placeOf);
  const root = directory.length >= ENTRY ? entryAt(directory, 0) : undefined;
  if (root?.kind !== KIND.root) return undefined;
  const miniTable = joined(chainOf(numberAt(60)), size, bytes, placeOf);
  const miniStream = joined(chainOf(root.start), size, bytes, placeOf);
  const miniNumber = new DataView(miniTable.buffer, miniTable.byteOffset, miniTable.byteLength);
  const nextMini = (sector: number) =>
    sector * 4 + 4 <= miniNumber.byteLength ? miniNumber.getUint32(sector * 4, true) : NONE;
  const cutoff = numberAt(56);

  const seen = new Set([0]);
  // The streams of a whole file are no longer than it, all together.
  let left = 2 * bytes.length;
  return { name: root.name, children: childrenOf(root.child), read: () => new Uint8Array() };

  /** The sectors in which the table of sectors stands. */
  function tableOf(): number[] {
    const parts = Array.from({ length: IN_HEADER }, (_, i) => numberAt(76 + i * 4));
    const last = size / 4 - 1;
    for (const sector of chain(numberAt(68), sectors, (one) => numberAt(placeOf(one) + last * 4)))
      for (let i = 0; i < last; i += 1) parts.push(numberAt(placeOf(sector) + i * 4));
    return parts.slice(0, sectors).map((sector) => (sector < sectors ? sector : NONE));
  }

  /** A storage keeps its entries as a tree; its order does not matter here. */
  function childrenOf(first: number): CompoundEntry[] {
    const children: CompoundEntry[] = [];
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === NONE || seen.has(id) || (id + 1) * ENTRY > directory.length) continue;
      seen.add(id);
      const entry = entryAt(directory, id);
      waiting.push(entry.left, entry.right);
      if (entry.kind === KIND.stream)
        children.push({ name: entry.name, children: [], read: () => streamOf(entry) });
      // Looked at only when asked for, so that no depth of storages holds the page.
      if (entry.kind === KIND.storage) children.push(storageOf(entry));
    }
    return children;
  }

  function storageOf({ name, child }: Entry): CompoundEntry {
    let children: CompoundEntry[] | undefined;
    return {
      name,
      get children() {
        return (children ??= childrenOf(child));
      },
      read: () => new Uint8Array(),
    };
  }

  function streamOf({ start, length }: Entry): Uint8Array {
    if (left <= 0) return new Uint8Array();
    const isLarge = length >= cutoff;
    const most = Math.min(Math.ceil(length / (isLarge ? size : MINI)), sectors * (size / MINI));
    const stream = isLarge
      ? joined(chain(start, most, nextOf), size, bytes, placeOf)
      : joined(chain(start, most, nextMini), MINI, miniStream, (sector) => sector * MINI);
    left -= Math.max(MINI, stream.length);
    return stream.subarray(0, length);
  }
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly length: number;
}

function entryAt(directory: Uint8Array, id: number): Entry {
  const view = new DataView(directory.buffer, directory.byteOffset + id * ENTRY, ENTRY);
  const letters = Math.min(32, view.getUint16(64, true) / 2 - 1);
  return {
    name: Array.from({ length: Math.max(0, Math.floor(letters)) }, (_, i) =>
      String.fromCharCode(view.getUint16(i * 2, true)),
    ).join(''),
    kind: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    length: view.getUint32(120, true),
  };
}

/** @param most there are no more than so many to go through */
function chain(first: number, most: number, nextOf: (sector: number) => number): number[] {
  const all = new Set<number>();
  for (
    let sector = first;
    sector <= LAST_SECTOR && all.size < most && !all.has(sector);
    sector = nextOf(sector)
  )
    all.add(sector);
  return [...all];
}

/** What stands in some sectors, as far as the file goes. */
function joined(
  sectors: readonly number[],
  size: number,
  bytes: Uint8Array,
  placeOf: (sector: number) => number,
): Uint8Array {
  const parts = sectors.map((sector) => bytes.subarray(placeOf(sector), placeOf(sector) + size));
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
