import { expect, test } from "vitest";
import type { LeadershipRow } from "../../src/reports/leadershipRows.ts";
import { leadershipSentences } from "../../src/reports/leadershipSentences.ts";

const range = (least: number, most: number) => ({ least, median: (least + most) / 2, most });
const estimate = (mean: number) => ({ mean, low: mean, high: mean });

/** What the sentences read of a row; the rest of it is not looked at. */
type Told = Pick<LeadershipRow, "id" | "tried" | "distance" | "change" | "atEnd" | "own" | "constant"> &
  Pick<LeadershipRow, "figures" | "figuresAgreeing" | "hardening" | "nearer" | "partings" | "nearest">;

const row = (id: LeadershipRow["id"], changes: Partial<Told> = {}): LeadershipRow => {
  const told: Told = {
    ...{ id, tried: 9, hardening: 0, nearer: 0, figures: 4, partings: [] },
    ...{
      distance: range(0.3, 0.4),
      change: range(0, 0.2),
      atEnd: range(0.5, 0.6),
      figuresAgreeing: range(1, 2),
    },
    own: { distance: 0, change: -0.1, agreeing: 3 },
    constant: { distance: 0.05, change: 0, agreeing: 2, level: 0.09 },
    nearest: {
      settings: {},
      distance: estimate(0.3),
      change: estimate(0),
      atEnd: estimate(0.5),
      figuresAgreeing: 2,
    },
    ...changes,
  };
  return told as LeadershipRow;
};
const say = (...rows: LeadershipRow[]) => leadershipSentences(rows).join("\n");
const hardening: Partial<Told> = {
  ...{ hardening: 6, nearer: 3, distance: range(0.04, 0.1), change: range(-0.18, 0) },
  nearest: { ...row("H1").nearest, distance: estimate(0.04), atEnd: estimate(0.08) },
  atEnd: range(0, 0.2),
};

test("there is a paragraph each on fit, hardening, observed ranges and the end", () => {
  const [fit, hardened, observed, end] = leadershipSentences([row("H1"), row("H2")]);
  expect(fit).toMatch(/^Distance/);
  expect(hardened).toMatch(/^What was done hardened/);
  expect(observed).toMatch(/^Of 4 observed ranges/);
  expect(end).toMatch(/^In the end/);
});

test("the distance of the nearest and of all is said beside that of a policy that never moves", () => {
  const text = say(row("H1"), row("H4", hardening));
  expect(text).toContain("H1 0.300 (0.300 to 0.400); H4 0.040 (0.040 to 0.100).");
  expect(text).toContain("A policy that never moves from 0.09 is 0.050 away.");
  expect(text).toContain(
    "Nearer to what was done than that, by 0.01 or more: 3 of 9 leaderships of H4 and none of H1.",
  );
});

test("where none is nearer than a policy that never moves, it is said that the path speaks for none", () => {
  expect(say(row("H1"), row("H2"))).toContain(
    "No leadership of any family comes nearer to what was done than that",
  );
});

test("which families harden, and whose range holds the change of what was done, is said by their numbers", () => {
  const text = say(row("H1"), row("H4", hardening));
  expect(text).toContain(
    "What was done hardened: in the last twelve months moderation was 0.10 lower than at first.",
  );
  expect(text).toContain(
    "Lower than at first in the last twelve months: 6 of 9 leaderships of H4 and none of H1.",
  );
  expect(text).toContain("That change lies within the range of H4 (−0.18 to 0.00) alone.");
  expect(say(row("H1"))).toContain("That change lies within the range of none of them.");
  expect(say(row("H1"))).toContain("No leadership of any family hardens.");
});

test("a history that does not harden is not said to", () => {
  const text = say(row("H1", { own: { distance: 0, change: 0.1, agreeing: 3 } }));
  expect(text).toContain(
    "What was done did not harden: in the last twelve months moderation was 0.10 above its beginning.",
  );
  expect(text).not.toContain("That change lies");
});

test("agreement with observed ranges stands beside that of the coded and the constant policy, and is not said of none", () => {
  expect(say(row("H1"), row("H2"))).toContain(
    "Of 4 observed ranges 1 to 2 (H1) and 1 to 2 (H2) agree; with the policy that was coded 3 do, with the one that never moves 2.",
  );
  expect(say(row("H1", { figures: 0 }))).not.toContain("observed");
});

test("families stand apart in the end where their ranges do not meet", () => {
  const parting = (from: "H2" | "H3", least: number, most: number) => ({
    from,
    least,
    most,
    nearest: estimate(0),
  });
  const apart = row("H1", { partings: [parting("H2", 0.1, 0.3), parting("H3", -0.1, 0.3)] });
  expect(say(apart)).toContain("they stand at H1 0.50 (0.50 to 0.60).");
  expect(say(apart)).toContain("Ranges that do not meet then: H1 and H2.");
  expect(say(row("H1", { partings: [parting("H3", -0.1, 0.3)] }))).toContain(
    "Every two of these ranges meet",
  );
});
