/** The people of one run and one person's story, kept up to date with the store. */
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { PeopleByMonth, PersonStory } from "../../../sim/experiments/index.ts";
import type { Treatment } from "../../../sim/index.ts";
import {
  createNewestWins,
  gatherPeople,
  type PeopleHandle,
  type PeopleWish,
} from "../../engine/gatherPeople.ts";
import type { Store } from "../../lab/store.ts";
import type { LabProps } from "../../results/LabProps.ts";

interface StoryWish extends PeopleWish {
  /** From 0. */
  readonly person: number;
}

/** A result, and its input. */
export interface Gathered {
  readonly people: PeopleByMonth;
  readonly wish: PeopleWish;
}

export interface Told {
  readonly story: PersonStory;
  readonly wish: StoryWish;
}

export interface PeopleState {
  /** The newest people; they stay while another run is gathered. */
  readonly gathered: ReadonlySignal<Gathered | undefined>;
  readonly told: ReadonlySignal<Told | undefined>;
  /**
   * The same person with the same luck in the reference scenario; undefined until it is known, or if the two scenarios
   * are the same.
   */
  readonly counterpart: ReadonlySignal<PersonStory | undefined>;
  /** Whether each belongs to what the page shows now. */
  readonly isFresh: ReadonlySignal<{ readonly people: boolean; readonly story: boolean }>;
  /** Months received so far of the run that is being gathered; undefined at rest. */
  readonly progress: ReadonlySignal<number | undefined>;
  readonly failure: ReadonlySignal<string | undefined>;
  retry(): void;
  /** Ends the workers. */
  stop(): void;
}

/**
 * The scenario of the curve that stands out, with all agents that were asked for: one run with them takes no time, so that
 * people need not wait for the curves.
 */
export function scenarioShown(store: Store): Treatment {
  const { view, current } = store.shown.value;
  return scenariosAsked(store).get(view.focus) ?? current;
}

const referenceShown = (store: Store): Treatment =>
  scenariosAsked(store).get(store.shown.value.document.reference) ?? store.reference.value;

function scenariosAsked({ shown, settled }: Store) {
  const { byId, coming } = shown.value;
  return (settled.value ? coming?.byId : undefined) ?? byId;
}

/** The chosen person, from 0; undefined when nobody is chosen or the number is too high. */
export function personShown(store: Store): number | undefined {
  const { person } = store.view.value;
  return person > 0 && person <= scenarioShown(store).settings.agents ? person - 1 : undefined;
}

/** Starts gathering what the store shows, and goes on whenever that changes, until it is stopped. */
export function createPeople(
  { store, runs }: Pick<LabProps, "store" | "runs">,
  start: () => PeopleHandle,
): PeopleState {
  const gathered = signal<Gathered | undefined>(undefined);
  const told = signal<Told | undefined>(undefined);
  const other = signal<Told | undefined>(undefined);
  const progress = signal<number | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);
  const crowdWorker = createReplaceable(start);
  const storyWorker = createReplaceable(start);
  const otherWorker = createReplaceable(start);
  const wished = computed(
    (): PeopleWish => ({ scenario: scenarioShown(store), replicate: store.view.value.run - 1 }),
  );
  const failing = (worker: { replace(): void }) => (reason: string) => {
    worker.replace();
    progress.value = undefined;
    failure.value = reason;
  };

  const crowd = createNewestWins<PeopleWish, PeopleByMonth>(
    (wish, isWanted) =>
      gatherPeople(crowdWorker.worker(), wish, isWanted, (rows) => {
        progress.value = rows - 1;
      }),
    (people, wish) => {
      gathered.value = { people, wish };
      progress.value = undefined;
    },
    failing(crowdWorker),
  );
  const stories = createNewestWins<StoryWish, PersonStory>(
    ({ scenario, replicate, person }) => storyWorker.worker().story(scenario, replicate, person),
    (story, wish) => {
      told.value = { story, wish };
    },
    failing(storyWorker),
  );

  const others = createNewestWins<StoryWish, PersonStory>(
    ({ scenario, replicate, person }) => otherWorker.worker().story(scenario, replicate, person),
    (story, wish) => {
      other.value = { story, wish };
    },
    failing(otherWorker),
  );

  const wantCrowd = () => {
    const wish = wished.value;
    if (runs.paused.value || isOf(gathered.peek()?.wish, wish)) return;
    progress.value = 0;
    crowd.want(wish);
  };
  const wantStory = () => {
    const person = personShown(store);
    if (person === undefined || runs.paused.value) return;
    const wish = { ...wished.value, person };
    if (!isOf(told.peek()?.wish, wish) || told.peek()?.wish.person !== person) stories.want(wish);
    const scenario = referenceShown(store);
    if (scenario === wish.scenario) return;
    const compared = { ...wish, scenario };
    if (!isOf(other.peek()?.wish, compared) || other.peek()?.wish.person !== person) others.want(compared);
  };
  const ends = [effect(wantCrowd), effect(wantStory)];
  return {
    gathered,
    told,
    progress,
    failure,
    counterpart: computed(() => {
      const reference = referenceShown(store);
      if (reference === wished.value.scenario || other.value === undefined) return undefined;
      const { wish, story } = other.value;
      const asked = { ...wished.value, scenario: reference };
      return isOf(wish, asked) && wish.person === personShown(store) ? story : undefined;
    }),
    isFresh: computed(() => ({
      people: isOf(gathered.value?.wish, wished.value),
      story: isOf(told.value?.wish, wished.value) && told.value?.wish.person === personShown(store),
    })),
    retry() {
      failure.value = undefined;
      wantCrowd();
      wantStory();
    },
    stop() {
      for (const end of ends) end();
      for (const worker of [crowdWorker, storyWorker, otherWorker]) worker.replace();
    },
  };
}

function isOf(given: PeopleWish | undefined, asked: PeopleWish): boolean {
  return given?.scenario === asked.scenario && given.replicate === asked.replicate;
}

/** One worker, started when it is first needed and again after it was ended. */
function createReplaceable(start: () => PeopleHandle) {
  let present: PeopleHandle | undefined;
  return {
    worker() {
      present ??= start();
      return present;
    },
    replace() {
      present?.stop();
      present = undefined;
    },
  };
}
