import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import {
  bytesOfReplicates,
  saveCurves,
  saveLab,
  savePng,
  saveReplicates,
  saveReport,
  saveScenario,
  saveSvg,
} from "../../export/saveResults.ts";
import type { Scheme } from "../../export/stage.ts";
import { pngWidth } from "../../export/svgToPng.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { numerals } from "../../words/numerals.ts";
import { shareMessages as say } from "../../words/share.ts";
import { openModal } from "../parts/openModal.ts";
import { Segments } from "../parts/Segments.tsx";
import type { Tab } from "../parts/Tab.ts";
import { offeredTabs, ReportTabs } from "./ReportTabs.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { OneFilePart } from "./TakeAlong.tsx";

interface ShareDialogProps extends LabProps {
  readonly tabs: readonly Tab[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** All that can be saved, shared and opened; opens itself, and reports when it is closed. */
export function ShareDialog({ tabs, onFiles, onClose, ...props }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const scheme = useSignal<Scheme>("light");
  const told = useSignal("");
  const offered = offeredTabs(tabs, props);
  // What was run is seldom to be run again, and what is open is what the reader means; the rest is long.
  const usual = offered.filter(
    ({ name, shows }) => shows === "experiments" || name === props.store.view.peek().tab,
  );
  const chosen = useSignal<readonly string[]>(usual.map(({ name }) => name));
  useEffect(() => openModal(dialog.current), []);
  const wait = notReady(props);
  const size = useSignal("");
  useEffect(() => {
    if (wait !== undefined) return;
    void bytesOfReplicates(props).then((bytes) => {
      size.value = bytes === undefined ? "" : say.numbers.size(megabytes(bytes));
    });
  }, [wait]);
  const saving = (title: string, text: string, save: () => Promise<string>, needsResults = true) => (
    <SaveButton
      title={title}
      text={text}
      told={told}
      disabled={needsResults && wait !== undefined}
      save={save}
    />
  );
  return (
    <dialog ref={dialog} class="share" aria-labelledby="share-title" onClose={onClose}>
      <form method="dialog">
        <button type="submit">{say.close}</button>
      </form>
      <h2 id="share-title">{say.title}</h2>
      <ShareLink {...props} />
      <p class="share-state" role="status">
        {told.value || wait}
      </p>
      <Part title={say.report.title}>
        <ReportTabs tabs={offered} chosen={chosen} />
        {saving(say.report.save, say.report.text, () =>
          saveReport(
            props,
            offered.filter(({ name }) => chosen.value.includes(name)),
          ),
        )}
      </Part>
      <Part title={say.pictures.title}>
        <SchemePicker scheme={scheme} />
        {saving(say.pictures.svg, say.pictures.svgText, () => saveSvg(props, scheme.value))}
        {saving(say.pictures.png(pngWidth), say.pictures.pngText, () => savePng(props, scheme.value))}
      </Part>
      <Part title={say.numbers.title}>
        {saving(say.numbers.shown, say.numbers.shownText, () => saveCurves(props))}
        {saving(say.numbers.all, say.numbers.allText + size.value, () => saveReplicates(props))}
      </Part>
      <Part title={say.files.title}>
        {saving(say.files.lab, say.files.labText, () => saveLab(props), false)}
        {saving(say.files.scenario, say.files.scenarioText, () => saveScenario(props), false)}
      </Part>
      <Part title={say.open.title}>
        <OpenButton onFiles={onFiles} />
      </Part>
      <OneFilePart />
    </dialog>
  );
}

/** "47", "8.3", at least "0.1". */
const megabytes = (bytes: number) =>
  numerals(bytes < 1e7 ? Math.max(0.1, bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6));

/** Why results cannot be saved yet; undefined when they can. */
function notReady({ runs, picture }: LabProps): string | undefined {
  if (runs.failure.value !== undefined) return say.stopped;
  const isThere = picture.chart.value !== undefined && !picture.stale.value;
  if (runs.paused.value && !isThere) return say.paused;
  const progress = runs.progress.value;
  if (progress !== undefined) return say.working(progress.done, progress.count);
  return isThere ? undefined : say.waiting;
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="share-part" aria-label={title}>
      <h3>{title}</h3>
      <div class="share-actions">{children}</div>
    </section>
  );
}

interface SaveButtonProps {
  readonly title: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly told: Signal<string>;
  readonly save: () => Promise<string>;
}

function SaveButton({ title, text, disabled, told, save }: SaveButtonProps) {
  const run = () => {
    told.value = say.saving;
    save().then(
      (name) => {
        told.value = say.saved(name);
      },
      (error: unknown) => {
        told.value = say.notSaved(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return (
    <button type="button" class="share-action" disabled={disabled} onClick={run}>
      <b>{title}</b> <span>{text}</span>
    </button>
  );
}

function SchemePicker({ scheme }: { readonly scheme: Signal<Scheme> }) {
  const { colours, light, dark } = say.pictures;
  return (
    <Segments
      legend={colours}
      name="picture-colours"
      values={["light", "dark"]}
      chosen={scheme.value}
      labels={{ light, dark }}
      onChoose={(chosen) => {
        scheme.value = chosen;
      }}
    />
  );
}

function OpenButton({ onFiles }: Pick<ShareDialogProps, "onFiles">) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="share-action" onClick={() => field.current?.click()}>
        <b>{say.open.button}</b> <span>{say.open.text}</span>
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.html,.htm,application/json,text/html"
        aria-label={say.open.choose}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </>
  );
}
