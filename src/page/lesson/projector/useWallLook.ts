import { useEffect } from "preact/hooks";

/** White ground and large text, as long as what asks for it is shown. */
export function useWallLook(): void {
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = "light";
    root.dataset.projector = "";
    return () => {
      root.dataset.theme = "auto";
      delete root.dataset.projector;
    };
  }, []);
}
