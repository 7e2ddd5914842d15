/** What a way to draw chance is called, and what it says of new runs: as much as the runs that are asked for can tell. */
import type { LabView } from "../lab/viewFields.ts";
import { messages } from "../words/messages.ts";
import { heldBy } from "./heldBy.ts";

interface SpreadName {
  readonly name: string;
  readonly text: string;
}

/** Of the replicates that are asked for, not of those at hand: a first look at fewer is over before it is read. */
export function spreadNames(replicates: number): Readonly<Record<LabView["spread"], SpreadName>> {
  const say = messages.chart.spreads;
  const band = (held: number, wanted: number) => ({
    name: say.band(held),
    text: held < wanted ? say.fewText(held, replicates) : say.bandText(held),
  });
  const { of50, of90 } = heldBy(replicates);
  return {
    runs: { name: say.runs, text: say.runsText },
    band50: band(of50, 50),
    band90: band(of90, 90),
  };
}
