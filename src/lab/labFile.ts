/**
 * The whole document as a file: JSON that a person can read, changes by their flat names. A file may have been written
 * by hand or by another version, so everything is checked and every problem is reported. With any problem nothing is
 * opened.
 */
import { type KeptModel, keptModelOf } from "../engine/keptModels.ts";
import { shareMessages } from "../words/share.ts";
import { type LabDocument, modelOf, type Spec } from "./document.ts";
import { createLabReader } from "./labReader.ts";
import type { Proof } from "./proof.ts";
import { createResolver, type LabTerms } from "./resolve.ts";
import type { Opened } from "./scenarioFile.ts";

/** Raised when an older file would be read differently. */
const labFileVersion = 1;
const mostCharacters = 1_000_000;

/**
 * The text of a document's file. `proof` and `link` are for people and other programs: they are not read back. The model
 * is: one of before makes its numbers again.
 */
export function labFileText(
  document: LabDocument,
  facts: { proof?: Proof | undefined; link?: string } = {},
): string {
  const { current, baseline, kept, reference, run, view } = document;
  const { engine: _, ...plan } = run;
  const file = {
    outbidLab: labFileVersion,
    model: modelOf(document),
    about: shareMessages.labFile.about,
    ...(facts.link === undefined ? {} : { link: facts.link }),
    ...(facts.proof === undefined ? {} : { checksum: facts.proof.sum }),
    current: specToJson(current),
    baseline,
    kept: kept.map(({ slot, name, spec }) => ({
      place: slot,
      ...(name !== undefined && { name }),
      ...specToJson(spec),
    })),
    reference,
    run: plan,
    view,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function specToJson({ preset, changes, events, free }: Spec) {
  return {
    scenario: preset,
    changes: Object.fromEntries(changes),
    ...(events !== undefined && { events }),
    ...(free && { free }),
  };
}

/** Whether a parsed JSON text is a lab file, or is meant to be one. */
export function isLabFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "outbidLab");
}

/** The former model that a lab file asks for, whose terms are to be fetched before it is read. */
export function modelOfLab(text: string): KeptModel | undefined {
  try {
    return keptModelOf(JSON.parse(text.replace(/^\uFEFF/, "")).model);
  } catch {
    // The reader of the file tells what is wrong.
    return undefined;
  }
}

/** The document of a lab file's text; never throws, whatever the text holds. */
export function openLabText(text: string, terms: LabTerms): Opened {
  const fail = (...problems: string[]): Opened => ({ ok: false, problems });
  const say = shareMessages.open;
  if (text.length > mostCharacters) return fail(say.tooLong(mostCharacters, text.length));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail(say.noJson(error instanceof Error ? error.message : String(error)));
  }
  const { read, problems } = createLabReader(terms);
  const document = read(value, labFileVersion);
  if (problems.length > 0) return fail(...problems);
  const resolved = createResolver(terms)(document);
  if (Array.isArray(resolved)) return fail(...resolved);
  return { ok: true, document, title: "" };
}
