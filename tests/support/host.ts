import { serve as serveFolders } from '../../bench/browser/compressing-server.mjs';

/** Serves folders as they are: where no weight is looked at, packing a whole site would only take its time. */
export const serve = (folders: Readonly<Record<string, string>>, onAsked?: (url: string) => void) =>
  serveFolders(folders, onAsked, false);
