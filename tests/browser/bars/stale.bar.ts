/** Bursts of moves while workers answer late, a worker that dies, and links without meaning. */
import { createStudyDraws } from "../../../sim/experiments/index.ts";
import { report } from "../../bench/timing.ts";
import { atRest, closeBrowser, none, openAt, openBlank, pageAddress, yes } from "./barPage.ts";

await burst();
await killedWorker();
await malformedLinks();
await closeBrowser();

/** 200 bursts upwards: a position that has been left must not be drawn again. Every answer comes 0 to 80 ms late. */
async function burst(): Promise<void> {
  const { page } = await openBlank();
  await page.addInitScript(() => {
    const Plain = window.Worker;
    let count = 0;
    let late = 0;
    Object.assign(window, { answersUnderWay: () => late });
    window.Worker = class extends Plain {
      override addEventListener(
        type: string,
        listener: EventListenerOrEventListenerObject,
        options?: object,
      ) {
        if (type !== "message" || typeof listener !== "function")
          return super.addEventListener(type, listener, options);
        super.addEventListener(
          type,
          (event) => {
            late++;
            setTimeout(
              () => {
                late--;
                listener(event);
              },
              (count++ * 37) % 80,
            );
          },
          options,
        );
      }
    };
  });
  await page.goto(pageAddress);
  await atRest(page);
  const drawn = await page.evaluateHandle(() => [] as string[]);
  await page.evaluate(async (drawn) => {
    const slider = document.querySelector<HTMLInputElement>("#setting-propaganda");
    const svg = document.querySelector<SVGSVGElement>(".curves");
    if (slider === null || svg === null) throw new Error("the page has no lever or no chart");
    new MutationObserver(() => drawn.push(svg.dataset.fingerprint ?? "")).observe(svg, {
      attributeFilter: ["data-fingerprint"],
    });
    for (let i = 0; i < 200; i++) {
      slider.value = String(0.52 + 0.02 * Math.floor(i / 9));
      slider.dispatchEvent(new Event(i % 7 === 6 ? "change" : "input", { bubbles: true }));
      // Some moves follow at once, every fifth two frames later.
      if (i % 5 === 0) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      else await new Promise((done) => setTimeout(done));
    }
    slider.dispatchEvent(new Event("change", { bubbles: true }));
  }, drawn);
  await atRest(page);
  await page.waitForFunction("answersUnderWay() === 0");
  await atRest(page);
  const fingerprints = await drawn.jsonValue();
  const seen = new Set<string>();
  const stale = fingerprints.filter((fingerprint, i) => {
    const isBack = seen.has(fingerprint) && fingerprints[i - 1] !== fingerprint;
    seen.add(fingerprint);
    return isBack;
  }).length;
  report(none("stale results drawn in 200 bursts of moves, workers late", stale, "results"));
  await page.context().close();
}

async function killedWorker(): Promise<void> {
  const { page } = await openAt();
  const medians = () => page.locator(".curves .median").count();
  await page.getByRole("combobox", { name: "Replicates" }).selectOption("1000");
  await page.waitForSelector(".progress[data-running]");
  for (const worker of page.workers()) await worker.evaluate(() => self.close());
  await page.waitForSelector('[role="alert"] .notice');
  report(
    yes(
      "worker killed in a run: the page says so",
      (await page.textContent('[role="alert"]'))?.includes("stopped") === true,
    ),
    yes("worker killed in a run: the last result stays", (await medians()) === 2),
  );
  await page.click("text=Try again");
  await page.waitForSelector('[role="alert"] .notice', { state: "detached" });
  await atRest(page);
  report(
    yes(
      "worker killed in a run: works after",
      (await page.textContent(".progress")) === "1,000 runs of each",
    ),
  );
  await page.context().close();
}

/** 10,000 links: real ones with characters changed, cut, doubled, and noise. */
async function malformedLinks(): Promise<void> {
  const { page, errors } = await openAt();
  await page.click('button[aria-label^="Pause"]');
  const draws = createStudyDraws("malformed links");
  const pick = (below: number) => Math.floor(draws() * below);
  const usual = [
    "moderation=0.3&propaganda=0.9&seed=classroom-1&measure=T&spread=band90&month=20",
    "keep=1,baseline,moderation:.5&keep=2,aid-stop&keep=3,moderation&event=12s:moderation:0.4",
    "scenario=history-2021-2024&reference=kept1&agents=4000&model=1.1.0&sum=0123456789abcdef",
    "z=H4sIAAAAAAAAA6tWKkktLlGyUlAqS8wpTtVRKkgsKUktykvMTQUA",
  ];
  const noise = "&=%#:,;.+-_~!*'()[]{}<>\"\\/?@$^|` \u0000\u202e\ud800é0123456789eEzZNaN";
  const links = Array.from({ length: 10_000 }, () => {
    let link = usual[pick(usual.length)];
    for (let i = 1 + pick(6); i > 0; i--) {
      const at = pick(link.length);
      const kind = pick(4);
      if (kind === 0) link = link.slice(0, at) + noise[pick(noise.length)] + link.slice(at + 1);
      else if (kind === 1) link = link.slice(0, at) + link.slice(at + pick(12));
      else if (kind === 2) link += link.slice(at, at + pick(40));
      else link = link.slice(0, at) + noise[pick(noise.length)].repeat(1 + pick(9)) + link.slice(at);
    }
    return link;
  });
  for (let first = 0; first < links.length; first += 500) {
    await page.evaluate(
      async (some) => {
        for (const link of some) {
          // Each is read before the next comes: a change of the address is reported in its own task.
          const told = new Promise((done) => addEventListener("hashchange", done, { once: true }));
          const before = location.hash;
          location.hash = link;
          if (location.hash !== before) await told;
        }
      },
      links.slice(first, first + 500),
    );
  }
  report(none("uncaught errors of 10,000 malformed links", errors.length, "errors"));
  for (const error of new Set(errors)) console.error(error);
  await page.goto("about:blank");
  await page.goto(`${pageAddress}#moderation=0.3`);
  await atRest(page);
  report(yes("a good link opens after them", (await page.inputValue("#setting-moderation")) === "0.3"));
}
