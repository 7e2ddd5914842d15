/**
 * Arrow keys that follow the eye. Parts of the page, sliders and groups of choices take the right arrow for "on"; where an
 * element runs from right to left, on is at the left: so the two change places before anybody hears of them, and what a
 * browser would do by itself, each in its own way, is done here.
 */

const others: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };
/** In these the arrows move the caret, which follows the eye already. */
const written = "textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])";
const sent = new WeakSet<Event>();
let isListening = false;

/** Listens on the whole page, once. */
export function turnKeys(): void {
  if (isListening) return;
  isListening = true;
  addEventListener("keydown", turn, true);
}

function turn(event: KeyboardEvent): void {
  const { target, key } = event;
  const other = others[key];
  if (other === undefined || sent.has(event) || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof Element) || target.matches(written)) return;
  const isSlider = target.matches("input[type=range]");
  const isTurned = getComputedStyle(target).direction === "rtl";
  if (!isTurned && !isSlider) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  const { shiftKey, altKey, repeat } = event;
  const told = new KeyboardEvent("keydown", {
    ...{ key: isTurned ? other : key, shiftKey, altKey, repeat },
    ...{ bubbles: true, cancelable: true, composed: true },
  });
  sent.add(told);
  if (!target.dispatchEvent(told) || altKey || !(target instanceof HTMLInputElement)) return;
  const by = told.key === "ArrowRight" ? 1 : -1;
  if (isSlider) slide(target, by);
  else if (target.type === "radio") choose(target, by);
}

function slide(slider: HTMLInputElement, by: number): void {
  const before = slider.value;
  if (by > 0) slider.stepUp();
  else slider.stepDown();
  if (slider.value === before) return;
  for (const name of ["input", "change"]) slider.dispatchEvent(new Event(name, { bubbles: true }));
}

/** The next choice of the group, after the last the first. */
function choose(radio: HTMLInputElement, by: number): void {
  const all = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
    (one) => one.name === radio.name && one.form === radio.form && !one.disabled,
  );
  const next = all[(all.indexOf(radio) + by + all.length) % all.length];
  next?.focus();
  next?.click();
}
