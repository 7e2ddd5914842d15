/**
 * The tabs in their order; all but the first are fetched when they are first opened. A new tab needs its folder and a
 * line here.
 */
import { claimsTab } from "../claims/claimsTab.ts";
import { compareTab } from "../compare/compareTab.ts";
import { curvesTab } from "../curves/curvesTab.ts";
import { mapTab } from "../map/mapTab.ts";
import type { Tab } from "../parts/Tab.ts";
import { peopleTab } from "../people/peopleTab.ts";
import { seekTab } from "../seek/seekTab.ts";
import { tableTab } from "../table/tableTab.ts";
import { whyTab } from "../why/whyTab.ts";

export const tabs: readonly [Tab, ...Tab[]] = [
  curvesTab,
  peopleTab,
  compareTab,
  tableTab,
  claimsTab,
  whyTab,
  mapTab,
  seekTab,
];

export const tabNames: readonly string[] = tabs.map(({ name }) => name);
