import { labMessages } from "../../words/lab.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import type { Tab } from "../parts/Tab.ts";

export const peopleTab: Tab = {
  name: "people",
  label: labMessages.tabs.names.people,
  panel: lazyPanel(() => import("./PeoplePanel.tsx").then(({ PeoplePanel }) => PeoplePanel)),
  shows: "runs",
  livesAnew: true,
};
