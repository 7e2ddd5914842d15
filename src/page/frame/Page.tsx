import type { LabProps } from "../../results/LabProps.ts";
import { messages } from "../../words/messages.ts";
import { Levers } from "../levers/Levers.tsx";
import { Strip } from "../strip/Strip.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { Header } from "./Header.tsx";
import { Headline } from "./Headline.tsx";
import { Notices } from "./Notices.tsx";

/** The first screen. */
export function Page(props: LabProps) {
  const { store, runs, picture } = props;
  const passing = store.playing.value || store.blinking.value || store.glimpse.value !== undefined;
  const busy = !store.settled.value || passing || runs.progress.value !== undefined;
  return (
    <>
      <button type="button" class="skip" onClick={skipToChart}>
        {messages.skip}
      </button>
      <Header {...props} />
      <main>
        <h1 class="unseen">{messages.title}</h1>
        <Headline picture={picture} busy={busy} />
        <Notices {...props} />
        <div class="work">
          <Levers {...props} />
          <ChartPanel {...props} />
        </div>
        <Strip {...props} />
      </main>
      <Dialogs {...props} />
    </>
  );
}

/** A button, not a link: the address' hash is the page's state. */
function skipToChart(): void {
  document.querySelector<HTMLElement>("#chart select")?.focus();
}
