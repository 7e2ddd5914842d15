/** A stream of events that stays: it is made anew when it has ended for good, or has been silent for too long. */

interface LiveOptions {
  readonly address: string;
  readonly onEvent: (event: string, data: unknown) => void;
  /** Whether the server is heard. */
  readonly onState: (isHeard: boolean) => void;
  /** The server does not take this stream: it says why where it is asked. */
  readonly onRefused: () => void;
  readonly events: readonly string[];
}

/** The server gives a sign of life every ten seconds. */
const SILENCE = 25_000;
/** A page that was out of sight for so long looks at once whether its connection still lives. */
const SHORT_SILENCE = 12_000;
const MILLISECONDS_BETWEEN_LOOKS = 2_000;

/** Gives what closes it for good. */
export function openLiveStream({ address, events, onEvent, onState, onRefused }: LiveOptions): () => void {
  let source: EventSource | undefined;
  let heard = performance.now();
  let isFresh = false;
  const close = () => {
    source?.close();
    source = undefined;
  };
  const open = () => {
    close();
    heard = performance.now();
    isFresh = true;
    const own = new EventSource(address);
    source = own;
    const hear = (event: string) => (message: MessageEvent) => {
      if (source !== own) return;
      heard = performance.now();
      isFresh = false;
      onState(true);
      if (event === "here") return;
      onEvent(event, JSON.parse(String(message.data)));
    };
    for (const event of ["here", ...events]) own.addEventListener(event, hear(event));
    own.addEventListener("error", () => {
      if (source !== own) return;
      onState(false);
      // Where an answer was no stream, the browser does not try again.
      if (own.readyState === EventSource.CLOSED && isFresh) onRefused();
    });
  };
  const look = () => {
    if (document.visibilityState === "hidden") return;
    const isOver = source === undefined || source.readyState === EventSource.CLOSED;
    if (isOver || performance.now() - heard > SILENCE) open();
  };
  const wake = () => {
    if (document.visibilityState === "visible" && performance.now() - heard > SHORT_SILENCE) open();
  };
  const timer = setInterval(look, MILLISECONDS_BETWEEN_LOOKS);
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", open);
  open();
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("online", open);
    close();
  };
}
