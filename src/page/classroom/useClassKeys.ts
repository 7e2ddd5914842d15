import { useEffect, useRef } from "preact/hooks";

const steps: Readonly<Record<string, number>> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
};

/** A clicker, or the arrow keys, go on and back; what is written or moved in a field is left to it. */
export function useClassKeys(go: (by: number) => void): void {
  const newest = useRef(go);
  newest.current = go;
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (by === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      // Page Up and Page Down are a clicker's, also after a lever was moved.
      const isOfClicker = event.key.startsWith("Page");
      const taken = isOfClicker ? "textarea, select" : "textarea, select, input";
      if (event.target instanceof HTMLElement && event.target.matches(taken)) return;
      event.preventDefault();
      event.stopPropagation();
      newest.current(by);
    };
    addEventListener("keydown", down, true);
    return () => removeEventListener("keydown", down, true);
  }, []);
}
