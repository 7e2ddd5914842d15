/** Texts of the opened lists of assumptions. */

export const assumptionMessages = {
  text: "How the model's people and world work. A change holds for both curves, so that they differ in policy alone.",
  kinds: {
    lever: "Other levers",
    leadership: "Leadership",
    parameter: "How people choose and the world answers",
    initial: "Where things stand at the start",
    population: "Who the people are",
    scale: "Scales",
  },
  default: (value: string, unit: string) => `Default ${value}${unit === "" ? "" : ` (${unit})`}.`,
  ground: (grade: string, source: string) => `Ground${grade === "" ? "" : ` ${grade}`}: ${source}.`,
  grades:
    "Grounds, which say what a number rests on: A measured, B its direction or size is known, C chosen.",
  leverText: "This one is a lever: it changes the current curve only.",
};
