import { createHash } from "node:crypto";

/** SHA-256 of bytes or of a text as UTF-8, as 64 hexadecimal digits, by Node; the page has one of its own in `seal`. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");
