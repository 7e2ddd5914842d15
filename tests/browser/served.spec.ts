import { expect, inject, it, onTestFinished } from "vitest";
import { browserNames } from "../../src/tools/browsers.mjs";
import { contentSecurityPolicy } from "../../src/tools/contentSecurityPolicy.mjs";
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
  expect(policy).toBe(contentSecurityPolicy);
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
});

it("its workers have the policy too, which lets them compile WebAssembly and ask nobody else", async () => {
  const browser = await launchBrowser("chromium");
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const started = page.waitForEvent("worker");
  await page.goto(inject("pageAddress"));
  const worker = await started;
  expect(worker.url()).toMatch(/worker-[^/]*\.js$/);
  const found = await worker.evaluate(async () => {
    const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    const compiles = new WebAssembly.Module(empty) instanceof WebAssembly.Module;
    const refused = new Promise<string>((resolve) => {
      addEventListener("securitypolicyviolation", (event) =>
        resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
      );
    });
    const asked = await fetch("http://127.0.0.2:9/").then(
      () => "answered",
      () => "failed",
    );
    return { compiles, asked, refused: await refused };
  });
  expect(found).toEqual({ compiles: true, asked: "failed", refused: "connect-src" });
});

it("its help leads to the notices of the packages in it", async () => {
  const browser = await launchBrowser("chromium");
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(inject("pageAddress"));
  await page.waitForSelector("#prerendered", { state: "detached" });
  await page.keyboard.press("?");
  const link = page.getByRole("link", { name: "Licences of the packages whose code is in this page" });
  const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  expect(await opened.textContent("body")).toContain("\npreact ");
});
