/**
 * The way that charts run: time, and every axis across. From left to right in every language, as people of the region who
 * write from right to left mostly draw them: their numbers run from left to right too, and so do the formulas of Iran's and
 * Afghanistan's schools. The mathematics of some Arab countries (W3C, Arabic mathematical notation, 2006) runs the other
 * way, and with it the charts of their books: for these is the second.
 */
export const chartWays = ["ltr", "rtl"] as const;
