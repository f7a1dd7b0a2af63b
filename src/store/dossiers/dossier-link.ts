/** What stands behind the `#` of a page that shows a dossier. It never leaves this device: a link has no use elsewhere. */
export function fragmentOfDossier(id: string): string {
  return `d-${id}`;
}

/** @returns the id, or nothing where the fragment names no dossier */
export function dossierOfFragment(text: string | undefined): string | undefined {
  return text !== undefined && /^d-[\w-]{1,40}$/.test(text) ? text.slice(2) : undefined;
}
