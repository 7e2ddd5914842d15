/** What the accepted worlds say of things that nothing observed bounds: reported, never judged. */
import type { RunFigure } from "./period.ts";
import { during } from "./targets.ts";

export const watched: readonly RunFigure[] = [
  {
    id: "wentHome",
    label: "Went home from the Taliban, to December 2022",
    unit: "people",
    measures: ["TU"],
    ...during("2021-09", "2022-12"),
    over: "sum",
  },
  {
    id: "cameFromHome",
    label: "Joined the Taliban from neither side, to December 2022",
    unit: "people",
    measures: ["UT"],
    ...during("2021-09", "2022-12"),
    over: "sum",
  },
  {
    id: "hidden2022",
    label: "Share of IS-K in hiding or abroad, 2022",
    unit: "share",
    measures: ["hiddenShareK"],
    ...during("2022-01", "2022-12"),
  },
  {
    id: "hidden2023",
    label: "Share of IS-K in hiding or abroad, April 2023",
    unit: "share",
    measures: ["hiddenShareK"],
    ...during("2023-04"),
  },
];
