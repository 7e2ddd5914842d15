import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { panelMarkup } from "../../src/export/panelMarkup.ts";

/** What a report would hold of this page. */
function markupOf(text: string): string {
  const { document } = parseHTML(`<!doctype html><html><body><main>${text}</main></body></html>`);
  const main = document.querySelector("main");
  if (main === null) throw new Error("expected the page's main element");
  return panelMarkup(main).markup;
}

test("a report takes a tab's words, lists and tables with their headings, without classes and handlers", () => {
  expect(
    markupOf(
      `<section class="a" onclick="b()"><h2>Why</h2><p role="status">Largest: <b>peers</b></p><ul><li>one</li></ul></section>`,
    ),
  ).toBe("<h3>Why</h3><p>Largest: <b>peers</b></p><ul><li>one</li></ul>");
  expect(
    markupOf(
      `<table class="t"><thead><tr><th scope="col" colspan="2">Month</th></tr></thead><tbody><tr><th scope="row">Hard line</th><td>3 <span class="range">1 to 5</span></td></tr></tbody></table>`,
    ),
  ).toBe(
    '<table><thead><tr><th scope="col" colspan="2">Month</th></tr></thead><tbody><tr><th scope="row">Hard line</th><td>3 <small>1 to 5</small></td></tr></tbody></table>',
  );
});

test("a report leaves out what is pressed, filled in or unfolded, and what only such things filled", () => {
  expect(
    markupOf(
      `<p>Say <button>Start</button></p><p><label>of <select><option>one</option></select></label> <input></p><details><summary>More</summary></details><fieldset><p>form</p></fieldset>`,
    ),
  ).toBe("<p>Say </p>");
});

test("a number that can be changed in its table is a number of the table", () => {
  expect(markupOf(`<table><tbody><tr><td><input class="number" value="0.3"></td></tr></tbody></table>`)).toBe(
    "<table><tbody><tr><td>0.3</td></tr></tbody></table>",
  );
});

test("a report shows what a reader wrote as text", () => {
  expect(markupOf(`<p>&lt;script&gt;"&amp;</p><script>alert(1)</script><style>p{}</style>`)).toBe(
    "<p>&lt;script&gt;&quot;&amp;</p>",
  );
});
