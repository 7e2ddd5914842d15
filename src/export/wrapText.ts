/**
 * Breaks a text between words into lines no wider than `width`; a word that is wider alone is cut. What a no-break space
 * joins is one word. Pure.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...cutWord(word, width, measure));
  }
  return lines;
}

function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [""];
  for (const letter of word) {
    const piece = pieces.at(-1) ?? "";
    if (piece !== "" && measure(piece + letter) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = piece + letter;
  }
  return pieces;
}
