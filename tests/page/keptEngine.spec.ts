import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { modelVersion } from "../../sim/index.ts";
import { keptWorkerText, startKeptThread } from "../../src/cli/keptThread.ts";
import { chooseEngine } from "../../src/engine/chooseEngine.ts";
import { createEnsembles } from "../../src/engine/ensembles.ts";
import { type KeptModel, keptModels } from "../../src/engine/keptModels.ts";
import { keptFingerprint } from "../../src/engine/keptTerms.ts";
import { createPool, type WorkerHandle } from "../../src/engine/pool.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { openText } from "../../src/export/openFile.ts";
import { pictureNotes } from "../../src/export/pictureNotes.ts";
import { curvesCsv, replicatesCsv } from "../../src/export/resultFiles.ts";
import { curveIds } from "../../src/lab/curveIds.ts";
import { describeStep } from "../../src/lab/describe.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { labFileText, openLabText } from "../../src/lab/labFile.ts";
import { formatLink } from "../../src/lab/link.ts";
import { proveCurrent, proveResults } from "../../src/lab/proof.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createRuns } from "../../src/lab/runs.ts";
import { createStore } from "../../src/lab/store.ts";
import { chartMeasure } from "../../src/library/chartMeasures.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const { usual } = terms;
const fixture = (model: KeptModel, name: string) =>
  readFileSync(new URL(`../golden/version-${model}/${name}`, import.meta.url), "utf8");
const former = (name: string) => fixture("1.1.0", name);
const link = former("link.txt").trim();

/** What the page of 1.1.0 showed when it wrote the files. */
const document: LabDocument = {
  current: {
    preset: "moderation",
    changes: [
      ["women", 0.2],
      ["propaganda", 0.9],
    ],
    events: [{ kind: "step", month: 12, lever: "funding", value: 0.5 }],
  },
  baseline: "baseline",
  kept: [{ slot: 2, name: "Harder", spec: { preset: "baseline", changes: [["repression", 0.8]] } }],
  reference: "kept2",
  run: { seed: "classroom-1", agents: 1000, months: 36, replicates: 20, engine: "1.1.0" },
  view: { ...usual.view, measure: "K", month: 24, spread: "band90" },
};

describe("what a former version wrote", () => {
  test("a link opens with every setting and its proof, and asks for the engine of 1.1.0", () => {
    const proof = { model: "1.1.0", sum: "3d7c48ec53b0709c", ofCurrent: true };
    expect(parseLink(link, terms)).toEqual({ document, problems: [], proof });
  });

  test("so does one without a proof, and one of the first version that says so", () => {
    const { document: opened } = parseLink(link.replace(/&model=.*$/, ""), terms);
    expect(opened).toEqual(document);
    expect(parseLink("#link=1&women=.2", terms).document.run.engine).toBe("1.1.0");
  });

  test.each(keptModels)("a lab file and a report of %s open alike", async (model) => {
    const opened = {
      ok: true,
      document: { ...document, run: { ...document.run, engine: model } },
      title: "",
    };
    expect(openLabText(fixture(model, "lab.json"), terms)).toEqual(opened);
    expect(await openText(fixture(model, "report.html"), true, usual, terms)).toEqual(opened);
  });

  test("opened and written again, link and file still ask for the engine of 1.1.0", () => {
    const again = formatLink(document, terms);
    expect(again).toMatch(/^link=3&.*&model=1\.1\.0$/);
    expect(parseLink(again, terms)).toEqual({ document, problems: [] });
    const text = labFileText(document);
    expect(JSON.parse(text)).toMatchObject({ outbidLab: 1, model: "1.1.0" });
    expect(JSON.parse(text).run).not.toHaveProperty("engine");
    expect(openLabText(text, terms)).toEqual({ ok: true, document, title: "" });
  });

  test("links and files of other models ask for the present engine", () => {
    for (const other of ["link=2&women=.2&model=1.0.0", `link=3&women=.2&model=${modelVersion}`, "women=.2"])
      expect(parseLink(other, terms).document.run, other).not.toHaveProperty("engine");
    const file = JSON.parse(labFileText(usual));
    expect(file.model).toBe(modelVersion);
    expect(openLabText(JSON.stringify({ ...file, model: 1.1 }), terms)).toMatchObject({
      ok: false,
      problems: ["model: expected a text, received 1.1"],
    });
  });
});

/** sha256sum of dist/page/assets/worker-….js: -CHAkONzy of commit 887a6b5, -2I7wRSaX of commit 392f0d2. */
const built: Readonly<Record<KeptModel, string>> = {
  "1.1.0": "ee0fbb3080fc63245defa2aa1a794920d8d325f7137d658304fa91267c6a4bda",
  "1.2.0": "36860ea763f72a415ccedfc1c4e841ee6aad2a6723edd342664d6f426e6300f9",
};

test.each(keptModels)("the engine of model %s is the file that the build of that version made", (model) => {
  expect(createHash("sha256").update(keptWorkerText[model]).digest("hex")).toBe(built[model]);
});

describe("the engine of a former model", () => {
  const workers: WorkerHandle[] = [];
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.stop();
  });
  /** A page with both engines; `asked` has the model of each task, in their order. */
  function aPage(first: LabDocument) {
    const asked: string[] = [];
    const present = (): WorkerHandle => ({
      async runReplicates(task) {
        asked.push("present");
        return runTask(task);
      },
      stop() {},
    });
    const kept = (model: KeptModel) => {
      const { runReplicates, stop } = startKeptThread(model);
      const worker: WorkerHandle = {
        async runReplicates(task) {
          asked.push(model);
          return runReplicates(task);
        },
        stop: () => void stop(),
      };
      workers.push(worker);
      return worker;
    };
    const engine = chooseEngine((model) => {
      const start = () => (model === undefined ? present() : kept(model));
      return createEnsembles(createPool({ size: 1, start, patience: () => 60_000 }), undefined, model);
    });
    const store = createStore(terms, first, () => 0);
    const runs = createRuns(store, engine);
    const atRest = () =>
      new Promise<void>((done, fail) => {
        const end = runs.progress.subscribe((progress) => {
          if (runs.failure.peek() !== undefined) fail(new Error(runs.failure.peek()));
          if (progress === undefined) queueMicrotask(() => done(end()));
        });
      });
    return { store, runs, atRest, asked, counts: () => ({ kept: workers.length }) };
  }

  test("gives the results that links of 1.2.0 were made with", async () => {
    for (const line of fixture("1.2.0", "links.txt").trim().split("\n")) {
      const { document: opened, problems, proof } = parseLink(line, terms);
      expect(problems).toEqual([]);
      const { store, runs, atRest } = aPage({ ...opened, run: { ...opened.run, engine: "1.2.0" } });
      await atRest();
      expect(proveResults(store.shown.value, (id) => runs.of(id))).toEqual(proof);
    }
  });

  test("gives the very result that the link was made with, and the present one gives others", async () => {
    const { proof } = parseLink(link, terms);
    const { store, runs, atRest, counts } = aPage(document);
    await atRest();
    expect(counts().kept).toBe(1);
    expect(proveCurrent(document, runs.of("current"))).toEqual(proof);
    const all = proveResults(store.shown.value, (id) => runs.of(id));
    expect(all?.model).toBe("1.1.0");
    store.dispatch({ type: "usePresentModel" });
    // No number of 1.1.0 stays beside those to come.
    expect(curveIds.map((id) => runs.of(id)?.model)).toEqual(curveIds.map(() => undefined));
    await atRest();
    expect(proveCurrent(store.shown.value.document, runs.of("current"))).toMatchObject({
      model: modelVersion,
      sum: expect.not.stringMatching(proof?.sum ?? ""),
    });
    const { steps } = store.history.value;
    expect(describeStep(terms, steps[0], steps[1])).toBe(`Model 1.1.0 → ${modelVersion}`);
    store.undo();
    expect(runs.of("current")?.model).toBe("1.1.0");
    expect(proveCurrent(document, runs.of("current"))).toEqual(proof);
  });

  test("is followed by the present one, whose numbers of the same settings stand beside", async () => {
    const { store, runs, atRest, asked } = aPage({ ...document, run: { ...document.run, replicates: 3 } });
    await atRest();
    const [former, reference] = [runs.of("current"), runs.of("kept2")];
    await vi.waitUntil(() => runs.besides("current")?.count === 3 && runs.besides("reference")?.count === 3);
    // Three curves by 1.1.0, then two by the present model: none of these before the last of those.
    expect([...asked].sort()).toEqual(asked);
    expect(new Set(asked)).toEqual(new Set(["1.1.0", "present"]));
    // It is what a page that asks the present model alone shows, and the former numbers have stayed.
    const { engine: _, ...run } = store.shown.value.document.run;
    const alone = aPage({ ...store.shown.value.document, run });
    await alone.atRest();
    expect(runs.besides("current")?.values).toEqual(alone.runs.of("current")?.values);
    expect(runs.besides("reference")?.values).toEqual(alone.runs.of("kept2")?.values);
    expect([runs.of("current"), runs.of("kept2")]).toEqual([former, reference]);
    expect(alone.runs.besides("current")).toBeUndefined();
  });

  test("is not started for a document of the present model", async () => {
    const { engine: _, ...run } = document.run;
    const { atRest, counts } = aPage({ ...document, run: { ...run, replicates: 2 } });
    await atRest();
    expect(counts().kept).toBe(0);
  });

  test("stands by its version in what is saved", async () => {
    const { store, runs, atRest } = aPage({ ...document, run: { ...document.run, replicates: 2 } });
    await atRest();
    const ensemble = runs.of("current");
    const measure = chartMeasure("K");
    if (ensemble === undefined || measure === undefined) throw new Error("expected a result");
    const curves = [{ name: "Current", scenario: store.current.value, ensemble }];
    const versions = (csv: string) =>
      new Set(
        csv
          .split("\n")
          .slice(1, -1)
          .map((row) => row.split(",")[0]),
      );
    expect(versions(curvesCsv(curves, measure))).toEqual(new Set(["v1.1.0"]));
    // As version 1.1.0 wrote it.
    expect(versions([...replicatesCsv(curves)].join(""))).toEqual(new Set(["1.1.0"]));
    const notes = pictureNotes(curves).join(" ");
    expect(notes).toContain("1.1.0");
    // One fingerprint everywhere, and it is that of 1.1.0.
    expect(notes).toContain(`Current ${keptFingerprint("1.1.0", store.current.value)}`);
    for (const text of [curvesCsv(curves, measure), [...replicatesCsv(curves)].join("")])
      expect(text).toContain(keptFingerprint("1.1.0", store.current.value));
  });
});

describe("the checksum of a link", () => {
  const bare = { ...document, run: { seed: "a", agents: 1000, months: 6, replicates: 1 } };
  /** Its own engine apart: any result stands for itself, told by what made it. */
  const sumOf = (of: LabDocument, results?: ReadonlyMap<string, string>) => {
    const shown = createStore(terms, of, () => 0).shown.value;
    return proveResults(shown, (id) => {
      const scenario = shown.byId.get(id);
      const sum = results?.get(id) ?? JSON.stringify(scenario);
      return (
        scenario && {
          ...{ scenario, fingerprint: "", count: 1, rows: 7, values: new Float64Array() },
          checksums: [sum],
        }
      );
    })?.sum;
  };

  test("changes with the result of every scenario, kept ones among them, and with the run", () => {
    const others = ["current", "baseline", "kept2"].map((id) => sumOf(bare, new Map([[id, "other"]])));
    const runs = [
      { ...bare, run: { ...bare.run, seed: "b" } },
      { ...bare, run: { ...bare.run, months: 7 } },
      { ...bare, run: { ...bare.run, agents: 2000 } },
    ];
    const fewer = { ...bare, kept: [], reference: "baseline" } as const;
    const all = [sumOf(bare), ...others, ...runs.map((run) => sumOf(run)), sumOf(fewer)];
    expect(all.every((sum) => /^[0-9a-f]{16}$/.test(sum ?? ""))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  test("changes neither with names, nor with their order, nor with the view", () => {
    const more = {
      ...bare,
      kept: [...bare.kept, { slot: 1, spec: { preset: "aid-stop", changes: [] } }],
    } as const;
    const named = {
      ...more,
      kept: more.kept.map((card) => ({ ...card, name: "Another" })).reverse(),
      view: { ...more.view, measure: "T", month: 3 },
    };
    expect(sumOf(named)).toBe(sumOf(more));
    expect(sumOf(more)).not.toBe(sumOf(bare));
  });

  test("is not known while the result of a scenario is missing", () => {
    const shown = createStore(terms, bare, () => 0).shown.value;
    expect(proveResults(shown, () => undefined)).toBeUndefined();
  });
});
