import { useSignal } from "@preact/signals";
import type { Control } from "../../classroom/messages.ts";
import type { TeacherView } from "../../classroom/views.ts";
import { saveFile } from "../../export/saveFile.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import type { TeacherClass } from "./teacherClass.ts";

interface ClassControlsProps {
  readonly view: TeacherView;
  readonly inClass: TeacherClass;
}

/** What the teacher can do with all phones at once, and with the answers. */
export function ClassControls({ view: { controls, folder }, inClass }: ClassControlsProps) {
  const isEnding = useSignal(false);
  const act = (control: Control) => () => void inClass.do(control);
  const switches: readonly (readonly [string, boolean, Control])[] = [
    [say.pause, controls.isPaused, { kind: "pause", on: !controls.isPaused }],
    [say.blank, controls.isBlank, { kind: "blank", on: !controls.isBlank }],
    [say.hideNames, controls.areNamesHidden, { kind: "hideNames", on: !controls.areNamesHidden }],
    [say.ownNames, controls.mayNameThemselves, { kind: "ownNames", on: !controls.mayNameThemselves }],
    [say.door, !controls.isDoorOpen, { kind: "door", on: !controls.isDoorOpen }],
    [say.keep, controls.isKept, { kind: "keep", on: !controls.isKept }],
  ];
  return (
    <section class="class-controls" aria-label={say.controls}>
      <fieldset class="class-pace">
        <legend>{say.pace}</legend>
        {(["teacher", "free"] as const).map((pace) => (
          <label key={pace}>
            <input
              type="radio"
              name="pace"
              checked={controls.pace === pace}
              onChange={act({ kind: "pace", pace })}
            />
            {say.paces[pace]}
          </label>
        ))}
        <button type="button" disabled={controls.pace === "teacher"} onClick={act({ kind: "recall" })}>
          {say.recall}
        </button>
      </fieldset>
      <div class="class-switches">
        {switches.map(([label, isOn, control]) => (
          <label key={label}>
            <input type="checkbox" checked={isOn} onChange={act(control)} />
            {label}
          </label>
        ))}
      </div>
      <p class="class-folder">{say.folder(folder)}</p>
      <div class="class-ends">
        <button
          type="button"
          onClick={async () => {
            const csv = await inClass.answers();
            if (csv !== undefined) saveFile("answers.csv", [csv], "text/csv");
          }}
        >
          {say.save}
        </button>
        <button
          type="button"
          aria-expanded={isEnding.value}
          onClick={() => {
            isEnding.value = !isEnding.value;
          }}
        >
          {say.end}
        </button>
      </div>
      {isEnding.value && (
        <div class="class-end" role="alertdialog" aria-label={say.endSure.title}>
          <h2>{say.endSure.title}</h2>
          <p>{controls.isKept ? say.endSure.keep : say.endSure.delete}</p>
          <button type="button" class="primary" onClick={act({ kind: "end", keep: controls.isKept })}>
            {say.endSure.yes}
          </button>{" "}
          <button
            type="button"
            onClick={() => {
              isEnding.value = false;
            }}
          >
            {say.endSure.no}
          </button>
        </div>
      )}
    </section>
  );
}
