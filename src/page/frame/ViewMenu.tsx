import { useRef } from "preact/hooks";
import { chartWays } from "../../lab/chartWays.ts";
import { singleKeys } from "../../lab/keys.ts";
import type { Store } from "../../lab/store.ts";
import { layouts, themes } from "../../lab/viewFields.ts";
import { helpMessages } from "../../words/help.ts";
import { labMessages } from "../../words/lab.ts";
import { chartWayWords } from "../../words/parts/chartWay.ts";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import { TranslationNote } from "../languages/TranslationNote.tsx";
import { scents } from "../levers/scentTracks.ts";
import { Segments } from "../parts/Segments.tsx";
import { usePopover } from "../parts/usePopover.ts";

interface ViewMenuProps {
  readonly store: Store;
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

/** One chart or several, light or dark, and whether single keys do anything. */
export function ViewMenu({ store, opener, onClose }: ViewMenuProps) {
  const say = labMessages.view;
  const menu = useRef<HTMLElement>(null);
  const { layout, theme, chartWay, projector } = store.view.value;
  const scented = store.lasting(scents).shown;
  const former = store.shown.value.document.run.engine;
  const single = store.lasting(singleKeys);
  const onToggle = usePopover(menu, opener, onClose);
  return (
    <section ref={menu} popover="auto" class="menu" aria-label={say.title} onToggle={onToggle}>
      <Segments
        legend={say.layout}
        name="layout"
        values={layouts}
        chosen={layout}
        labels={say.layouts}
        onChoose={(value) => store.show({ layout: value })}
      />
      <Segments
        legend={chartWayWords.legend}
        name="chartWay"
        values={chartWays}
        chosen={chartWay}
        labels={chartWayWords.ways}
        onChoose={(value) => store.show({ chartWay: value })}
      />
      <Segments
        legend={say.theme}
        name="theme"
        values={themes}
        chosen={theme}
        labels={say.themes}
        onChoose={(value) => store.show({ theme: value })}
      />
      <label
        class="switch"
        title={former === undefined ? labMessages.view.scentedText : labMessages.engine.scents(former)}
      >
        <input
          type="checkbox"
          checked={scented.isOn.value && former === undefined}
          disabled={former !== undefined}
          onChange={(event) => scented.set(event.currentTarget.checked)}
        />
        {labMessages.view.scented}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={projector === "on"}
          onChange={(event) => store.show({ projector: event.currentTarget.checked ? "on" : "off" })}
        />
        {say.projector}
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={single.isOn.value}
          onChange={(event) => single.set(event.currentTarget.checked)}
        />
        {helpMessages.singleKeys}
      </label>
      <LanguageLinks />
      <TranslationNote />
    </section>
  );
}
