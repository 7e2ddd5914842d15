import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endAll } from "./endAll.ts";

/** A Grid Engine of this machine alone, with its own cell, ports and folders. */
export interface GridEngine {
  /** Standard output of one of its commands. Throws when it fails. */
  command(program: string, ...words: string[]): string;
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

const programs = [
  "/usr/sbin/sge_qmaster",
  "/usr/sbin/sge_execd",
  "/usr/bin/qsub",
  "/usr/lib/gridengine/spoolinit",
];

/** Why it cannot be started here; undefined when it can. Debian's packages: gridengine-{master,exec,client}. */
export function whyNoGridEngine(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "Grid Engine is tried on Linux, as root, alone";
  const absent = programs.filter((program) => !existsSync(program));
  return absent.length === 0 ? undefined : `not installed: ${absent.join(", ")}`;
}

/** Starts a master and an execution daemon in a folder; ready when the queue is there. */
export async function startGridEngine(folder: string, slots: number): Promise<GridEngine> {
  const at = (name: string) => join(folder, name);
  for (const name of ["qmaster/job_scripts", "spooldb", "execd", "default/common"])
    mkdirSync(at(name), { recursive: true, mode: 0o755 });
  for (const name of ["bin", "lib", "util", "utilbin"]) symlinkSync(`/var/lib/gridengine/${name}`, at(name));
  const host = hostname();
  writeFileSync(at("default/common/act_qmaster"), `${host}\n`);
  // A machine alone may have its name for the address 127.0.0.1 and the other way round `localhost`.
  writeFileSync(at("default/common/host_aliases"), `${host} localhost\n`);
  writeFileSync(at("default/common/bootstrap"), bootstrap(at));
  const configuration = readFileSync("/usr/share/gridengine/default-configuration", "utf8")
    .replace(/^execd_spool_dir.*$/m, `execd_spool_dir ${at("execd")}`)
    .replace(/^min_([ug])id.*$/gm, "min_$1id 0");
  writeFileSync(at("configuration"), configuration);
  writeFileSync(at("queue"), queue(host, slots));
  const ports = { SGE_QMASTER_PORT: "16444", SGE_EXECD_PORT: "16445" };
  const environment = { ...process.env, ...ports, SGE_ROOT: folder, SGE_CELL: "default", SGE_ND: "1" };
  const command = (program: string, ...words: string[]) =>
    execFileSync(program, words, { encoding: "utf8", env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const started: ChildProcess[] = [];
  const start = (program: string) =>
    started.push(spawn(program, [], { env: environment, cwd: folder, stdio: "ignore" }));
  const stop = () => endAll(started);
  const tools = "/usr/lib/gridengine";
  const resources = "/usr/share/gridengine/util/resources";
  command(`${tools}/spoolinit`, "berkeleydb", "libspoolb", at("spooldb"), "init");
  command(`${tools}/spooldefaults`, "configuration", at("configuration"));
  command(`${tools}/spooldefaults`, "complexes", `${resources}/centry`);
  command(`${tools}/spooldefaults`, "usersets", `${resources}/usersets`);
  command(`${tools}/spooldefaults`, "managers", "root");
  const until = async (works: () => boolean) => {
    for (let i = 0; i < 120; i++) {
      await wait(500);
      if (works()) return;
    }
    await stop();
    throw new Error(`Grid Engine did not become ready: see ${folder}`);
  };
  const succeeds = (...[program, ...words]: [string, ...string[]]) =>
    spawnSync(program, words, { env: environment }).status === 0;
  start("/usr/sbin/sge_qmaster");
  await until(() => succeeds("qconf", "-sh"));
  // The master's own host is one of both kinds already, or becomes one now.
  succeeds("qconf", "-ah", host);
  succeeds("qconf", "-as", host);
  start("/usr/sbin/sge_execd");
  await until(() => succeeds("qconf", "-Aq", at("queue")));
  return { command, environment, stop };
}

function bootstrap(at: (name: string) => string): string {
  return `admin_user none
default_domain none
ignore_fqdn true
spooling_method berkeleydb
spooling_lib libspoolb
spooling_params ${at("spooldb")}
binary_path /usr/sbin
qmaster_spool_dir ${at("qmaster")}
security_mode none
listener_threads 1
worker_threads 1
scheduler_threads 1
`;
}

/** A queue with the defaults of its manual, sge_queue_conf(5). */
function queue(host: string, slots: number): string {
  const limits = ["rt", "cpu", "fsize", "data", "stack", "core", "rss", "vmem"].flatMap((of) => [
    `s_${of} INFINITY`,
    `h_${of} INFINITY`,
  ]);
  const none = ["load_thresholds", "suspend_thresholds", "ckpt_list", "pe_list", "prolog", "epilog"];
  const also = ["starter_method", "suspend_method", "resume_method", "terminate_method", "owner_list"];
  const lists = ["user_lists", "xuser_lists", "subordinate_list", "complex_values", "projects", "xprojects"];
  return `qname all.q
hostlist ${host}
slots ${slots}
seq_no 0
nsuspend 1
suspend_interval 00:05:00
priority 0
min_cpu_interval 00:05:00
processors UNDEFINED
qtype BATCH INTERACTIVE
rerun TRUE
tmpdir /tmp
shell /bin/sh
shell_start_mode unix_behavior
notify 00:00:60
calendar none
initial_state default
${[...none, ...also, ...lists].map((name) => `${name} none`).join("\n")}
${limits.join("\n")}
`;
}
