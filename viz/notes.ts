/** Short notes at points of a chart, each where it covers nothing, joined to its point by a thin line. */
import type { Frame } from "./frame.ts";
import type { Layer } from "./layer.ts";
import { type Box, place } from "./place.ts";
import { type PlacedText, renderTexts, textBox, wrap } from "./placedText.ts";

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

/** Notes that find free room near their points; the others are left out. Earlier notes choose first. */
export function layoutNotes(notes: readonly Note[], obstacles: readonly Box[], frame: Frame): PlacedNote[] {
  const { x, y, plot, fontSize } = frame;
  const size = 0.9 * fontSize;
  const options = notes.map((note) => {
    const [px, py] = [x(note.month), y(note.value)];
    const lines = wrap(note.text, 11 * fontSize, size);
    return [2.2, 3.6, 5.2, 7].flatMap((far) =>
      [-1, 1].flatMap((up) =>
        (["start", "end", "middle"] as const).map((anchor): PlacedNote => {
          const top = up < 0 ? py - far * fontSize - (lines.length - 1) * size * 1.2 : py + far * fontSize;
          const bottom = top + (lines.length - 1) * size * 1.2;
          const aside = anchor === "start" ? fontSize : anchor === "end" ? -fontSize : 0;
          const leader =
            up < 0
              ? `M${px},${py - 5}L${px + aside},${bottom + 4}`
              : `M${px},${py + 5}L${px + aside},${top - size}`;
          return { id: note.id, x: px + aside, y: top, anchor, lines, leader };
        }),
      ),
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
