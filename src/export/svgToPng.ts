/** Pixels of a PNG's width: enough for a slide or a printed column. */
export const pngWidth = 2400;

/** An SVG file's text as a PNG {@link pngWidth} wide; undefined when the browser makes none. */
export async function svgToPng(text: string): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = pngWidth;
    canvas.height = Math.round((pngWidth * image.naturalHeight) / image.naturalWidth);
    const context = canvas.getContext("2d");
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}
