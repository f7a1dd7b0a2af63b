/**
 * Runs in a page before anything of it: writes down what goes wrong in it. It may name nothing that is outside of it.
 * Not every driver tells of a style or a script that a policy refused.
 */
export function watchFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { preludeFaults: faults });
  addEventListener(
    'error',
    ({ message, target }) =>
      faults.push(message ? `error: ${message}` : `not loaded: ${(target as Element | null)?.outerHTML}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`refused: ${violatedDirective} ${blockedURI}`),
  );
}
