import type * as english from "../../parts/chartWay.ts";
import type { Translated } from "../../Translated.ts";

export const chartWayWords: Translated<typeof english.chartWayWords> = {
  legend: "د چارټونو لوری",
  ways: { ltr: "له کیڼ نه ښي ته", rtl: "له ښي نه کیڼ ته" },
};
