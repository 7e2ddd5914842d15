import { isOnlyHere, publicAddress, publicLink } from "../../lab/address/publicAddress.ts";
import { besideLanguage } from "../languages/besideLanguage.ts";

/** Longest link that is printed with a code that phones read well from paper, in characters. */
const mostLink = 300;

/** Where students find a lesson: by a link, or by its name, or as a file. */
export interface LessonPlace {
  /** Undefined where no other machine could open it, or where it is longer than 300 characters. */
  readonly link?: string;
  /** The lesson is none of the page's own: without a link it goes as a file. */
  readonly isFile: boolean;
  /** Why there is no link. */
  readonly why?: "onlyHere" | "long" | "file";
}

/** `named` is what the page's address says of the lesson: an id, or "~" and the packed lesson; undefined for a file. */
export function lessonPlace(named: string | undefined, here: string): LessonPlace {
  const isFile = named === undefined || named.startsWith("~");
  if (named === undefined) return { isFile, why: "file" };
  if (isOnlyHere() && publicAddress.value === undefined) return { isFile, why: "onlyHere" };
  const link = publicLink(
    `${here.replace(/#.*$/s, "")}#lesson=${named}${besideLanguage.value === undefined ? "" : `&beside=${besideLanguage.value}`}`,
  );
  return link.length > mostLink ? { isFile, why: "long" } : { link, isFile };
}
