/**
 * A reader of RO-Crates of its own: what a folder's `ro-crate-metadata.json` does against the MUSTs of RO-Crate 1.3
 * (w3id.org/ro/crate/1.3) and of Process Run Crate 0.5 (w3id.org/ro/wfrun/process/0.5), in words. It shares no code with
 * the writer.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Entity = Readonly<Record<string, unknown>>;

const CONTEXT = "https://w3id.org/ro/crate/1.3/context";
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

export function crateProblems(folder: string): string[] {
  const path = join(folder, "ro-crate-metadata.json");
  if (!existsSync(path)) return ["Structure: the metadata document MUST be present in the root"];
  const document = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const problems: string[] = [];
  const must = (holds: boolean, text: string) => void (holds || problems.push(text));
  must([document["@context"]].flat().includes(CONTEXT), "Structure: the context MUST be used by reference");
  must(Array.isArray(document["@graph"]), "Appendix JSON-LD: the graph MUST be a flat list");
  const graph = (document["@graph"] ?? []) as Entity[];
  const byId = new Map<string, Entity>();
  for (const entity of graph) {
    const id = entity["@id"];
    must(
      typeof id === "string" && id !== "",
      `Metadata: an entity MUST have an @id: ${JSON.stringify(entity).slice(0, 80)}`,
    );
    must(typesOf(entity).length > 0, `Metadata: ${id} MUST have a @type`);
    must(!byId.has(String(id)), `Contextual entities: ${id} MUST NOT be listed twice`);
    byId.set(String(id), entity);
    for (const [name, value] of Object.entries(entity))
      problems.push(...nestedProblems(String(id), name, value));
  }
  const descriptor = byId.get("ro-crate-metadata.json");
  must(
    descriptor !== undefined && typesOf(descriptor).includes("CreativeWork"),
    "Root: the descriptor MUST be there",
  );
  must(
    refs(descriptor?.conformsTo).includes("https://w3id.org/ro/crate/1.3"),
    "Root: the descriptor conforms to 1.3",
  );
  const rootId = refs(descriptor?.about)[0];
  must(rootId === "./", "Structure: the root's @id MUST be ./ or an address");
  const root = byId.get(rootId ?? "") ?? {};
  must(typesOf(root).includes("Dataset"), "Root: MUST be a Dataset");
  for (const name of ["name", "description", "datePublished", "license"])
    must(root[name] !== undefined && root[name] !== "", `Root: MUST have ${name}`);
  must(
    typeof root.datePublished === "string" && isoDate.test(root.datePublished),
    "Root: datePublished MUST be one text of ISO 8601",
  );
  for (const id of refs(root.conformsTo))
    must(typesOf(byId.get(id)).includes("Profile"), `Profiles: ${id} MUST have an entity of type Profile`);
  problems.push(...dataProblems(folder, byId, root), ...processProblems(byId, root));
  return problems;
}

/** Values are texts, numbers, truth values and references; anything else is nested, which is not flat. */
function nestedProblems(id: string, name: string, value: unknown): string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each !== "object" || each === null) return [];
    const keys = Object.keys(each);
    const isReference = keys.length === 1 && typeof (each as Entity)["@id"] === "string";
    return isReference ? [] : [`Metadata: ${id}.${name} MUST refer by { "@id" }`];
  });
}

/** Files and folders are there, and the root leads to them by hasPart. */
function dataProblems(folder: string, byId: ReadonlyMap<string, Entity>, root: Entity): string[] {
  const reached = new Set<string>();
  const follow = (entity: Entity | undefined): void => {
    for (const id of refs(entity?.hasPart)) {
      if (reached.has(id)) continue;
      reached.add(id);
      follow(byId.get(id));
    }
  };
  follow(root);
  const problems: string[] = [];
  for (const [id, entity] of byId) {
    const isFile = typesOf(entity).includes("File");
    const isFolder = typesOf(entity).includes("Dataset") && entity !== root;
    if ((!isFile && !isFolder) || id.startsWith("#")) continue;
    if (!reached.has(id)) problems.push(`Data entities: ${id} MUST be linked from the root by hasPart`);
    if (/[\s\\]|^\/|^\.\.|\/\.\.\//.test(id)) problems.push(`Data entities: ${id} MUST be a relative URI`);
    const status = statSync(join(folder, decodeURIComponent(id)), { throwIfNoEntry: false });
    if (isFile && status?.isFile() !== true) problems.push(`Data entities: ${id} MUST be present`);
    if (isFolder && status?.isDirectory() !== true)
      problems.push(`Data entities: ${id} MUST be a folder there`);
    if (isFile && entity.contentSize !== String(status?.size))
      problems.push(`Data entities: ${id} has another size than ${entity.contentSize}`);
  }
  for (const id of reached)
    if (!byId.has(id)) problems.push(`Data entities: ${id} is linked and not described`);
  return problems;
}

/** Process Run Crate, Requirements. */
function processProblems(byId: ReadonlyMap<string, Entity>, root: Entity): string[] {
  const problems: string[] = [];
  const profile = refs(root.conformsTo).find((id) => id.startsWith("https://w3id.org/ro/wfrun/process/0.5"));
  if (profile === undefined || !typesOf(byId.get(profile)).includes("CreativeWork"))
    problems.push("Process Run Crate: the root MUST conform to a CreativeWork of its permalink");
  const actions = [...byId].filter(([, entity]) => typesOf(entity).includes("CreateAction"));
  if (actions.length === 0) problems.push("Process Run Crate: no execution is described");
  for (const [id, action] of actions) {
    const instrument = byId.get(refs(action.instrument)[0] ?? "");
    if (instrument === undefined) problems.push(`Process Run Crate: ${id} MUST have an instrument`);
    else if (!typesOf(instrument).includes("SoftwareApplication"))
      problems.push(`Process Run Crate: the instrument of ${id} SHOULD be a SoftwareApplication`);
    if (!refs(root.mentions).includes(id)) problems.push(`Process Run Crate: the root SHOULD mention ${id}`);
    for (const name of ["object", "result"])
      for (const other of refs(action[name]))
        if (!byId.has(other))
          problems.push(`Process Run Crate: ${id}.${name} names ${other}, which is not described`);
    if (refs(action.result).length === 0) problems.push(`Process Run Crate: ${id} SHOULD have a result`);
  }
  return problems;
}

const typesOf = (entity: Entity | undefined): string[] =>
  [entity?.["@type"] ?? []].flat().filter((each): each is string => typeof each === "string");

const refs = (value: unknown): string[] =>
  [value ?? []].flat().flatMap((each) => {
    const id = (each as Entity | null)?.["@id"];
    return typeof id === "string" ? [id] : [];
  });
