import type { LabTerms } from "../../src/lab/resolve.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { tabNames } from "../../src/page/frame/tabs.ts";

/** The terms of the page as it is. */
export const pageTerms = (): LabTerms => loadTerms(tabNames);
