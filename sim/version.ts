/**
 * Version of the model's results. It rises whenever a golden fingerprint changes, and is written in every row that
 * leaves the program.
 */
export const modelVersion = "1.1.0";
