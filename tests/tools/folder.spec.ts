import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { refuseFolder, root } from "../../src/tools/root.mjs";

test.each(["a#b", "a[1]", "a{1}", "a?b"])(
  "in a folder named %s each command says why it cannot build, first of all",
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), "outbid-folder-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const clone = join(folder, name);
    cpSync(`${root}src/tools`, join(clone, "src/tools"), { recursive: true });
    mkdirSync(join(clone, "src/cli"));
    for (const file of ["src/cli/outbid.mjs", "package-lock.json", "package.json"])
      copyFileSync(root + file, join(clone, file));
    const before = readdirSync(clone);
    for (const command of ["start.mjs", "build.mjs", "test.mjs", "../cli/outbid.mjs"]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, "src/tools", command)], {
        encoding: "utf8",
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/expected a path without # \? .*, received one with .* Rename the folder\.\n$/);
      expect(stderr.split("\n").length, "lines").toBe(2);
      expect(stdout).toBe(command === "test.mjs" ? "\n0 passed, 1 failed\n" : "");
    }
    expect(readdirSync(clone)).toEqual(before);
  },
);

// Tried by building in folders of these names.
test.each(["a b", "a(1)", "a&b", "a$b", "a'b", 'a"b', "a%20b", "a;b", "a*b", "-a", "ä"])(
  "a folder named %s is taken",
  (name) => {
    expect(refuseFolder(`/tmp/${name}/`, "linux")).toBeUndefined();
  },
);
