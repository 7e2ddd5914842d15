import type { FunctionComponent } from "preact";
import type { LabProps } from "../../results/LabProps.ts";

/** The contents of a tab: each tab's folder has one, and the frame lists them. */
export interface Tab {
  /** The name in links and files. */
  readonly name: string;
  readonly label: string;
  readonly panel: FunctionComponent<LabProps>;
  /** Whether it shows the runs of the strip, or its own experiments. */
  readonly shows: "runs" | "experiments";
  /** Whether it lives runs anew, which only the present model can; experiments do. */
  readonly livesAnew?: true;
  /** Whether its experiments are of the measure that the chart shows. */
  readonly isOfMeasure?: true;
  /** The controls beside the choice of the measure. */
  readonly tools?: FunctionComponent<LabProps>;
}
