import type { Command } from "commander";
import { bestResponseCommand } from "./bestResponse.ts";
import { escapeCommand } from "./escape.ts";
import { frontierCommand } from "./frontier.ts";
import { mapCommand } from "./map.ts";
import { seekCommand } from "./seek.ts";
import { sensitivityCommand } from "./sensitivity.ts";
import { addStudyCommand } from "./studyCommand.ts";
import { whyCommand } from "./why.ts";

/** The experiments on one scenario; `stopped` rejects when the user stops one. */
export function addExperimentCommands(program: Command, stopped: () => Promise<never>): void {
  addStudyCommand(program, stopped, frontierCommand);
  addStudyCommand(program, stopped, bestResponseCommand);
  addStudyCommand(program, stopped, mapCommand);
  addStudyCommand(program, stopped, whyCommand);
  addStudyCommand(program, stopped, sensitivityCommand);
  addStudyCommand(program, stopped, seekCommand);
  addStudyCommand(program, stopped, escapeCommand);
}
