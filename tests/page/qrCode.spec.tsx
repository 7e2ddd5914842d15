import { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from "@zxing/library";
import jsQR from "jsqr";
import { renderToString } from "preact-render-to-string";
import { expect, it, test } from "vitest";
import { QrCode } from "../../src/page/parts/QrCode.tsx";
import { QrDrawing } from "../../src/page/parts/QrDrawing.tsx";
import { MOST_QR_BYTES } from "../../src/page/parts/qrPath.ts";
import { photographSquares, type Shot } from "../support/photographSquares.ts";

/** A photograph of the drawing as it stands in the page's markup. */
function photograph(text: string, shot: Shot) {
  const markup = renderToString(<QrDrawing text={text} label="The lesson" />);
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(markup)?.[1]);
  expect(markup).toContain(`<rect width="${size}" height="${size}" fill="#fff">`);
  const black = new Set(
    [...markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i} ${y}`),
    ),
  );
  expect(black.size).toBeGreaterThan(0);
  return photographSquares(size, (x, y) => black.has(`${Math.floor(x)} ${Math.floor(y)}`), shot);
}

const read = ({ data, width, height }: ReturnType<typeof photograph>) => jsQR(data, width, height)?.data;
const linkOf = (length: number) =>
  `https://school.example/outbid/lesson.html#lesson=~${"k3Z_x-".repeat(60)}`.slice(0, length);

// The sizes are of a whole code in a photograph of 3 or 4 million pixels: a fifth of a projector's picture, and a code of
// 4 cm on paper from an arm's length; blur, tilt and light are those of a hand in a lit room.
const projector: Shot = { side: 640, turned: 4, blur: 1, dimmed: 0.6 };
const paper: Shot = { side: 460, turned: -7, blur: 1, dimmed: 0.7 };

it.each([30, 100, 200, MOST_QR_BYTES])(
  "a code of %i characters is read from the projector and from paper",
  (length) => {
    const link = linkOf(length);
    expect(link).toHaveLength(length);
    expect([read(photograph(link, projector)), read(photograph(link, paper))]).toEqual([link, link]);
  },
);

// It is a weaker reader: of longer links it misses some sizes and tilts, sharp ones among them.
it.each([30, 100])("a second reader finds the same in a code of %i characters", (length) => {
  const link = linkOf(length);
  const { data, width, height } = photograph(link, projector);
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, i) => data[i * 4] ?? 0);
  const picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
  expect(new QRCodeReader().decode(picture).getText()).toBe(link);
});

test("letters of every script and an address of the local network come back as they were", () => {
  for (const text of ["http://192.168.178.123:4173/", "http://[fd00::12]:4173/class.html", "درس ۱ · لوست"])
    expect(read(photograph(text, paper))).toBe(text);
});

test("a text too long for phones, and none, are said and not drawn", () => {
  expect(renderToString(<QrDrawing text={linkOf(MOST_QR_BYTES + 1)} label="The lesson" />)).toBe(
    '<p class="qr-too-long">No QR code: the link is longer than 300 characters, and phones would not read it. Send the link itself.</p>',
  );
  expect(renderToString(<QrDrawing text="" label="The lesson" />)).not.toContain("<svg");
});

test("a page that shows none has no code for it", () => {
  const markup = renderToString(<QrCode text="https://school.example/" label="The lesson" />);
  expect(markup).toMatch(/^<p class="waiting" role="status">/);
});
