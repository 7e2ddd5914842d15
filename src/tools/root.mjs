import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder, ending in a slash. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Whether this is a clone of the project; a packed copy has no lock file, and is installed and built already. */
export const isClone = existsSync(`${root}package-lock.json`);
