/**
 * The id of an event of a plan, by which calendars know it again: of the event, of its sheet, and of the dossier
 * where the sheet stands in one. A copy of the sheet in another dossier is another plan. No date is in it, so that
 * an event can move.
 * @param sheet the random id that the sheet got when it was first exported
 */
export function planEventId(event: string, sheet: string, dossier?: string): string {
  return idOf([event, sheet, ...(dossier === undefined ? [] : [dossier])]);
}

/** The id of a first meeting: of the dossier or the number of the run that its agenda is drawn from. */
export function meetingId(of: { readonly dossier: string } | { readonly run: number }): string {
  return idOf('dossier' in of ? ['meeting', 'dossier', of.dossier] : ['meeting', 'run', of.run.toString(16)]);
}

/** Ids are made of letters, digits, `-` and `_`: a point between two parts cannot be mistaken. */
function idOf(parts: readonly string[]): string {
  return `${parts.join('.')}@prelude`;
}
