import { expect, test } from "vitest";
import type { ChoiceContext } from "../../sim/choice/context.ts";
import { type Chooser, utilityTerms } from "../../sim/choice/utilities.ts";
import { K, T, U } from "../../sim/state/state.ts";

// Each weight is a different power of two, so that no term can be mistaken for another and every product is exact.
const context: ChoiceContext = {
  rival: true,
  sharpness: 3,
  position: 0.5,
  incumbentParts: [
    ["incumbentAppeal", 1],
    ["patronage", 131072],
  ],
  rivalParts: [["rivalEntryCost", 2]],
  unaffiliatedParts: [["selfReliance", 4]],
  doctrineGap: 8,
  framing: 16,
  moderateGap: 32,
  creedCost: 262144,
  credentialClaim: 64,
  rivalGap: 128,
  pull: 256,
  hardship: 512,
  grievancePull: 1024,
  salafiTie: 2048,
  salafiDistrust: 4096,
  peerInfluence: 8192,
  groupWeight: 0.5,
  loyaltyT: 16384,
  loyaltyK: 32768,
  postTie: 524288,
  inertiaU: 65536,
  regionShares: new Float64Array(15),
};
const hardLiner: Chooser = {
  purity: 0.75,
  exposure: 0.5,
  vulnerability: 0.25,
  affiliation: T,
  post: true,
  salafi: true,
  grievance: 0.125,
  shares: [0.5, 0.25, 0.125],
};
const termsOf = (who: Partial<Chooser>, rival = true) =>
  utilityTerms({ ...context, rival }, { ...hardLiner, ...who }).map(
    ({ option, name, value }) => `${"TUK"[option]} ${name} ${value}`,
  );

test("a Salafi hard-liner of the incumbent weighs each term of model.md by its name", () => {
  expect(termsOf({})).toEqual([
    "T incumbentAppeal 1",
    "T patronage 131072",
    "T doctrineGap -2",
    "T betrayalFraming -2",
    "T moderateGap 0",
    "T creedStanding -196608",
    "T peers 4096",
    "T salafiDistrust -4096",
    "T loyalty 16384",
    "T post 524288",
    "K rivalEntryCost 2",
    "K rivalGap -32",
    "K credentialClaim 48",
    "K propagandaPull 96",
    "K hardship 128",
    "K grievance 128",
    "K salafiTie 2048",
    "K peers 1024",
    "K loyalty 0",
    "U selfReliance 4",
    "U peers 2048",
    "U inertia 0",
  ]);
});

test("a moderate minds the other gap, and whoever is not Salafi no Salafi term", () => {
  const terms = termsOf({ purity: 0.25, salafi: false });
  for (const term of ["T doctrineGap 0", "T betrayalFraming 0", "T moderateGap -8", "K rivalGap -96"])
    expect(terms).toContain(term);
  for (const term of ["T salafiDistrust 0", "K salafiTie 0"]) expect(terms).toContain(term);
});

test.each([
  [T, "T loyalty 16384", ["T post 524288", "K loyalty 0", "U inertia 0"]],
  [K, "K loyalty 32768", ["T loyalty 0", "T post 0", "U inertia 0"]],
  [U, "U inertia 65536", ["T loyalty 0", "T post 0", "K loyalty 0"]],
])("side %d holds its own alone", (affiliation, own, others) => {
  expect(termsOf({ affiliation })).toEqual(expect.arrayContaining([own, ...others]));
});

test("a member without a post has only the loyalty of a member", () => {
  expect(termsOf({ post: false })).toEqual(expect.arrayContaining(["T loyalty 16384", "T post 0"]));
});

test("without a rival there is no option K, and the terms of T and U stay", () => {
  expect(termsOf({}, false)).toEqual(termsOf({}).filter((term) => !term.startsWith("K")));
});
