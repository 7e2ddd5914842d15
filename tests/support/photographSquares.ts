/** A picture as a reader of codes takes it: RGBA, row by row. */
export interface Photograph {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export interface Shot {
  /** Side of the drawing in the photograph, in pixels. */
  readonly side: number;
  /** How far the hand turns the camera, in degrees. */
  readonly turned?: number;
  /** Radius of the blur, in pixels: a mean over (2 × blur + 1)² of them. */
  readonly blur?: number;
  /** Least brightness, at one corner, of the light that falls on it: 1 is even light. */
  readonly dimmed?: number;
}

/**
 * What a camera sees of black squares on white: turned, blurred and unevenly lit, on a grey wall. `isBlack` is asked for
 * places from 0 to `size` along each side.
 */
export function photographSquares(
  size: number,
  isBlack: (x: number, y: number) => boolean,
  { side, turned = 0, blur = 0, dimmed = 1 }: Shot,
): Photograph {
  const width = Math.ceil(side * 1.4);
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const greyAt = (column: number, row: number) => {
    const [right, down] = [column + 0.5 - width / 2, row + 0.5 - width / 2];
    const x = ((right * cos + down * sin) / side + 0.5) * size;
    const y = ((down * cos - right * sin) / side + 0.5) * size;
    if (x < 0 || y < 0 || x >= size || y >= size) return 128;
    return isBlack(x, y) ? 20 : 235;
  };
  const sharp = Float64Array.from({ length: width * width }, (_, i) =>
    greyAt(i % width, Math.floor(i / width)),
  );
  const data = new Uint8ClampedArray(width * width * 4);
  for (let i = 0; i < sharp.length; i++) {
    const [column, row] = [i % width, Math.floor(i / width)];
    const light = 1 - ((1 - dimmed) * (column + row)) / (2 * width);
    data.fill(light * meanAround(sharp, width, column, row, blur), i * 4, i * 4 + 3);
    data[i * 4 + 3] = 255;
  }
  return { data, width, height: width };
}

function meanAround(picture: Float64Array, width: number, column: number, row: number, blur: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, row - blur); y <= Math.min(width - 1, row + blur); y++)
    for (let x = Math.max(0, column - blur); x <= Math.min(width - 1, column + blur); x++) {
      sum += picture[y * width + x] ?? 0;
      count++;
    }
  return sum / count;
}
