import type { LabProps } from "../../results/LabProps.ts";
import { MonthBar } from "../parts/MonthBar.tsx";
import { CurvesFigure } from "./CurvesFigure.tsx";

/** The curves with the cursor's slider under them. */
export function CurvesPanel({ store, picture }: LabProps) {
  return (
    <div class="stuck">
      <CurvesFigure store={store} picture={picture} />
      <MonthBar store={store} picture={picture} />
    </div>
  );
}
