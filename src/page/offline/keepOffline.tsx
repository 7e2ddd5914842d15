import { render } from "preact";
import type { Workbox } from "workbox-window";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { NewVersion } from "./NewVersion.tsx";

/**
 * Keeps the page for when there is no connection, where the browser lets it: over https, and on this machine. In a frame of
 * another origin or with site data blocked it may refuse, and the page works as before.
 */
export async function keepOffline(): Promise<void> {
  if (ifAllowed(() => isSecureContext && "serviceWorker" in navigator) !== true) return;
  const { Workbox } = await import("workbox-window");
  const worker = new Workbox(new URL("sw.js", document.baseURI).href);
  worker.addEventListener("waiting", () => offerNewVersion(worker));
  // Rejects where there is none, too, as on a server that does not have it.
  await worker.register({ immediate: true }).catch(() => undefined);
}

/** A newer version never takes over by itself: it waits for a press. */
function offerNewVersion(worker: Workbox): void {
  if (document.querySelector(".new-version") !== null) return;
  const place = document.createElement("div");
  (document.querySelector("main") ?? document.body).append(place);
  const close = () => {
    render(null, place);
    place.remove();
  };
  const take = () => {
    worker.addEventListener("controlling", () => location.reload());
    worker.messageSkipWaiting();
  };
  render(<NewVersion onTake={take} onLater={close} />, place);
}
