import { crowdSwitch, secondsForEverybody } from "../../lab/crowd/chooseCrowd.ts";
import { fewestAgents } from "../../lab/crowd/fewAgents.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { crowdMessages as say } from "../../words/parts/crowd.ts";
import { formatCount } from "../../words/wording.ts";

/** How far the many agents are that were asked for; else the offer to make everybody an agent, and what it takes. */
export function CrowdBar({ store, runs }: Pick<LabProps, "store" | "runs">) {
  const { coming, document } = store.shown.value;
  if (coming !== undefined) {
    const agents = formatCount(coming.current.settings.agents);
    const { done = 0, count = 1, secondsLeft } = runs.coming.value ?? {};
    const text =
      runs.coming.value === undefined
        ? say.waiting(agents)
        : say.running(agents, Math.floor((100 * done) / count)) +
          (secondsLeft === undefined ? "" : `, ${say.left(secondsLeft)}`);
    const cancel = () => {
      if (document.run.agents === undefined) store.lasting(crowdSwitch).set(false);
      else store.set("agents", fewestAgents);
    };
    return (
      <>
        {!runs.paused.value && <span>{text}</span>}{" "}
        <button type="button" title={say.cancelText(formatCount(fewestAgents))} onClick={cancel}>
          {say.cancel}
        </button>
      </>
    );
  }
  const seconds = secondsForEverybody(store);
  if (seconds === undefined) return null;
  const { poolPeople, agents } = store.current.value.settings;
  const compute = () => {
    store.lasting(crowdSwitch).set(true);
    // Where the device is fast and nobody chose, that was all.
    if (store.shown.peek().coming === undefined) store.set("agents", poolPeople);
  };
  return (
    <>
      <span>{say.coarse(formatCount(Number((poolPeople / agents).toPrecision(2))))}</span>{" "}
      <button type="button" title={say.offerText(formatCount(poolPeople))} onClick={compute}>
        {say.offer(seconds)}
      </button>
    </>
  );
}
