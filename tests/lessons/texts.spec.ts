import { expect, it } from "vitest";
import { figureText, fillFigures, textIn } from "../../src/lessons/texts.ts";

const figure = (value: number, parts: object = {}) => ({ id: "x", reading: "K@36", value, ...parts });

it("a text stands in its language, and in English where it has none, which is said", () => {
  const text = { en: "Who leaves?", ar: "من يغادر؟" };
  expect(textIn(text, "ar")).toEqual({ text: "من يغادر؟", language: "ar" });
  expect(textIn(text, "ps")).toEqual({ text: "Who leaves?", language: "en" });
});

// By hand.
it.each([
  ["2,947", figure(2946.7)],
  ["2,900", figure(2946.7, { digits: -2 })],
  ["0.18", figure(0.1849, { digits: 2 })],
  ["+369", figure(369, { form: "signed" })],
  ["−11,085", figure(-11085, { form: "signed" })],
  ["0", figure(-0.2, { form: "signed" })],
  ["0", figure(0.2, { form: "signed" })],
  ["27 of 100", figure(0.274, { form: "of100" })],
  ["−0.4", figure(-0.42, { digits: 1 })],
])("a figure is written %s", (written, given) => {
  expect(figureText(given)).toBe(written);
});

it("figures stand in their places, with half their interval where that is asked for", () => {
  const figures = [figure(369, { form: "signed", half: 34.2 })];
  expect(fillFigures("{x} ± {x.half} people, {y}", figures)).toBe("+369 ± 34 people, {y}");
});
