import type { Lesson } from "../../lessons/lesson.ts";
import { lessonLanguages } from "../../lessons/lessonParts.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { besideWords as say } from "../../words/lesson/beside.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { besideLanguage } from "./besideLanguage.ts";

/** The second language of a lesson's texts, where the lesson has another than the page's. */
export function BesidePicker({ lesson }: { readonly lesson: Pick<Lesson, "title"> }) {
  const offered = lessonLanguages.filter((one) => one !== pageLanguage && lesson.title[one] !== undefined);
  if (offered.length === 0) return null;
  return (
    <label class="beside-picker">
      <span>{say.legend}</span>{" "}
      <select
        value={besideLanguage.value ?? ""}
        onChange={(event) => {
          besideLanguage.value = lessonLanguages.find((one) => one === event.currentTarget.value);
        }}
      >
        <option value="">{say.none}</option>
        {offered.map((one) => (
          <option key={one} value={one} lang={one}>
            {lessonWords.languages[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
