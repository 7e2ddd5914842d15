import { isOneFile } from "../../engine/isOneFile.ts";

/** Addresses of the page's other parts; the one file has them all, and starts what its hash names. */
export const lessonsLink = isOneFile ? "#lesson=" : "lesson.html";
export const labLink = isOneFile ? "#" : "index.html";
