import type { Ui } from '../schemas/ui';

/** What is said where a part of a page is missing, as attributes of the page: what would fetch it may be what is missing. */
export function wordsOfPieces({ outdated, offline, stopped, reload }: Ui['pieces']) {
  return {
    'data-outdated': outdated,
    'data-offline': offline,
    'data-stopped': stopped,
    'data-reload': reload,
  };
}
