/** The way that charts run on a page of lessons, which has no store. */
import { signal } from "@preact/signals";
import type { chartWays } from "../../lab/chartWays.ts";

export const chartWay = signal<(typeof chartWays)[number]>("ltr");
