import { expect, test } from "vitest";
import { describeSettable, masterLever, settables } from "../../sim/index.ts";
import { equationOf, explanationMessages } from "../../src/words/explanations.ts";

const all = [masterLever, ...settables];

test("each setting is explained at three depths: a line, a paragraph, an equation with its ground", () => {
  for (const { name, text, source, grade } of all.map(describeSettable)) {
    const paragraph = explanationMessages.paragraphs[name];
    expect(text.length, name).toBeGreaterThan(20);
    expect(paragraph, name).toMatch(/^[A-Z].*\.$/s);
    expect(paragraph, name).not.toBe(text);
    // What makes no claim about the world has no source either.
    if (grade !== "") expect(source, name).not.toBe("");
  }
});

test("the equation of a setting holds its sign, or its name where it has none", () => {
  for (const { name, symbol } of all) {
    const { lines, where } = equationOf(name);
    const sign = name === "moderation" ? "M_donor" : symbol === "" ? name : symbol;
    expect(`${lines.join("\n")}\n${where}`, name).toContain(sign);
  }
});

test("lines of equations fit their dialog", () => {
  // More than 375 pixels hold scroll in their frame; more than this would scroll on a laptop too.
  for (const { name } of all)
    for (const line of equationOf(name).lines) expect(line.length, name).toBeLessThan(62);
});
