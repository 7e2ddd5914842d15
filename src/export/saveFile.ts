/** Gives the reader a file to keep. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser may read the data later; a minute is enough for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
