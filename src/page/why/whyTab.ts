import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const whyTab: Tab = {
  name: "why",
  label: labMessages.tabs.names.why,
  panel: lazyPanel(() => import("./WhyPanel.tsx").then(({ WhyPanel }) => WhyPanel)),
  shows: "experiments",
  isOfMeasure: true,
};
