/** Texts about former models: whose numbers these are, what the present one makes of them, and what is not the same in it. */
import type * as english from "../formerModels.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
