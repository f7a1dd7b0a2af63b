/** A parameter of this page’s address, empty where there is none. */
export function readParameter(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** Writes a parameter into the address, so that a reload, a bookmark and the way back keep it. */
export function keepParameter(name: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}

/** A path of this site as a whole address, which can be sent to somebody. */
export function wholeAddress(path: string): string {
  return new URL(path, location.href).href;
}
