import type { FunctionComponent } from "preact";
import { type MapView, mapViews } from "../../lab/viewFields.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapMessages as say } from "../../words/map.ts";
import { MapBestResponse } from "./MapBestResponse.tsx";
import { MapFrontier } from "./MapFrontier.tsx";
import { MapLeadership } from "./MapLeadership.tsx";
import { MapLevers } from "./MapLevers.tsx";
import "./map.css";
import "../parts/trials.css";

const panels: Readonly<Record<MapView, FunctionComponent<LabProps>>> = {
  map: MapLevers,
  best: MapBestResponse,
  frontier: MapFrontier,
  leadership: MapLeadership,
};

/** The dilemma drawn in four ways, each an experiment of its own. */
export function MapPanel(props: LabProps) {
  const { store } = props;
  const view = store.view.value.mapView;
  const Shown = panels[view];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
    <section class="trial-panel map-panel" tabIndex={0} aria-label={say.title}>
      <fieldset class="segments">
        <legend class="unseen">{say.viewsTitle}</legend>
        {mapViews.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="map-view"
              checked={name === view}
              onChange={() => store.show({ mapView: name })}
            />
            <span>{say.views[name]}</span>
          </label>
        ))}
      </fieldset>
      <Shown {...props} />
    </section>
  );
}
