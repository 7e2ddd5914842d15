import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const claimsTab: Tab = {
  name: "claims",
  label: labMessages.tabs.names.claims,
  panel: lazyPanel(() => import("./ClaimsPanel.tsx").then(({ ClaimsPanel }) => ClaimsPanel)),
  shows: "experiments",
};
