import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { fingerprintScenario } from "../../sim/index.ts";
import { openLink } from "../../src/cli/link/openLink.ts";
import { runTask } from "../../src/engine/runTask.ts";
import { formatLink } from "../../src/lab/link.ts";
import { packLink } from "../../src/lab/packLink.ts";
import { proveCurrent, proveResults } from "../../src/lab/proof.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { createResolver } from "../../src/lab/resolve.ts";
import { tabNames } from "../../src/page/frame/tabs.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { pageTerms } from "../support/pageTerms.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const outbid = (...words: string[]) => untilEnded(startOutbid(here, words));
const terms = pageTerms();
beforeAll(() => buildIfStale("cli"));

/** The link as the page writes it once all is computed, by the code of the page's workers. */
function proven(hash: string, ofCurrent = false): string {
  const { document } = parseLink(hash, terms);
  const scenarios = createResolver(terms)(document);
  if (!("byId" in scenarios)) throw new Error(scenarios.join("\n"));
  const count = document.run.replicates;
  const sums = new Map(
    [...scenarios.byId].map(([id, scenario]) => {
      const { checksums = [] } = runTask({ scenario, first: 0, count });
      return [id, { checksums, count }];
    }),
  );
  const proof = ofCurrent
    ? proveCurrent(document, sums.get("current"))
    : proveResults({ ...scenarios, document }, (id) => sums.get(id));
  return formatLink(document, terms, proof);
}

const hash =
  "link=3&scenario=moderation&propaganda=.9&women=.2&events=2s:aidScale:.5&months=12&agents=500&replicates=7&seed=a+b&keep=1,baseline,women:.5&tab=compare";

describe("outbid run of a link of the page", () => {
  test("runs what the link shows, with its replicates, and says that the result is the same", async () => {
    const link = `https://example.org/outbid/#${proven(hash)}`;
    const { code, stdout, stderr } = await outbid("run", link, "--out", "-");
    expect(code).toBe(0);
    const scenarios = createResolver(terms)(parseLink(hash, terms).document);
    if (!("byId" in scenarios)) throw new Error("the link has scenarios");
    const rows = stdout.trimEnd().split("\n");
    expect(rows.length).toBe(1 + 7 * 13);
    expect(rows[1]).toContain(`,f${fingerprintScenario(scenarios.current)},`);
    expect(stderr).toContain("Reproduced exactly");
  });

  test("says when the checksum differs, and still writes", async () => {
    const link = proven(hash).replace(/sum=.{16}/, "sum=0123456789abcdef");
    const { code, stdout, stderr } = await outbid("run", `#${link}`, "--out", "-");
    expect([code, stdout.length > 1000]).toEqual([0, true]);
    expect(stderr).toMatch(/Not the same numbers.*0123456789abcdef.*[0-9a-f]{16}/);
    expect(stderr).not.toContain("Reproduced");
  });

  test("compares nothing where an option changes the run, or where the link claims nothing", async () => {
    const changed = await outbid("run", `#${proven(hash)}`, "--replicates", "2");
    const bare = await outbid("run", `#${hash}`);
    for (const { code, stderr } of [changed, bare]) {
      expect(code).toBe(0);
      expect(stderr).not.toMatch(/Reproduced|same numbers/);
    }
    expect(changed.stderr).toContain("2 replicates");
    expect(bare.stderr).toContain("7 replicates");
  });

  test("reads packed links, those of version 2, whose model was 1.1.0, and those with no hash", async () => {
    const packed = await outbid("run", `https://example.org/#${await packLink(proven(hash))}`);
    expect(packed.stderr).toContain("Reproduced exactly");
    const old = await outbid(
      "run",
      "#link=2&scenario=baseline&propaganda=.9&agents=500&months=6&replicates=2",
    );
    expect([old.code, old.stderr]).toEqual([0, expect.stringContaining("model 1.1.0")]);
    expect(old.stderr).toContain("Beside it, what model");
    const usual = await openLink("https://example.org/outbid/");
    expect(usual.document).toEqual(terms.usual);
  });

  test("tells every part that it does not understand, and runs nothing", async () => {
    const { code, stdout, stderr } = await outbid(
      "run",
      "#link=3&scenario=basline&women=2&what=1",
      "--out",
      "-",
    );
    expect([code, stdout]).toEqual([2, ""]);
    for (const part of ["scenario", "women", "what"]) expect(stderr).toContain(`link: ${part}`);
    const broken = await outbid("run", "#z=AAAA");
    expect([broken.code, broken.stderr]).toEqual([2, "link: expected a packed text that can be unpacked\n"]);
  });
});

test("a link may name every tab of the page", async () => {
  for (const name of tabNames)
    await expect(openLink(`#link=3&tab=${name}`)).resolves.toMatchObject({ replicates: 200 });
});

test("a link whose checksum is of the current scenario alone is compared so", async () => {
  // As pages of version 2 wrote it for the present model.
  const [, sum] = /sum=(.{16})/.exec(proven(hash, true)) ?? [];
  const model = /model=([\d.]+)/.exec(proven(hash))?.[1];
  const { stderr } = await outbid("run", `#${hash.replace("link=3", "link=2")}&model=${model}&sum=${sum}`);
  expect(stderr).toContain("Reproduced exactly");
});

test("the link of a plan's run carries its checksum", async () => {
  const plan = `${here}../../scenarios/plans/smoke.json`;
  const { stdout } = await outbid("plan", "scenario", plan, "--run", "5", "--link");
  const { stderr } = await outbid("run", stdout.trim());
  expect(stderr).toContain("Reproduced exactly");
});
