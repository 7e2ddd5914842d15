import { measureLabels } from "../words/measures.ts";

/** The label of a measure as the page says it; the name itself where there is no such measure. */
export const measureLabel = (name: string): string =>
  measureLabels[name as keyof typeof measureLabels] ?? name;
