import type { BrowserContext } from '@playwright/test';
import { dossierOf, keptDossier } from '../support/dossier-data';
import { FULL_RUN } from '../support/full-run';
import { FULL, INVITATIONS } from '../support/sharing';
import { keep, ONE_OF_EACH, store } from '../support/built-site';

/** A page of each kind, and what opens with a link or a dossier. */
const [ORIGINAL, OTHER] = [false, true].map((isOther) =>
  [
    ...ONE_OF_EACH,
    ...['/dossiers/#d-d1', '/comparer/#d-d1', '/rendez-vous/#d-d1', `/r/#${FULL.code}`],
    ...['/en/dossiers/#d-d1', '/en/compare/#d-d1', '/en/meeting/#d-d1'],
    ...[`/invitation/#${INVITATIONS[0]!.code}`, `/en/invitation/#${INVITATIONS[0]!.code}`],
  ].filter((address) => address.startsWith('/en/') === isOther),
) as [string[], string[]];
export { ORIGINAL, OTHER };

/** All that pages can show of a reader: every answer, and a dossier of seven. */
export async function everythingKept(context: BrowserContext): Promise<void> {
  await keep(context, FULL_RUN);
  await store(context, keptDossier(dossierOf({ direction: 2, managers: 2, field: 3 })));
}
