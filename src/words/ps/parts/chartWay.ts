import type * as english from "../../parts/chartWay.ts";
import type { Translated } from "../../Translated.ts";

export const chartWayWords: Translated<typeof english.chartWayWords> = {
  legend: "د ګرافونو لوری",
  ways: { ltr: "له کیڼ لوري ښي ته", rtl: "له ښي لوري کیڼ ته" },
};
