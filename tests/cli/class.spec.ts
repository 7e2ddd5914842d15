import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { ask, post } from "../support/classPhone.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(async () => {
  await buildIfStale("page");
  await buildIfStale("cli");
}, 300_000);

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "outbid-class-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  [["--port", "70000"], /--port: expected a whole number from 0 to 65535/],
  [["--public", "class"], /--public: expected an address such as http:/],
  [["two-wrlds"], /did you mean two-worlds/],
  [["broken.json"], /broken.json: lesson: expected JSON/],
  [["--port", "0", "--host", "203.0.113.9"], /--host 203.0.113.9: .*EADDRNOTAVAIL/],
  [["--port", "0", "--folder", "broken.json/x"], /--folder .*ENOTDIR/],
])("outbid class %j says what is wrong and begins nothing", async (words, message) => {
  const folder = aFolder();
  writeFileSync(join(folder, "broken.json"), "{");
  const { code, stdout, stderr } = await untilEnded(startOutbid(folder, ["class", ...words]));
  expect([code === 0, stdout]).toEqual([false, ""]);
  expect(stderr).toMatch(message);
});

test("outbid class prints the addresses of students apart from the teacher's, and ends with the class", async () => {
  const child = startOutbid(aFolder(), ["class", "two-worlds", "--port", "0"]);
  let text = "";
  await new Promise<void>((done) => {
    child.stdout.on("data", (piece) => {
      text += piece;
      if (text.includes("class-network.md")) done();
    });
  });
  const [, address = "", token = ""] =
    /(http:\/\/localhost:\d+\/)teach\.html#([0-9a-f]{32})/.exec(text) ?? [];
  const students = text.slice(0, text.indexOf("You open"));
  expect(students).toMatch(/and type the code [2-9A-Z]{4}\n/);
  expect(students).not.toContain(token);
  expect((await ask(address)).text).toContain("class-page");
  const ended = once(child, "exit");
  const headers = { Authorization: `Bearer ${token}` };
  expect((await post(`${address}teach/do`, { kind: "end", keep: false }, { headers })).status).toBe(200);
  expect(await ended).toEqual([0, null]);
  expect(text).toContain("The class has ended.");
});
