import fc from "fast-check";
import { lineProblem } from "../../sim/index.ts";

/** Texts that trip readers of CSV: formulas, numbers, dates, quotation marks, blanks within, other scripts. */
const tripping = [
  ...["=1+1", "@x", "+1", "-1", "-", "'=1", "'", "''+a", "'quoted'", "007", "1e5", "1.1.0", "2026-11-29"],
  ...["true", "True", "NaN", "NA", "null", "Infinity", "a,b", 'a "b" c', '"', '""', ",", ",,", "a\u2028b"],
  ...["é", "ب", "日本", "👩‍👩‍👧", "a\u00a0b", "#", ";", "a;b", "\\", "\\N", "%", "x".repeat(200)],
];

const lengths = { seed: 200, title: 120, name: 60 };

/** Any line that the rule for texts allows, of at most `most` code points: what trips readers, and anything else. */
export const anyLine = (line: "seed" | "title" | "name", most = lengths[line]): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(...tripping),
      fc.string({ unit: "binary", minLength: 1, maxLength: most }),
      fc.string({ unit: fc.constantFrom(..."\",=+-@'ab 1.\u00e9"), minLength: 1, maxLength: 12 }),
    )
    .map((text) => [...text.normalize("NFC").replace(/[\p{Cc}\p{Cs}]/gu, "")].slice(0, most).join("").trim())
    .filter((text) => lineProblem(text, line) === undefined);
