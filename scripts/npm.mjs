import { spawnSync } from "node:child_process";

/**
 * Runs npm in a folder, its output on our standard error; whether it succeeded.
 * @param {readonly string[]} args
 * @param {string} folder
 */
export function runNpm(args, folder) {
  const quiet = ["--no-audit", "--no-fund", "--no-update-notifier"];
  // Inside `npm start` and `npm test` npm says where it lives; that copy runs on every system without a shell,
  // which Windows would need for `npm` by name. Other package managers set the same variable to themselves.
  const script = process.env["npm_execpath"];
  const known = script?.endsWith("npm-cli.js") === true;
  const command = known ? process.execPath : "npm";
  const { status } = spawnSync(command, [...(known ? [script] : []), ...args, ...quiet], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: !known && process.platform === "win32",
  });
  return status === 0;
}
