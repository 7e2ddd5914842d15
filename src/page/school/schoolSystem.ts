/**
 * The school's system around the page, by SCORM 1.2: what it kept of an earlier visit, where to keep answers, and that the
 * lesson is completed. There is never a score. A system that is absent, of another origin or faulty is ordinary.
 */
import { ifAllowed } from "../../engine/ifAllowed.ts";

/** The object of that system, as far as it is used. Values are texts; "true" and "false" are its answers. */
interface ScormApi {
  LMSInitialize(empty: ""): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(empty: ""): unknown;
  LMSFinish(empty: ""): unknown;
}

export interface SchoolSystem {
  /** What {@link keep} was given in an earlier visit; "" where there was none. It may be anything. */
  readonly kept: string;
  /** The step at which the student left; undefined where none is known. */
  readonly step: number | undefined;
  /** Keeps a text of at most {@link mostKept} characters and the step; false when the system did not take it. */
  keep(text: string, step: number): boolean;
  /** The lesson has been gone through to its end. It stays completed. */
  complete(): void;
  /** The student leaves: the time is told. Later calls do nothing. */
  end(): void;
}

/** The most characters that SCORM 1.2 lets a lesson keep. */
export const mostKept = 4096;
const MOST_FRAMES = 12;

/** The system of a page's window; undefined where there is none that answers. `now` gives milliseconds. */
export function findSchoolSystem(
  page: Window = window,
  now: () => number = () => Date.now(),
): SchoolSystem | undefined {
  const api = findApi(page) ?? ifAllowed(() => (page.opener === null ? undefined : findApi(page.opener)));
  if (api === undefined || ask(() => api.LMSInitialize("")) !== "true") return undefined;
  const read = (name: string) => ask(() => api.LMSGetValue(name));
  const write = (name: string, value: string) => ask(() => api.LMSSetValue(name, value)) === "true";
  const started = now();
  const before = read("cmi.core.lesson_status");
  let isCompleted = before === "completed" || before === "passed";
  let isOver = false;
  if (!isCompleted) write("cmi.core.lesson_status", "incomplete");
  const place = read("cmi.core.lesson_location");
  return {
    kept: read("cmi.suspend_data").slice(0, mostKept),
    step: /^\d{1,3}$/.test(place) ? Number(place) : undefined,
    keep(text, step) {
      if (isOver || text.length > mostKept) return false;
      const isTaken = write("cmi.suspend_data", text);
      write("cmi.core.lesson_location", String(step));
      return ask(() => api.LMSCommit("")) === "true" && isTaken;
    },
    complete() {
      if (isOver || isCompleted) return;
      isCompleted = write("cmi.core.lesson_status", "completed");
      ask(() => api.LMSCommit(""));
    },
    end() {
      if (isOver) return;
      isOver = true;
      write("cmi.core.session_time", sessionTime(now() - started));
      // A student who has not come to the end is to be let in where they left.
      write("cmi.core.exit", isCompleted ? "" : "suspend");
      ask(() => api.LMSCommit(""));
      ask(() => api.LMSFinish(""));
    },
  };
}

/** "0000:05:07.50" */
export function sessionTime(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

/** Frames of another origin may not be looked into. */
function findApi(page: Window): ScormApi | undefined {
  for (let frame = page, i = 0; i < MOST_FRAMES; i++) {
    const here = frame;
    const found: unknown = ifAllowed(() => Reflect.get(here, "API"));
    if (isApi(found)) return found;
    const above = ifAllowed(() => here.parent);
    if (above === undefined || above === null || above === frame) return undefined;
    frame = above;
  }
  return undefined;
}

const names = ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"] as const;

const isApi = (found: unknown): found is ScormApi =>
  typeof found === "object" &&
  found !== null &&
  names.every((name) => typeof ifAllowed(() => Reflect.get(found, name)) === "function");

/** Its answer as a text: some systems answer true in place of "true", and some throw. */
const ask = (call: () => unknown): string => {
  const answer = ifAllowed(call);
  return answer === undefined || answer === null ? "" : String(answer);
};
