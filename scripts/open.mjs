import { spawn } from "node:child_process";

/**
 * The command that opens an address in the person's browser; null where there is no desktop to open it on, or where
 * nobody watches.
 * @param {string} address
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {readonly [string, ...string[]] | null}
 */
export function chooseOpener(address, platform, env) {
  if (env["CI"]) return null;
  switch (platform) {
    case "darwin":
      return ["open", address];
    case "win32":
      // `start` takes a first quoted argument for the window's title.
      return ["cmd", "/c", "start", '""', address];
    default:
      return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open", address] : null;
  }
}

/**
 * Opens the address where that is possible. Never fails: the address has been printed.
 * @param {string} address
 */
export function openPage(address) {
  const opener = chooseOpener(address, process.platform, process.env);
  if (opener === null) return;
  const [command, ...args] = opener;
  const child = spawn(command, args, {
    detached: true,
    stdio: "ignore",
    windowsVerbatimArguments: true,
  });
  child.on("error", () => {});
  child.unref();
}
