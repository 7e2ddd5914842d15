/**
 * Between the projector's window and that of the notes: messages from window to window, and over a channel where one of
 * the two was opened anew (WebKit delivers nothing over it from file://). Each message is parsed; they move a step's
 * number and no more.
 */
import { ifAllowed } from "../../../engine/ifAllowed.ts";
import { besideLanguage } from "../../languages/besideLanguage.ts";
import { formatLessonAddress } from "../lessonAddress.ts";

export interface NotesState {
  /** Index of the step. */
  readonly index: number;
  readonly blank: boolean;
  readonly hands: readonly number[];
}

const FORM = "outbid-notes-1";
/** How often the notes ask whether the projector is there, in milliseconds. */
const BEAT = 1000;

interface Message {
  readonly form: typeof FORM;
  readonly lesson: string;
  readonly state?: NotesState;
  /** The step that the notes ask for. */
  readonly go?: number;
}

function parseMessage(data: unknown, lesson: string): Message | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { form, lesson: of, state, go } = data as Partial<Record<keyof Message, unknown>>;
  if (form !== FORM || of !== lesson) return undefined;
  const found = parseState(state);
  return {
    form,
    lesson,
    ...(found !== undefined && { state: found }),
    ...(isIndex(go) && { go }),
  };
}

function parseState(value: unknown): NotesState | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { index, blank, hands } = value as Partial<Record<keyof NotesState, unknown>>;
  if (!isIndex(index)) return undefined;
  const counts = Array.isArray(hands) ? hands.slice(0, 8).filter(isIndex) : [];
  return { index, blank: blank === true, hands: counts };
}

const isIndex = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 10_000;

/** Both ways of one side; `hear` is called with each message of the other. */
function createLine(lesson: string, hear: (message: Message, from: Window | undefined) => void) {
  const channel = ifAllowed(() => new BroadcastChannel(FORM));
  const onWindow = (event: MessageEvent) => {
    const message = parseMessage(event.data, lesson);
    // The other window has a Window of its own, so that instanceof would not know it.
    const from = event.source !== null && "closed" in event.source ? event.source : undefined;
    if (message !== undefined) hear(message, from);
  };
  const onChannel = (event: MessageEvent) => {
    const message = parseMessage(event.data, lesson);
    if (message !== undefined) hear(message, undefined);
  };
  addEventListener("message", onWindow);
  channel?.addEventListener("message", onChannel);
  return {
    send(to: Window | undefined, message: Omit<Message, "form" | "lesson">) {
      const whole: Message = { form: FORM, lesson, ...message };
      // From file:// no origin can be named; what is sent is a step's number.
      if (to !== undefined && !to.closed) to.postMessage(whole, "*");
      else channel?.postMessage(whole);
    },
    stop() {
      removeEventListener("message", onWindow);
      channel?.close();
    },
  };
}

export interface NotesLink {
  /** Opens the window of notes, or shows it again; false when the browser does not let it. */
  open(): boolean;
  tell(state: NotesState): void;
  onGo: (index: number) => void;
  stop: () => void;
}

/** The projector's side. */
export function createNotesLink(lesson: string): NotesLink {
  let notes: Window | undefined;
  let last: NotesState | undefined;
  const line = createLine(lesson, ({ go, state }, from) => {
    if (state !== undefined) return;
    notes = from ?? notes;
    if (go !== undefined) link.onGo(go);
    if (last !== undefined) line.send(notes, { state: last });
  });
  const link: NotesLink = {
    open() {
      const address =
        location.href.replace(/#.*$/s, "") +
        formatLessonAddress({
          lesson,
          notes: true,
          ...(besideLanguage.value !== undefined && { beside: besideLanguage.value }),
        });
      const opened = ifAllowed(() => window.open(address, FORM, "popup,width=900,height=760")) ?? undefined;
      notes = opened ?? notes;
      opened?.focus();
      return opened !== undefined;
    },
    tell(state) {
      last = state;
      line.send(notes, { state });
    },
    onGo: () => {},
    stop: line.stop,
  };
  return link;
}

/** The notes' side: hears the state, asks for it once a second, and asks to go to a step. `heard` is false once nobody answers. */
export function followProjector(lesson: string, onState: (state: NotesState | undefined) => void) {
  let silent = 0;
  const opener = () => ifAllowed(() => window.opener as Window | null) ?? undefined;
  const line = createLine(lesson, ({ state }) => {
    if (state === undefined) return;
    silent = 0;
    onState(state);
  });
  const ask = () => {
    if (++silent > 3) onState(undefined);
    line.send(opener(), {});
  };
  ask();
  const timer = setInterval(ask, BEAT);
  return {
    go: (index: number) => line.send(opener(), { go: index }),
    stop() {
      clearInterval(timer);
      line.stop();
    },
  };
}
