/** The polynomial of CRC-32 (IEEE 802.3), its bits reversed. */
const POLYNOMIAL = 0xedb88320;

/**
 * The CRC-32 of some bytes, as in zip and Ethernet: 0 to 2^32 − 1. It notices every change of up to
 * 32 neighbouring bits and, of all others, all but one in four thousand million. It is no secret:
 * whoever wants to can make a code of their own.
 */
export function crc32(bytes: Iterable<number>): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (POLYNOMIAL & -(rest & 1));
  }
  return ~rest >>> 0;
}
