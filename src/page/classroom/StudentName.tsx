import { useSignal } from "@preact/signals";
import { LONGEST_NAME } from "../../classroom/seatNames.ts";
import { sayName } from "../../words/classroom/sayName.ts";
import { studentWords as say } from "../../words/classroom/student.ts";
import type { StudentClass } from "./studentClass.ts";

/** The line at the top of a student's page: who this is, and whether the teacher's machine has everything. */
export function StudentName({ inClass }: { readonly inClass: StudentClass }) {
  const { seat, view, isHeard, unsent, wasRefused, why, rename } = inClass;
  const isOpen = useSignal(false);
  const typed = useSignal("");
  const state = !isHeard.value
    ? say.lost
    : wasRefused.value
      ? say.refused
      : unsent.value > 0
        ? say.unsent(unsent.value)
        : Object.keys(seat.value?.answers ?? {}).length > 0
          ? say.sent
          : say.connected;
  return (
    <header class="class-name">
      <p class="who">
        {seat.value !== undefined && <bdi>{say.you(sayName(seat.value.name))}</bdi>}
        {view.value?.mayNameThemselves === true && (
          <button
            type="button"
            aria-expanded={isOpen.value}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            {say.rename}
          </button>
        )}
      </p>
      <p
        class="sent"
        role="status"
        data-lost={!isHeard.value || undefined}
        data-waits={unsent.value > 0 || undefined}
      >
        {state}
      </p>
      {isOpen.value && view.value?.mayNameThemselves === true && (
        <form
          class="class-rename"
          onSubmit={(event) => {
            event.preventDefault();
            rename(typed.value.trim().normalize("NFC"));
          }}
        >
          <label for="own-name">{say.renameLabel}</label>
          <input
            id="own-name"
            type="text"
            maxLength={LONGEST_NAME}
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <button type="submit">{say.take}</button>
          {why.value !== undefined && <p role="status">{why.value}</p>}
        </form>
      )}
    </header>
  );
}
