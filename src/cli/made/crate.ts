/**
 * The metadata of a pack: RO-Crate 1.3 with the profile Process Run Crate 0.5 of Workflow Run RO-Crate. Pure: the same files
 * and results give the same text.
 */
import type { ColumnFacts } from "./columnTexts.ts";
import type { Made } from "./made.ts";
import { CRATE } from "./openPack.ts";

/** A file of the pack. */
export interface PackedFile {
  /** Its path in the pack, with slashes. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A result of the pack, and what it was made from. */
export interface PackedResult {
  /** The path of its file, or of its folder with a slash at the end; `./` where that is the pack itself. */
  readonly name: string;
  readonly made: Made;
  /** Paths of files and folders that went in. */
  readonly from: readonly string[];
}

/** What whoever packs says of it. */
export interface PackFacts {
  readonly title: string;
  readonly description: string;
  /** YYYY-MM-DD: the specification asks for it. */
  readonly date: string;
  readonly license: string;
  readonly authors: readonly string[];
}

type Entity = Readonly<Record<string, unknown>> & { readonly "@id": string };
const reference = (id: string) => ({ "@id": id });

const SPECIFICATION = "https://w3id.org/ro/crate/1.3";
const PROFILE = "https://w3id.org/ro/wfrun/process/0.5";

const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  md: "text/markdown",
  txt: "text/plain",
  html: "text/html",
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  py: "text/x-python",
  R: "text/x-r",
  ipynb: "application/x-ipynb+json",
};

/** A path as an identifier: signs that mean something in an address are escaped. */
function idOf(path: string): string {
  return path.replace(/[\s%?#<>"{}|\\^`:[\]]/g, (sign) => encodeURIComponent(sign).replace(/^:$/, "%3A"));
}

/** The text of `ro-crate-metadata.json`. */
export function crateText(
  files: readonly PackedFile[],
  results: readonly PackedResult[],
  facts: PackFacts,
): string {
  const folders = results.flatMap(({ name }) => (name.endsWith("/") && name !== "./" ? [name] : []));
  const folderOf = (name: string) => folders.find((folder) => name.startsWith(folder));
  const top = [...folders, ...files.flatMap(({ name }) => (folderOf(name) === undefined ? [name] : []))];
  const actions = results.map(actionOf);
  const software = [
    ...new Map(results.map(({ made }) => softwareOf(made)).map((each) => [each["@id"], each])),
  ];
  const people = facts.authors.map(
    (name, i): Entity => ({ "@id": `#author-${i + 1}`, "@type": "Person", name }),
  );
  const license = licenseOf(facts.license);
  const variables = results.flatMap(variablesOf);
  const graph: Entity[] = [
    {
      "@id": CRATE,
      "@type": "CreativeWork",
      about: reference("./"),
      conformsTo: reference(SPECIFICATION),
    },
    {
      "@id": "./",
      "@type": "Dataset",
      name: facts.title,
      description: facts.description,
      datePublished: facts.date,
      license: license === undefined ? facts.license : reference(license["@id"]),
      conformsTo: reference(PROFILE),
      ...(people.length > 0 && { author: people.map((each) => reference(each["@id"])) }),
      hasPart: top.map((name) => reference(idOf(name))),
      mentions: actions.map((each) => reference(each["@id"])),
      ...measuredBy(results.find(({ name }) => name === "./")),
    },
    {
      "@id": PROFILE,
      "@type": ["CreativeWork", "Profile"],
      name: "Process Run Crate",
      version: "0.5",
    },
    ...(license === undefined ? [] : [license]),
    ...people,
    ...software.map(([, each]) => each),
    ...actions.map((each) =>
      people.length === 0 ? each : { ...each, agent: people.map((one) => reference(one["@id"])) },
    ),
    ...folders.map((folder): Entity => {
      const result = results.find(({ name }) => name === folder);
      const parts = files.filter(({ name }) => folderOf(name) === folder);
      return {
        "@id": idOf(folder),
        "@type": "Dataset",
        name: folder.slice(0, -1),
        description: "Results of a sweep: a manifest, and in parts the rows, each with its receipt",
        hasPart: parts.map(({ name }) => reference(idOf(name))),
        ...measuredBy(result),
      };
    }),
    ...files.map((file) => fileOf(file, results)),
    ...variables,
  ];
  return `${JSON.stringify({ "@context": `${SPECIFICATION}/context`, "@graph": graph }, null, 1)}\n`;
}

function fileOf({ name, bytes, sha256 }: PackedFile, results: readonly PackedResult[]): Entity {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1] ?? "";
  const result = results.find((each) => each.name === name);
  return {
    "@id": idOf(name),
    "@type": "File",
    name: name.split("/").at(-1) ?? name,
    ...(result && { description: sayResult(result.made) }),
    encodingFormat: types[ending] ?? "application/octet-stream",
    contentSize: String(bytes),
    sha256,
    ...measuredBy(result),
  };
}

const softwareOf = ({ program, modelVersion }: Made): Entity => ({
  "@id": `#outbid-${program.version}-model-${modelVersion}`,
  "@type": "SoftwareApplication",
  name: "Outbid",
  description: `Outbid ${program.version}, an agent-based laboratory for the moderation dilemma, with model ${modelVersion}: a model, not a forecast.`,
  softwareVersion: program.version,
});

function actionOf({ name, made, from }: PackedResult, i: number): Entity {
  return {
    "@id": `#made-${i + 1}`,
    "@type": "CreateAction",
    name: sayResult(made),
    description: `${commandOf(made)} (seed ${JSON.stringify(made.seed)}, model ${made.modelVersion})`,
    instrument: reference(softwareOf(made)["@id"]),
    object: from.map((each) => reference(idOf(each))),
    result: reference(idOf(name)),
    actionStatus: "http://schema.org/CompletedActionStatus",
  };
}

function sayResult({ recipe }: Made): string {
  switch (recipe.kind) {
    case "run":
      return `${recipe.replicates} replicates of ${recipe.scenario.id}, month by month`;
    case "study":
      return `${recipe.form.startsWith("points") ? "Raw points" : "Result"} of outbid ${recipe.study} on ${recipe.scenario.id}`;
    case "sweep":
      return `Sweep of the plan ${String(recipe.plan.id)}`;
    case "merge":
      return `${recipe.summary ? "Points" : "Runs"} of the plan ${String(recipe.plan.id)} in one table`;
  }
}

function commandOf({ recipe }: Made): string {
  switch (recipe.kind) {
    case "run":
      return `outbid run, ${recipe.replicates} replicates`;
    case "study":
      return recipe.command;
    case "sweep":
      return "outbid sweep";
    case "merge":
      return `outbid merge${recipe.summary ? " --summary" : ""}`;
  }
}

/** A licence by its name in the SPDX list, as an entity; undefined for other words. */
function licenseOf(license: string): Entity | undefined {
  if (/^https?:\/\/\S+$/.test(license))
    return { "@id": license, "@type": "CreativeWork", name: license, url: license };
  if (!/^(?:CC|MIT|Apache|GPL|LGPL|AGPL|BSD|ODbL|ODC|PDDL|MPL|EUPL|ISC|Unlicense)[\w.+-]*$/.test(license))
    return undefined;
  const id = `https://spdx.org/licenses/${license}`;
  return { "@id": id, "@type": "CreativeWork", name: license, url: id };
}

const variableId = (name: string, column: string) => `#column-${idOf(name)}-${idOf(column)}`;

function measuredBy(result: PackedResult | undefined) {
  if (result === undefined || result.made.columns.length === 0) return {};
  const { name, made } = result;
  return { variableMeasured: made.columns.map((column) => reference(variableId(name, column.name))) };
}

function variablesOf({ name, made }: PackedResult): Entity[] {
  return made.columns.map(
    (column): Entity => ({
      "@id": variableId(name, column.name),
      "@type": "PropertyValue",
      name: column.name,
      description: sayColumn(column),
      ...(column.unit !== null && { unitText: column.unit }),
      ...(column.range?.[0] != null && { minValue: column.range[0] }),
      ...(column.range?.[1] != null && { maxValue: column.range[1] }),
    }),
  );
}

const sayColumn = ({ label, empty }: ColumnFacts) =>
  empty === null ? label : `${label}. An empty cell: ${empty}.`;
