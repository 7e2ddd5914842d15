import type { LabProps } from "../../results/LabProps.ts";
import { seekMessages as say } from "../../words/seek.ts";
import { EscapeSearch } from "./EscapeSearch.tsx";
import { GoalSeek } from "./GoalSeek.tsx";
import "../parts/trials.css";

/** What it would take to reach a goal, and paths out of the trap. */
export function SeekPanel(props: LabProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
    <section class="trial-panel seek-panel" tabIndex={0} aria-label={say.title}>
      <GoalSeek {...props} />
      <EscapeSearch {...props} />
    </section>
  );
}
