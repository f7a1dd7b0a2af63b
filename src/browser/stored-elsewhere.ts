/**
 * Calls back when another tab changes any key that begins with `prefix`. It stands apart from the
 * store itself because few pages need it, and every page loads the store.
 */
export function onAnyStoredElsewhere(prefix: string, listener: () => void): void {
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea !== sessionStorageOrNull() && (key === null || key.startsWith(prefix))) listener();
  });
}

function sessionStorageOrNull(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
