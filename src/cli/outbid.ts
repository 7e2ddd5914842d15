/** Entry of the command line. */
import { Command, CommanderError } from "commander";
import { modelVersion } from "../../sim/index.ts";
import { addRunCommand } from "./commands/addRun.ts";
import { Failure } from "./failure.ts";
import { print, say } from "./terminal.ts";

const MILLISECONDS_TO_TIDY = 1000;

/** With all commands, or with the one that is asked most: what the others need is not even read then. */
async function createProgram(): Promise<Command> {
  const program = new Command("outbid")
    .description("An agent-based laboratory for the moderation dilemma: a model, not a forecast.")
    .version(`Outbid, model ${modelVersion}`)
    .configureOutput({ writeErr: (text) => say(text.trimEnd()), writeOut: (text) => print(text.trimEnd()) })
    .exitOverride();

  addRunCommand(program, stopped);
  if (process.argv[2] !== "run") {
    const { addOtherCommands } = await import("./commands/addOthers.ts");
    addOtherCommands(program, stopped);
  }
  pointToHelp(program, program.name());
  return program;
}

/** After an error each command tells where it is explained. */
function pointToHelp(command: Command, words: string): void {
  const listed = command.commands.length > 0 ? "commands" : "options";
  command.showHelpAfterError(`(${words} --help lists the ${listed})`);
  for (const each of command.commands) pointToHelp(each, `${words} ${each.name()}`);
}

/**
 * Rejects when the user or the system asks the command to stop; shells expect 128 + the number of the signal. What is
 * still tidying up a second later, or at a second signal, is ended with it.
 */
function stopped(): Promise<never> {
  let isAsked = false;
  const endNow = (code: number) => {
    say("Stopped.");
    process.exit(code);
  };
  const promise = new Promise<never>((_, reject) => {
    const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
    for (const [signal, code] of Object.entries(signals))
      process.on(signal, () => {
        if (isAsked) endNow(code);
        isAsked = true;
        reject(new Failure("Stopped.", code));
        setTimeout(() => endNow(code), MILLISECONDS_TO_TIDY).unref();
      });
  });
  // It may come before anyone waits for it.
  promise.catch(() => {});
  return promise;
}

// It is no failure when a reader stops early (`| head`), and a closed terminal must not lose the result.
process.stderr.on("error", () => {});
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  say(`standard output cannot be written: ${error.message}`);
  process.exit(1);
});

// What is read later imports from this file, which must be done by then: it awaits nothing.
void start();

async function start(): Promise<void> {
  try {
    await (await createProgram()).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      say(error instanceof Error ? error.message : String(error));
      process.exitCode = error instanceof Failure ? error.exitCode : 1;
      // Text that a slow reader has not read yet would keep a stopped run alive.
      if (error instanceof Failure && error.exitCode > 128) process.exit();
    }
  }
}
