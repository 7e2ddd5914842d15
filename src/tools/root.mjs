import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, ending in a slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Whether this is a clone of the project; a packed copy has no lock file, and is installed and built already. */
export const isClone = existsSync(`${root}package-lock.json`);

/**
 * Why nothing can be built in a folder; undefined where it can. The bundler takes these signs in a path for a pattern or
 * for the end of it, and then says that files are absent which are not.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 */
export function refuseFolder(folder, platform = process.platform) {
  const signs = ["#", "?", "[", "]", "{", "}", ...(platform === "win32" ? [] : ["\\"])];
  const found = signs.filter((sign) => folder.includes(sign));
  if (found.length === 0) return undefined;
  return `${folder}: expected a path without ${signs.join(" ")}, received one with ${found.join(" ")}, in which the bundler finds no file. Rename the folder.`;
}
