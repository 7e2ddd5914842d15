import type { Observations } from "../../sim/index.ts";
import { readRecord } from "../seal/record.ts";
import { renderRecordPage } from "../seal/recordPage.ts";

const texts = import.meta.glob<string>("../../scenarios/sealed/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sums = import.meta.glob<string>("../../scenarios/sealed/*.sha256", {
  query: "?raw",
  import: "default",
  eager: true,
});
const observations = import.meta.glob<Observations>("../../scenarios/observations/*.json", {
  import: "default",
  eager: true,
});

/** The text of docs/record.md. */
export function writeRecord(): string {
  const files = Object.entries(texts).map(([path, text]) => ({
    name: path.slice(path.lastIndexOf("/") + 1),
    text,
    sum: sums[`${path}.sha256`],
  }));
  return renderRecordPage(readRecord(files, Object.values(observations)));
}
