import { labMessages } from "../../words/lab.ts";
import type { Tab } from "../parts/Tab.ts";
import { CurvesPanel } from "./CurvesPanel.tsx";
import { CurvesTools } from "./CurvesTools.tsx";

/** The first tab: the only one that is loaded with the page. */
export const curvesTab: Tab = {
  name: "curves",
  label: labMessages.tabs.names.curves,
  panel: CurvesPanel,
  shows: "runs",
  tools: CurvesTools,
};
