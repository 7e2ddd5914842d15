import type { TeacherSeat } from "../../classroom/views.ts";
import { sayName } from "../../words/classroom/sayName.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import { listedApart } from "../../words/parts/listed.ts";
import type { TeacherClass } from "./teacherClass.ts";

interface SeatListProps {
  readonly seats: readonly TeacherSeat[];
  readonly inClass: TeacherClass;
}

/** Who is here and has answered; at a phone that computes falsely or sleeps it is said, to the teacher alone. */
export function SeatList({ seats, inClass }: SeatListProps) {
  const here = seats.filter(({ isHere }) => isHere).length;
  return (
    <details class="class-seats">
      <summary>
        {say.seats}: {say.here(here, seats.length)}
      </summary>
      <ul>
        {seats.map((one) => {
          const name = one.name === "" ? say.unnamed(one.seat) : sayName(one.name);
          const remarks = [
            ...(one.hasAnswered ? [say.hasAnswered] : []),
            ...(one.isHere ? [] : [say.away]),
            ...(one.computing?.isFalse ? [say.isFalse] : []),
            ...(one.computing?.isLate ? [say.isLate] : []),
          ];
          return (
            <li key={one.seat} data-here={one.isHere || undefined}>
              <bdi>{name}</bdi>
              {remarks.length > 0 && <span class="remarks">{listedApart(remarks)}</span>}
              <button
                type="button"
                aria-label={say.remove(name)}
                onClick={() => void inClass.do({ kind: "remove", seat: one.seat })}
              >
                {say.removeShort}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
