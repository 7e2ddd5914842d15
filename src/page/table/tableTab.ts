import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const tableTab: Tab = {
  name: "table",
  label: labMessages.tabs.names.table,
  panel: lazyPanel(() => import("./TablePanel.tsx").then(({ TablePanel }) => TablePanel)),
  shows: "runs",
};
