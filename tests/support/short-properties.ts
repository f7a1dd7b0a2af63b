import fc from 'fast-check';

/** Mutations are tried by the thousand: what a property has not found in a moment it need not look for longer. */
fc.configureGlobal({ interruptAfterTimeLimit: 250, markInterruptAsFailure: false });
