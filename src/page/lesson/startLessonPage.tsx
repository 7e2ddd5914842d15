import { batch, effect, signal } from "@preact/signals";
import { render } from "preact";
import { createEngine } from "../../engine/client.ts";
import { isOneFile } from "../../engine/isOneFile.ts";
import { parseLessonText } from "../../lessons/parseLesson.ts";
import { loadPresets } from "../../library/presets.ts";
import { chartWay } from "../direction/chartWay.ts";
import { isForSchool } from "../school/packedWith.ts";
import { createBench } from "./bench.ts";
import { LessonApp } from "./LessonApp.tsx";
import { formatLessonAddress, readLessonAddress } from "./lessonAddress.ts";
import { begin, type OpenedLesson, openLesson } from "./openLesson.ts";
import "./lesson.css";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { besideLanguage } from "../languages/besideLanguage.ts";

/** Shows what the address names: a lesson at its step, or the list of lessons; and follows the address. */
export function startLessonPage(): void {
  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  root.className = "lesson-page";
  root.removeAttribute("data-waiting");
  // In the one file the laboratory's first screen stands in the HTML.
  document.getElementById("prerendered")?.remove();
  const bench = createBench(createEngine(), loadPresets());
  const opened = signal<OpenedLesson | undefined>(undefined);
  /** A window of notes follows another, and not the address. */
  const { notes } = readLessonAddress(location.hash);
  let name: string | undefined;

  const follow = () => {
    const address = readLessonAddress(location.hash);
    chartWay.value = address.chartWay;
    besideLanguage.value = address.beside;
    const now = opened.peek();
    // A step of the lesson that is open.
    if (now?.kind === "lesson" && address.lesson === name && address.answers === undefined) {
      const { session } = now;
      // At once, so that no state between two addresses becomes an address of its own.
      batch(() => {
        session.goTo(address.step === "end" ? session.lesson.steps.length : address.step);
        session.language.value = address.language;
        session.projector.value = address.projector;
        session.handout.value = address.handout;
      });
      return;
    }
    name = address.lesson;
    if (now !== undefined) opened.value = undefined;
    void openLesson(address).then((found) => {
      if (address.lesson === name) opened.value = found;
      if (found.kind === "lesson" && isForSchool())
        void import("../school/showSchool.ts").then(({ showSchool }) => showSchool(found.session));
    });
  };
  addEventListener("popstate", follow);
  follow();

  effect(() => {
    const { value } = chartWay;
    if (value === "rtl" || document.documentElement.dataset.charts !== undefined)
      void import("../direction/turnCharts.ts").then(({ turnCharts }) => turnCharts(value));
  });
  effect(() => {
    if (opened.value?.kind !== "lesson" || notes) return;
    const { session } = opened.value;
    if (session.name === undefined) return;
    const { lesson, index, language, projector, handout } = session;
    const step = index.value === lesson.steps.length ? ("end" as const) : index.value;
    const hash = formatLessonAddress({
      lesson: session.name,
      step,
      language: language.value,
      projector: projector.value,
      handout: handout.value,
      chartWay: chartWay.value,
      ...(besideLanguage.value !== undefined && { beside: besideLanguage.value }),
    });
    // The answers of a link are in the page now; the address keeps what leads to the step.
    if (hash !== location.hash) history.pushState(null, "", hash);
  });

  const openFile = async (file: File) => {
    const parsed = parseLessonText(await file.slice(0, 1_000_000).text());
    name = undefined;
    opened.value = await begin(parsed, undefined, {
      step: 0,
      language: pageLanguage,
      projector: false,
      handout: false,
      notes: false,
      chartWay: chartWay.peek(),
      problems: [],
    });
  };
  render(<LessonApp opened={opened} bench={bench} isNotes={notes} onFile={openFile} />, root);
  if (isOneFile) return;
  void import("../languages/offerLanguage.tsx").then(({ offerLanguage }) => offerLanguage());
  if (!import.meta.env.PROD) return;
  // Not while the first step is still on its way.
  setTimeout(
    () =>
      import("../offline/fetchRest.ts").then(
        ({ fetchRest }) => fetchRest("files.lesson.json"),
        () => {},
      ),
    4000,
  );
}
