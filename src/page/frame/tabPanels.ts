/** What is behind each tab. All but the first are fetched when they are first opened. */
import type { FunctionComponent } from "preact";
import type { TabName } from "../../lab/document.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { CurvesPanel } from "../curves/CurvesPanel.tsx";
import { lazyPanel } from "../parts/lazyPanel.tsx";

export const tabPanels: Readonly<Record<TabName, FunctionComponent<LabProps>>> = {
  curves: CurvesPanel,
  people: lazyPanel(() => import("../people/PeoplePanel.tsx").then(({ PeoplePanel }) => PeoplePanel)),
  compare: lazyPanel(() => import("../compare/ComparePanel.tsx").then(({ ComparePanel }) => ComparePanel)),
  claims: lazyPanel(() => import("../claims/ClaimsPanel.tsx").then(({ ClaimsPanel }) => ClaimsPanel)),
  map: lazyPanel(() => import("../map/MapPanel.tsx").then(({ MapPanel }) => MapPanel)),
  seek: lazyPanel(() => import("../seek/SeekPanel.tsx").then(({ SeekPanel }) => SeekPanel)),
  why: lazyPanel(() => import("../why/WhyPanel.tsx").then(({ WhyPanel }) => WhyPanel)),
  table: lazyPanel(() => import("../table/TablePanel.tsx").then(({ TablePanel }) => TablePanel)),
};

/** Tabs that show experiments of their own, not the runs of the strip. */
export const experimentTabs: readonly TabName[] = ["claims", "map", "seek", "why"];
