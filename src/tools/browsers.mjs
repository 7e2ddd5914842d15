import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** @typedef {"chromium" | "firefox" | "webkit"} BrowserName */
/**
 * @typedef {{ executable: string, from: "system" | "playwright", driver?: string }} FoundBrowser `driver` speaks
 * WebDriver for it.
 */

/** @type {readonly BrowserName[]} */
export const browserNames = ["chromium", "firefox", "webkit"];

const programs = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  firefox: ["firefox-esr", "firefox"],
};
const applications = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
};
const debianPackages = {
  chromium: ["chromium", "fonts-liberation"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};

/**
 * A browser that the tests can drive: one installed on this machine, else one that Playwright has downloaded.
 *
 * @param {BrowserName} name
 * @returns {Promise<FoundBrowser | undefined>}
 */
export async function findBrowser(name) {
  const installed = name === "webkit" ? findWebKit() : findInstalled(name);
  return installed ?? (await findDownloaded(name));
}

/**
 * Fetches the browsers that cannot be found: by Playwright's download, else from Debian's packages when this is root.
 *
 * @returns {Promise<string[]>} For each browser that still cannot be found, one sentence that says what to run.
 */
export async function fetchBrowsers() {
  let missing = await findMissing(browserNames);
  if (missing.length > 0) {
    console.error(`Fetching ${missing.join(", ")} by Playwright's download.`);
    // One at a time: in one request, the first that fails would stop the others.
    for (const name of missing) {
      await run(process.execPath, [join(root, "node_modules/playwright-core/cli.js"), "install", name]);
    }
    missing = await findMissing(missing);
  }
  if (missing.length > 0 && process.getuid?.() === 0 && findProgram("apt-get") !== undefined) {
    const packages = missing.flatMap((name) => debianPackages[name]);
    console.error(`Fetching ${missing.join(", ")} from the system's packages: ${packages.join(" ")}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    const options = ["-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];
    await run("apt-get", ["install", ...options, ...packages], { env });
    missing = await findMissing(missing);
  }
  return missing.map(
    (name) =>
      `${name}: expected an installed browser, found none. Run "npx playwright-core install --with-deps ${name}", ` +
      `or on Debian, as root, "apt-get install ${debianPackages[name].join(" ")}".`,
  );
}

/** @param {readonly BrowserName[]} names */
async function findMissing(names) {
  const found = await Promise.all(names.map(findBrowser));
  return names.filter((_, i) => found[i] === undefined);
}

/** @param {"chromium" | "firefox"} name @returns {FoundBrowser | undefined} */
function findInstalled(name) {
  const executable =
    programs[name].map(findProgram).find((path) => path !== undefined) ?? applications[name].find(existsSync);
  return executable === undefined ? undefined : { executable, from: "system" };
}

/** WebKitGTK's small browser, which needs its WebDriver and a virtual screen. @returns {FoundBrowser | undefined} */
function findWebKit() {
  const driver = findProgram("WebKitWebDriver");
  if (driver === undefined || findProgram("Xvfb") === undefined) return undefined;
  const folders = ["/usr/libexec", ...subfolders("/usr/lib")].flatMap(subfolders);
  const executable = folders.map((folder) => join(folder, "MiniBrowser")).find(existsSync);
  return executable === undefined ? undefined : { executable, from: "system", driver };
}

/** @param {BrowserName} name @returns {Promise<FoundBrowser | undefined>} */
async function findDownloaded(name) {
  const playwright = await import("playwright-core");
  const executable = playwright[name].executablePath();
  if (!existsSync(executable)) return undefined;
  // A download may lack libraries of the system: Debian's packages bring theirs along.
  const starts =
    name === "webkit" || process.platform === "win32" || spawnSync(executable, ["--version"]).status === 0;
  return starts ? { executable, from: "playwright" } : undefined;
}

/** @param {string} name @returns {string | undefined} The path of a program that the shell would find. */
function findProgram(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** @param {string} folder @returns {string[]} */
function subfolders(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}
