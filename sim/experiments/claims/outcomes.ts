/** The outcomes by which claims are judged, each with the smallest effect that would matter. */
import type { Outcome } from "./claimTest.ts";

type Way = Outcome["claimed"];

/** The same outcome, shown beside those that decide. */
export const beside = (outcome: Outcome): Outcome => ({ ...outcome, shown: true });

/** Exits T→K, expected rather than counted: the same mean, less noise. */
export const defectors = (row: number, claimed: Way): Outcome => ({
  label: `Left the Taliban for IS-K in ${row} months`,
  readings: [`cumulativeExpectedTK@${row}`],
  unit: "people",
  claimed,
  smallest: 80,
  because: "As many as could be named from August 2021 to June 2023 (Giustozzi, RUSI 2023–24).",
});

export const recruits = (row: number, claimed: Way): Outcome => ({
  label: `Joined IS-K from neither side in ${row} months`,
  readings: [`sum(UK)@1-${row}`],
  unit: "people",
  claimed,
  smallest: 15 * row,
  because:
    "15 per month: a tenth of the 150 or more who joined per month in mid-2022 (Giustozzi, RUSI 2023).",
});

export const joins = (row: number, claimed: Way): Outcome => ({
  ...recruits(row, claimed),
  label: `Joined IS-K, from neither side or from the Taliban, in ${row} months`,
  readings: [`sum(UK)@1-${row}`, `sum(TK)@1-${row}`],
});

export const rivalSize = (reading: string, when: string, claimed: Way): Outcome => ({
  label: `Members of IS-K, ${when}`,
  readings: [reading],
  unit: "people",
  claimed,
  smallest: 400,
  because: "A tenth of the nearly 4,000 that the UN put it at in January 2022 (14th report on ISIL).",
});

export const salafiJoins = (row: number, claimed: Way): Outcome => ({
  label: `People of Salafi groups who joined IS-K in ${row} months`,
  readings: [`sum(salafiJoins)@1-${row}`],
  unit: "people",
  claimed,
  smallest: 15 * row,
  because:
    "15 per month: a tenth of the 150 or more who joined per month in mid-2022 (Giustozzi, RUSI 2023).",
});

/** A hundredth of the Taliban. */
export const members = {
  unit: "people",
  smallest: 700,
  because: "One in a hundred of the 70,000 mobile fighters of September 2021 (Giustozzi, RUSI 2023).",
} as const;

/** The flow that the source does not speak of: shown wherever people leave. */
export const wentHome = (row: number): Outcome => ({
  label: `Went home from the Taliban in ${row} months`,
  readings: [`sum(TU)@1-${row}`],
  claimed: "neither",
  shown: true,
  ...members,
});

export const incumbentSize = (reading: string, when: string, claimed: Way): Outcome => ({
  label: `Members of the Taliban, ${when}`,
  readings: [reading],
  claimed,
  ...members,
});

export const legitimacy = (reading: string, when: string, claimed: Way): Outcome => ({
  label: `Legitimacy, ${when}`,
  readings: [reading],
  unit: "index 0–1",
  claimed,
  smallest: 0.02,
  because: "A twentieth of the way from where it begins, .5, to where the regime collapses, .1.",
});

export const economy = (reading: string, when: string, claimed: Way): Outcome => ({
  label: `Economy, ${when}`,
  readings: [reading],
  unit: "GDP per head, 2020 = 1",
  claimed,
  smallest: 0.05,
  because:
    "A fifth of the fall of all GDP from 2020 to 2022, from 1 to .744 (World Bank); per head it fell more.",
});

export const aid = (reading: string, when: string, claimed: Way): Outcome => ({
  label: `Aid, ${when}`,
  readings: [reading],
  unit: "index, before 2021 = 1",
  claimed,
  smallest: 0.1,
  because: "A tenth of the aid before 2021.",
});
