import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { swap } from "../../src/tools/build.mjs";
import { contentSecurityPolicy } from "../../src/tools/contentSecurityPolicy.mjs";
import { root } from "../../src/tools/root.mjs";
import { servePage } from "../../src/tools/servePage.mjs";

let folder = "";
const page = () => join(folder, "page");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outbid-served-"));
  return () => rmSync(folder, { recursive: true });
});

/** A built page whose entry names the files of its build. */
function aPage(build: string, place = page()): string {
  const files = {
    "index.html": `<!doctype html><title>${build}</title>assets/main-${build}.js assets/lazy-${build}.js`,
    [`assets/main-${build}.js`]: `import("./lazy-${build}.js")`,
    [`assets/lazy-${build}.js`]: `"${build}"`,
    [`assets/main-${build}.css`]: "body {}",
    "notices.txt": build,
    "icon.svg": "<svg/>",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
}

async function serve() {
  const server = await servePage({ port: 0, page: page() });
  onTestFinished(server.close);
  return (path: string, options: RequestInit = {}) => fetch(server.address + path, options);
}

describe("the server of the page", () => {
  test.each([
    ["", "text/html"],
    ["assets/main-a.js", "text/javascript"],
    ["assets/main-a.css", "text/css"],
    ["notices.txt", "text/plain"],
    ["icon.svg", "image/svg+xml"],
  ])("sends %s as %s, with the policy and nothing to sniff", async (path, type) => {
    aPage("a");
    const response = await (await serve())(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
    expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test.each(["assets/main-gone.js", "nothing", "assets/", "..%2f..%2fpackage.json"])(
    "has no %s, and gives no page in its place",
    async (path) => {
      aPage("a");
      const response = await (await serve())(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("leads from the name of a language's folder into it, where its addresses begin", async () => {
    mkdirSync(join(aPage("a"), "ps"));
    writeFileSync(join(page(), "ps/index.html"), "<!doctype html><title>ps</title>");
    const sent = await (await serve())("ps?a=1", { redirect: "manual" });
    expect([sent.status, sent.headers.get("location")]).toEqual([302, "./ps/?a=1"]);
    expect(await (await (await serve())("ps")).text()).toContain("<title>ps<");
  });

  test("answers HEAD without a body, and a second request with nothing new", async () => {
    aPage("a");
    const ask = await serve();
    const head = await ask("icon.svg", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const tag = head.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect((await ask("icon.svg", { headers: { "if-none-match": tag } })).status).toBe(304);
  });

  test("goes on with the page it began with, whatever is built meanwhile", async () => {
    aPage("a");
    const ask = await serve();
    expect(await (await ask("")).text()).toContain("<title>a<");
    swap(aPage("b", join(folder, "beside")), page(), "index.html");
    expect(await (await ask("")).text()).toContain("<title>a<");
    expect(await (await ask("assets/lazy-a.js")).text()).toBe('"a"');
    rmSync(page(), { recursive: true });
    expect((await ask("assets/main-a.css")).status).toBe(200);
    aPage("b");
    const after = await serve();
    expect(await (await after("")).text()).toContain("<title>b<");
  });
});

test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
  "the copy of a server that %s ends is gone with it, or with the next server",
  async (signal) => {
    aPage("a");
    const url = JSON.stringify(`file://${root}src/tools/servePage.mjs`);
    const code = `
    import { servePage } from ${url};
    const server = await servePage({ port: 0, page: ${JSON.stringify(page())} });
    process.once("SIGINT", async () => { await server.close(); process.exit(); });
    process.stdout.write(String(process.pid));
  `;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const copies = () =>
      readdirSync(`${root}.cache/served`).filter((name) => name.split("-")[1] === String(child.pid));
    expect(copies().length).toBe(1);
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
    if (signal === "SIGKILL") await serve();
    expect(copies()).toEqual([]);
  },
);

describe("a swap of a build", () => {
  test("leaves what the new one has, and nothing of the old one", () => {
    aPage("a");
    swap(aPage("b", join(folder, "beside")), page(), "index.html");
    expect(readdirSync(page(), { recursive: true }).sort()).toEqual([
      "assets",
      "assets/lazy-b.js",
      "assets/main-b.css",
      "assets/main-b.js",
      "icon.svg",
      "index.html",
      "notices.txt",
    ]);
  });

  test("is seen by nobody: of 300 no reader finds the entry absent, or without its files", async () => {
    aPage("0");
    const code = `
      import { existsSync, readFileSync } from "node:fs";
      const folder = ${JSON.stringify(page())}, entry = folder + "/index.html";
      process.stdout.write("ready");
      let looks = 0;
      for (; !existsSync(${JSON.stringify(join(folder, "stop"))}); looks++) {
        const text = readFileSync(entry, "utf8");
        const absent = text.match(/assets\\/\\S+/g).filter((name) => !existsSync(folder + "/" + name));
        // Files of an entry that has been replaced by now may be gone.
        if (absent.length > 0 && readFileSync(entry, "utf8") === text) throw new Error(absent.join());
      }
      process.exitCode = looks > 100 ? 0 : 3;
    `;
    const reader = spawn(process.execPath, ["--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(reader, "exit");
    await once(reader.stdout, "data");
    for (let i = 1; i <= 300; i++) {
      swap(aPage(String(i), join(folder, "beside")), page(), "index.html");
      expect(existsSync(join(page(), "index.html"))).toBe(true);
    }
    writeFileSync(join(folder, "stop"), "");
    expect((await ended)[0]).toBe(0);
  });
});
