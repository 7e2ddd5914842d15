import { runEverybody } from "./run.ts";

Object.assign(globalThis, { runEverybody });
