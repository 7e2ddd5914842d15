import type { FunctionComponent } from "preact";
import type { LabProps } from "../../results/LabProps.ts";

/** What stands behind a tab: each folder of a tab has one, and the frame lists them. */
export interface Tab {
  /** As links and files write it. */
  readonly name: string;
  readonly label: string;
  readonly panel: FunctionComponent<LabProps>;
  /** What it shows: the runs of the strip, or experiments of its own. */
  readonly shows: "runs" | "experiments";
  /** Whether it lives runs anew, which only the present model can; experiments do. */
  readonly livesAnew?: true;
  /** Whether its experiments are of the measure that the chart shows. */
  readonly isOfMeasure?: true;
  /** What stands beside the choice of the measure. */
  readonly tools?: FunctionComponent<LabProps>;
}
