import type { ObservationText } from "./ObservationText.ts";

/**
 * A text of observed figures (scenarios/observations) in the page's language: in English as it stands there. A translation
 * is a table over `ObservationText`; what is not in it, such as a later file's text, is said as it is.
 */
export const tellObservation = (text: ObservationText | string): string => text;
