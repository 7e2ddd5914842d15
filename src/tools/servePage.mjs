import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Serves the built page from this process, so that no child process can be left behind.
 *
 * @param {{ port: number, host?: string }} options A taken port gives way to the next free one; 0 asks for any.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} The page's address, ending in a slash.
 */
export async function servePage({ port, host = "127.0.0.1" }) {
  // Not a static import: this module is loaded before the dependencies are installed.
  const { preview } = await import("vite");
  const server = await preview({
    configFile: join(root, "vite.config.ts"),
    logLevel: "warn",
    preview: { port, host, strictPort: false, open: false },
  });
  const [address] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  if (address === undefined) throw new Error(`The page could not be served on ${host}.`);
  return { address, close: () => server.close() };
}
