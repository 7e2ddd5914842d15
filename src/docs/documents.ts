import claims from "../../docs/evidence/claims.json";
import hindcast from "../../docs/evidence/hindcast.json";
import accepted from "../../scenarios/accepted/accepted-2021-2022.json";
import { renderCalibrationPage } from "../calibrate/page.ts";
import type { ClaimRow } from "../reports/claimRows.ts";
import { exitAndStory } from "../reports/exitAndStory.ts";
import { writeCoding } from "./coding.ts";
import { writeEvidence } from "./evidence.ts";
import { writeFacts } from "./facts.ts";
import { writeGlossary } from "./glossary.ts";
import { writeModelPage } from "./modelPage.ts";
import { writeObjections } from "./objections.ts";
import { writeOdd } from "./odd.ts";
import { writeRecord } from "./record.ts";
import { writeTranslations } from "./translations.ts";

/** A generated page: its place in the project, and its whole text. */
interface MadeDocument {
  readonly path: string;
  readonly write: () => string;
}

/** Everything that `npm run docs` makes. */
export const documents: readonly MadeDocument[] = [
  { path: "docs/odd.md", write: writeOdd },
  { path: "sim/model.md", write: writeModelPage },
  { path: "docs/evidence.md", write: writeEvidence },
  { path: "docs/coding.md", write: writeCoding },
  { path: "docs/evidence/exit-and-story.json", write: writeExitAndStory },
  { path: "docs/calibration.md", write: () => renderCalibrationPage(accepted, hindcast) },
  { path: "docs/facts.md", write: writeFacts },
  { path: "docs/objections.md", write: writeObjections },
  { path: "docs/record.md", write: writeRecord },
  { path: "docs/glossary.md", write: writeGlossary },
  { path: "docs/translations.md", write: writeTranslations },
];

/** The four arms of C7, for the page. */
function writeExitAndStory(): string {
  const row = (claims as readonly ClaimRow[]).find(({ id }) => id === "C7");
  if (row === undefined) throw new Error("docs/evidence/claims.json: expected C7");
  return `${JSON.stringify(exitAndStory(row), null, 2)}\n`;
}
