/** What is behind each tab. All but the first are fetched when they are first opened. */
import type { FunctionComponent } from "preact";
import type { TabName } from "../lab/document.ts";
import type { LabProps } from "../lab/LabProps.ts";
import { lazyPanel } from "../lazyPanel.tsx";
import { CurvesPanel } from "./CurvesPanel.tsx";

export const tabPanels: Readonly<Record<TabName, FunctionComponent<LabProps>>> = {
  curves: CurvesPanel,
  people: lazyPanel(() => import("./PeoplePanel.tsx").then(({ PeoplePanel }) => PeoplePanel)),
  compare: lazyPanel(() => import("./ComparePanel.tsx").then(({ ComparePanel }) => ComparePanel)),
  claims: lazyPanel(() => import("./ClaimsPanel.tsx").then(({ ClaimsPanel }) => ClaimsPanel)),
  map: lazyPanel(() => import("./MapPanel.tsx").then(({ MapPanel }) => MapPanel)),
  seek: lazyPanel(() => import("./SeekPanel.tsx").then(({ SeekPanel }) => SeekPanel)),
  why: lazyPanel(() => import("./WhyPanel.tsx").then(({ WhyPanel }) => WhyPanel)),
  table: lazyPanel(() => import("./TablePanel.tsx").then(({ TablePanel }) => TablePanel)),
};

/** Tabs that show experiments of their own, not the runs of the strip. */
export const experimentTabs: readonly TabName[] = ["claims", "map", "seek", "why"];
