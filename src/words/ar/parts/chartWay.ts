import type * as english from "../../parts/chartWay.ts";
import type { Translated } from "../../Translated.ts";

export const chartWayWords: Translated<typeof english.chartWayWords> = {
  legend: "اتجاه الرسوم",
  ways: { ltr: "من اليسار إلى اليمين", rtl: "من اليمين إلى اليسار" },
};
