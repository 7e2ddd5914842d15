/** Reads an untrusted lab file, place by place; gathers each problem with path, expected and received. */
import {
  type Change,
  changeTreatment,
  formatProblem,
  lineProblem,
  type Problem,
  parseScenario,
  type ScenarioEvent,
} from "../../sim/index.ts";
import { keptModelOf } from "../engine/keptModels.ts";
import { shareMessages } from "../words/share.ts";
import { formatCount } from "../words/wording.ts";
import { readView } from "./address/readView.ts";
import { curveIds, slots } from "./curveIds.ts";
import { type KeptCard, type LabDocument, type Spec, withSoundIds } from "./document.ts";
import { mostAgents, mostReplicates } from "./pageBounds.ts";
import { type LabTerms, presetOf, termsOf } from "./resolve.ts";
import { viewNames } from "./viewFields.ts";

const mostProblems = 100;
const mostChanges = 300;
const say = shareMessages.open;

type JsonRecord = Readonly<Record<string, unknown>>;

/** A reader for one file: `problems` fills while it reads. In place of a wrong value it gives the usual one. */
export function createLabReader(all: LabTerms) {
  const problems: string[] = [];
  const { usual } = all;
  let terms = all;

  const tell = (problem: Problem) => {
    if (problems.length < mostProblems) problems.push(formatProblem(problem));
    else if (problems.length === mostProblems) problems.push(say.more);
  };
  const report = (path: string, expected: string, received: unknown) =>
    tell({ path, expected, received: show(received) });

  /** An object whose only keys are `keys`; an empty object in place of anything else. */
  const record = (value: unknown, path: string, keys?: readonly string[]): JsonRecord => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      report(path, say.object, value);
      return {};
    }
    for (const key of Object.keys(value))
      if (keys !== undefined && !keys.includes(key))
        tell({ path: at(path, key), expected: say.known, received: say.unknown });
    return value as JsonRecord;
  };

  const oneOf = <T extends string | number | boolean>(
    value: unknown,
    path: string,
    names: readonly T[],
    ordinary: T,
  ): T => {
    const found = value === undefined ? ordinary : names.find((name) => name === value);
    if (found === undefined)
      report(path, say.oneOf(names.map((name) => JSON.stringify(name)).join(", ")), value);
    return found ?? ordinary;
  };

  const whole = (value: unknown, path: string, low: number, high: number, ordinary: number): number => {
    if (value === undefined) return ordinary;
    if (typeof value === "number" && Number.isInteger(value) && value >= low && value <= high)
      return value + 0;
    report(path, say.whole(formatCount(low), formatCount(high)), value);
    return ordinary;
  };

  const events = (value: unknown, path: string): readonly ScenarioEvent[] | undefined => {
    if (value === undefined) return undefined;
    const parsed = parseScenario({ ...bareScenario, events: value });
    if (parsed.ok) return parsed.scenario.events;
    for (const problem of parsed.problems)
      tell({ ...problem, path: at(path, problem.path.replace(/^events\.?/, "")) });
    return undefined;
  };

  const spec = (file: JsonRecord, path: string): Spec => {
    const ids = terms.presets.map(({ id }) => id);
    const preset = oneOf(file.scenario, at(path, "scenario"), ids, usual.current.preset);
    const given = file.changes === undefined ? {} : record(file.changes, at(path, "changes"));
    const pairs = Object.entries(given);
    if (pairs.length > mostChanges) report(at(path, "changes"), say.most(mostChanges), pairs.length);
    const changes = pairs
      .slice(0, mostChanges)
      .filter(([name, value]) => isChange(name, value, at(path, "changes")))
      .map(([name, value]): Change => [name, typeof value === "number" ? value + 0 : (value as Change[1])]);
    const list = events(file.events, at(path, "events"));
    const changed = changeTreatment(presetOf(terms, preset), changes, { events: list });
    // What goes together is for the resolver to say, who knows the run: agents and groups, for one.
    const named = new Set(changes.map(([name]) => name));
    if (!changed.ok)
      for (const problem of changed.problems)
        if (
          named.has(problem.path) ||
          problem.expected === "a known name" ||
          problem.path.startsWith("events")
        )
          tell({ ...problem, path: at(path, `changes.${problem.path}`) });
    const free = oneOf(file.free ?? false, at(path, "free"), [true, false], false);
    return {
      ...{ preset, changes },
      ...(list !== undefined && { events: list }),
      ...(free === true && { free }),
    };
  };

  /** A text is wrong here: a link writes numbers as texts, a file does not. */
  const isChange = (name: string, value: unknown, path: string): boolean => {
    const isRun = name === "seed" || name === "months" || name === "agents";
    const type = name === "rival" ? "boolean" : name === "mode" ? "string" : "number";
    if (isRun) tell({ path: at(path, name), expected: say.inRun, received: say.here });
    else if (typeof value !== type) report(at(path, name), say.types[type], value);
    return !isRun && typeof value === type;
  };

  const cards = (value: unknown): KeptCard[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > slots.length) {
      report("kept", say.cards, value);
      return [];
    }
    const found = value.map((item: unknown, i) => {
      const path = `kept.${i}`;
      const file = record(item, path, ["place", "name", "scenario", "changes", "events", "free"]);
      const slot = oneOf(file.place ?? null, `${path}.place`, slots, slots[i] ?? 1);
      const name = nameOf(file.name, `${path}.name`);
      const card = { slot, spec: spec(file, path) };
      return name === undefined ? card : { ...card, name };
    });
    found.forEach(({ slot }, i) => {
      if (found.findIndex((other) => other.slot === slot) < i) report(`kept.${i}.place`, say.ownPlace, slot);
    });
    return found;
  };

  const nameOf = (value: unknown, path: string): string | undefined => {
    if (value === undefined) return undefined;
    return lineOf(value, path, "name");
  };

  const lineOf = (value: unknown, path: string, line: "seed" | "name"): string | undefined => {
    const problem = lineProblem(value, line);
    if (problem !== undefined) tell({ path, ...problem });
    return problem === undefined ? (value as string) : undefined;
  };

  const runOf = (value: unknown): LabDocument["run"] => {
    const file = record(value ?? {}, "run", ["seed", "agents", "months", "replicates"]);
    const { seed } = file;
    const isSeed = seed !== undefined && lineOf(seed, "run.seed", "seed") !== undefined;
    return {
      ...(isSeed && { seed: seed as string }),
      ...(file.agents !== undefined && { agents: whole(file.agents, "run.agents", 1, mostAgents, 4000) }),
      ...(file.months !== undefined && { months: whole(file.months, "run.months", 1, 1200, 84) }),
      replicates: whole(file.replicates, "run.replicates", 1, mostReplicates, usual.run.replicates),
    };
  };

  const viewOf = (value: unknown): LabDocument["view"] => {
    const file = record(value ?? {}, "view", viewNames);
    return readView(
      { ...terms, months: 1200 },
      usual.view,
      (name) => file[name],
      (name, expected, received) => report(`view.${name}`, expected, received),
    );
  };

  const read = (value: unknown, version: number): LabDocument => {
    const file = record(value, "", fileKeys);
    const theirs = whole(file.outbidLab ?? null, "outbidLab", 1, 1e9, version);
    if (theirs > version) report("outbidLab", say.version(version), theirs);
    const { model } = file;
    if (model !== undefined && typeof model !== "string") report("model", say.types.string, model);
    const engine = keptModelOf(model);
    if (engine !== undefined && all.former?.has(engine)) terms = termsOf(all, engine);
    else if (engine !== undefined) report("model", say.fetched, model);
    const ids = terms.presets.map(({ id }) => id);
    const current = record(file.current ?? null, "current", ["scenario", "changes", "events", "free"]);
    return withSoundIds({
      current: spec(current, "current"),
      baseline: oneOf(file.baseline, "baseline", ids, usual.baseline),
      kept: cards(file.kept),
      reference: oneOf(file.reference, "reference", curveIds, usual.reference),
      run: { ...runOf(file.run), ...(engine !== undefined && { engine }) },
      view: viewOf(file.view),
    });
  };
  return { read, problems };
}

const fileKeys = "outbidLab model about link checksum current baseline kept reference run view".split(" ");

/** Events are checked against the longest run, whatever the length of their own. */
const bareScenario = {
  id: "events",
  title: "-",
  description: "-",
  author: "-",
  date: "2026-11-23",
  source: "-",
  leavesOut: "-",
  months: 1200,
};

/** The received value, in a few words. */
function show(value: unknown): string {
  if (value === undefined || value === null) return say.nothing;
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return say.list(value.length);
  return typeof value === "object" ? say.object : String(value);
}

const at = (path: string, key: string) => {
  const short = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return path === "" ? short : short === "" ? path : `${path}.${short}`;
};
