import { createHash } from "node:crypto";

/** What a screen shows that may look on: it follows from the teacher's token, and that one does not follow from it. */
export const wallToken = (teacher: string): string =>
  createHash("sha256").update(`wall ${teacher}`).digest("hex").slice(0, 32);
