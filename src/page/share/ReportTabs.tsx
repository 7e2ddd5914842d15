import type { Signal } from "@preact/signals";
import type { LabProps } from "../../results/LabProps.ts";
import { shareMessages as say } from "../../words/share.ts";
import type { Tab } from "../parts/Tab.ts";

/** The tabs that a report can hold besides the curves; of a former model only those that show its runs. */
export function offeredTabs(tabs: readonly Tab[], { store }: Pick<LabProps, "store">): readonly Tab[] {
  const isFormer = store.shown.value.document.run.engine !== undefined;
  return tabs.filter(
    ({ name, shows, livesAnew }) =>
      name !== "curves" && !(isFormer && (shows !== "runs" || livesAnew === true)),
  );
}

interface ReportTabsProps {
  readonly tabs: readonly Tab[];
  /** Names of the chosen ones. */
  readonly chosen: Signal<readonly string[]>;
}

/** The choice of what a report holds besides curves and outcomes. */
export function ReportTabs({ tabs, chosen }: ReportTabsProps) {
  return (
    <fieldset class="report-tabs">
      <legend>{say.report.tabs}</legend>
      {tabs.map(({ name, label }) => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            checked={chosen.value.includes(name)}
            onChange={(event) => {
              const others = chosen.value.filter((other) => other !== name);
              chosen.value = event.currentTarget.checked ? [...others, name] : others;
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
