import { modelVersion, type Scenario } from "../../../sim/index.ts";
import type { LabDocument } from "../../lab/document.ts";
import { formatLink } from "../../lab/link.ts";
import { mostAgents, mostReplicates } from "../../lab/pageBounds.ts";
import { presetOf } from "../../lab/resolve.ts";
import { differencesFrom } from "../../lab/scenarioFile.ts";
import { linkTerms } from "./openLink.ts";

/** The part of the page's address after its name that shows a scenario, beside another where there is one. */
export interface Linked {
  readonly scenario: Scenario;
  /** Kept beside it, and compared with; of the same luck, months and agents. */
  readonly control?: Scenario;
  readonly replicates: number;
}

/**
 * The link, with "#"; undefined where the page would not show it: it has more agents than that computes. Of more replicates than
 * it computes it shows the first.
 */
export function linkOf({ scenario, control, replicates }: Linked): string | undefined {
  const { seed, months, settings } = scenario;
  if (settings.agents > mostAgents) return undefined;
  const terms = linkTerms();
  const specOf = (one: Scenario) => {
    const preset = terms.presets.some(({ id }) => id === one.id) ? one.id : "baseline";
    const { changes, events, isApart } = differencesFrom(presetOf(terms, preset), one);
    return { preset, changes, ...(events && { events }), ...(isApart && { free: true as const }) };
  };
  const document: LabDocument = {
    ...terms.usual,
    current: specOf(scenario),
    kept: control === undefined ? [] : [{ slot: 1, spec: specOf(control) }],
    reference: control === undefined ? terms.usual.reference : "kept1",
    run: { seed, months, agents: settings.agents, replicates: Math.min(replicates, mostReplicates) },
  };
  // So that a later page makes the numbers with this model, which it keeps.
  return `#${formatLink(document, terms, { model: modelVersion })}`;
}
