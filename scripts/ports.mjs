import { createServer } from 'node:net';

/**
 * The first free port from `first` on, tried as the server will use it.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function findFreePort(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${first} and ${first + 99}.`);
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
