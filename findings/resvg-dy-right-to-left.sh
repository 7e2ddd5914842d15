#!/bin/sh
# What was seen: @resvg/resvg-js 2.6.2 shifts only the first letter of an Arabic line by its `dy`; all other letters of the
# line stay above, on top of the line before. There is no error. The same line placed by `y`, a Latin line placed by `dy`,
# and an Arabic line whose first character is U+202B (right-to-left embedding) are drawn where they belong.
#
# Why the input is valid: SVG 2, Text, "Text layout algorithm", step "Adjust positions: dx, dy": the shift of a character
# adds to a sum that is applied to it and to all characters after it, in the order of the text and not of the eye. It is
# what d3's usual recipe for labels of several lines writes: tspans with x and dy. Browsers and librsvg 2.54.7 shift the
# whole line.
#
# What follows for whoever writes SVG files with Arabic, Dari, Pashto or Hebrew labels: one text element a line, placed by y
# or begun with an embedding; a label that is right in browsers is not right yet.
#
# Packages: @resvg/resvg-js 2.6.2 and, so that no face of the system counts, the face of vazirmatn 33.0.3.
# Needs Node and a package registry. Ends with 1 when something else is drawn than is said here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 vazirmatn@33.0.3 >&2
cat > look.mjs <<'END'
import { Resvg } from "@resvg/resvg-js";

const font = {
  loadSystemFonts: false,
  fontFiles: ["node_modules/vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf"],
  defaultFontFamily: "Vazirmatn",
};
/** Of a text's ink, the percent above half of the picture: 0 where the whole line was moved into the lower half. */
function above(attributes, text) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" font-family="Vazirmatn" font-weight="700"
    font-size="30"><text x="50" ${attributes}>${text}</text></svg>`;
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  let [upper, all] = [0, 0];
  for (let i = 0; i < width * height; i++) {
    const ink = pixels[4 * i + 3];
    all += ink;
    if (i < (width * height) / 2) upper += ink;
  }
  if (all === 0) throw new Error("expected ink, found none");
  return Math.round((100 * upper) / all);
}
const words = "خط دوم است";
const seen = [
  ["Latin, y and dy", above('y="50" dy="100"', "second line"), (part) => part === 0],
  ["Arabic script, y alone", above('y="150"', words), (part) => part === 0],
  ["Arabic script, y and dy", above('y="50" dy="100"', words), (part) => part > 50],
  ["Arabic script, y and dy, after U+202B", above('y="50" dy="100"', `\u202b${words}\u202c`), (part) => part === 0],
];
let changed = 0;
for (const [what, part, isAsSaid] of seen) {
  console.log(`${what}: ${part} % of the ink stays on the line above${isAsSaid(part) ? "" : "   CHANGED"}`);
  if (!isAsSaid(part)) changed++;
}
process.exit(changed === 0 ? 0 : 1);
END
node look.mjs
