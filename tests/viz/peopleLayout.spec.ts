import { describe, expect, test } from "vitest";
import {
  type Crowd,
  layoutPeople,
  middleOfDot,
  personAt,
  pointOf,
  visitPeople,
} from "../../viz/peopleLayout.ts";

/** People spread over sides and levels by a rule with no pattern a heap could share. */
function aCrowd(agents: number): Crowd {
  return {
    affiliations: Uint8Array.from({ length: agents }, (_, i) =>
      i % 10 < 5 ? 1 : i % 10 < 8 ? 0 : i % 10 === 8 ? 2 : 3,
    ),
    purities: Uint8Array.from({ length: agents }, (_, i) => (i * 97) % 256),
  };
}

function countsOf({ affiliations, purities }: Crowd): Uint32Array {
  const counts = new Uint32Array(1024);
  for (let i = 0; i < affiliations.length; i++) counts[256 * affiliations[i] + purities[i]]++;
  return counts;
}

const sizes = [
  { name: "a laptop", width: 540, height: 360, fontSize: 13, pixelRatio: 1 },
  { name: "a phone", width: 351, height: 420, fontSize: 13, pixelRatio: 3 },
  { name: "a projector", width: 860, height: 620, fontSize: 13, pixelRatio: 1 },
];

describe.each(sizes)("on $name", (size) => {
  test.each([4000, 200_000])("%d dots fit, in their lanes and below the labels of these", (agents) => {
    const crowd = aCrowd(agents);
    const layout = layoutPeople(countsOf(crowd), size);
    let outside = 0;
    visitPeople(crowd, layout, (_, affiliation, bin, place) => {
      const [x, y] = middleOfDot(layout, affiliation, bin, place);
      const lane = layout.lanes.find((one) => one.affiliation === affiliation);
      if (lane === undefined) throw new Error(`lane: expected one of affiliation ${affiliation}, found none`);
      const inside =
        x > 0 && x < size.width && y > lane.labelY && y < lane.floor && lane.floor < layout.axisY;
      if (!inside || layout.axisY > size.height) outside++;
    });
    expect(outside).toBe(0);
  });

  test("every dot has a place of its own", () => {
    const crowd = aCrowd(4000);
    const layout = layoutPeople(countsOf(crowd), size);
    const places = new Set<string>();
    visitPeople(crowd, layout, (_, affiliation, bin, place) => {
      places.add(
        middleOfDot(layout, affiliation, bin, place)
          .map((v) => v.toFixed(3))
          .join(),
      );
    });
    expect(places.size).toBe(4000);
  });

  test("a click on the middle of a dot finds its person, and far from all nobody", () => {
    const crowd = aCrowd(4000);
    const layout = layoutPeople(countsOf(crowd), size);
    for (const person of [0, 8, 9, 1234, 3999])
      expect(personAt(crowd, layout, pointOf(crowd, layout, person), 14)).toBe(person);
    expect(personAt(crowd, layout, [-100, -100], 14)).toBeUndefined();
  });
});

test("dots stand in the order of purity: one more hard-line is never in a heap further left", () => {
  const crowd = aCrowd(4000);
  const layout = layoutPeople(countsOf(crowd), sizes[0]);
  const bins: number[] = [];
  visitPeople(crowd, layout, (person, _, bin) => {
    bins[person] = bin;
  });
  const people = Array.from(bins.keys()).sort((a, b) => crowd.purities[a] - crowd.purities[b]);
  for (let i = 1; i < people.length; i++) expect(bins[people[i]]).toBeGreaterThanOrEqual(bins[people[i - 1]]);
});

test("dots keep their size while months are played: it is that of the fullest month", () => {
  const [few, many] = [countsOf(aCrowd(400)), countsOf(aCrowd(4000))];
  const both = Uint32Array.from([...few, ...many]);
  expect(layoutPeople(both, sizes[0]).dot).toBe(layoutPeople(many, sizes[0]).dot);
  expect(layoutPeople(few, sizes[0]).dot).toBeGreaterThan(layoutPeople(many, sizes[0]).dot);
});
