import { drawSeed } from "../../lab/drawSeed.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { formatCount } from "../../words/wording.ts";

const replicates = [20, 50, 200, 1000];
const months = [12, 24, 36, 60, 84, 120];
const agents = [4000, 10_000, 20_000, 50_000, 100_000, 200_000];

/** The settings of the runs (luck, number, size) and their progress. */
export function RunBar({ store, runs }: LabProps) {
  const say = messages.run;
  const { current, document, coming } = store.shown.value;
  const { replicates: chosen } = document.run;
  const people = current.settings.poolPeople;
  const options = (usual: readonly number[], chosen: number) =>
    [...new Set([...usual, chosen])].sort((a, b) => a - b);
  return (
    <fieldset class="run-bar">
      <legend class="unseen">{say.title}</legend>
      <label>
        <span>{say.seed}</span>
        <input
          type="text"
          size={10}
          spellcheck={false}
          autocomplete="off"
          value={current.seed}
          onChange={(event) => {
            store.set("seed", event.currentTarget.value);
            event.currentTarget.value = store.current.value.seed;
          }}
        />
      </label>
      <button type="button" title={say.newLuckText} onClick={() => store.set("seed", drawSeed())}>
        {say.newLuck}
      </button>
      <label>
        <span>{say.replicates}</span>
        <select
          value={chosen}
          onChange={(event) =>
            store.dispatch({ type: "setReplicates", replicates: Number(event.currentTarget.value) })
          }
        >
          {options(replicates, chosen).map((value) => (
            <option key={value} value={value}>
              {formatCount(value)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.agents}</span>
        <select
          value={(coming?.current ?? current).settings.agents}
          onChange={(event) => store.set("agents", Number(event.currentTarget.value))}
        >
          {options(agents, (coming?.current ?? current).settings.agents).map((value) => (
            <option key={value} value={value}>
              {value === people ? say.oneToOne(formatCount(value)) : formatCount(value)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.months}</span>
        <select
          value={current.months}
          onChange={(event) => store.set("months", Number(event.currentTarget.value))}
        >
          {options(months, current.months).map((value) => (
            <option key={value} value={value}>
              {formatCount(value)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={runs.paused.value}
        title={runs.paused.value ? say.resume : say.pause}
        aria-label={say.pause}
        onClick={() => {
          runs.paused.value = !runs.paused.value;
        }}
      >
        <i class={runs.paused.value ? "icon play-icon" : "icon pause"} />
      </button>
      <Progress store={store} runs={runs} />
    </fieldset>
  );
}

function Progress({ store, runs }: Pick<LabProps, "store" | "runs">) {
  const say = messages.run;
  const progress = runs.progress.value;
  const count = runs.of("current")?.count ?? 0;
  const text = runs.paused.value
    ? say.paused
    : progress !== undefined
      ? say.running(progress.done, progress.count)
      : store.settled.value
        ? say.done(formatCount(count))
        : say.coarse;
  const isRunning = progress !== undefined || store.shown.value.coming !== undefined;
  return (
    <output class="progress" data-running={isRunning || undefined}>
      {text}
    </output>
  );
}
