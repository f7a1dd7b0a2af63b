import { isCompoundFile } from './compound-file';
import { hasMailSource } from './mail-sources';

/**
 * What a file is, by what stands in it, for people rename files: a message of Outlook or an old office document, the source
 * of a mail or of many, a text with its looks, any other text, or nothing that can be read as text.
 */
export type FileKind = 'outlook' | 'mail' | 'rich-text' | 'text' | 'no-text';

/** How files begin that hold no text: PDF, pictures, archives and with them new office documents, sound, TNEF. */
const WITHOUT_TEXT = [
  ...['25504446', '89504e47', 'ffd8ff', '47494638', '504b0304', '504b0506', '377abcaf', '52617221', '1f8b08'],
  ...['49492a00', '4d4d002a', '424d', '52494646', '494433', '789f3e22', '4f676753'],
];
/** So many bytes tell what a file is. */
const SAMPLE = 4000;

/** @param text the bytes as text, as well as that went */
export function kindOfFile(bytes: Uint8Array, text: string): FileKind {
  if (isCompoundFile(bytes)) return 'outlook';
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const isBitmap = start.startsWith('424d') && bytes.subarray(0, SAMPLE).includes(0);
  if (WITHOUT_TEXT.some((sign) => start.startsWith(sign) && (sign !== '424d' || isBitmap))) return 'no-text';
  if (/^\uFEFF?\s{0,9}\{\\rtf/.test(text)) return 'rich-text';
  if (isBinary(bytes.subarray(0, SAMPLE))) return 'no-text';
  return hasMailSource(text) ? 'mail' : 'text';
}

/** No text holds zeros, but one of two bytes a letter, in which about every other byte is one. */
function isBinary(sample: Uint8Array): boolean {
  const zeros = sample.filter((byte) => byte === 0).length;
  return zeros > 0 && !(zeros > sample.length * 0.3 && zeros < sample.length * 0.7);
}
