import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../../src/tools/root.mjs";
import * as viz from "../../viz/index.ts";

test("every chart stands in the gallery", () => {
  const folder = `${root}tests/gallery/states/`;
  const states = readdirSync(folder)
    .map((name) => readFileSync(folder + name, "utf8"))
    .join("\n");
  const charts = [...Object.keys(viz).filter((name) => name.startsWith("render")), "layoutSparkline"];
  expect(charts.length).toBeGreaterThan(2);
  expect(charts.filter((name) => !states.includes(`${name}(`))).toEqual([]);
});
