import { describe, expect, test } from "vitest";
import { type Aim, bestModeration } from "./bestModeration.ts";
import { openNotebook, paired } from "./figures.ts";

const note = openNotebook("b-best-moderation");
const REPLICATES = 12;
const aims: readonly Aim[] = [0, 3, 8].flatMap((threatWeight) =>
  [12, 36, 60].map((horizon) => ({ threatWeight, horizon })),
);
const at = (threatWeight: number, horizon: number) =>
  aims.findIndex((aim) => aim.threatWeight === threatWeight && aim.horizon === horizon);

describe("pattern b: the best constant moderation", () => {
  const alone = bestModeration({ rival: false }, aims, REPLICATES);
  const byPropaganda = [0, 0.5, 1].map((propaganda) => bestModeration({ propaganda }, aims, REPLICATES));
  const [silent, usual, loud] = byPropaganda;

  test("is high without a rival and lower with one", () => {
    expect(note("without a rival, w_K 3, 36 months", alone[at(3, 36)]).low).toBeGreaterThan(0.45);
    const change = note(
      "change with the rival, w_K 3, 36 months",
      paired(usual[at(3, 36)], alone[at(3, 36)]),
    );
    expect(change.high).toBeLessThan(-0.1);
  });

  test("falls with the rival's propaganda", () => {
    byPropaganda.forEach((best, i) => {
      note(`at P0 = ${i / 2}, w_K 3, 36 months`, best[at(3, 36)]);
    });
    expect(note("change, P0 0 to .5", paired(usual[at(3, 36)], silent[at(3, 36)])).high).toBeLessThan(0);
    expect(note("change, P0 .5 to 1", paired(loud[at(3, 36)], usual[at(3, 36)])).high).toBeLessThan(0);
  });

  test("falls with the weight of a rival fighter, and with it the more for propaganda", () => {
    const byWeight = note("change, w_K 0 to 8, 36 months", paired(usual[at(8, 36)], usual[at(0, 36)]));
    expect(byWeight.high).toBeLessThan(0);
    const fall = (weight: number) => paired(loud[at(weight, 36)], silent[at(weight, 36)]);
    const more = note("what w_K 3 adds to the fall with propaganda", paired(fall(3), fall(0)));
    expect(more.high).toBeLessThan(0);
  });

  test("rises with the horizon when heads are counted one for one", () => {
    const change = note("change, 12 to 60 months, w_K 0", paired(usual[at(0, 60)], usual[at(0, 12)]));
    expect(change.low).toBeGreaterThan(0);
  });
});
