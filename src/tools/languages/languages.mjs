import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { pseudoTags } from "./pseudoTexts.mjs";

/** @typedef {{ readonly tag: string, readonly name: string, readonly dir: "ltr" | "rtl" }} Language */

/** The languages of the page, English first; read when they are asked for. @returns {readonly Language[]} */
export const listLanguages = () =>
  JSON.parse(readFileSync(join(root, "src/languages/languages.json"), "utf8"));

/** Texts of each other language stand in `src/words/<tag>`. */
export const wordsFolder = join(root, "src/words");

/**
 * The language that is built, of the environment; English where it names none.
 *
 * @throws {Error} for a language that the page does not have.
 */
export function builtLanguage() {
  const tag = process.env.OUTBID_LANGUAGE ?? "en";
  if (pseudoTags.includes(tag))
    return /** @type {const} */ ({ tag, name: tag, dir: tag === "pseudo-rtl" ? "rtl" : "ltr" });
  const languages = listLanguages();
  const found = languages.find((language) => language.tag === tag);
  const tags = languages.map((language) => language.tag).join(", ");
  if (found === undefined) throw new Error(`OUTBID_LANGUAGE: expected ${tags}, received ${tag}`);
  return found;
}

/**
 * The languages that a build makes. `OUTBID_LANGUAGES=en` leaves the others out, which saves half a minute to those who
 * build often.
 */
export const askedLanguages = () => {
  const asked = process.env.OUTBID_LANGUAGES?.split(",");
  return listLanguages().filter(({ tag }) => tag === "en" || asked === undefined || asked.includes(tag));
};
