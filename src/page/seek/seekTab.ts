import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const seekTab: Tab = {
  name: "seek",
  label: labMessages.tabs.names.seek,
  panel: lazyPanel(() => import("./SeekPanel.tsx").then(({ SeekPanel }) => SeekPanel)),
  shows: "experiments",
};
