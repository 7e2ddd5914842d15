import {
  type Change,
  changeTreatment,
  isStrand,
  masterLever,
  nearestNames,
  type Problem,
  type ScenarioEvent,
} from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";
import type { LessonStart, Setup } from "./lesson.ts";

type Laid =
  | { readonly ok: true; readonly scenario: Preset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Base = Pick<LessonStart, "scenario" | "months" | "seed" | "agents" | "rival" | "set" | "at">;

/** What all runs of a lesson share, so that they have the same people and the same luck: no setup may change it. */
const shared = ["months", "seed", "agents", "groupSize", "poolPeople"] as const;

/** Gives the run of each setup of a lesson; equal setups are laid over once. */
export type LayOver = (setup: Setup) => Laid;

/**
 * The run that a setup stands for: the start's scenario with the start's own changes, and the setup's laid over them; or
 * the setup's own scenario, without the start's changes. Months, seed and agents are always the start's. Problems have
 * the setup's own paths, such as `set.moderation`; those of the start alone begin with `start.`.
 */
export function createLayOver(start: Base, presets: readonly Preset[]): LayOver {
  const runs = new Map<string, Laid>();
  const once = (key: string, make: () => Laid): Laid => {
    const known = runs.get(key);
    if (known !== undefined) return known;
    const made = make();
    runs.set(key, made);
    return made;
  };
  const begun = (own: string | undefined): Laid =>
    once(`begin ${own}`, () => {
      const base = startRun({ ...start, scenario: own ?? start.scenario }, presets, own);
      return !base.ok || own !== undefined ? base : lay(base.scenario, start, "start.");
    });
  return (setup) =>
    once(JSON.stringify(setup), () => {
      const base = begun(setup.scenario);
      return base.ok ? lay(base.scenario, setup, "") : base;
    });
}

/** The run of one setup: see {@link createLayOver}. */
export const layOver = (start: Base, setup: Setup, presets: readonly Preset[]): Laid =>
  createLayOver(start, presets)(setup);

/** One setup that stands for another laid over a first: the second wins; with a scenario of its own it stands alone. */
export function overSetup(first: Setup | undefined, second: Setup): Setup {
  if (first === undefined || second.scenario !== undefined) return second;
  const isMoved = second.set !== undefined && masterLever.name in second.set;
  const kept = Object.entries(first.set ?? {}).filter(([name]) => !(isMoved && isStrand(name)));
  const rival = second.rival ?? first.rival;
  return {
    ...first,
    ...(rival !== undefined && { rival }),
    set: { ...Object.fromEntries(kept), ...second.set },
    at: [...(first.at ?? []), ...(second.at ?? [])],
  };
}

function startRun(start: Base, presets: readonly Preset[], own: string | undefined): Laid {
  const { scenario: id, months, seed, agents } = start;
  const preset = presets.find((one) => one.id === id);
  const at = own === undefined ? "start." : "";
  if (preset === undefined) {
    const [suggestion] = nearestNames(
      id,
      presets.map((one) => one.id),
    );
    const problem = {
      path: `${at}scenario`,
      expected: "one of the page's scenarios",
      received: JSON.stringify(id),
    };
    return { ok: false, problems: [suggestion === undefined ? problem : { ...problem, suggestion }] };
  }
  const changes: Change[] = [
    ["months", months],
    ["seed", seed],
  ];
  if (agents !== undefined) changes.push(["agents", agents]);
  const changed = changeTreatment(preset, changes);
  if (changed.ok) return { ok: true, scenario: changed.treatment };
  return {
    ok: false,
    problems: changed.problems.map((problem) => ({ ...problem, path: `start.${problem.path}` })),
  };
}

function lay(
  base: Preset,
  { rival, set = {}, at = [] }: Pick<Setup, "rival" | "set" | "at">,
  place: string,
): Laid {
  const fixed = Object.keys(set).filter((name) => shared.some((each) => each === name));
  if (fixed.length > 0)
    return {
      ok: false,
      problems: fixed.map((name) => ({
        path: `${place}set.${name}`,
        expected: `no ${name}, which all runs of a lesson share`,
        received: String(set[name]),
      })),
    };
  const changes = Object.entries(set) as Change[];
  if (rival !== undefined && set.rival === undefined) changes.push(["rival", rival]);
  const added = at.map(
    ({ month, name, value }) => ({ kind: "step", month, lever: name, value }) as ScenarioEvent,
  );
  const changed = changeTreatment(base, changes, { added });
  if (changed.ok) return { ok: true, scenario: changed.treatment };
  return {
    ok: false,
    problems: changed.problems.map((problem) => inSetup(problem, base.events.length, place)),
  };
}

/** The problem with the place of what is wrong in the setup: a value among `set`, or an item of `at`. */
function inSetup(problem: Problem, own: number, place: string): Problem {
  const [, row, part = ""] = /^events\.(\d+)(.*)$/.exec(problem.path) ?? [];
  if (row !== undefined) {
    const path = `${place}at.${Number(row) - own}${part.replace(".lever", ".name")}`;
    return { ...problem, path };
  }
  const name = problem.path.split(".").at(-1) ?? "";
  return { ...problem, path: name === "rival" ? `${place}rival` : `${place}set.${name}` };
}
