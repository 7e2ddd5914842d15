import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { fitPages } from "../../src/page/handout/fitPages.ts";

test("parts lie in the roomiest form in which all fit, each page as wide as it may be", () => {
  // By hand: roomy 60 + 60 + 60 needs three pages of 100; tight 30 + 30 + 90 needs two, and the first has room for 30 + 60.
  const heights = [
    [60, 60, 60],
    [40, 60, 100],
    [30, 30, 90],
  ];
  expect(fitPages(heights, [0, 1, 1], 100, 2)).toEqual({
    pages: [
      { form: 1, parts: [0, 1] },
      { form: 0, parts: [2] },
    ],
    left: 0,
  });
});

test("what has no place is left out by its rank, and the order stays", () => {
  expect(fitPages([[50, 50, 50, 50, 50]], [0, 3, 1, 2, 1], 100, 2)).toEqual({
    pages: [
      { form: 0, parts: [0, 2] },
      { form: 0, parts: [3, 4] },
    ],
    left: 1,
  });
  expect(fitPages([[20, 300, 20]], [0, 1, 1], 100, 2)).toEqual({
    pages: [{ form: 0, parts: [0, 2] }],
    left: 1,
  });
});

it("no page is ever too full, no part stands twice, and all that can stand does", () => {
  const part = fc.tuple(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
      const wide = parts.map(([tight, more]) => tight + more);
      const tight = parts.map(([height]) => height);
      const ranks = parts.map((_, i) => (7 * i) % 5);
      const { pages, left } = fitPages([wide, tight], ranks, 100, 2);
      expect(pages.length).toBeLessThanOrEqual(2);
      const placed = pages.flatMap((page) => page.parts);
      expect(placed).toEqual([...new Set(placed)].sort((a, b) => a - b));
      expect(placed.length + left).toBe(parts.length);
      for (const { form, parts: of } of pages)
        expect(of.reduce((sum, i) => sum + ([wide, tight][form]?.[i] ?? 0), 0)).toBeLessThanOrEqual(100);
    }),
    { seed: 18, numRuns: 300 },
  );
});
