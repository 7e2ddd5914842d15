/** The way that charts run. */
export const chartWayWords = {
  legend: "Charts run",
  ways: { ltr: "Left to right", rtl: "Right to left" },
} as const;
