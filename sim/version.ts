/** Version of the model's results. Raised whenever a golden fingerprint changes; written in every row that leaves the program. */
export const modelVersion = "2.0.0";
