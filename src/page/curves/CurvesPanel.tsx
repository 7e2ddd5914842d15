import type { LabProps } from "../../results/LabProps.ts";
import { CurvesFigure } from "./CurvesFigure.tsx";
import { MonthBar } from "./MonthBar.tsx";

/** The curves with the cursor's slider under them. */
export function CurvesPanel({ store, picture }: LabProps) {
  return (
    <div class="stuck">
      <CurvesFigure store={store} picture={picture} />
      <MonthBar store={store} picture={picture} />
    </div>
  );
}
