import { expect, test } from "vitest";
import { judgeProof } from "../../src/lab/address/judgeProof.ts";
import type { LabDocument } from "../../src/lab/document.ts";
import { fetchFormer } from "../../src/lab/former/fetchFormer.ts";
import { formatLink } from "../../src/lab/link.ts";
import { packLink, unpackLink } from "../../src/lab/packLink.ts";
import { parseLink } from "../../src/lab/readLink.ts";
import { pageTerms } from "../support/pageTerms.ts";

const terms = pageTerms();
const { usual } = terms;
const proof = { model: "2.0.0", sum: "0123456789abcdef" };

const documents: readonly LabDocument[] = [
  {
    ...usual,
    current: { ...usual.current, changes: [["moderation", 0.4]] },
    run: { agents: 4000, replicates: 200 },
  },
  {
    ...usual,
    current: {
      preset: "baseline",
      changes: [["women", 0.25]],
      events: [{ kind: "step", month: 12, lever: "funding", value: 0.5 }],
    },
    kept: [
      { slot: 1, name: "Öffnung, 50 % & more", spec: { preset: "moderation", changes: [["repression", 1]] } },
      { slot: 2, spec: { preset: "aid-stop", changes: [] } },
    ],
    reference: "kept1",
    run: { agents: 200_000, replicates: 50, seed: "classroom 1", months: 60 },
    view: { ...usual.view, measure: "K", month: 36, tab: "table", mapUp: "doctrineGap" },
  },
];
const links = [
  ...documents.map((document) => formatLink(document, terms, proof)),
  // A link of the command line, which has no results yet.
  formatLink(documents[0] ?? usual, terms, { model: "2.0.0" }),
  formatLink(documents[1] ?? usual, terms),
];

/** What the page says of a link whose own result would be this proof: its verdict, if any, and everything that is told. */
function opened(hash: string) {
  const read = parseLink(hash, terms);
  const verdict =
    read.proof && judgeProof({ proof: read.proof, isWhole: read.problems.length === 0 }, proof, "seed");
  return { ...read, verdict, told: [...read.problems, ...(read.doubt === undefined ? [] : [read.doubt])] };
}

test("a whole link says nothing but that it is reproduced", () => {
  for (const link of links) expect(opened(link).told, link).toEqual([]);
  expect(opened(links[0] ?? "").verdict).toMatchObject({ isSame: true });
});

test("a link cut anywhere says so, and is never reproduced exactly", () => {
  for (const link of links)
    for (let length = 1; length < link.length; length++) {
      const { told, verdict } = opened(link.slice(0, length));
      expect(told.length, link.slice(0, length)).toBeGreaterThan(0);
      expect(verdict?.isSame ?? false, link.slice(0, length)).toBe(false);
    }
});

/** Numbers from 0 to 1, always the same (Lehmer’s generator, 48271 modulo 2³¹ − 1). */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (48_271 * state) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test("of 10,000 links with one character changed none is reproduced exactly, and each says so", () => {
  const random = aRandom(20_261_130);
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;=&%-_~@+#/?";
  let changed = 0;
  while (changed < 10_000) {
    const link = links[Math.floor(random() * links.length)] ?? "";
    const [at, letter] = [
      Math.floor(random() * link.length),
      letters[Math.floor(random() * letters.length)] ?? "",
    ];
    const other = link.slice(0, at) + letter + link.slice(at + 1);
    // What is escaped otherwise, such as %C3 as %c3, says the same.
    if (other === link || String(new URLSearchParams(other)) === String(new URLSearchParams(link))) continue;
    changed++;
    const { told, verdict } = opened(other);
    expect(verdict?.text ?? "", other).not.toMatch(/Reproduced exactly/);
    // A changed model or checksum is told by the verdict, once the results are there.
    expect(told.length > 0 || verdict?.text !== undefined, other).toBe(true);
  }
}, 60_000);

test("a link of before that names a model and no checksum is read as ever, with a doubt", () => {
  const hash = "#link=3&moderation=.4&model=2.0.0";
  const { document, problems, doubt } = opened(hash);
  expect(document.current.changes).toEqual([["moderation", 0.4]]);
  expect([problems, doubt]).toEqual([[], expect.stringContaining("may have been cut")]);
});

test("links of before are whole without a digest, and those of the command line and by hand too", async () => {
  await fetchFormer(terms, "1.2.0");
  for (const hash of [
    "#link=3&moderation=.4&model=2.0.0&sum=0123456789abcdef",
    "#moderation=.4",
    "#link=2&women=.2&model=1.2.0",
  ])
    expect(opened(hash).told, hash).toEqual([]);
});

test("a packed link that was cut or changed is told, and is never reproduced exactly", async () => {
  const packed = await packLink(links[1] ?? "");
  const random = aRandom(7);
  for (let i = 0; i < 300; i++) {
    const at = 2 + Math.floor(random() * (packed.length - 2));
    const letter = "ABCDabcd0123-_"[Math.floor(random() * 14)] ?? "";
    const other = i % 2 === 0 ? packed.slice(0, at) : packed.slice(0, at) + letter + packed.slice(at + 1);
    if (other === packed) continue;
    const text = await unpackLink(other);
    if (text === undefined || text === links[1]) continue;
    const { told, verdict } = opened(text);
    expect(verdict?.text ?? "").not.toMatch(/Reproduced exactly/);
    expect(text === "" || told.length > 0 || verdict?.isSame === false, text).toBe(true);
  }
});
