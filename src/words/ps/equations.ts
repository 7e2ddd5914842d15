/** The equations of sim/model.md, as the explanation of a setting shows them. */
import type * as english from "../equations.ts";
import { equations as originals } from "../equations.ts";
import type { Translated } from "../Translated.ts";
