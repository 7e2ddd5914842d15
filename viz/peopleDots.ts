/** Everybody as a dot, in colour and shape by affiliation, against the regime's position on the scale of purity. */
import { select } from "d3-selection";
import { layerOf } from "./layer.ts";
import {
  type Crowd,
  type DotsSize,
  middleOfDot,
  type PeopleLayout,
  pointOf,
  visitPeople,
} from "./peopleLayout.ts";
import { type PlacedText, renderTexts, textWidth } from "./placedText.ts";

export interface PeopleDotsData {
  readonly crowd: Crowd;
  /** x_T, 0–1. */
  readonly position: number;
  /** The person who stands out, if any. */
  readonly person: number | undefined;
  readonly words: {
    /** Label of a lane by affiliation: "Taliban 2,140, 312 above the line". */
    readonly lanes: readonly string[];
    readonly position: string;
    /** The two ends of the axis. */
    readonly ends: readonly [string, string];
  };
}

/** Classes that carry the colour of each affiliation, 0 to 3. */
const classes = ["side-t", "side-u", "side-k", "side-x"] as const;
/** A dot of fewer screen pixels than this shows no shape: then each person is one pixel of a picture. */
const smallestShape = 3;

/** Draws dots on the canvas, axis and words on the svg above it; drawing the same again changes nothing. */
export function renderPeopleDots(
  canvas: HTMLCanvasElement,
  root: SVGSVGElement,
  data: PeopleDotsData,
  layout: PeopleLayout,
  size: DotsSize,
): void {
  renderWords(root, data, layout, size);
  const colours = classes.map((name) => {
    const key = root.querySelector(`.keys .${name}`);
    return key === null ? "gray" : getComputedStyle(key).fill;
  });
  const width = Math.round(size.width * size.pixelRatio);
  const height = Math.round(size.height * size.pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(size.pixelRatio, 0, 0, size.pixelRatio, 0, 0);
  if (layout.dot * size.pixelRatio >= smallestShape) drawShapes(context, data.crowd, layout, colours);
  else drawPixels(context, data.crowd, layout, colours);
}

function drawShapes(
  context: CanvasRenderingContext2D,
  crowd: Crowd,
  layout: PeopleLayout,
  colours: readonly string[],
): void {
  const paths = classes.map(() => new Path2D());
  const half = 0.42 * layout.dot;
  visitPeople(crowd, layout, (_, affiliation, bin, place) => {
    const [x, y] = middleOfDot(layout, affiliation, bin, place);
    addShape(paths[affiliation], affiliation, x, y, half);
  });
  paths.forEach((path, affiliation) => {
    context.fillStyle = colours[affiliation];
    context.fill(path);
  });
}

/** Incumbent a square, unaffiliated a circle, rival a triangle, removed a cross. */
function addShape(path: Path2D, affiliation: number, x: number, y: number, half: number): void {
  if (affiliation === 0) path.rect(x - half, y - half, 2 * half, 2 * half);
  else if (affiliation === 1) {
    path.moveTo(x + half, y);
    path.arc(x, y, half, 0, 2 * Math.PI);
  } else if (affiliation === 2) {
    path.moveTo(x, y - half);
    path.lineTo(x + half, y + half);
    path.lineTo(x - half, y + half);
    path.closePath();
  } else {
    const thin = 0.35 * half;
    path.rect(x - half, y - thin, 2 * half, 2 * thin);
    path.rect(x - thin, y - half, 2 * thin, 2 * half);
  }
}

function drawPixels(
  context: CanvasRenderingContext2D,
  crowd: Crowd,
  layout: PeopleLayout,
  colours: readonly string[],
): void {
  const { left, width, bins, across, dot, lanes } = layout;
  const columns = bins * across;
  const pictures = classes.map((_, affiliation) => {
    const rows = lanes.find((lane) => lane.affiliation === affiliation)?.rows ?? 1;
    return { rows, image: new ImageData(columns, rows) };
  });
  const buffers = pictures.map(({ image }) => new Uint32Array(image.data.buffer));
  const words = colours.map(wordOf);
  visitPeople(crowd, layout, (_, affiliation, bin, place) => {
    const row = pictures[affiliation].rows - 1 - Math.floor(place / across);
    if (row >= 0) buffers[affiliation][row * columns + bin * across + (place % across)] = words[affiliation];
  });
  context.imageSmoothingEnabled = dot * context.getTransform().a < 1;
  context.imageSmoothingQuality = "high";
  for (const { affiliation, floor } of lanes) {
    const { rows, image } = pictures[affiliation];
    const sheet = new OffscreenCanvas(columns, rows);
    sheet.getContext("2d")?.putImageData(image, 0, 0);
    context.drawImage(sheet, left, floor - rows * dot, width, rows * dot);
  }
}

/** A colour as the four bytes of a pixel: red first in memory. */
function wordOf(colour: string): number {
  const [red = 128, green = 128, blue = 128] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return new Uint32Array(new Uint8Array([red, green, blue, 255]).buffer)[0];
}

function renderWords(root: SVGSVGElement, data: PeopleDotsData, layout: PeopleLayout, size: DotsSize): void {
  const { fontSize } = size;
  const svg = select(root)
    .classed("people-words", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", fontSize);
  const { left, width, lanes, axisY } = layout;
  const x = left + data.position * width;
  layerOf(svg, "floors")
    .selectAll("line")
    .data([...lanes.map(({ floor }) => floor), axisY])
    .join("line")
    .attr("x1", left)
    .attr("x2", left + width)
    .attr("y1", (y) => y)
    .attr("y2", (y) => y);
  layerOf(svg, "keys")
    .selectAll("path")
    .data(lanes)
    .join("path")
    .attr("class", ({ affiliation }) => classes[affiliation])
    .attr("d", ({ affiliation, labelY }) =>
      shapePath(affiliation, left + 0.4 * fontSize, labelY - 0.36 * fontSize, 0.4 * fontSize),
    );
  // Below each label, not through it.
  layerOf(svg, "position")
    .selectAll("line")
    .data(lanes)
    .join("line")
    .attr("x1", x)
    .attr("x2", x)
    .attr("y1", ({ labelY }) => labelY + 0.3 * fontSize)
    .attr("y2", (lane, i) => (i === lanes.length - 1 ? axisY : lane.floor));
  renderTexts(
    layerOf(svg, "labels"),
    "lane",
    lanes.map(({ affiliation, labelY }) => ({
      id: classes[affiliation],
      x: left + 1.2 * fontSize,
      y: labelY,
      anchor: "start" as const,
      lines: [data.words.lanes[affiliation]],
    })),
  );
  renderTexts(layerOf(svg, "axis"), "end", axisTexts(data, layout, x, size));
  layerOf(svg, "chosen")
    .selectAll("circle")
    .data(data.person === undefined ? [] : [pointOf(data.crowd, layout, data.person)])
    .join("circle")
    .attr("cx", ([cx]) => cx)
    .attr("cy", ([, cy]) => cy)
    .attr("r", Math.max(6, 0.9 * layout.dot));
}

/** The regime's position is above, the ends are below, so that neither can hide the other. */
function axisTexts(
  { words }: PeopleDotsData,
  { left, width, axisY }: PeopleLayout,
  x: number,
  { fontSize }: DotsSize,
): PlacedText[] {
  const half = textWidth(words.position, fontSize) / 2;
  const middle = Math.min(left + width - half, Math.max(left + half, x));
  const ends = axisY + 2.5 * fontSize;
  return [
    { id: "position", x: middle, y: axisY + 1.15 * fontSize, anchor: "middle", lines: [words.position] },
    { id: "low", x: left, y: ends, anchor: "start", lines: [words.ends[0]] },
    { id: "high", x: left + width, y: ends, anchor: "end", lines: [words.ends[1]] },
  ];
}

function shapePath(affiliation: number, x: number, y: number, r: number): string {
  if (affiliation === 0) return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  if (affiliation === 1) return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  if (affiliation === 2) return `M${x},${y - r}l${r},${2 * r}h${-2 * r}Z`;
  const t = 0.35 * r;
  return `M${x - r},${y - t}h${r - t}v${t - r}h${2 * t}v${r - t}h${r - t}v${2 * t}h${t - r}v${r - t}h${-2 * t}v${t - r}h${t - r}Z`;
}
