import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { inlineFiles, oneFileName } from "../oneFile/inlineFiles.mjs";
import { root } from "../root.mjs";
import { run } from "../run.mjs";
import { askedLanguages } from "./languages.mjs";

/**
 * @param {string} outDir
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [more] Of the environment.
 */
export function runVite(outDir, words, more = {}) {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  // A test's NODE_ENV would have Vite build what helps to debug, a twelfth larger.
  const env = { ...process.env, NODE_ENV: "production", ...more };
  const all = [vite, "build", "--logLevel=warn", `--outDir=${outDir}`, "--emptyOutDir", ...words];
  return run(process.execPath, all, { cwd: root, env });
}

/** The page in English, and in a folder each in the other languages; as many at a time as there are cores. @param {string} folder */
export async function buildLanguages(folder) {
  const tags = askedLanguages().map(({ tag }) => tag);
  const left = [...tags];
  /** @type {number[]} */
  const codes = [];
  const work = async () => {
    for (let tag = left.shift(); tag !== undefined; tag = left.shift())
      codes.push(await buildInLanguage(join(folder, tag), tag));
  };
  await Promise.all(Array.from({ length: Math.min(tags.length, availableParallelism()) }, work));
  const english = join(folder, "en");
  for (const name of existsSync(english) ? readdirSync(english) : [])
    renameSync(join(english, name), join(folder, name));
  rmSync(english, { recursive: true, force: true });
  return codes.find((code) => code !== 0) ?? 0;
}

/** The page in a language, which hands out itself as one file. @param {string} folder @param {string} tag */
async function buildInLanguage(folder, tag) {
  const language = { OUTBID_LANGUAGE: tag };
  const code = await runVite(folder, [], language);
  if (code !== 0) return code;
  const within = join(folder, "one");
  const oneCode = await makeOneFile(within, { ...language, OUTBID_SCREEN: join(folder, "index.html") });
  if (oneCode === 0) renameSync(join(within, oneFileName), join(folder, oneFileName));
  rmSync(within, { recursive: true, force: true });
  return oneCode;
}

/** @param {string} folder @param {Readonly<Record<string, string>>} more Of the environment. @param {string} [address] */
export async function makeOneFile(folder, more, address) {
  const code = await runVite(folder, ["--mode", "one-file"], more);
  if (code === 0) inlineFiles(folder, address);
  return code;
}
