import type { FunctionComponent } from "preact";
import { type MapView, mapViews } from "../../lab/viewFields.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { mapMessages as say } from "../../words/map.ts";
import { Segments } from "../parts/Segments.tsx";
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
      <Segments
        legend={say.viewsTitle}
        isLegendUnseen
        name="map-view"
        values={mapViews}
        chosen={view}
        labels={say.views}
        onChoose={(mapView) => store.show({ mapView })}
      />
      <Shown {...props} />
    </section>
  );
}
