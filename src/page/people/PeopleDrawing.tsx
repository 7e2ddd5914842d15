import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type DotsSize, layoutPeople, personAt, renderPeopleDots } from "../../../viz/index.ts";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import type { Store } from "../../lab/store.ts";
import { peopleMessages as say } from "../../words/people.ts";
import { formatCount } from "../../words/wording.ts";
import { observeSize } from "../parts/observeSize.ts";
import { type PeopleState, personShown } from "./PeopleState.ts";
import { personForKey } from "./peopleKeys.ts";
import { type Month, purityText } from "./peopleMonth.ts";

interface PeopleDrawingProps {
  readonly store: Store;
  readonly people: PeopleState;
  readonly month: Month;
}

/** A click within this many pixels of a dot still chooses it. */
const reach = 14;

/** The dots, drawn at most once per frame; a click or the arrow keys choose a person. */
export function PeopleDrawing({ store, people, month }: PeopleDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const frame = useRef(0);
  const size = useSize(canvas);
  const colours = useColourChanges();
  const shown = useSignal(month);
  shown.value = month;
  const layout = useComputed(() =>
    people.gathered.value === undefined || size.value === undefined
      ? undefined
      : layoutPeople(people.gathered.value.people.counts, size.value),
  );
  const person = personShown(store);

  useSignalEffect(() => {
    const { crowd, position, words } = shown.value;
    const chosen = personShown(store);
    const [place, room] = [layout.value, size.value];
    void [colours.value, store.view.value.theme];
    if (place === undefined || room === undefined) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (canvas.current === null || svg.current === null) return;
      renderPeopleDots(
        canvas.current,
        svg.current,
        { crowd, position, person: chosen, words: { lanes: words, position: say.position, ends: say.axis } },
        place,
        room,
      );
      canvas.current.dataset.row = String(shown.value.row);
      canvas.current.dataset.dot = place.dot.toFixed(2);
    });
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const choose = (next: number | undefined) => store.show({ person: next === undefined ? 0 : next + 1 });
  const at = useComputed(() => describe(shown.value, personShown(store)));
  return (
    <div
      class="people-dots"
      role="slider"
      tabIndex={0}
      aria-label={say.slider}
      aria-valuemin={0}
      aria-valuemax={month.crowd.affiliations.length}
      aria-valuenow={person === undefined ? 0 : person + 1}
      aria-valuetext={at.value}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = personForKey(month, person, event.key);
        if (next === "other key") return;
        event.preventDefault();
        choose(next);
      }}
      onClick={(event) => {
        const box = canvas.current?.getBoundingClientRect();
        if (box === undefined || layout.value === undefined) return;
        const point = [event.clientX - box.left, event.clientY - box.top] as const;
        const found = personAt(month.crowd, layout.value, point, reach);
        if (found !== undefined) choose(found);
      }}
    >
      <canvas ref={canvas} />
      <svg ref={svg} aria-hidden="true" />
    </div>
  );
}

function describe({ crowd, position }: Month, person: number | undefined): string {
  if (person === undefined) return say.nobody;
  const level = (crowd.purities[person] + 0.5) / 256;
  return say.personAt(
    formatCount(person + 1),
    say.lanes[crowd.affiliations[person]],
    purityText(level),
    level > position,
  );
}

/** The size of an element, kept up to date. */
function useSize(element: { readonly current: HTMLElement | null }) {
  const size = useSignal<DotsSize | undefined>(undefined);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    return observeSize(current, () => {
      const { width, height } = current.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(current).fontSize);
      if (width > 0 && height > 0)
        size.value = {
          width: Math.round(width),
          height: Math.round(height),
          fontSize,
          pixelRatio: devicePixelRatio,
        };
    });
  }, [element, size]);
  return size;
}

/** Counts the changes of the system's colours: a canvas does not follow them by itself. */
function useColourChanges() {
  const changes = useSignal(0);
  useEffect(() => {
    const queries = [
      "(prefers-color-scheme: dark)",
      "(forced-colors: active)",
      "(prefers-contrast: more)",
    ].flatMap((query) => ifAllowed(() => matchMedia(query)) ?? []);
    const count = () => {
      changes.value++;
    };
    for (const query of queries) query.addEventListener("change", count);
    return () => {
      for (const query of queries) query.removeEventListener("change", count);
    };
  }, [changes]);
  return changes;
}
