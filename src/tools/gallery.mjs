import { installOrEnd } from "./install.mjs";
import { endWithParent } from "./parent.mjs";
import { root } from "./root.mjs";

// Every chart in its states on one page, which reloads while they are worked on.
endWithParent();
await installOrEnd();
const { createServer } = await import("vite");
const server = await createServer({
  root,
  configFile: false,
  logLevel: "warn",
  server: { host: "127.0.0.1", port: 4174 },
});
await server.listen();
console.log(`Every chart in its states: ${server.resolvedUrls?.local[0]}tests/gallery/`);
