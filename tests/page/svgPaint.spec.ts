import { expect, test } from "vitest";
import { paintOf } from "../../src/export/svgPaint.ts";

test("colours as browsers compute them become colours that every SVG program reads", () => {
  expect(paintOf("rgb(0, 114, 178)")).toEqual({ colour: "#0072b2", opacity: 1 });
  expect(paintOf("color(srgb 0 0.4 0.8 / 0.5)")).toEqual({ colour: "#0066cc", opacity: 0.5 });
  // By law: red, white and black in Oklab (CSS Color 4).
  expect(paintOf("oklab(0.627955 0.224863 0.125846)")).toEqual({ colour: "#ff0000", opacity: 1 });
  expect(paintOf("oklab(1 0 0 / 0.25)")).toEqual({ colour: "#ffffff", opacity: 0.25 });
  expect(paintOf("oklab(0 0 0)")).toEqual({ colour: "#000000", opacity: 1 });
});
