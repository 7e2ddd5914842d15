import type { FunctionComponent } from "preact";
import type { LabProps } from "../lab/LabProps.ts";
import { mapMessages as say } from "../messages/map.ts";
import { MapBestResponse } from "./MapBestResponse.tsx";
import { MapFrontier } from "./MapFrontier.tsx";
import { MapLeadership } from "./MapLeadership.tsx";
import { MapLevers } from "./MapLevers.tsx";
import { type MapViewName, mapState, mapViews } from "./mapState.ts";

const panels: Readonly<Record<MapViewName, FunctionComponent<LabProps>>> = {
  map: MapLevers,
  best: MapBestResponse,
  frontier: MapFrontier,
  leadership: MapLeadership,
};

/** The dilemma drawn in four ways, each an experiment of its own. */
export function MapPanel(props: LabProps) {
  const view = mapState.view.value;
  const Shown = panels[view];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="trial-panel map-panel" tabIndex={0} aria-label={say.title}>
      <fieldset class="segments">
        <legend class="unseen">{say.viewsTitle}</legend>
        {mapViews.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="map-view"
              checked={name === view}
              onChange={() => {
                mapState.view.value = name;
              }}
            />
            <span>{say.views[name]}</span>
          </label>
        ))}
      </fieldset>
      <Shown {...props} />
    </section>
  );
}
