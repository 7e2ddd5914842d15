import { messages } from "../messages.ts";
import type { Store } from "../store.ts";
import type { Picture } from "../storePicture.ts";
import type { Runs } from "../storeRuns.ts";
import { ChartPanel } from "./ChartPanel.tsx";
import { Header } from "./Header.tsx";
import { Headline } from "./Headline.tsx";
import { Levers } from "./Levers.tsx";
import { Notices } from "./Notices.tsx";

interface PageProps {
  readonly store: Store;
  readonly runs: Runs;
  readonly picture: Picture;
  readonly drawSeed: () => string;
}

/** The first screen. */
export function Page({ store, runs, picture, drawSeed }: PageProps) {
  const busy = !store.settled.value || store.playing.value || runs.progress.value !== undefined;
  return (
    <>
      <button type="button" class="skip" onClick={skipToChart}>
        {messages.skip}
      </button>
      <Header store={store} />
      <main>
        <h1 class="unseen">{messages.title}</h1>
        <Headline picture={picture} busy={busy} />
        <Notices store={store} runs={runs} />
        <div class="work">
          <Levers store={store} />
          <ChartPanel store={store} runs={runs} picture={picture} drawSeed={drawSeed} />
        </div>
      </main>
    </>
  );
}

/** A button, not a link: the address' hash is the page's state. */
function skipToChart(): void {
  document.querySelector<HTMLElement>("#chart select")?.focus();
}
