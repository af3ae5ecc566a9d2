// Prints, as JSON, how to start the browser that the tests use:
//   node scripts/browser.mjs [--install-system-packages]

import { parseArgs } from "node:util";

import { findBrowser } from "./browser/find.mjs";

const { values } = parseArgs({
  options: { "install-system-packages": { type: "boolean", default: false } },
});
const browser = await findBrowser({ systemPackages: values["install-system-packages"] });
console.log(JSON.stringify(browser, null, 2));
