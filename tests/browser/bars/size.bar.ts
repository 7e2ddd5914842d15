/** The bytes that are loaded before the page can be used. */
import { gzipSync } from "node:zlib";
import { atMost, report } from "../../bench/timing.ts";
import { atRest, closeBrowser, none, openBlank, pageAddress } from "./barPage.ts";

const { page } = await openBlank();
const bodies = new Map<string, Promise<Buffer>>();
page.on("response", (response) => bodies.set(response.url(), response.body()));
await page.goto(pageAddress);
await atRest(page);
const urls = [...bodies.keys()];
const sizes = new Map<string, number>();
for (const url of urls) sizes.set(url, gzipSync((await bodies.get(url)) ?? "").length);
const kilobytes = (wanted: (url: string) => boolean) =>
  urls.filter(wanted).reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0) / 1000;
const isWorker = (url: string) => /worker[^/]*\.js$/i.test(url);
const script = kilobytes((url) => url.endsWith(".js") && !isWorker(url));
const worker = kilobytes(isWorker);
const all = kilobytes(() => true);
report(
  { name: "initial script, gzipped", value: script, unit: "kB", ...atMost(script, 70, "kB") },
  { name: "worker, gzipped", value: worker, unit: "kB", ...atMost(worker, 25, "kB") },
  { name: "all bytes to first use, gzipped", value: all, unit: "kB", ...atMost(all, 150, "kB") },
  none("requests to other hosts", urls.filter((url) => !url.startsWith(pageAddress)).length, "requests"),
);
await closeBrowser();
