import { keptModels } from "../../src/engine/keptModels.ts";
import { formerTerms } from "../../src/lab/former/formerTerms.ts";
import type { LabTerms } from "../../src/lab/resolve.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { tabNames } from "../../src/page/frame/tabs.ts";

/** The terms of the page as it is, those of former models fetched. */
export function pageTerms(): LabTerms {
  const terms = loadTerms(tabNames);
  for (const model of keptModels) terms.former?.set(model, formerTerms(model, terms));
  return terms;
}
