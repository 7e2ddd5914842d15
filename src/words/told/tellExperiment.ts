import type { ExperimentText } from "./ExperimentText.ts";

/**
 * A text of the explanations and mechanisms (sim/experiments) in the page's language: in English as it stands there. A translation
 * is a table over `ExperimentText`; what is not in it, such as a later file's text, is said as it is.
 */
export const tellExperiment = (text: ExperimentText | string): string => text;
