// What a release asks of the packages that the project stands on.

/** Licences under which a package may be handed on, or used to build, without asking anything of an owner. */
const ALLOWED =
  /^\(?(MIT(-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|Zlib)( (AND|OR) (MIT|Zlib|Apache-2\.0|LGPL-3\.0-or-later))*\)?$/;

/**
 * Packages of the site, and what they bring along, whose licence is none of those that were looked at.
 * @param {{ packages: Record<string, { license?: string, dev?: boolean }> }} lock package-lock.json
 * @returns {string[]}
 */
export function unknownLicences({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, license }]) => path !== '' && !dev && !ALLOWED.test(license ?? ''))
    .map(
      ([path, { license }]) => `${path.replace(/^.*node_modules\//, '')} ${license ?? 'names no licence'}`,
    );
}

/**
 * Packages that nothing says the reason of.
 * @param {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} manifest package.json
 * @param {string} reasons docs/decisions/004-dependencies.md
 * @returns {string[]}
 */
export function unexplained({ dependencies, devDependencies }, reasons) {
  const named = [...reasons.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, names = '']) => names.split(', '));
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !named.some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1)))),
  );
}

/**
 * Packages whose version may move by itself.
 * @param {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} manifest
 * @returns {string[]}
 */
export function loose({ dependencies, devDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `${name} ${version}`);
}
