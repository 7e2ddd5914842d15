import type { LabProps } from "../../results/LabProps.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";

const HelpDialog = lazyPanel(() => import("./HelpDialog.tsx").then(({ HelpDialog }) => HelpDialog));
const Palette = lazyPanel(() => import("./Palette.tsx").then(({ Palette }) => Palette));
const ExplanationDialog = lazyPanel(() =>
  import("../levers/ExplanationDialog.tsx").then(({ ExplanationDialog }) => ExplanationDialog),
);

/** The dialog that is open, if one is. */
export function Dialogs(props: LabProps) {
  const { dialog } = props.store;
  const open = dialog.value;
  const onClose = () => {
    if (dialog.peek() === open) dialog.value = undefined;
  };
  if (open === undefined) return null;
  if (open.kind === "help") return <HelpDialog onClose={onClose} />;
  if (open.kind === "palette") return <Palette {...props} onClose={onClose} />;
  return <ExplanationDialog settable={open.settable} onClose={onClose} />;
}
