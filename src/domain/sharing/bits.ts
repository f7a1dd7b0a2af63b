/** Whole numbers written one after the other, each in as many bits as it is given, the highest first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #room = 0;

  /** @param value 0 to 2^size − 1 */
  write(value: number, size: number): this {
    for (let bit = size - 1; bit >= 0; bit -= 1) {
      if (this.#room === 0) {
        this.#bytes.push(0);
        this.#room = 8;
      }
      this.#room -= 1;
      const last = this.#bytes.length - 1;
      this.#bytes[last] = (this.#bytes[last] ?? 0) | (((value >>> bit) & 1) << this.#room);
    }
    return this;
  }

  /** What was written; the last byte is filled up with zeros. */
  bytes(): number[] {
    return [...this.#bytes];
  }
}

/** Reads what a `BitWriter` wrote. Past the end there are zeros, which no check sum survives. */
export class BitReader {
  readonly #bytes: ArrayLike<number>;
  #at = 0;

  constructor(bytes: ArrayLike<number>) {
    this.#bytes = bytes;
  }

  read(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i += 1) {
      const byte = this.#bytes[this.#at >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.#at & 7))) & 1);
      this.#at += 1;
    }
    return value;
  }

  /** How many bits have been read. */
  get position(): number {
    return this.#at;
  }
}
