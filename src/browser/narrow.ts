/** Whether the window is as narrow as a phone. */
export function isNarrow(): boolean {
  return matchMedia('(width < 44rem)').matches;
}
