import type { Accent } from './accent';

/** The small keyboard as a file of its own, in the colours of the pages, by day and by night. */
export function markSvg({ light, dark }: Accent): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>.i{fill:#fbfaf6}.k{fill:#17181a}.s{stroke:#17181a}.f{fill:${light}}@media (prefers-color-scheme:dark){.i{fill:#17181a}.k{fill:#f2f0ea}.s{stroke:#f2f0ea}.f{fill:${dark}}}</style><rect class="i s" x=".75" y=".75" width="22.5" height="22.5" rx="4" stroke-width="1.5"/><path class="s" d="M8.25 14v9M15.75 14v9" stroke-width="1.5"/><path class="k" d="M5.5 1H11v12a1 1 0 0 1-1 1H6.5a1 1 0 0 1-1-1z"/><path class="f" d="M13 1h5.5v12a1 1 0 0 1-1 1H14a1 1 0 0 1-1-1z"/></svg>`;
}

/**
 * The mark as the icon of an installed site: by day, for it stands on any ground.
 * @param room left around it, as a part of the width
 */
export function iconSvg({ light }: Accent, room: number): string {
  const size = 24 / (1 - 2 * room);
  const edge = (24 - size) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${edge} ${edge} ${size} ${size}"><rect x="${edge}" y="${edge}" width="${size}" height="${size}" fill="#fbfaf6"/><rect x=".75" y=".75" width="22.5" height="22.5" rx="4" fill="#fff" stroke="#17181a" stroke-width="1.5"/><path d="M8.25 14v9M15.75 14v9" stroke="#17181a" stroke-width="1.5"/><path fill="#17181a" d="M5.5 1H11v12a1 1 0 0 1-1 1H6.5a1 1 0 0 1-1-1z"/><path fill="${light}" d="M13 1h5.5v12a1 1 0 0 1-1 1H14a1 1 0 0 1-1-1z"/></svg>`;
}
