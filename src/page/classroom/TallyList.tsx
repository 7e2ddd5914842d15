import { teacherWords } from "../../words/classroom/teacher.ts";
import type { AnswerTally } from "./guessSentence.ts";

/** How many gave each answer, as bars. */
export function TallyList({ tallies }: { readonly tallies: readonly AnswerTally[] }) {
  if (tallies.length === 0) return null;
  const all = tallies.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul class="class-tallies" aria-label={teacherWords.tallies}>
      {tallies.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <span class="bar" style={`--part: ${all === 0 ? 0 : count / all}`} />
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
