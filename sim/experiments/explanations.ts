import type { Change } from "../scenario/changeTreatment.ts";

/** One of four explanations why a leadership does not moderate: a family of leaderships that look ahead. */
export interface Explanation {
  readonly id: "H1" | "H2" | "H3" | "H4";
  readonly name: string;
  /** The explanation in plain words. */
  readonly statement: string;
  /** The settings that the family spans; all others of a leadership are the same in every family. */
  readonly spans: readonly string[];
  /** The settings of each of its leaderships: as many in one family as in another, so that none wins by more tries. */
  readonly members: readonly (readonly Change[])[];
}

/** What a leadership weighs that no explanation needs: nothing, and no threat is remembered. */
const indifferent = { threatWeight: 0, ideology: 0, idealModeration: 0.1, pressureCost: 0, threatDecay: 1 };

/** The whole of the study range of `ideology` and of `pressureCost`, and three halvings. */
const strengths = [0.25, 0.5, 1, 2];
/** From no concession at all to a little more than there was in 2021. */
const ideals = [0, 0.05, 0.1, 0.2];

/** The four explanations that stand side by side (model.md, Leadership). */
export const explanations: readonly Explanation[] = [
  {
    id: "H1",
    name: "rivalry",
    statement: "It fears for its members: the present rival outbids each concession.",
    ...family({ threatWeight: Array.from({ length: 16 }, (_, i) => (i + 1) / 2) }),
  },
  {
    id: "H2",
    name: "ideology",
    statement: "It does not want to moderate, with or without a rival.",
    ...family({ ideology: strengths, idealModeration: ideals }),
  },
  {
    id: "H3",
    name: "lasting threat",
    statement: "It fears for its members, and goes on fearing a rival that is no longer there.",
    ...family({ threatWeight: [1, 2, 4, 8], threatDecay: [0, 0.01, 0.03, 0.1] }),
  },
  {
    id: "H4",
    name: "pressure from within",
    statement: "It hardens because its own side presses it to give way.",
    ...family({ pressureCost: strengths, idealModeration: ideals }),
  },
];

/** Every combination of these values, the last setting moving fastest. */
function family(
  values: Partial<Record<keyof typeof indifferent, readonly number[]>>,
): Pick<Explanation, "spans" | "members"> {
  const combinations = Object.entries(values).reduce<Record<string, number>[]>(
    (found, [name, levels]) => found.flatMap((one) => levels.map((level) => ({ ...one, [name]: level }))),
    [{}],
  );
  return {
    spans: Object.keys(values),
    members: combinations.map((one) => [
      ["mode", "farsighted"],
      ...Object.entries({ ...indifferent, ...one }),
    ]),
  };
}
