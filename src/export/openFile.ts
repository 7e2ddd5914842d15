/**
 * Files that a reader opens or drops: a lab file, a scenario, or a report with its link. Nothing in them is trusted.
 */
import type { LabDocument } from "../lab/document.ts";
import { fetchFormer } from "../lab/former/fetchFormer.ts";
import { isLabFile, modelOfLab, openLabText } from "../lab/labFile.ts";
import { modelOfLink } from "../lab/link.ts";
import { unpackLink } from "../lab/packLink.ts";
import { parseLink } from "../lab/readLink.ts";
import type { LabTerms } from "../lab/resolve.ts";
import { type Opened, openScenarioText } from "../lab/scenarioFile.ts";
import { shareMessages } from "../words/share.ts";
import { formatCount } from "../words/wording.ts";
import { linkName } from "./reportHtml.ts";

const say = shareMessages.open;
/** Most bytes of a JSON file; of a report only the head is read. */
const mostBytes = 1_000_000;
const headBytes = 64_000;
const mostReportBytes = 50_000_000;

/** The contents of files, or why they were not opened. Never rejects. */
export async function openFiles(
  files: readonly File[],
  document: LabDocument,
  terms: LabTerms,
): Promise<Opened> {
  const [file] = files;
  if (file === undefined || files.length > 1) return fail(say.several(files.length));
  const isReport = /\.html?$/i.test(file.name) || file.type === "text/html";
  const most = isReport ? mostReportBytes : mostBytes;
  if (file.size > most) return fail(say.tooLarge(formatCount(most), formatCount(file.size)));
  try {
    const text = await file.slice(0, isReport ? headBytes : mostBytes).text();
    return await openText(text, isReport, document, terms);
  } catch (error) {
    return fail(say.unreadable(error instanceof Error ? error.message : String(error)));
  }
}

/** The same for a text; for a report its beginning is enough. */
export async function openText(
  text: string,
  isReport: boolean,
  document: LabDocument,
  terms: LabTerms,
): Promise<Opened> {
  if (isReport || /^\s*</.test(text)) return openReport(text, terms);
  if (!isLab(text)) return openScenarioText(text, document, terms);
  await fetchFormer(terms, modelOfLab(text));
  return openLabText(text, terms);
}

function isLab(text: string): boolean {
  try {
    return isLabFile(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    // The reader of each kind reports a text that is no JSON; a lab file that was cut off still shows its kind.
    return /^[\uFEFF\s]*\{\s*"outbidLab"/.test(text);
  }
}

async function openReport(text: string, terms: LabTerms): Promise<Opened> {
  const found = new RegExp(`<meta name="${linkName}" content="#([^"<>]{0,20000})">`).exec(text);
  if (found === null) return fail(say.noLink);
  const hash = (found[1] ?? "").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const plain = hash.startsWith("z=") ? await unpackLink(hash) : hash;
  if (plain === undefined) return fail(say.badLink);
  await fetchFormer(terms, modelOfLink(plain));
  const { document, problems } = parseLink(plain, terms, Number.POSITIVE_INFINITY);
  return problems.length > 0 ? fail(...problems) : { ok: true, document, title: "" };
}

const fail = (...problems: string[]): Opened => ({ ok: false, problems });
