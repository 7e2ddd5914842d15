/** A lesson's draft from what the lab shows. */
import { expect, test } from "vitest";
import { parseLink } from "../../src/lab/readLink.ts";
import { loadTerms } from "../../src/lab/usual.ts";
import { parseLesson } from "../../src/lessons/parseLesson.ts";
import { readPlace, withPlace } from "../../src/page/make/draft.ts";
import { fromLab } from "../../src/page/make/fromLab.ts";

const terms = loadTerms(["curves"]);
const draftOf = (link: string) => fromLab(parseLink(link, terms).document, terms, "2026-11-30");

test("scenario, changes, comparison, measure, month and levers are those of the lab", () => {
  const { draft, left } = draftOf(
    "#scenario=aid-stop&women=.2&rival=false&measure=T&month=20&seed=mine&replicates=50&months=60",
  );
  expect(left).toEqual([]);
  expect(draft.start).toMatchObject({
    scenario: "aid-stop",
    rival: false,
    set: { women: 0.2 },
    reference: { scenario: "baseline" },
    months: 60,
    seed: "mine",
    replicates: 50,
    measure: "T",
    month: 20,
    levers: [{ name: "women" }],
  });
});

test.each([
  "",
  "#women=.2",
  "#events=12s:propaganda:.9",
  "#keep=1,aid-stop,repression:.8&compare=kept1&name1=Harder",
])("only the texts that the teacher writes are missing from the draft of %j", (link) => {
  const { draft } = draftOf(link);
  const parsed = parseLesson(draft);
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path).sort()).toEqual([
    "author",
    "question.en",
    "title.en",
  ]);
  const written = [
    ["title.en", "Mine"],
    ["question.en", "Why?"],
    ["author", "me"],
  ] as const;
  const whole = written.reduce<typeof draft>((one, [path, text]) => withPlace(one, path, text), draft);
  expect(parseLesson(whole)).toMatchObject({ ok: true });
});

test("a lever that moves later is carried over; ramps and pulses are not, and this is said", () => {
  const moved = draftOf("#events=12s:propaganda:.9");
  expect(readPlace(moved.draft, "start.at")).toEqual([{ month: 12, name: "propaganda", value: 0.9 }]);
  expect(moved.left).toEqual([]);
  const ramp = draftOf("#events=12r6:propaganda:.9");
  expect(readPlace(ramp.draft, "start.at")).toBeUndefined();
  expect(ramp.left).toHaveLength(1);
});
