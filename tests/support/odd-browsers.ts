/*
 * What runs in a page before anything of it, to make of the browser one that keeps nothing, has no room, or holds
 * a new build back. Each is sent as it stands: it may name nothing that is outside of it.
 */

/** Nothing can be kept, neither on the device nor in the tab. */
export function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
}

/** The device has no room for answers; the tab has. */
export function fillDevice(): void {
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
    set.call(this, key, value);
  };
}

/** A program that keeps the site is there, and a later one waits. Nothing of it is real but what the page sees. */
export function waitWithNewBuild(): void {
  const worker = { state: 'installed', postMessage() {} };
  const registration = { active: {}, waiting: worker, addEventListener() {} };
  Object.defineProperty(navigator, 'serviceWorker', {
    value: {
      controller: worker,
      ready: Promise.resolve({ active: worker }),
      register: () => Promise.resolve(registration),
      addEventListener() {},
    },
  });
}
