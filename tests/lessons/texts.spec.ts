import { expect, it } from "vitest";
import { figureText, fillFigures, textBeside, textIn } from "../../src/lessons/texts.ts";

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

it("a text stands once more in a second language where it has one that is not shown already", () => {
  const text = { en: "{x} left.", ar: "غادر {x}." };
  const figures = [figure(27)];
  expect(textBeside(text, "en", "ar", figures)).toEqual({ text: "غادر ٢٧.", language: "ar" });
  expect(textBeside(text, "ar", "en", figures)).toEqual({ text: "27 left.", language: "en" });
  expect(textBeside(text, "en", "en", figures)).toBeUndefined();
  expect(textBeside(text, "en", "ps", figures)).toBeUndefined();
  expect(textBeside(text, "en", undefined, figures)).toBeUndefined();
});

it("a figure has the digits and the words of the language that its text is in", () => {
  const figures = [figure(0.274, { form: "of100" })];
  expect(fillFigures("{x}", figures, "fa-AF")).toBe("۲۷ از ۱۰۰");
  expect(fillFigures("{x}", figures, "ar")).toBe("٢٧ من كل ١٠٠");
});
