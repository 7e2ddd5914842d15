import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Makes what a release hands out, from what is built: the package, the file that makes a container of it, and their
 * SHA-256 sums as `sha256sum --check` reads them.
 *
 * @param {string} folder Made anew.
 * @returns {string[]} The files' names.
 */
export function makeReleaseFiles(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const words = ["pack", "--loglevel=error", "--pack-destination", folder];
  execFileSync("npm", words, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  cpSync(join(root, "src/cluster/Containerfile"), join(folder, "Containerfile"));
  const names = readdirSync(folder).sort();
  const sums = names.map((name) => {
    const sum = createHash("sha256").update(readFileSync(join(folder, name)));
    return `${sum.digest("hex")}  ${name}\n`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  return [...names, "SHA256SUMS"];
}
