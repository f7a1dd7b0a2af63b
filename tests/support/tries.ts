/**
 * How often a property is tried that means little after a few tries: a twentieth of them on every change, all of them
 * in the rest of CI. Every run begins elsewhere, so that many changes try as much.
 */
export function tries(all: number): number {
  return process.env['PRELUDE_ALL'] ? all : Math.ceil(all / 20);
}
