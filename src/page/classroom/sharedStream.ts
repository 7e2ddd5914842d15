/**
 * One stream for all pages of the teacher in one browser: it has six connections to a server, and seven open pages would
 * leave none for anything else. The page that has the stream passes on what it hears; when it is silent, another takes over.
 */
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { openLiveStream } from "./liveStream.ts";

interface SharedOptions {
  readonly address: string;
  readonly channel: string;
  readonly events: readonly string[];
  readonly onEvent: (event: string, data: unknown) => void;
  readonly onState: (isHeard: boolean) => void;
  readonly onRefused: () => void;
}

type Passed =
  | { readonly kind: "asks"; readonly from: number }
  | { readonly kind: "leads"; readonly from: number; readonly isHeard: boolean }
  | { readonly kind: "event"; readonly event: string; readonly data: unknown }
  | { readonly kind: "refused" }
  | { readonly kind: "leaves" };

const MILLISECONDS_TO_ANSWER = 250;
const MILLISECONDS_BETWEEN_SIGNS = 1_000;
/** A page out of sight signs once a minute in some browsers: one in sight then takes over. */
const SILENCE = 4_000;

export function openSharedStream({
  channel: name,
  onEvent,
  onState,
  onRefused,
  ...rest
}: SharedOptions): () => void {
  const channel = ifAllowed(() => new BroadcastChannel(name));
  const self = Math.random();
  let close: (() => void) | undefined;
  let heardLeader = performance.now();
  let hasLeader = false;
  let isHeard = false;
  /** What each event last said, for pages that come later. */
  const last = new Map<string, unknown>();
  const pass = (message: Passed) => channel?.postMessage(message);
  const setHeard = (heard: boolean) => {
    isHeard = heard;
    onState(heard);
  };
  const lead = () => {
    if (close !== undefined) return;
    close = openLiveStream({
      ...rest,
      onEvent(event, data) {
        last.set(event, data);
        onEvent(event, data);
        pass({ kind: "event", event, data });
      },
      onState: setHeard,
      onRefused() {
        onRefused();
        pass({ kind: "refused" });
      },
    });
    pass({ kind: "leads", from: self, isHeard });
  };
  const follow = () => {
    close?.();
    close = undefined;
  };
  if (channel !== undefined)
    channel.onmessage = ({ data }: MessageEvent<Passed>) => {
      if (data.kind === "asks" && close !== undefined) {
        pass({ kind: "leads", from: self, isHeard });
        for (const [event, value] of last) pass({ kind: "event", event, data: value });
      } else if (data.kind === "leads") {
        heardLeader = performance.now();
        hasLeader = true;
        // Two that lead at once: the lower number stays.
        if (close !== undefined && data.from < self) follow();
        if (close === undefined) setHeard(data.isHeard);
      } else if (data.kind === "event" && close === undefined) {
        heardLeader = performance.now();
        onEvent(data.event, data.data);
      } else if (data.kind === "refused") onRefused();
      else if (data.kind === "leaves" && close === undefined) heardLeader = Number.NEGATIVE_INFINITY;
    };
  const look = () => {
    if (close !== undefined) pass({ kind: "leads", from: self, isHeard });
    else if (document.visibilityState === "visible" && performance.now() - heardLeader > SILENCE) lead();
  };
  pass({ kind: "asks", from: self });
  const first = setTimeout(
    () => {
      if (!hasLeader) lead();
    },
    channel === undefined ? 0 : MILLISECONDS_TO_ANSWER,
  );
  const timer = setInterval(look, MILLISECONDS_BETWEEN_SIGNS);
  const leave = () => {
    if (close !== undefined) pass({ kind: "leaves" });
  };
  addEventListener("pagehide", leave);
  // A page that comes back from the browser's memory of pages may lead no longer, or again.
  addEventListener("pageshow", look);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    leave();
    follow();
    channel?.close();
  };
}
