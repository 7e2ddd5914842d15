/** How far a guess and the run lie apart, in words. A guess is never called wrong: the model is one account. */
import { withNoun } from "../withNoun.ts";

export const shapeNames = {
  rises: "rises",
  flat: "stays about flat",
  falls: "falls",
  dips: "dips and returns",
  peaks: "peaks and comes back",
} as const;

const inMonth = (row: number) => `in month ${row}`;

export const gapWords = {
  /** "At the end you drew 9,000, and the model’s runs have 5,280: yours is 3,720 higher." */
  end: (guess: string, run: string, apart: string) =>
    `At the end you drew ${guess}; the mean of the model’s runs is ${run}: yours is ${apart}.`,
  endAlike: (guess: string) =>
    `At the end your line and the mean of the model’s runs are the same, ${guess}.`,
  farthest: (row: number, guess: string, run: string) =>
    `They are farthest apart ${inMonth(row)}: ${guess} drawn, ${run} in the runs.`,
  within: (count: number, of: number) =>
    count === 0
      ? `At none of your ${of} points is your line where 90 of 100 runs are.`
      : `At ${count} of your ${withNoun(of, "point")} your line is where 90 of 100 runs are.`,
  sameShape: (shape: string) => `Both have one shape: the line ${shape}.`,
  otherShapes: (guess: string, run: string) => `Your line ${guess}; the model’s ${run}.`,
  chosenSame: (shape: string) => `You chose “${shape}”, and in this model it ${shape}.`,
  chosenOther: (guess: string, run: string) => `You chose “${guess}”; in this model it ${run}.`,
  fromTo: (first: string, last: string) => `From ${first} at the start to ${last} at the end.`,
  turn: (value: string, row: number, isLow: boolean) =>
    `It is ${isLow ? "lowest" : "highest"} ${inMonth(row)}: ${value}.`,
  number: (guess: string, run: string, apart: string) =>
    `You said ${guess}; the mean of the model’s runs is ${run}: yours is ${apart}.`,
  numberAlike: (guess: string) => `You said ${guess}, and that is the mean of the model’s runs.`,
  chance: (low: string, high: string, isWithin: boolean) =>
    `Chance alone moves a run between ${low} and ${high} (90 of 100 runs); yours lies ${isWithin ? "within" : "outside"} that.`,
  choice: (guess: string, run: string) => `You chose “${guess}”; in this model it is “${run}”.`,
  choiceAlike: (guess: string) => `You chose “${guess}”, and so it is in this model.`,
  choiceNone: (guess: string) => `You chose “${guess}”; in this model none of the answers fits the run.`,
  choiceOpen: (guess: string) => `You chose “${guess}”. The model has no say in this.`,
  found: (label: string, value: string) => `${label}: ${value}`,
} as const;
