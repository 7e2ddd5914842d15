import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Shows a menu (an element with `popover="auto"`) beside its button and moves the focus into it. Gives the handler for
 * its toggle event, which tells when Escape, a press elsewhere or `hidePopover` closed it.
 */
export function usePopover(
  menu: RefObject<HTMLElement | null>,
  opener: HTMLElement | null,
  onClose: () => void,
) {
  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    if (opener !== null) placeBeside(element, opener.getBoundingClientRect());
    const first = element.querySelector<HTMLElement>("[aria-current], input:checked");
    (first ?? element.querySelector<HTMLElement>("input, button:not(:disabled)"))?.focus();
  }, [menu, opener]);
  return (event: { readonly newState: string }) => {
    if (event.newState === "closed") onClose();
  };
}

/** Below the button where there is more room below, else above it; within the window. */
function placeBeside(menu: HTMLElement, button: DOMRect): void {
  const below = innerHeight - button.bottom - 12;
  const above = button.top - 12;
  menu.style.maxBlockSize = `${Math.max(below, above)}px`;
  const { width, height } = menu.getBoundingClientRect();
  const isTurned = getComputedStyle(menu).direction === "rtl";
  const left = isTurned ? button.right - width : button.left;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${below >= above ? button.bottom + 4 : button.top - height - 4}px`;
}
