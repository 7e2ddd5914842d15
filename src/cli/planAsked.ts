import type { Scenario } from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import type { Preset } from "../library/presets.ts";
import { Failure } from "./failure.ts";
import { checkModel } from "./keptScenario.ts";
import { readKeptScenario, readScenario } from "./library.ts";
import { isLink } from "./link/isLink.ts";
import type { OpenedLink } from "./link/openLink.ts";
import { planRun, type RunArguments, type RunPlan } from "./plan.ts";
import { standIn } from "./standIn.ts";

/** The run that was asked for and, of a former model's, what the present one is to make of the same, or why it cannot. */
export interface AskedPlan {
  readonly plan: RunPlan;
  readonly present?: RunPlan | string;
}

/** Options that change no number of a run. */
const changingNothing = ["out", "json", "quiet", "workers", "model"];

/**
 * Reads and plans what `outbid run` was asked: a scenario by id or file, or a link of the page. `said` are the options that
 * were given and are no defaults. Rejects with a {@link Failure} that tells every problem at once: a scenario that cannot be
 * read does not hide problems of the arguments.
 */
export async function planAsked(
  text: string,
  given: RunArguments,
  said: readonly string[],
): Promise<AskedPlan> {
  if (isLink(text)) {
    const { openLink, scenarioOfPresent } = await import("./link/openLink.ts");
    return planLink(await openLink(text), scenarioOfPresent, given, said);
  }
  const plan = planOf(given, (model) =>
    model === undefined ? readScenario(text) : readKeptScenario(text, model),
  );
  return {
    plan,
    ...(plan.model && { present: orWhyNot(() => planOf(asPresent(given), () => readScenario(text))) }),
  };
}

function planLink(
  link: OpenedLink,
  inPresent: (link: OpenedLink) => Preset,
  given: RunArguments,
  said: readonly string[],
): AskedPlan {
  const { model, current, replicates, document } = link;
  if (given.model?.some((version) => version !== model))
    throw new Failure(
      `--model: expected ${model === undefined ? "none" : model}, as the link has it, received ${given.model.join(", ")}`,
      2,
    );
  const settings = {
    ...given,
    ...(model && { model: [model] }),
    ...(!said.includes("replicates") && { replicates: String(replicates) }),
  };
  const textsOf = (former: KeptModel | undefined): Scenario =>
    former === undefined
      ? readScenario(document.current.preset)
      : readKeptScenario(document.current.preset, former);
  const plan = planOf(settings, () => ({ ...textsOf(model), ...current }));
  const isAsLinked = said.every((name) => changingNothing.includes(name));
  return {
    plan: isAsLinked ? { ...plan, link } : plan,
    ...(model && {
      present: orWhyNot(() =>
        planOf(asPresent(settings), () => ({ ...textsOf(undefined), ...inPresent(link) })),
      ),
    }),
  };
}

function planOf(given: RunArguments, read: (model: KeptModel | undefined) => Scenario): RunPlan {
  const wrong: string[] = [];
  const model = checkModel(given.model, wrong);
  let unread: Failure | undefined;
  let base: Scenario;
  try {
    base = read(model);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    unread = error;
    base = standIn();
  }
  const planned = planRun(base, given, model);
  if (planned.ok && unread === undefined && wrong.length === 0) return planned.plan;
  const problems = [
    ...wrong,
    ...(unread === undefined ? [] : [unread.message]),
    ...(planned.ok ? [] : planned.problems),
  ];
  throw new Failure(problems.join("\n"), unread?.exitCode ?? 2);
}

/** The same settings for the present model, of whose run nothing is written: what they leave out has its own defaults. */
function asPresent({ model: _former, out: _written, ...settings }: RunArguments): RunArguments {
  return settings;
}

function orWhyNot(plan: () => RunPlan): RunPlan | string {
  try {
    return plan();
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
