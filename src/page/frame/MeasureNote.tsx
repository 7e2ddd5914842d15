import type { Settings } from "../../../sim/index.ts";
import { counted } from "../../words/counted.ts";
import { salafiText } from "../../words/salafi.ts";

interface MeasureNoteProps {
  readonly measure: string;
  readonly settings: Settings;
}

/** What the shown measure counts, where its label cannot say it. */
export function MeasureNote({ measure, settings }: MeasureNoteProps) {
  const text = measure === "salafiJoins" ? salafiText(settings) : counted[measure];
  return text === undefined ? null : <p>{text}</p>;
}
