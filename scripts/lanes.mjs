// Programs that can run beside one another, so that two cores have something to do.
import { spawn } from 'node:child_process';
import process from 'node:process';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @typedef {readonly string[]} Command A program of the project, and its arguments. */

/**
 * Runs lanes beside one another, each program of a lane after the one before. Where several lanes run, what a program
 * says comes when it has ended, in one piece. The first that finds something stops them all.
 * @param {readonly (readonly Command[])[]} lanes
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} the program that found something to mend
 */
export async function runLanes(lanes, env) {
  /** @type {Set<import('node:child_process').ChildProcess>} */
  const running = new Set();
  /** @type {string | undefined} */
  let failed;
  const isAlone = lanes.length === 1;

  /** @param {Command} command */
  const run = ([program = '', ...args]) =>
    new Promise((resolve) => {
      const title = `\n> ${[program, ...args].join(' ')}`;
      if (isAlone) console.log(title);
      const begun = performance.now();
      const child = spawn('npx', ['--no-install', program, ...args], {
        env,
        stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        // A lane that is stopped is stopped with what it has started itself.
        detached: process.platform !== 'win32',
      });
      running.add(child);
      /** @type {Buffer[]} */
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
      child.on('close', (status) => {
        running.delete(child);
        // What was stopped has nothing to say.
        if (failed === undefined) {
          if (!isAlone) process.stdout.write(`${title}\n${Buffer.concat(said).toString()}`);
          console.log(`${program}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
          if (status !== 0) {
            failed = program;
            for (const other of running) stop(other);
          }
        }
        resolve(undefined);
      });
    });

  // They are no children of the terminal: whoever stops the run stops them too.
  const stopAll = () => {
    for (const child of running) stop(child);
    process.exit(130);
  };
  for (const signal of SIGNALS) process.once(signal, stopAll);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const command of lane) if (failed === undefined) await run(command);
    }),
  );
  for (const signal of SIGNALS) process.off(signal, stopAll);
  return failed;
}

function stop(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (process.platform === 'win32' || child.pid === undefined) return void child.kill();
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
}
