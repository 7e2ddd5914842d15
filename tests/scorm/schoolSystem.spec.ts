/** The page inside a school's system: SCORM 1.2 as the run-time of scorm-again has it, and systems that are faulty. */
import { Scorm12API } from "scorm-again";
import { expect, test } from "vitest";
import { findSchoolSystem, mostKept, sessionTime } from "../../src/page/school/schoolSystem.ts";

/** A page in frames, each above the one before; `api` is that of the outermost. */
function aPage(api: unknown, frames = 3, opener: unknown = null): Window {
  let frame: Record<string, unknown> = { API: api, opener: null };
  frame.parent = frame;
  for (let i = 0; i < frames; i++) frame = { parent: frame, opener: i === frames - 1 ? opener : null };
  return frame as unknown as Window;
}

const aSystem = () => new Scorm12API({ autocommit: false, logLevel: 5 });
/** What the system would keep of the visit. */
const keptBy = (api: InstanceType<typeof Scorm12API>) =>
  JSON.parse(JSON.stringify(api.renderCommitCMI(false))).cmi as {
    suspend_data: string;
    core: Record<string, string> & { score: Record<string, string> };
  };

test("a visit is told as incomplete, then completed, with its time and what was answered, and without a score", () => {
  const api = aSystem();
  let now = 1000;
  const system = findSchoolSystem(aPage(api), () => now);
  expect(api.LMSGetValue("cmi.core.lesson_status")).toBe("incomplete");
  expect(system?.kept).toBe("");
  expect(system?.step).toBeUndefined();
  expect(system?.keep('{"0":{"seen":true},"1":"چهار"}', 1)).toBe(true);
  system?.complete();
  now += 307_504;
  system?.end();
  const { core, suspend_data } = keptBy(api);
  expect(core).toMatchObject({
    lesson_status: "completed",
    lesson_location: "1",
    session_time: "00:05:07.5",
  });
  expect(core.score.raw).toBe("");
  expect(suspend_data).toBe('{"0":{"seen":true},"1":"چهار"}');
  expect(api.isTerminated()).toBe(true);
});

test("a student who left in the middle comes back to the step and the answers; completed stays completed", () => {
  const first = aSystem();
  const visit = findSchoolSystem(aPage(first));
  visit?.keep("answers", 4);
  visit?.end();
  const { core, suspend_data } = keptBy(first);
  expect(core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
  const second = aSystem();
  second.loadFromJSON(
    { cmi: { suspend_data, core: { lesson_location: "4", lesson_status: "completed" } } } as never,
    "",
  );
  const again = findSchoolSystem(aPage(second));
  expect([again?.kept, again?.step]).toEqual(["answers", 4]);
  again?.end();
  expect(keptBy(second).core.lesson_status).toBe("completed");
});

test("what is longer than the system keeps is not sent, and said", () => {
  const api = aSystem();
  const system = findSchoolSystem(aPage(api));
  expect(system?.keep("a".repeat(mostKept), 0)).toBe(true);
  expect(system?.keep("a".repeat(mostKept + 1), 0)).toBe(false);
  expect(api.LMSGetValue("cmi.suspend_data")).toHaveLength(4096);
});

test("the system is found where it opened the page in a window of its own", () => {
  expect(findSchoolSystem(aPage(undefined, 1, aPage(aSystem(), 2)))).toBeDefined();
});

const working = {
  LMSInitialize: () => "true",
  LMSGetValue: () => "",
  LMSSetValue: () => "true",
  LMSCommit: () => "true",
  LMSFinish: () => "true",
};
const refuse = () => {
  throw new Error("broken");
};

test.each([
  ["none", undefined],
  ["a text", "API"],
  ["without functions", {}],
  ["that does not begin", { ...working, LMSInitialize: () => "false" }],
  ["that throws at once", { ...working, LMSInitialize: refuse }],
])("an interface that is %s is no system", (_, api) => {
  expect(findSchoolSystem(aPage(api))).toBeUndefined();
});

test("frames of another origin and circles of frames end the search", () => {
  const refusing = new Proxy({}, { get: refuse });
  expect(findSchoolSystem({ parent: refusing, opener: refusing } as unknown as Window)).toBeUndefined();
  expect(findSchoolSystem(aPage(working, 40))).toBeUndefined();
});

test("a system that fails later never stops the lesson", () => {
  const system = findSchoolSystem(
    aPage({ ...working, LMSGetValue: refuse, LMSSetValue: () => null, LMSCommit: refuse, LMSFinish: refuse }),
  );
  expect(system?.kept).toBe("");
  expect(system?.keep("answers", 1)).toBe(false);
  system?.complete();
  system?.end();
  expect(system?.keep("answers", 1)).toBe(false);
});

test.each([
  [0, "0000:00:00.00"],
  [-5, "0000:00:00.00"],
  [59_999, "0000:01:00.00"],
  [3_600_000 * 25 + 61_230, "0025:01:01.23"],
])("a time of %d ms is %s", (milliseconds, text) => {
  expect(sessionTime(milliseconds)).toBe(text);
});
