import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutEndLabels, nameWidthOf } from "../../viz/endLabels.ts";
import { layoutFrame } from "../../viz/frame.ts";

const axes = { months: 84, formatMonth: String, domain: [0, 1] as const, format: String, unit: "of 100" };

test("names stand in the order of their curves' ends, however many lines each takes, beside the plot and in it", () => {
  const name = fc.constantFrom(
    "Hard line",
    "Moderation 0.3, repression 0.8",
    "Moderation 0.7, propaganda strength 0.9, more",
  );
  const curves = fc.array(fc.record({ name, at: fc.integer({ min: 0, max: 100 }).map((n) => n / 100) }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(curves, fc.boolean(), (some, inside) => {
      const labels = some.map(({ name, at }, i) => ({
        id: String(i),
        style: "current",
        name,
        value: "3",
        at,
      }));
      const size = { width: inside ? 330 : 900, height: 300, fontSize: 11 };
      const width = nameWidthOf(labels, size);
      const places = layoutEndLabels(labels, layoutFrame(axes, size, width), width, inside);
      const byEnd = labels.map(({ at, id }) => ({
        at,
        y: places.find((one) => one.id === id)?.y ?? Number.NaN,
      }));
      byEnd.sort((a, b) => b.at - a.at);
      for (let i = 1; i < byEnd.length; i++)
        if ((byEnd[i - 1]?.at ?? 0) > (byEnd[i]?.at ?? 0))
          expect(byEnd[i]?.y).toBeGreaterThan(byEnd[i - 1]?.y ?? 0);
    }),
    { numRuns: 300, seed: 20261130 },
  );
});

test("of a name that takes lines every line is bold, and only a value with a line of its own is not", () => {
  const labels = [
    { id: "a", style: "current", name: "Moderation 0.7, propaganda strength 0.9", value: "37", at: 0.4 },
  ];
  const place = (width: number, inside: boolean) => {
    const size = { width, height: 300, fontSize: 11 };
    const names = nameWidthOf(labels, size);
    const [label] = layoutEndLabels(labels, layoutFrame(axes, size, names), names, inside);
    return label;
  };
  const beside = place(900, false);
  expect(beside?.lines.slice(beside.light)).toEqual(["37"]);
  const within = place(330, true);
  expect(within?.lines.length).toBeGreaterThan(1);
  expect(within?.light).toBeUndefined();
});
