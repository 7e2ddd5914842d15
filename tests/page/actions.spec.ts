import { expect, test } from "vitest";
import { type LabAction, reduceDocument } from "../../src/lab/actions.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const after = (...actions: LabAction[]): LabDocument =>
  actions.reduce((document, action) => reduceDocument(terms, document, action), terms.usual);
const keep = { type: "keep" } as const;
const set = (name: string, value: number, slot?: 1 | 2 | 3 | 4): LabAction => ({
  type: "set",
  name,
  value,
  ...(slot !== undefined && { slot }),
});
const slotsOf = ({ kept }: LabDocument) => kept.map(({ slot }) => slot);

test("a kept scenario stays as it was while the levers move on", () => {
  const { kept, current } = after(set("repression", 0.9), keep, set("repression", 0.2));
  expect(kept[0].spec.changes).toEqual([["repression", 0.9]]);
  expect(current.changes).toEqual([["repression", 0.2]]);
});

test("four are kept at most, and a card keeps its place when another goes or moves", () => {
  const four = [keep, keep, keep, keep] as const;
  expect(slotsOf(after(...four, keep))).toEqual([1, 2, 3, 4]);
  expect(slotsOf(after(...four, { type: "remove", slot: 2 }))).toEqual([1, 3, 4]);
  // The free place is taken again; the new card stands last.
  expect(slotsOf(after(...four, { type: "remove", slot: 2 }, keep))).toEqual([1, 3, 4, 2]);
  expect(slotsOf(after(...four, { type: "move", slot: 4, by: -2 }))).toEqual([1, 4, 2, 3]);
  expect(slotsOf(after(...four, { type: "move", slot: 1, by: -1 }))).toEqual([1, 2, 3, 4]);
});

test("a reference or a focus on a card that is removed falls back to the baseline and the current scenario", () => {
  const gone = after(
    keep,
    { type: "compareWith", id: "kept1" },
    { type: "view", part: { focus: "kept1" } },
    { type: "remove", slot: 1 },
  );
  expect([gone.reference, gone.view.focus]).toEqual(["baseline", "current"]);
});

test("a lever that moves makes the current scenario stand out again", () => {
  const focused = [keep, { type: "view", part: { focus: "kept1" } }] as const;
  expect(after(...focused).view.focus).toBe("kept1");
  expect(after(...focused, set("funding", 0.5)).view.focus).toBe("current");
});

test("another baseline is what all is compared with", () => {
  const { baseline, reference } = after(
    keep,
    { type: "compareWith", id: "kept1" },
    { type: "chooseBaseline", preset: "aid-stop" },
  );
  expect([baseline, reference]).toEqual(["aid-stop", "baseline"]);
});

test("nothing is compared with the current scenario, nor with a card that is not there", () => {
  expect(after({ type: "compareWith", id: "current" }).reference).toBe("baseline");
  expect(after({ type: "compareWith", id: "kept3" }).reference).toBe("baseline");
});

test("a setting of a kept scenario can be changed without the levers", () => {
  const { kept, current } = after(keep, set("funding", 0.5, 1));
  expect(kept[0].spec.changes).toEqual([["funding", 0.5]]);
  expect(current.changes).toEqual([]);
});

test("seed, agents and months are everybody's, whoever sets them", () => {
  const { run, kept, current } = after(keep, set("agents", 8000, 1), set("months", 60));
  expect(run).toEqual({ agents: 8000, months: 60, replicates: 200 });
  expect([kept[0].spec.changes, current.changes]).toEqual([[], []]);
});

test("a name stays as it is given, and an empty one is made again", () => {
  const named = (name: string) => after(keep, { type: "rename", slot: 1, name }).kept[0].name;
  expect(named(" a  b")).toBe(" a  b");
  expect(named("")).toBeUndefined();
});

test("events that are the preset's are no change", () => {
  const events = [{ kind: "step", month: 6, lever: "funding", value: 0 }] as const;
  expect(after({ type: "setEvents", events }).current.events).toEqual(events);
  expect(after({ type: "setEvents", events }, { type: "setEvents", events: [] }).current).toEqual(
    terms.usual.current,
  );
});

test("a lever goes back to the preset's value or to the model's default", () => {
  // The preset `moderation` has all strands at .7; the table's default is .1.
  const moved = set("moderation", 0.4);
  expect(after(moved, { type: "reset", name: "moderation" }).current.changes).toEqual([]);
  expect(after(moved, { type: "resetToDefault", name: "moderation" }).current.changes).toEqual([
    ["moderation", 0.1],
  ]);
  expect(after(moved, { type: "resetToDefault" }).current).toEqual({
    preset: "baseline",
    changes: [],
    events: [],
  });
});
