import { describe, expect, test } from "vitest";
import type { Changes } from "../support/aScenarioWith.ts";
import { bestModeration } from "./bestModeration.ts";
import { openNotebook, paired } from "./figures.ts";

const note = openNotebook("h-asymmetry");
const best = (world: Changes) => bestModeration(world, [{ threatWeight: 3, horizon: 36 }], 16)[0];

describe("pattern h: strength is not symmetric (Crisman-Cox & Gibilisco)", () => {
  const usual = best({});
  note("best moderation, defaults", usual);

  test("a stronger rival lowers the best moderation", () => {
    const both = paired(best({ rivalEntryCost: 0.15, funding: 1.5 }), usual);
    expect(note("change, entry cheaper by .7 and funding 1.5", both).high).toBeLessThan(0);
  });

  test("a stronger incumbent raises it", () => {
    expect(
      note("change, appeal of the incumbent 1.2", paired(best({ incumbentAppeal: 1.2 }), usual)).low,
    ).toBeGreaterThan(0);
    const police = paired(best({ repression: 1, selectivity: 1 }), usual);
    expect(note("change, repression full and selective", police).low).toBeGreaterThan(0);
  });
});
