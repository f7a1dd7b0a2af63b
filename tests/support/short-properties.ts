import fc from 'fast-check';

/**
 * Mutations are tried by the thousand: what a property has not found in a moment it need not look for longer,
 * and that it failed is enough, the smallest example is nobody’s.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 100, markInterruptAsFailure: false, endOnFailure: true });
