/** English texts beside the page's own, by which a reader who knows the English page finds a command of it. */
export { paletteMessages as englishPalette } from "./palette.ts";
