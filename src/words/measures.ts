/** The label of each measure. In English as the table of `sim` has it, where command line, docs and files read it too. */
import { type Measure, measures } from "../../sim/index.ts";

export const measureLabels: Readonly<Record<Measure["name"], string>> = Object.fromEntries(
  measures.map(({ name, label }) => [name, label]),
) as Record<Measure["name"], string>;
