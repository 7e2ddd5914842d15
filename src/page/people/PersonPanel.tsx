import { useSignal } from "@preact/signals";
import type { Decision, PersonStory } from "../../../sim/experiments/index.ts";
import type { Settings } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";
import { peopleMessages } from "../../words/people.ts";
import { salafiText } from "../../words/salafi.ts";
import { formatCount } from "../../words/wording.ts";
import { type PeopleState, personShown } from "./PeopleState.ts";
import { PersonDecision } from "./PersonDecision.tsx";
import { purityText } from "./peopleMonth.ts";
import { oddsOf, postOf, tellChoice, tellLife } from "./personTexts.ts";

const say = peopleMessages.story;

interface PersonPanelProps {
  readonly store: Store;
  readonly people: PeopleState;
  /** The names of the scenario and of the one it is compared with. */
  readonly name: string;
  readonly referenceName: string;
}

/** The chosen person's story: their side, each time they reconsidered, and why they chose as they did. */
export function PersonPanel({ store, people, name, referenceName }: PersonPanelProps) {
  const person = personShown(store);
  const told = people.told.value;
  if (person === undefined) return <p class="person waiting">{say.none}</p>;
  if (told === undefined)
    return (
      <p class="person waiting" role="status">
        <span class="coming">{say.working}</span>
      </p>
    );
  const { story } = told;
  return (
    <section
      class="person"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-labelledby="person-title"
      data-stale={!people.isFresh.value.story || undefined}
    >
      <div class="head">
        <h2 id="person-title">{say.title(formatCount(story.person + 1))}</h2>
        <span class="person-of">{say.of(name, told.wish.replicate + 1)}</span>
        <button type="button" onClick={() => store.show({ person: 0 })}>
          {say.close}
        </button>
      </div>
      <Life story={story} settings={told.wish.scenario.settings} />
      {people.counterpart.value !== undefined && (
        <p class="counterpart">
          {say.counterpart(referenceName, tellLife(people.counterpart.value).join(" "))}
        </p>
      )}
      <Decisions store={store} story={story} />
    </section>
  );
}

function Life({ story, settings }: { readonly story: PersonStory; readonly settings: Settings }) {
  const chooser = story.decisions[0]?.chooser;
  return (
    <>
      <p>
        {say.who(say.regions[story.region], story.salafi, purityText(story.purities[0]), postOf(story, 0))}{" "}
        {chooser !== undefined && say.media(purityText(chooser.exposure), purityText(chooser.vulnerability))}
      </p>
      {story.salafi && <p class="salafi">{salafiText(settings)}</p>}
      <p role="status">{tellLife(story).join(" ")}</p>
    </>
  );
}

/**
 * One row per decision. The decision that is shown is the chosen one; else that of the cursor's month, or the last one
 * before it.
 */
function Decisions({ store, story }: { readonly store: Store; readonly story: PersonStory }) {
  const { decisions } = story;
  const chosen = useSignal<Decision | undefined>(undefined);
  if (decisions.length === 0) return null;
  const month = store.view.value.month;
  const shown =
    decisions.find((one) => one === chosen.value) ??
    decisions.find(({ from, to }) => from !== to) ??
    [...decisions].reverse().find(({ row }) => row <= month) ??
    decisions[0];
  return (
    <>
      <div class="decision-list">
        <table>
          <caption>{say.decisions}</caption>
          <thead>
            <tr>
              <th scope="col">{say.columns.month}</th>
              <th scope="col">{say.columns.choice}</th>
              <th scope="col">{say.columns.odds}</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <tr
                key={decision.row}
                data-shown={decision === shown || undefined}
                data-switch={decision.from !== decision.to || undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={decision === shown}
                    aria-label={say.show(decision.row)}
                    onClick={() => {
                      chosen.value = decision;
                      store.show({ month: decision.row });
                    }}
                  >
                    {formatCount(decision.row)}
                  </button>
                </th>
                <td>{tellChoice(decision)}</td>
                <td>{say.odds(...oddsOf(decision.probabilities))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PersonDecision key={`${story.person} ${shown.row}`} decision={shown} />
    </>
  );
}
