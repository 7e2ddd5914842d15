import { expect, inject, it, onTestFinished } from "vitest";
import { browserNames } from "../../src/tools/browsers.mjs";
import { launchBrowser, openPage } from "../support/browsers.ts";

it.each(browserNames)("the built page opens in %s", async (name) => {
  const page = await openPage(name, inject("pageAddress"));
  onTestFinished(() => page.close());
  expect(await page.evaluate("document.title")).toContain("Outbid");
});

it("the built page asks for nothing from elsewhere and keeps its own security policy", async () => {
  const address = inject("pageAddress");
  const browser = await launchBrowser("chromium");
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const requests: string[] = [];
  const violations: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.exposeFunction("reportViolation", (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(
        window,
        "reportViolation",
      )(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(address, { waitUntil: "networkidle" });

  const isOurs = (url: string) => url.startsWith(address) || /^(data|blob):/.test(url);
  expect(requests).toContain(address);
  expect(requests.filter((url) => !isOurs(url))).toEqual([]);
  expect(violations).toEqual([]);
  const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
  expect(policy).toMatch(/script-src 'self';/);
});
