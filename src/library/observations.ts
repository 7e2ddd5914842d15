/** Dated public figures, as ranges on the model's measures. */
import { signal } from "@preact/signals";
import type { Observations } from "../../sim/index.ts";
import type { observedOf } from "./observedOf.ts";

/** The project's own files, which a test checks against their schema; nothing here comes from outside. */
const files = import.meta.glob<Observations>("../../scenarios/observations/*.json", { import: "default" });
/** The files that have been fetched. */
export interface ObservationFiles {
  /** Fetches a file when it is first needed; a file that could not be fetched is tried again next time. */
  load(id: string): Promise<void>;
  /** A file that has been fetched; undefined while it has not, and where there is none. */
  of(id: string): Observations | undefined;
  /** Words the figures; fetched with the first file. */
  tell(): typeof observedOf | undefined;
}

export function createObservationFiles(): ObservationFiles {
  const fetched = signal<ReadonlyMap<string, Observations>>(new Map());
  const asked = new Set<string>();
  const words = signal<{ readonly observedOf?: typeof observedOf }>({});
  return {
    async load(id) {
      const load = files[`../../scenarios/observations/${id}.json`];
      if (load === undefined || asked.has(id)) return;
      asked.add(id);
      try {
        words.value = await import("./observedOf.ts");
        const file = await load();
        fetched.value = new Map([...fetched.peek(), [id, file]]);
      } catch {
        asked.delete(id);
      }
    },
    of: (id) => fetched.value.get(id),
    tell: () => words.value.observedOf,
  };
}
