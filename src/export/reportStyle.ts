/**
 * The report's style sheet: for a screen, and for A4 and Letter. It uses no font that must be fetched. On paper nothing but
 * a row, a figure and a heading with what follows it is kept whole, so that sections flow and pages fill.
 */
export const reportStyle = `
:root { color-scheme: light; font: 10.5pt/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
@page { margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; background: #fff; color: #15181d; }
h1 { margin: 0 0 .2em; font-size: 1.7em; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 1.5em 0 .3em; padding-top: .4em; border-top: 1px solid #d9dde3; font-size: 1.25em; }
h3 { margin: .9em 0 .2em; font-size: 1em; overflow-wrap: anywhere; }
p, ul { margin: .3em 0; }
ul { padding-inline-start: 1.3em; }
.brand, .quiet, figcaption, footer { color: #555d69; }
.headline { font-size: 1.2em; font-weight: 600; }
.quiet, figcaption, footer { font-size: .9em; }
.figures { display: flex; flex-wrap: wrap; gap: .5em 4%; }
figure { flex: 1 1 48%; min-width: min(100%, 70mm); max-width: 48%; margin: 0; }
figure:first-child, figure.wide { flex-basis: 100%; max-width: 100%; }
[dir="rtl"] { font: 10.5pt/1.7 "Noto Sans Arabic", "Noto Naskh Arabic", system-ui, "Segoe UI", Tahoma, sans-serif; }
[dir="rtl"] :is(h1, h2, h3, th, td, .headline) { line-height: 1.6; }
svg { direction: ltr; }
figure svg { display: block; width: 100%; height: auto; margin: .3em 0; }
figure svg:not(:only-of-type) { display: inline-block; width: 49%; }
table { width: 100%; table-layout: fixed; margin: .4em 0 1em; border-collapse: collapse; font-size: .9em; font-variant-numeric: tabular-nums; }
caption { padding: .2em 0; font-weight: 600; text-align: start; }
th, td { padding-block: .2em; padding-inline-end: .6em; border-bottom: 1px solid #d9dde3; text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { border-bottom-color: #555d69; font-size: .92em; font-weight: 600; hyphens: auto; }
th:first-child { width: 24%; }
.events { font-size: .9em; }
td small { display: block; color: #555d69; font-size: .9em; }
pre { direction: ltr; text-align: left; margin: .3em 0; padding: .5em .7em; border: 1px solid #d9dde3; background: #f5f6f8; font: .85em/1.4 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: #00609a; overflow-wrap: anywhere; }
footer { margin-top: 2em; border-top: 1px solid #d9dde3; padding-top: .4em; }
figure.of-tab { max-width: 100%; margin: .4em 0; }
figure.of-tab svg { max-height: 105mm; }
.tab table { table-layout: auto; }
.tab caption { font-weight: 400; }
.tab blockquote { margin: .3em 0; padding-inline-start: .7em; border-inline-start: 2px solid #d9dde3; color: #555d69; }
figure, tr, caption, h2, h3, h4 { break-inside: avoid; }
h2, h3, h4, h2 + .quiet, p:has(+ figure), caption, thead { break-after: avoid; }
p, li, pre { orphans: 3; widows: 3; }
@media (max-width: 40rem) { figure { flex-basis: 100%; max-width: 100%; } table { display: block; overflow-x: auto; } }
@media print {
body { max-width: none; padding: 0; }
a { color: inherit; }
.figures { display: block; font-size: 0; orphans: 1; widows: 1; }
.figures figure { display: inline-block; width: 48%; max-width: none; margin-inline-end: 2%; font-size: 10.5pt; vertical-align: top; }
.figures figure:is(:first-child, .wide) { display: block; width: 100%; margin: 0; }
.figures figure:first-child svg:only-of-type { max-height: 80mm; }
.figures figure.wide svg { max-height: 62mm; }
}
`;
