/**
 * A swipe up or down that starts on a slider scrolls and leaves the value as it was; browsers move the thumb as soon as
 * a finger touches the track. Until the finger has gone sideways, or is lifted, what it changed is held back.
 */

interface Touch {
  readonly field: HTMLInputElement;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  state: "open" | "slides" | "scrolls";
}

/** Pixels after which a direction counts. */
const telling = 6;

/** Listens on the whole page. */
export function holdSwipes(): void {
  let touch: Touch | undefined;
  const say = (field: HTMLInputElement) => field.dispatchEvent(new Event("input", { bubbles: true }));
  const slide = () => {
    if (touch?.state !== "open") return;
    touch.state = "slides";
    if (touch.field.value !== touch.value) say(touch.field);
  };
  const hold = (event: Event) => {
    if (touch === undefined || event.target !== touch.field || touch.state === "slides") return;
    if (touch.state === "scrolls") touch.field.value = touch.value;
    event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: true };
  addEventListener(
    "pointerdown",
    ({ target, pointerType, clientX: x, clientY: y }) => {
      const isSlider = target instanceof HTMLInputElement && target.type === "range";
      touch =
        isSlider && pointerType === "touch"
          ? { field: target, value: target.value, x, y, state: "open" }
          : undefined;
    },
    options,
  );
  addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      const across = Math.abs(clientX - (touch?.x ?? clientX));
      if (across > telling && across > Math.abs(clientY - (touch?.y ?? clientY))) slide();
    },
    options,
  );
  addEventListener("pointerup", slide, options);
  addEventListener(
    "pointercancel",
    () => {
      if (touch === undefined) return;
      const wasTold = touch.state === "slides";
      touch.field.value = touch.value;
      if (wasTold) say(touch.field);
      touch.state = "scrolls";
    },
    options,
  );
  addEventListener("input", hold, options);
  addEventListener("change", hold, options);
}
