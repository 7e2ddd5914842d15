import type { StepAnswer } from "../lessons/answer.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { csvCell, csvHeader, csvLine } from "../reports/csvCells.ts";
import { type ClassState, presentSeats } from "./classState.ts";

/** The answers of a class as CSV: a row per seat and step, in the order of coming. Names where they are not hidden. */
export function answersCsv(state: ClassState, { steps }: Pick<Lesson, "steps">): string {
  const rows = presentSeats(state).flatMap(({ seat, name, answers }) =>
    [...answers]
      .sort(([one], [other]) => one - other)
      .map(([at, { answer, isLate }]) =>
        csvLine([
          csvCell("whole", seat + 1),
          csvCell("text", state.controls.areNamesHidden ? "" : name),
          csvCell("whole", at + 1),
          csvCell("text", steps[at]?.kind ?? ""),
          csvCell("text", steps[at]?.title.en ?? ""),
          csvCell("text", answerText(answer)),
          csvCell("boolean", isLate),
        ]),
      ),
  );
  return csvHeader(["seat", "name", "step", "kind", "title", "answer", "late"]) + rows.join("");
}

/** An answer in one cell: a guess's points, a choice's number from 1, a text, or its parts as JSON. */
function answerText(answer: StepAnswer): string {
  if ("text" in answer) return answer.text;
  if (!("guess" in answer)) return JSON.stringify(answer);
  const { guess } = answer;
  if ("curve" in guess) return guess.curve.join(" ");
  if ("shape" in guess) return guess.shape;
  return "number" in guess ? String(guess.number) : `option ${guess.choice + 1}`;
}
