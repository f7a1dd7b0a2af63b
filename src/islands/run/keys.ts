/** The names under which this site keeps things, all with its own prefix. */
export const RUNS_KEY = 'prelude:runs';
export const SETTINGS_KEY = 'prelude:settings';
/** What was erased in this tab and can still come back. */
export const ERASED_KEY = 'prelude:erased';
/** Values that could not be read, each under this and the time. */
export const SET_ASIDE_PREFIX = 'prelude:set-aside:';
