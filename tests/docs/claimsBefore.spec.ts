import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import former from "../../docs/evidence/claims-1.2.0.json";
import { type ComparedClaim, claimsBefore } from "../../src/docs/claimsBefore.ts";
import { root } from "../../src/tools/root.mjs";

/** A claim that holds in so many of 200 worlds; the interval is given. */
const aClaim = (id: string, parts: Partial<ComparedClaim> = {}): ComparedClaim => ({
  ...{ id, verdict: "it depends", worlds: 200, worldsHolding: 100, share: 0.5 },
  ...{ shareLow: 0.43, shareHigh: 0.57, modelVersion: "2.0.0" },
  outcomes: [{ label: "Members" }],
  ...parts,
});
const ofFormer = (id: string, parts: Partial<ComparedClaim> = {}) =>
  aClaim(id, { modelVersion: "1.2.0", ...parts });
const linesOf = (sections: readonly string[]) => sections.join("\n\n").split("\n");

describe("claimsBefore", () => {
  it("says nothing of a model beside itself", () => {
    expect(claimsBefore(former)).toEqual([]);
  });

  it("tells verdict, worlds and share of both, and whether the intervals meet", () => {
    const higher = aClaim("C1", {
      verdict: "holds",
      worldsHolding: 190,
      share: 0.95,
      shareLow: 0.91,
      shareHigh: 0.98,
    });
    const lines = linesOf(claimsBefore([higher, aClaim("C2")], [ofFormer("C1"), ofFormer("C2")]));
    expect(lines).toContain(
      "| [C1](#c1) | it depends; 100 of 200, 50 % (43 to 57 %) | holds; 190 of 200, 95 % (91 to 98 %) | higher | the same outcomes |",
    );
    expect(lines.find((line) => line.startsWith("| [C2]"))).toMatch(
      /\| within the intervals \| the same outcomes \|$/,
    );
    expect(lines).toContain("1 of 2 verdicts are others: C1 (it depends → holds). 0 claims are new.");
  });

  it("calls a claim new that was not there, and tells one that is gone", () => {
    const lines = linesOf(claimsBefore([aClaim("C14")], [ofFormer("C9")]));
    expect(lines.find((line) => line.startsWith("| [C14]"))).toMatch(
      /^\| \[C14\]\(#c14\) \| new \| it depends; /,
    );
    expect(lines.find((line) => line.startsWith("| C9"))).toContain("| not tested any more |");
  });

  it("gives the verdict alone where no world decides", () => {
    const record = aClaim("C17", {
      verdict: "holds",
      worlds: 0,
      worldsHolding: null,
      share: null,
      shareLow: null,
      shareHigh: null,
    });
    expect(claimsBefore([record], [ofFormer("C17")]).join("\n")).toContain("| holds |  |");
  });

  it("names outcomes that decide now and did not before; those only shown decide nothing", () => {
    const outcomes = [
      { label: "Went home", role: "decides" },
      { label: "Doses", role: "shown" },
    ];
    const [line] = linesOf(claimsBefore([aClaim("C4", { outcomes })], [ofFormer("C4")])).filter((each) =>
      each.startsWith("| [C4]"),
    );
    expect(line).toMatch(/\| now: Went home\. before: Members \|$/);
  });
});

it("what was kept of model 1.2.0 is what its page of evidence said", () => {
  // As docs/evidence.md of that model had it: verdicts and worlds of C1, C4 and C12.
  const said = new Map(former.map(({ id, verdict, worldsHolding }) => [id, [verdict, worldsHolding]]));
  expect(said.get("C1")).toEqual(["holds", 200]);
  expect(said.get("C4")).toEqual(["it depends", 127]);
  expect(said.get("C12")).toEqual(["too few runs to tell", 12]);
  expect(new Set(former.map(({ modelVersion }) => modelVersion))).toEqual(new Set(["1.2.0"]));
  expect(readFileSync(`${root}docs/evidence/claims-1.2.0.json`, "utf8").length).toBeLessThan(10_000);
});
