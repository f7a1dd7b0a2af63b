import CFB from 'cfb';

/** A message as Outlook keeps it: streams by their names, and attachments as storages with the same in them. */
export interface Message {
  readonly streams?: Readonly<Record<string, Uint8Array>>;
  readonly attachments?: readonly Attachment[];
}
export type Attachment = { readonly message: Message } | { readonly file: Uint8Array };

export const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
export const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

/** The streams of a body, each under the number and type that Outlook gives it. */
export const bodies = {
  text: (text: string) => ({ '__substg1.0_1000001F': utf16(text) }),
  text8: (text: string) => ({ '__substg1.0_1000001E': new Uint8Array(Buffer.from(text, 'latin1')) }),
  html: (text: string) => ({ '__substg1.0_10130102': utf8(text) }),
  rich: (rtf: string) => ({ '__substg1.0_10090102': compressedRtf(rtf) }),
};

/** A `.msg` file, written by somebody else’s program; short streams go into its mini stream. */
export function outlookFile(message: Message): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [path, bytes] of pathsOf(message)) CFB.utils.cfb_add(file, path, bytes);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A text in the form of MS-OXRTFCP, all of it literally, behind a length that may be another one. */
export function compressedRtf(rtf: string, length?: number): Uint8Array {
  const literal = [...Buffer.from(rtf, 'latin1')].flatMap((byte, i) => (i % 8 === 0 ? [0, byte] : [byte]));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(length ?? literal.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('LZFu', 8);
  return new Uint8Array([...head, ...literal]);
}

function pathsOf({ streams = {}, attachments = [] }: Message, folder = '/'): [string, Uint8Array][] {
  const named: [string, Uint8Array][] = Object.entries({
    '__properties_version1.0': new Uint8Array(folder === '/' ? 32 : 24),
    '__substg1.0_0037001F': utf16('Réponses'),
    '__substg1.0_001A001F': utf16('IPM.Note'),
    ...streams,
  }).map(([name, bytes]) => [`${folder}${name}`, bytes]);
  const attached = attachments.flatMap((one, i) => {
    const at = `${folder}__attach_version1.0_#${i.toString(16).toUpperCase().padStart(8, '0')}/`;
    const rest: [string, Uint8Array][] =
      'message' in one
        ? pathsOf(one.message, `${at}__substg1.0_3701000D/`)
        : [[`${at}__substg1.0_37010102`, one.file]];
    return [[`${at}__properties_version1.0`, new Uint8Array(8)] as [string, Uint8Array], ...rest];
  });
  return [...named, ...attached];
}

/** The same file with sectors of 4096 bytes, which is version 4: what Outlook writes for large messages. */
export function withLargeSectors(small: Uint8Array): Uint8Array {
  const file = CFB.read(Buffer.from(small), { type: 'buffer' });
  const entries = file.FileIndex;
  const size = 4096;
  const streams = entries.map(({ type, content }) =>
    type === 2 ? new Uint8Array(content as unknown as Uint8Array) : new Uint8Array(),
  );
  const mini: Uint8Array[] = [];
  const miniNext: number[] = [];
  const starts = streams.map((bytes) => {
    if (bytes.length === 0 || bytes.length >= size) return END;
    const first = miniNext.length;
    const parts = Math.ceil(bytes.length / 64);
    for (let i = 0; i < parts; i += 1) {
      mini.push(padded(bytes.subarray(i * 64, i * 64 + 64), 64));
      miniNext.push(i === parts - 1 ? END : first + i + 1);
    }
    return first;
  });
  const sectors: Uint8Array[] = [new Uint8Array(size)];
  const next: number[] = [0xfffffffd];
  const put = (bytes: Uint8Array) => {
    const first = sectors.length;
    const parts = Math.ceil(bytes.length / size);
    for (let i = 0; i < parts; i += 1) {
      sectors.push(padded(bytes.subarray(i * size, i * size + size), size));
      next.push(i === parts - 1 ? END : first + i + 1);
    }
    return parts === 0 ? END : first;
  };
  streams.forEach((bytes, i) => {
    if (bytes.length >= size) starts[i] = put(bytes);
  });
  const miniBytes = new Uint8Array(mini.flatMap((part) => [...part]));
  const rootStart = put(miniBytes);
  const miniTable = put(numbers(miniNext));
  const directory = put(
    new Uint8Array(
      entries.flatMap((entry, i) => {
        const head = Buffer.alloc(128);
        head.write(entry.name, 'utf16le');
        head.writeUInt16LE((entry.name.length + 1) * 2, 64);
        head[66] = entry.type;
        const { L, R, C } = entry as unknown as { L: number; R: number; C: number };
        [L, R, C].forEach((link, at) => head.writeInt32LE(link, 68 + at * 4));
        head.writeUInt32LE(i === 0 ? rootStart : (starts[i] ?? END), 116);
        head.writeUInt32LE(i === 0 ? miniBytes.length : (streams[i]?.length ?? 0), 120);
        return [...head];
      }),
    ),
  );
  const table = new Uint8Array(size).fill(255);
  table.set(numbers(next));
  sectors[0] = table;
  const header = Buffer.alloc(size);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(4, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(12, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 40);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(size, 56);
  header.writeUInt32LE(miniTable, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(END, 68);
  header.fill(255, 76, 512);
  header.writeUInt32LE(0, 76);
  return new Uint8Array([...header, ...sectors.flatMap((sector) => [...sector])]);
}

const END = 0xfffffffe;

function padded(bytes: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  whole.set(bytes);
  return whole;
}

function numbers(all: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(all.length * 4);
  all.forEach((one, i) => bytes.writeUInt32LE(one, i * 4));
  return new Uint8Array(bytes);
}
