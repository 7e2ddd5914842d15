/** Short notes at points of a chart. Each is placed where it covers nothing, and a thin line joins it to its point. */
import type { Frame } from "./frame.ts";
import type { Layer } from "./layer.ts";
import { type Box, place } from "./place.ts";
import { type PlacedText, renderTexts, restHeight, textBox, wrap } from "./placedText.ts";

/** A few words about a point in the data. */
export interface Note {
  readonly id: string;
  readonly month: number;
  readonly value: number;
  readonly text: string;
}

export interface PlacedNote extends PlacedText {
  /** From the text to its point. */
  readonly leader: string;
}

/** Where a note may stand, in font sizes aside from and above its point; the first that is free is taken. */
const aside = [1.5, -1.5, 0, 3, -3, 5, 8];
const above = [1.8, 3, -2, 4.5, -3.2, 6];

/** Notes that find free room near their points; the others are left out. Earlier notes choose first. */
export function layoutNotes(notes: readonly Note[], obstacles: readonly Box[], frame: Frame): PlacedNote[] {
  const { x, y, plot, fontSize } = frame;
  const size = 0.9 * fontSize;
  const options = notes.map((note) => {
    const [px, py] = [x(note.month), y(note.value)];
    const lines = wrap(note.text, 11 * fontSize, size);
    return aside.flatMap((dx) =>
      above.map((dy): PlacedNote => {
        const anchor = dx > 0 ? "start" : dx < 0 ? "end" : "middle";
        const tall = restHeight(lines, size);
        const [tx, ty] = [px + dx * fontSize, py - dy * fontSize - (dy > 0 ? tall : 0)];
        // The line ends beside the text's first baseline, or below or above its middle.
        const end =
          dx === 0 ? [tx, dy > 0 ? ty + tall + 4 : ty - size] : [tx - Math.sign(dx) * 3, ty - 0.35 * size];
        return { id: note.id, x: tx, y: ty, anchor, lines, leader: `M${px},${py}L${end[0]},${end[1]}` };
      }),
    );
  });
  const boxes = options.map((list) => list.map((text) => textBox(text, size)));
  return place(boxes, obstacles, plot).flatMap((box, i) => {
    const chosen = box === undefined ? undefined : options[i][boxes[i].indexOf(box)];
    return chosen === undefined ? [] : [chosen];
  });
}

export function renderNotes(layer: Layer, notes: readonly PlacedNote[]): void {
  layer
    .selectAll<SVGPathElement, PlacedNote>("path")
    .data(notes, ({ id }) => id)
    .join("path")
    .attr("d", ({ leader }) => leader);
  renderTexts(layer, "note", notes);
}
