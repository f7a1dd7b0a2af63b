/** A whole number with its sign: +25, −8, 0. The minus is a true minus. */
export function signed(n: number): string {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0';
}
