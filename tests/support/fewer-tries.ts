import fc from 'fast-check';

/** A property is tried forty times on every change, and a hundred times in the rest of CI. */
if (!process.env['PRELUDE_ALL']) fc.configureGlobal({ numRuns: 40 });
