import { lazyPanel } from "./lazyPanel.tsx";

/** {@link QrDrawing}, whose code is fetched when one is first shown. */
export const QrCode = lazyPanel(() => import("./QrDrawing.tsx").then(({ QrDrawing }) => QrDrawing));
