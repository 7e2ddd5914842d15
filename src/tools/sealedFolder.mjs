import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Why a file cannot be sealed under a name; undefined where it can.
 *
 * @param {string} folder
 * @param {string} name
 */
export function refuseSealed(folder, name) {
  if (!existsSync(join(folder, name)) && !existsSync(join(folder, `${name}.sha256`))) return undefined;
  return `${name} is sealed already, and a sealed file is never written again.`;
}

/**
 * Writes a sealed file and the one beside it that states its hash. Throws, and writes nothing, where either is there.
 *
 * @param {string} folder
 * @param {string} name
 * @param {string} text
 * @param {string} sum
 */
export function keepSealed(folder, name, text, sum) {
  const refused = refuseSealed(folder, name);
  if (refused !== undefined) throw new Error(refused);
  writeFileSync(join(folder, name), text, { flag: "wx" });
  writeFileSync(join(folder, `${name}.sha256`), sum, { flag: "wx" });
}
