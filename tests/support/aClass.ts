/** A class for tests: its server in this process, on a small lesson and a page of a few bytes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { type ClassServer, startClass } from "../../src/cli/class/classServer.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { aLesson } from "./aLesson.ts";
import { type ClassPhone, computesHonestly, createPhone, createTeacher } from "./classPhone.ts";

export const presets = loadPresets();

/** A folder that goes when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "outbid-class-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function aPageFolder(): string {
  const folder = aFolder();
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "ps"));
  for (const name of ["class.html", "teach.html", "index.html", "ps/class.html", "ps/teach.html"])
    writeFileSync(join(folder, name), `<!doctype html><title>${name}</title>${" ".repeat(2000)}`);
  writeFileSync(join(folder, "assets/main-a1.js"), "export {};\n".repeat(200));
  return folder;
}

interface Options {
  readonly lesson?: Lesson;
  readonly folder?: string;
  readonly host?: string;
  readonly open?: string;
  readonly digest?: string;
  /** The folder of the page; without it one of a few bytes. */
  readonly page?: string;
  readonly port?: number;
}

export async function aClass({
  lesson = aLesson(),
  folder = join(aFolder(), "class"),
  host = "127.0.0.1",
  open,
  digest = "d",
  page = aPageFolder(),
  port = 0,
}: Options = {}) {
  const server: ClassServer = await startClass({
    ...{ lesson, folder, host, presets, port, page, lessonDigest: digest },
    ...(open !== undefined && { open }),
    run: async (...given) => runReplicates(...given),
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  const address = `http://${host}:${server.port}/`;
  const token = server.teacherPath.split("#")[1] ?? "";
  const teacher = createTeacher(address, token);
  const phones: ClassPhone[] = [];
  onTestFinished(async () => {
    teacher.close();
    for (const phone of phones) phone.close();
    await close();
  });
  return {
    ...{ server, address, token, teacher, phones, lesson, folder, close },
    /** What stands in the QR code. */
    invitation: server.invitation,
    /** With these another server goes on with this class. */
    place: { folder, port: server.port },
    /** A phone that has come in; it computes as phones do, unless told otherwise. */
    async phone(number: number, more: Partial<Parameters<typeof createPhone>[1]> = {}) {
      const phone = createPhone(address, {
        number,
        compute: computesHonestly(lesson, presets),
        ...more,
      });
      phones.push(phone);
      await phone.join({ code: server.code });
      return phone;
    },
  };
}
