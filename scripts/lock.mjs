// What a package-lock.json says, and the two questions asked of it: is it whole, and is it what is installed?

/**
 * @typedef {{
 *   version?: string,
 *   resolved?: string,
 *   integrity?: string,
 *   optional?: boolean,
 *   optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock packages by their folder; "" is the project itself
 */

/**
 * Everything that would make `npm ci` fail or behave differently on another machine, one sentence each.
 * @param {Lock} lock
 * @returns {readonly string[]}
 */
export function findLockFaults(lock) {
  return Object.entries(lock.packages).flatMap(([folder, locked]) => [
    ...findHoles(lock, folder, locked),
    // An address names one registry, perhaps a private one; without it npm asks the registry of whoever installs.
    ...(locked.resolved === undefined ? [] : [`${folder} is tied to ${locked.resolved}`]),
  ]);
}

/**
 * npm silently leaves an optional package for another platform out of the lock when it cannot see that version;
 * `npm ci` then fails everywhere.
 * @param {Lock} lock
 * @param {string} folder
 * @param {LockedPackage} locked
 */
function findHoles(lock, folder, locked) {
  return Object.entries(locked.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(lock, folder, name))
    .map(
      ([name, range]) => `${name}@${range}, wanted by ${folder || "the project"}, is not locked`,
    );
}

/**
 * Whether a package that stands in `folder` finds a locked `name`, looking outwards as Node does.
 * @param {Lock} lock
 * @param {string} folder
 * @param {string} name
 */
function isLocked(lock, folder, name) {
  for (let from = folder; from !== ""; from = enclosing(from)) {
    if (lock.packages[`${from}/node_modules/${name}`] !== undefined) return true;
  }
  return lock.packages[`node_modules/${name}`] !== undefined;
}

/** @param {string} folder */
function enclosing(folder) {
  const at = folder.lastIndexOf("/node_modules/");
  return at < 0 ? "" : folder.slice(0, at);
}

/**
 * Whether node_modules holds what the lock asks for. `installed` is npm's own record of it,
 * node_modules/.package-lock.json. Dates are no sign: a checkout gives every file a new one.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([folder]) => folder !== "");
  const missing = wanted.some(([folder, locked]) => {
    const found = installed.packages[folder];
    // Optional packages are those for other platforms; npm records none of them, or all, depending on its version.
    if (found === undefined) return locked.optional !== true;
    return found.version !== locked.version || found.integrity !== locked.integrity;
  });
  const foreign = Object.keys(installed.packages).some(
    (folder) => lock.packages[folder] === undefined,
  );
  return !missing && !foreign;
}
