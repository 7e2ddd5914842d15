import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const compareTab: Tab = {
  name: "compare",
  label: labMessages.tabs.names.compare,
  panel: lazyPanel(() => import("./ComparePanel.tsx").then(({ ComparePanel }) => ComparePanel)),
  shows: "runs",
};
