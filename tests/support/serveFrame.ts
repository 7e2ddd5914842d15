/** The built page in a frame of a page of another origin, in a browser that blocks what sites of others may keep. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame } from "playwright-core";
import { launchBrowser } from "./browsers.ts";

interface Framed {
  readonly frame: Frame;
  close(): Promise<void>;
}

/** Opens `address` in a frame; `sandbox` is the frame's attribute of that name. */
export async function serveFrame(
  name: "chromium" | "firefox",
  address: string,
  sandbox?: string,
): Promise<Framed> {
  const attribute = sandbox === undefined ? "" : ` sandbox="${sandbox}"`;
  const server = createServer((_, response) =>
    response
      .writeHead(200, { "Content-Type": "text/html" })
      .end(
        `<!doctype html><title>Outer</title><iframe${attribute} width=1300 height=740 src="${address}"></iframe>`,
      ),
  ).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const browser = await launchBrowser(name);
  const page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  // Another site, not another port alone.
  await page.goto(`http://127.0.0.1:${port}/`);
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("frame: expected a page within it, found none");
  return {
    frame,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
