import { answerCalls } from "../../../src/engine/calls.ts";
import { runPartTask } from "../../../src/engine/runPartTask.ts";
import { runEverybody } from "./run.ts";
import { runShared } from "./shared.ts";

// In the workers that the page starts it is this file too.
if (typeof document === "undefined") answerCalls({ livePart: runPartTask });
else Object.assign(globalThis, { runEverybody, runShared });
