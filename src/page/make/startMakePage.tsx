import { render } from "preact";
import { createEngine } from "../../engine/client.ts";
import { readPageLink } from "../../lab/address/readPageLink.ts";
import { loadTerms } from "../../lab/usual.ts";
import { unpackLesson } from "../../lessons/packLesson.ts";
import { loadPresets } from "../../library/presets.ts";
import { today } from "../../reports/today.ts";
import { makeWords as say } from "../../words/lesson/make.ts";
import { createBench } from "../lesson/bench.ts";
import { loadBuiltIn } from "../lesson/builtInLessons.ts";
import type { Draft } from "./draft.ts";
import { fromLab } from "./fromLab.ts";
import { MakePage } from "./MakePage.tsx";
import { createMaking, readKeptDraft } from "./making.ts";
import "../lesson/lesson.css";
import "../lesson/projector/projector.css";
import "./make.css";

/**
 * Starts the page on which a lesson is made: `#make` goes on with that of last time, `#make&` and the lab's own hash begin
 * with what the lab shows, `#make=<id>` and `#make=~…` with a lesson.
 */
export async function startMakePage(): Promise<void> {
  const root = document.getElementById("page");
  if (root === null) throw new Error("page: expected an element with the id page, found none");
  document.title = `${say.title} · Outbid`;
  root.className = "lesson-page make-page";
  const kept = readKeptDraft();
  const { draft, told, isNew } = await begin(location.hash, kept);
  // A reload goes on with the draft, and does not begin anew.
  if (location.hash !== "#make") history.replaceState(null, "", "#make");
  const presets = loadPresets();
  const making = createMaking(draft, isNew ? kept : undefined, presets);
  render(<MakePage making={making} bench={createBench(createEngine(), presets)} told={told} />, root);
}

interface Begun {
  readonly draft: Draft;
  readonly told: readonly string[];
  readonly isNew: boolean;
}

async function begin(hash: string, kept: Draft | undefined): Promise<Begun> {
  const terms = loadTerms(["curves"]);
  const [, name] = /^#make=(.+)$/.exec(hash) ?? [];
  if (name !== undefined) {
    const parsed = await (name.startsWith("~") ? unpackLesson(name) : loadBuiltIn(name)).catch(
      () => undefined,
    );
    if (parsed?.ok) return { draft: parsed.lesson as unknown as Draft, told: [], isNew: true };
    return { ...(await begin("#make", kept)), told: [say.keep.refused(say.keep.noLesson)] };
  }
  const [, link] = /^#make&(.+)$/.exec(hash) ?? [];
  if (link === undefined && kept !== undefined) return { draft: kept, told: [say.kept], isNew: false };
  const { document, problems } = await readPageLink(`#${link ?? ""}`, terms);
  const { draft, left } = fromLab(document, terms, today());
  const from = link === undefined || kept === undefined ? [] : [say.taken];
  return { draft, told: [...from, ...problems, ...left], isNew: true };
}
