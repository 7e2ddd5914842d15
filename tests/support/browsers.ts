import { type Browser, chromium, firefox, webkit } from "playwright-core";
import { type BrowserName, findBrowser } from "../../src/tools/browsers.mjs";
import { openWebKit } from "./webKit.ts";

/** A page in one of the browsers, with what every one of them can do. */
export interface OpenPage {
  /**
   * The value of a JavaScript expression in the page, awaited; it must survive JSON. Rejects when the expression
   * throws.
   */
  evaluate<T>(expression: string): Promise<T>;
  /** Closes the page and its browser. */
  close(): Promise<void>;
}

const chromiumOptions = [
  // Chromium refuses its sandbox to root, and the user in a container is mostly root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
];

/**
 * Starts a browser for tests that need all of Playwright; close it yourself.
 *
 * @throws Error when the browser is not on this machine: `npm test` fetches it.
 */
export async function launchBrowser(name: "chromium" | "firefox"): Promise<Browser> {
  const { executable, from } = await requireBrowser(name);
  if (name === "chromium") return chromium.launch({ executablePath: executable, args: chromiumOptions });
  // Playwright speaks WebDriver BiDi, not its own protocol, to a Firefox that is not its own build.
  const channel = from === "system" ? { channel: "moz-firefox" } : {};
  return firefox.launch({ executablePath: executable, ...channel });
}

/** Opens an address in any of the three browsers, and waits until it has loaded. */
export async function openPage(name: BrowserName, address: string): Promise<OpenPage> {
  const found = await requireBrowser(name);
  if (name === "webkit" && found.from === "system") return openWebKit(found, address);
  const browser =
    name === "webkit" ? await webkit.launch({ executablePath: found.executable }) : await launchBrowser(name);
  const page = await browser.newPage();
  await page.goto(address);
  return { evaluate: (expression) => page.evaluate(expression), close: () => browser.close() };
}

async function requireBrowser(name: BrowserName) {
  const found = await findBrowser(name);
  if (found === undefined)
    throw new Error(`${name}: expected an installed browser, found none; npm test fetches it`);
  return found;
}
