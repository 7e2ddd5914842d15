/** Reads a link of the page, plain or packed, by the terms of its model; fetched when the page is opened by one. */
import { linkProblems } from "../../words/parts/linkProblems.ts";
import { fetchFormer } from "../former/fetchFormer.ts";
import { modelOfLink, type ReadLink } from "../link.ts";
import { parseLink } from "../readLink.ts";
import type { LabTerms } from "../resolve.ts";
import { judgeProof } from "./judgeProof.ts";

export interface ReadPageLink extends ReadLink {
  /** Tells whether the link's result was reproduced. */
  readonly judge?: typeof judgeProof;
}

/** Rejects only when the code that unpacks cannot be fetched. */
export async function readPageLink(hash: string, terms: LabTerms): Promise<ReadPageLink> {
  if (!hash.startsWith("#z=")) {
    await fetchFormer(terms, modelOfLink(hash));
    return { ...parseLink(hash, terms), judge: judgeProof };
  }
  const { unpackLink } = await import("../packLink.ts");
  const unpacked = await unpackLink(hash);
  if (unpacked === undefined) return { document: terms.usual, problems: [linkProblems.packed] };
  await fetchFormer(terms, modelOfLink(unpacked));
  return { ...parseLink(unpacked, terms, Number.POSITIVE_INFINITY), judge: judgeProof };
}
