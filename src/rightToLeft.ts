/** What pages that are read from right to left have besides (src/tools/languages/pageHtml.mjs names it in their HTML). */
import "./styles/rightToLeft.css";
import { turnKeys } from "./page/direction/turnKeys.ts";

turnKeys();
