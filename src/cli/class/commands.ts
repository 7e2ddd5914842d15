import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Lesson } from "../../lessons/lesson.ts";
import { loadPresets } from "../../library/presets.ts";
import { checkCount } from "../../studies/checks.ts";
import { Failure } from "../failure.ts";
import { listLessonIds, readLesson } from "../lesson/readLesson.ts";
import { digestOf } from "../made/digestOf.ts";
import { createThreadPool, type ThreadPool } from "../pool.ts";
import { print } from "../terminal.ts";
import { startThread } from "../thread.ts";
import { type ClassServer, startClass } from "./classServer.ts";

/** Beside the command line, in a clone and in the package. */
const page = fileURLToPath(new URL("../page/", import.meta.url));
/** The lesson of a class for which none was named. */
const USUAL_LESSON = "two-worlds";

interface Options {
  readonly port: string;
  readonly host: string;
  readonly folder: string;
  readonly public?: string;
}

/** `outbid class`; `stopped` rejects when the user stops it. */
export function addClassCommand(program: Command, stopped: () => Promise<never>): void {
  program
    .command("class")
    .description("teach a class in this room: serves a lesson to the phones on this machine's own network")
    .argument("[lesson]", `a file, or one of ${listLessonIds().join(", ")}`, USUAL_LESSON)
    .option("--port <n>", "where; the next free one where it is taken, 0 for any", "4200")
    .option("--host <address>", "which of this machine's addresses; 0.0.0.0 is all of them", "0.0.0.0")
    .option(
      "--folder <path>",
      "where answers are kept until the class ends; started again with it, the class goes on",
      "outbid-class",
    )
    .option(
      "--public <address>",
      "an address besides this machine's own under which phones reach it, such as http://class.example:8080/",
    )
    .action(async (named: string, options: Options) => {
      const problems: string[] = [];
      const port = checkCount("port", options.port, [0, 65_535], problems);
      const open = options.public === undefined ? undefined : checkPublic(options.public, problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      const lesson = readLesson(named);
      if (!existsSync(`${page}class.html`))
        throw new Failure(`${page}: expected the built page, found none; \`npm run build\` makes it`);
      await holdClass({ ...options, port, open, lesson }, stopped());
    });
}

function checkPublic(text: string, problems: string[]): string {
  try {
    const { protocol, origin } = new URL(text);
    if (protocol === "http:" || protocol === "https:") return `${origin}/`;
  } catch {
    // Told below.
  }
  problems.push(
    `--public: expected an address such as http://class.example:8080/, received ${JSON.stringify(text)}`,
  );
  return text;
}

interface Held {
  readonly lesson: Lesson;
  readonly port: number;
  readonly host: string;
  readonly folder: string;
  readonly open: string | undefined;
}

async function holdClass({ lesson, open, ...rest }: Held, end: Promise<never>): Promise<void> {
  // One thread, started when something is first to be computed: the phones do the most.
  let pool: ThreadPool | undefined;
  const folder = resolve(rest.folder);
  const server = await startClass({
    ...{
      ...rest,
      folder,
      lesson,
      lessonDigest: digestOf(JSON.stringify(lesson)),
      page,
      presets: loadPresets(),
    },
    ...(open !== undefined && { open }),
    async run(scenario, first, count) {
      pool ??= createThreadPool(1, startThread);
      return (await pool.runReplicates({ scenario, first, count })).values;
    },
  }).catch((error: Error) => {
    throw error instanceof Failure
      ? error
      : new Failure(`--port ${rest.port} --host ${rest.host}: ${error.message}`);
  });
  try {
    print(classLines(server, lesson.title.en, folder).join("\n"));
    await Promise.race([server.ended, end]);
    print("The class has ended.");
  } finally {
    await server.close();
    await pool?.stop();
  }
}

/** What is printed when a class begins. */
function classLines(server: ClassServer, title: string, folder: string): string[] {
  const addresses = server.addresses();
  return [
    server.isResumed ? `The class goes on: ${title}, ${server.seats} seats.` : `A class begins: ${title}.`,
    "",
    "Students open:",
    ...(addresses.length > 0
      ? addresses.map(({ address, network }) => `  ${address}${network === "" ? "" : `   (${network})`}`)
      : ["  no address: this machine is on no network; connect it to one, or share one of its own"]),
    `and type the code ${server.code}`,
    "",
    `You open:  http://localhost:${server.port}/${server.teacherPath}`,
    "Show that address to nobody: whoever has it leads the class.",
    "",
    `Answers are kept in ${folder} until you end the class. Ctrl+C stops the server; the same command goes on with the class.`,
    "When phones do not reach this machine: docs/class-network.md",
  ];
}
