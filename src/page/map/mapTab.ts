import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const mapTab: Tab = {
  name: "map",
  label: labMessages.tabs.names.map,
  panel: lazyPanel(() => import("./MapPanel.tsx").then(({ MapPanel }) => MapPanel)),
  shows: "experiments",
};
