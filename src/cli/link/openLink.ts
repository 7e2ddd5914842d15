import { type KeptModel, keptModels } from "../../engine/keptModels.ts";
import { type LabDocument, withPresentModel } from "../../lab/document.ts";
import { formerTerms } from "../../lab/former/formerTerms.ts";
import { unpackLink } from "../../lab/packLink.ts";
import type { Proof } from "../../lab/proof.ts";
import { parseLink } from "../../lab/readLink.ts";
import { createResolver, type LabScenarios, type LabTerms } from "../../lab/resolve.ts";
import { loadTerms } from "../../lab/usual.ts";
import type { Preset } from "../../library/presets.ts";
import { linkProblems } from "../../words/parts/linkProblems.ts";
import { Failure } from "../failure.ts";

/** The tabs of the page, which a link may name. */
const pageTabs = ["curves", "people", "compare", "table", "claims", "why", "map", "seek"] as const;

/** What a link of the page shows. */
export interface OpenedLink extends LabScenarios {
  readonly document: LabDocument;
  readonly replicates: number;
  /** The former model that is to make the numbers; absent, the present one does. */
  readonly model?: KeptModel;
  /** What the link says of its result. */
  readonly proof?: Proof;
}

/** The terms of the page, with those of former models. */
export function linkTerms(): LabTerms {
  const terms = loadTerms(pageTabs);
  for (const model of keptModels) terms.former?.set(model, formerTerms(model, terms));
  return terms;
}

/**
 * The scenarios of a link of any version that the page reads, with what it says of their result. Rejects with a {@link Failure} that
 * tells every part that is not understood.
 */
export async function openLink(link: string): Promise<OpenedLink> {
  const start = link.indexOf("#");
  const hash = start >= 0 ? link.slice(start + 1) : /^(?:link=|z=)/.test(link) ? link : "";
  const isPacked = hash.startsWith("z=");
  const text = isPacked ? await unpackLink(hash) : hash;
  if (text === undefined) throw new Failure(linkProblems.packed, 2);
  const terms = linkTerms();
  const { document, problems, proof } = parseLink(
    text,
    terms,
    isPacked ? Number.POSITIVE_INFINITY : undefined,
  );
  const found = problems.length > 0 ? problems : createResolver(terms)(document);
  if (!("byId" in found)) throw new Failure(found.map(inLink).join("\n"), 2);
  const { replicates, engine: model } = document.run;
  return { ...found, document, replicates, ...(model && { model }), ...(proof && { proof }) };
}

const inLink = (problem: string) => (problem.startsWith("link: ") ? problem : `link: ${problem}`);

/** What the present model makes of the current scenario of a link whose numbers a former one makes. Throws a {@link Failure}. */
export function scenarioOfPresent({ document }: OpenedLink): Preset {
  const found = createResolver(linkTerms())(withPresentModel(document));
  if ("byId" in found) return found.current;
  throw new Failure(found.join("\n"), 2);
}
