import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { LabProps } from "../../results/LabProps.ts";
import { paletteMessages as say } from "../../words/palette.ts";
import { openModal } from "../parts/openModal.ts";
import { type Command, findCommands, listCommands } from "./paletteCommands.ts";

/** At most this many commands are listed; more typing finds the others. */
const mostShown = 60;

/** Finds a command by typing, and does it; opens itself. */
export function Palette({ onClose, ...lab }: LabProps & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const query = useSignal("");
  const at = useSignal(0);
  // The commands are those that were possible when the palette was opened.
  const commands = useMemo(() => listCommands(lab), []);
  useEffect(() => openModal(dialog.current), []);
  const found = findCommands(commands, query.value);
  const shown = found.slice(0, mostShown);
  const chosen = shown[at.value];

  const move = (to: number) => {
    at.value = (to + shown.length) % Math.max(1, shown.length);
    list.current?.children[at.value]?.scrollIntoView({ block: "nearest" });
  };
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    dialog.current?.close();
    // First close the palette: the command may open another dialog, which must stay open.
    onClose();
    command.run();
  };
  return (
    <dialog ref={dialog} class="palette" aria-label={say.title} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label={say.field}
        placeholder={say.field}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={chosen === undefined ? undefined : `palette-${chosen.id}`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          at.value = 0;
          list.current?.scrollTo(0, 0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) return;
          const to = { ArrowDown: at.value + 1, ArrowUp: at.value - 1 }[event.key];
          if (to !== undefined) move(to);
          else if (event.key === "Enter") run(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <p class="unseen" role="status">
        {found.length === 0 ? say.nothing : say.found(found.length)}
      </p>
      <div ref={list} id="palette-list" role="listbox" aria-label={say.title} tabIndex={-1}>
        {shown.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are handled by the field.
          <div
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at.value}
            onClick={() => run(command)}
            onPointerMove={() => {
              at.value = i;
            }}
          >
            <span>{command.title}</span> <span class="kind">{say.kinds[command.kind]}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 && <p>{say.nothing}</p>}
    </dialog>
  );
}
