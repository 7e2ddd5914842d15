import { type CurveId, curveIdOf } from "../../lab/curveIds.ts";
import { termsOf } from "../../lab/resolve.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { labMessages } from "../../words/lab.ts";
import { messages } from "../../words/messages.ts";
import { languageMessages } from "../../words/parts/languages.ts";
import { Picked } from "../parts/Picked.tsx";
import { lessonsLink } from "../parts/pageLinks.ts";
import { ShareButton } from "../share/ShareButton.tsx";
import { HelpButton } from "./HelpButton.tsx";
import { tabs } from "./tabs.ts";
import { ViewButton } from "./ViewButton.tsx";

/** Name, the standing caution, and which two scenarios are compared. */
export function Header(props: LabProps) {
  const { store, picture } = props;
  const { current, baseline, reference, kept } = store.shown.value.document;
  const { presets: offered } = termsOf(store.terms, store.shown.value.document.run.engine);
  const presets = offered.map(({ id, title }) => ({ id, title }));
  const cards = kept.map(({ slot }) => {
    const id: CurveId = curveIdOf(slot);
    return { id, title: picture.nameOf(id) };
  });
  return (
    <header class="top">
      <p class="brand">
        <strong>{messages.product}</strong> <span>{messages.notAForecast}</span>{" "}
        {import.meta.env.OUTBID_TRANSLATED && (
          <small title={languageMessages.note}>{languageMessages.brief}</small>
        )}
      </p>
      <Picker
        label={messages.scenario.label}
        value={current.preset}
        options={presets}
        onPick={(preset) => store.dispatch({ type: "choosePreset", preset })}
      />
      <Picker
        label={messages.scenario.compareWith}
        value={reference === "baseline" ? baseline : reference}
        options={presets}
        cards={cards}
        onPick={(picked) => {
          const card = cards.find(({ id }) => id === picked);
          store.dispatch(
            card === undefined
              ? { type: "chooseBaseline", preset: picked }
              : { type: "compareWith", id: card.id },
          );
        }}
      />
      <a href={lessonsLink}>{messages.lessons}</a>
      <ShareButton {...props} tabs={tabs} />
      <ViewButton store={store} />
      <HelpButton store={store} />
    </header>
  );
}

interface Option {
  readonly id: string;
  readonly title: string;
}

interface PickerProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Kept scenarios that can be picked too. */
  readonly cards?: readonly Option[];
  readonly onPick: (id: string) => void;
}

function Picker({ label, value, options, cards = [], onPick }: PickerProps) {
  const list = (some: readonly Option[]) =>
    some.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    ));
  return (
    <label>
      <span>{label}</span>
      <Picked text={[...cards, ...options].find(({ id }) => id === value)?.title ?? value}>
        <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {cards.length > 0 && <optgroup label={labMessages.strip.keptTitle}>{list(cards)}</optgroup>}
          {list(options)}
        </select>
      </Picked>
    </label>
  );
}
