import { makeWords as say } from "../../words/lesson/make.ts";
import { problemInWords } from "./FieldView.tsx";
import type { Making } from "./making.ts";
import { partOf, placeInWords } from "./placeInWords.ts";
import { idOf } from "./places.ts";

/** Everything that is not yet right, each with its place; a press leads there. */
export function MakeProblems({ making }: { readonly making: Making }) {
  const parsed = making.parsed.value;
  const problems = parsed.ok ? [] : parsed.problems;
  const show = (path: string) => {
    making.chosen.value = partOf(path);
    requestAnimationFrame(() => fieldOf(path)?.focus());
  };
  return (
    <section class="make-problems" aria-label={say.problems.title(problems.length)}>
      <p role="status">{problems.length === 0 ? say.problems.none : say.problems.title(problems.length)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem.path + problem.expected}>
              <button type="button" class="make-link" onClick={() => show(problem.path)}>
                {placeInWords(making.draft.value, problem.path)}
              </button>{" "}
              {problemInWords(problem)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The nearest element that edits a place: itself, or what holds it. */
function fieldOf(path: string): HTMLElement | undefined {
  for (let place = path; place !== ""; place = place.replace(/(^|\.)[^.]*$/, "")) {
    const found = document.getElementById(idOf(place));
    if (found === null) continue;
    return found.matches("input, select, textarea")
      ? found
      : (found.querySelector<HTMLElement>("input, select, textarea, button") ?? found);
  }
  return undefined;
}
