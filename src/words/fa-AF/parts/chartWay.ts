import type * as english from "../../parts/chartWay.ts";
import type { Translated } from "../../Translated.ts";

export const chartWayWords: Translated<typeof english.chartWayWords> = {
  legend: "جهت نمودارها",
  ways: { ltr: "از چپ به راست", rtl: "از راست به چپ" },
};
