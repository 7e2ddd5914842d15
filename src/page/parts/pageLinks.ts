import { isOneFile } from "../../engine/isOneFile.ts";

/** Addresses of the page's other parts; the one file has them all, and starts what its hash names. */
export const lessonsLink = isOneFile ? "#lesson=" : "lesson.html";
export const labLink = isOneFile ? "#" : "index.html";
/** Where a lesson is made; "&" and what the lab shows may follow, or "=" and a lesson's name. */
export const makeLink = isOneFile ? "#make" : "lesson.html#make";
