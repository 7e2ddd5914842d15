import { lessonWords as say } from "../../words/lesson/page.ts";
import { labLink } from "../parts/pageLinks.ts";

/** The product's name, which leads to the laboratory, and the standing caution. */
export function LessonBrand() {
  return (
    <p class="brand">
      <a href={labLink} title={say.lab}>
        <strong>{say.product}</strong>
      </a>{" "}
      <span>{say.caution}</span>
    </p>
  );
}
