/** Draws every state of every chart, light and dark, as wide as on a laptop and as narrow as on a phone. */
import "../../src/styles/main.css";
import "../../src/page/compare/compare.css";
import "../../src/page/map/map.css";
import "../../src/page/parts/trials.css";
import "../../src/page/people/people.css";
import "./gallery.css";
import type { Size } from "../../viz/index.ts";
import type { GalleryChart } from "./galleryChart.ts";

const files = import.meta.glob<{ readonly chart: GalleryChart }>("./states/*.ts", { eager: true });
const sizes: readonly (Size & { readonly name: string })[] = [
  { name: "wide", width: 720, height: 360, fontSize: 13 },
  { name: "narrow", width: 340, height: 300, fontSize: 13 },
];

const main = document.querySelector("main");
for (const { chart } of Object.values(files)) {
  const section = document.createElement("section");
  section.append(heading("h2", chart.name));
  for (const { name, draw, figureClass = "" } of chart.states) {
    section.append(heading("h3", name));
    const row = document.createElement("div");
    row.className = "row";
    for (const theme of ["light", "dark"]) {
      for (const size of sizes) {
        const figure = document.createElement("figure");
        figure.className = `stage ${figureClass}`;
        figure.dataset.theme = theme;
        figure.dataset.state = `${chart.name}, ${name}, ${theme}, ${size.name}`;
        figure.style.inlineSize = `${size.width}px`;
        row.append(figure);
        draw(
          figure,
          size,
          `${files.length}-${main?.querySelectorAll("figure").length}-${row.children.length}`,
        );
      }
    }
    section.append(row);
  }
  main?.append(section);
}
document.body.dataset.ready = "true";

function heading(level: "h2" | "h3", text: string): HTMLElement {
  const element = document.createElement(level);
  element.textContent = text;
  return element;
}
