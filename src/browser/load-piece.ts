/**
 * Why a part of the site that is fetched when it is wanted did not come: a newer version of the site has taken the
 * place of the one this page belongs to, or there is no network.
 */
export type MissingPiece = 'outdated' | 'offline';

export type LoadedPiece<Piece> =
  { readonly ok: true; readonly piece: Piece } | { readonly ok: false; readonly reason: MissingPiece };

/**
 * Fetches a part of the site, as `loadPiece(() => import('./projector'))`. Every `import()` goes through it or
 * through `bringQuietly`, so that none fails unseen.
 */
export async function loadPiece<Piece>(load: () => Promise<Piece>): Promise<LoadedPiece<Piece>> {
  try {
    return { ok: true, piece: await load() };
  } catch {
    return { ok: false, reason: whyMissing() };
  }
}

/** Fetches a part that nobody has asked for: where it does not come, the page is as it was. */
export function bringQuietly<Piece>(load: () => Promise<Piece>, use: (piece: Piece) => void): void {
  void load().then(use, () => undefined);
}

/** Why something did not come that has just failed. */
export function whyMissing(): MissingPiece {
  return navigator.onLine ? 'outdated' : 'offline';
}
