/** Opens a dialog over the page. Escape, its button and a press beside it close it. */
export function openModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.addEventListener("click", ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    // Keys that press a button inside give no place.
    if (target === dialog && isBeside) dialog.close();
  });
}
