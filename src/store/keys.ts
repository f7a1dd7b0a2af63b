/** The names under which this site keeps things, all with its own prefix. */
export const RUNS_KEY = 'prelude:runs';
export const SETTINGS_KEY = 'prelude:settings';
/** The language whose link was taken last. */
export const LANGUAGE_KEY = 'prelude:language';
/** What was done last in this tab and can still be taken back. */
export const UNDO_KEY = 'prelude:undo';
/** Values that could not be read, each under this and the time. */
export const SET_ASIDE_PREFIX = 'prelude:set-aside:';
/** An invitation that is being written in this tab. */
export const DRAFT_KEY = 'prelude:invitation-draft';
