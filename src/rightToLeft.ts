/** The keys of pages that are read from right to left, which name it in their HTML (src/tools/languages/pageHtml.mjs). */
import { turnKeys } from "./page/direction/turnKeys.ts";

turnKeys();
