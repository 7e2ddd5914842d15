import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import evidence from "../../docs/evidence/objections.json";
import { buildIfStale } from "../../src/tools/build.mjs";
import { askedFigures, readFigure, readTable, runWords } from "../../src/tools/objections/askedFigures.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-objections-"));
beforeAll(() => buildIfStale("cli"));
afterAll(() => rmSync(folder, { recursive: true }));

async function tableOf(run: string, model: string) {
  const file = join(folder, `${run}-${model}.csv`);
  const words = [...runWords(run, model), "--out", file, "--quiet"];
  const { code, stderr } = await untilEnded(startOutbid(folder, words));
  expect([code, stderr]).toEqual([0, ""]);
  return readTable(readFileSync(file, "utf8"));
}

test.each(["1.1.0", "2.0.0"])(
  "figures of docs/objections.md come out again from runs of %s",
  async (model) => {
    const tables = new Map([
      ["hardLine", await tableOf("hardLine", model)],
      ["girls", await tableOf("girls", model)],
    ]);
    const again = askedFigures.filter((figure) => figure.model === model && figure.run === "girls");
    expect(again.length).toBeGreaterThan(3);
    for (const asked of again) {
      const figure = readFigure(asked, (run) => tables.get(run) ?? expect.fail(run));
      const kept = evidence.figures.find(({ id, model: of }) => id === asked.id && of === model);
      expect(figure).toEqual(kept);
    }
  },
);

test("a table without the number that is read is refused", () => {
  const table = readTable("replicate,month,T\n0,0,70000\n");
  expect(table.at(0, 0, "T")).toBe(70_000);
  expect(() => table.at(0, 1, "T")).toThrow("expected a number of T in row 1, received none");
});
