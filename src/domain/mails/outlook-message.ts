import { type CompoundEntry, parseCompoundFile } from './compound-file';

/** What a message of Outlook holds that can have a link in it, attached messages included. */
export interface OutlookMessage {
  /** Bodies as text or HTML. */
  readonly texts: readonly string[];
  /** Bodies in compressed RTF, which Outlook keeps beside the others or in their place. */
  readonly rich: readonly Uint8Array[];
  /** Attached files. */
  readonly files: readonly Uint8Array[];
}

/** The streams and storages of a message, by the number and the type of their property (MS-OXMSG, MS-OXPROPS). */
const BODIES = ['1000001F', '1000001E', '10130102', '1013001F', '1013001E'];
const RICH = '10090102';
const FILE = '37010102';
const MESSAGE = '3701000D';
const STREAM = /^__substg1\.0_([0-9A-F]{8})$/i;
/** More messages than are ever put into one. */
const MOST_MESSAGES = 200;

/**
 * Reads what Outlook hands over when a message is dragged or saved (`.msg`).
 * @returns nothing where the bytes are no message of Outlook
 */
export function parseOutlookMessage(bytes: Uint8Array): OutlookMessage | undefined {
  const root = parseCompoundFile(bytes);
  // Old documents of Word and Excel are compound files as well.
  if (!root?.children.some(({ name }) => name.startsWith('__'))) return undefined;
  const texts: string[] = [];
  const rich: Uint8Array[] = [];
  const files: Uint8Array[] = [];
  const waiting: CompoundEntry[] = [root];
  for (let read = 0; read < MOST_MESSAGES; read += 1) {
    const message = waiting.shift();
    if (!message) break;
    for (const one of message.children) {
      const property = propertyOf(one);
      if (BODIES.includes(property)) texts.push(textOf(one.read(), property));
      if (property === RICH) rich.push(one.read());
      if (property === FILE) files.push(one.read());
      // An attachment is a storage, and an attached message one within it.
      if (property === MESSAGE || one.name.startsWith('__attach')) waiting.push(one);
    }
  }
  return { texts, rich, files };
}

function propertyOf({ name }: CompoundEntry): string {
  return STREAM.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** Links are written in letters that every 8-bit set has in the same place. */
function textOf(bytes: Uint8Array, property: string): string {
  if (property.endsWith('1F')) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
