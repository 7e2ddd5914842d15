import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";
import { root } from "../../src/tools/root.mjs";

/** One source file as the architecture tests read it. */
export interface Source {
  /** From the project's folder, with slashes: "sim/index.ts". */
  readonly path: string;
  /** The text with its comments blanked out. */
  readonly code: string;
  /** What it imports or re-exports: a file's path from the project's folder, or a package as written. */
  readonly imports: readonly string[];
  /** The names of what it defines and exports; what it passes on from another file is not its own. */
  readonly exports: readonly string[];
}

/** Every TypeScript or JavaScript file below a folder of the project. */
export function readSources(folder: string): Source[] {
  const files = readdirSync(root + folder, { recursive: true, encoding: "utf8" });
  const paths = files
    .filter((file) => /(?<!\.assembly)\.(tsx?|mjs)$/.test(file))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`);
  return paths.sort().map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(root + path, "utf8");
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: expected TypeScript, received ${errors[0]?.message}`);
  const names = [
    ...module.staticImports.map((statement) => statement.moduleRequest.value),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
    ),
  ];
  const exports = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap(({ moduleRequest, exportName }) =>
      moduleRequest === null && exportName.name !== null ? [exportName.name] : [],
    ),
  );
  const imports = names.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name));
  const code = comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
  return { path, code, imports, exports };
}
