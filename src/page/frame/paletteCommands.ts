/** All that can be done on the page, by name. */
import { masterLever, measures as measureTable, settables } from "../../../sim/index.ts";
import { curveIdOf } from "../../lab/curveIds.ts";
import { drawSeed } from "../../lab/drawSeed.ts";
import { replayChange } from "../../lab/replay.ts";
import { termsOf } from "../../lab/resolve.ts";
import { layouts, spreads, themes } from "../../lab/viewFields.ts";
import { foldLetters } from "../../languages/foldLetters.ts";
import { chartMeasures } from "../../library/chartMeasures.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { spreadNames } from "../../results/spreadNames.ts";
import { englishPalette } from "../../words/english.ts";
import { labMessages } from "../../words/lab.ts";
import { messages } from "../../words/messages.ts";
import { notInModel } from "../../words/notInModel.ts";
import { paletteMessages as say } from "../../words/palette.ts";
import { tabs } from "./tabs.ts";

export interface Command {
  readonly id: string;
  readonly kind: keyof typeof say.kinds;
  readonly title: string;
  /** Other words it is found by. */
  readonly also?: string;
  readonly run: () => void;
}

/** Of a page in another language, the English words too. */
const measureNamed = (name: string) => measureTable.find((measure) => measure.name === name)?.label ?? "";

function found(also: string | undefined, english: string): Pick<Command, "also"> {
  if (import.meta.env.OUTBID_TRANSLATED) return { also: `${also ?? ""} ${english}` };
  return also === undefined ? {} : { also };
}

/** The commands for the present state of the page. */
export function listCommands({ store, runs, picture }: LabProps): readonly Command[] {
  const { document: lab } = store.shown.value;
  const names = spreadNames(lab.run.replicates);
  const own = termsOf(store.terms, lab.run.engine);
  const does = (name: keyof typeof say.do, run: () => void): Command => ({
    id: `do-${name}`,
    kind: "do",
    title: say.do[name],
    ...found(undefined, englishPalette.do[name]),
    run,
  });
  const look = (id: string, title: string, run: () => void): Command => ({ id, kind: "look", title, run });
  return [
    does("keep", () => store.dispatch({ type: "keep" })),
    does("undo", () => store.undo()),
    does("redo", () => store.redo()),
    does("replay", () => replayChange(store)),
    does("resetAll", () => store.reset()),
    does("toDefaults", () => store.dispatch({ type: "resetToDefault" })),
    does("play", () => {
      store.playing.value = !store.playing.value;
    }),
    does("pause", () => {
      runs.paused.value = !runs.paused.value;
    }),
    does("newLuck", () => store.set("seed", drawSeed())),
    does("share", () => press(".share-button")),
    does("timeline", () => {
      store.timeline.value = true;
    }),
    does("zoom", () => {
      store.zoomed.value = !store.zoomed.value;
    }),
    does("help", () => {
      store.dialog.value = { kind: "help" };
    }),
    ...tabs.map(
      ({ name, label }): Command => ({
        id: `tab-${name}`,
        kind: "tab",
        title: label,
        ...found(undefined, name),
        run: () => store.show({ tab: name }),
      }),
    ),
    ...lab.kept.flatMap(({ slot }): Command[] => {
      const id = curveIdOf(slot);
      const name = picture.nameOf(id);
      const kept = (what: string, title: string, run: () => void): Command => ({
        id: `${what}-${id}`,
        kind: "kept",
        title,
        run,
      });
      return [
        kept("show", say.show(name), () => store.show({ focus: id })),
        kept("compare", say.compareAll(name), () => store.dispatch({ type: "compareWith", id })),
        kept("take", say.take(name), () => store.dispatch({ type: "take", slot })),
        kept("remove", say.remove(name), () => store.dispatch({ type: "remove", slot })),
      ];
    }),
    ...own.presets.flatMap(({ id, title }): Command[] => [
      {
        id: `scenario-${id}`,
        kind: "scenario",
        title,
        ...found(undefined, id.replaceAll("-", " ")),
        run: () => store.dispatch({ type: "choosePreset", preset: id }),
      },
      {
        id: `baseline-${id}`,
        kind: "baseline",
        title,
        ...found(undefined, id.replaceAll("-", " ")),
        run: () => store.dispatch({ type: "chooseBaseline", preset: id }),
      },
    ]),
    ...chartMeasures.flatMap(({ measures }) =>
      measures
        .filter(({ name }) => own.measures.includes(name))
        .map(
          ({ name }): Command => ({
            id: `measure-${name}`,
            kind: "measure",
            title: measureLabel(name),
            ...found(name, measureNamed(name)),
            run: () => store.show({ measure: name }),
          }),
        ),
    ),
    ...[masterLever, ...settables].flatMap((settable): Command[] => {
      const { name, symbol } = settable;
      const explain: Command = {
        id: `explain-${name}`,
        kind: "explanation",
        title: settingLabel(name),
        ...found(`${name} ${symbol}`, settable.label),
        run: () => {
          store.dialog.value = { kind: "explanation", settable };
        },
      };
      const lever = document.getElementById(`setting-${name}`);
      if (lever === null || lever.closest("details:not([open])") !== null) return [explain];
      const go: Command = {
        id: `lever-${name}`,
        kind: "lever",
        title: settingLabel(name),
        ...found(name, settable.label),
        // After the dialog has given the focus back.
        run: () => setTimeout(() => lever.focus()),
      };
      return [go, explain];
    }),
    ...notInModel.map(
      ({ id, name, also }): Command => ({
        id: `absent-${id}`,
        kind: "absent",
        title: name,
        also,
        run: () => {
          store.show({ tab: "claims" });
          reveal(`absent-${id}`);
        },
      }),
    ),
    ...spreads.map((spread) =>
      look(`spread-${spread}`, `${messages.chart.spread}: ${names[spread].name}`, () =>
        store.show({ spread }),
      ),
    ),
    ...layouts.map((layout) =>
      look(`layout-${layout}`, `${labMessages.view.layout}: ${labMessages.view.layouts[layout]}`, () =>
        store.show({ layout }),
      ),
    ),
    ...themes.map((theme) =>
      look(`theme-${theme}`, `${labMessages.view.theme}: ${labMessages.view.themes[theme]}`, () =>
        store.show({ theme }),
      ),
    ),
  ];
}

function press(selector: string): void {
  // After the palette's dialog is gone.
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.click());
}

/** Scrolls to an element and focuses it, once its panel has been fetched. */
function reveal(id: string): void {
  const isThere = () => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
    return element !== null;
  };
  // After the palette's dialog has given the focus back.
  setTimeout(() => {
    if (isThere()) return;
    const observer = new MutationObserver(() => {
      if (isThere()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/**
 * The commands in which every word of the query begins a word; where there are none, those that contain every word.
 * Commands that begin with the query come first. An empty query gives all commands.
 */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = foldLetters(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return commands;
  const rank = (command: Command): number => {
    const title = foldLetters(command.title);
    const text = foldLetters(`${command.title} ${say.kinds[command.kind]} ${command.also ?? ""}`);
    if (!words.every((word) => text.includes(word))) return -1;
    const starts = words.every((word) => text.startsWith(word) || text.includes(` ${word}`));
    return (
      (title.startsWith(words.join(" ")) ? 4 : 0) +
      (starts ? 2 : 0) +
      // Its own name, whole: "restrictions" is not restrictionCost.
      (foldLetters(command.also ?? "")
        .split(" ")
        .some((name) => words.includes(name))
        ? 1
        : 0) +
      (words.every((word) => title.includes(word)) ? 1 : 0)
    );
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}
