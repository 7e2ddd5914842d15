import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endAll } from "./endAll.ts";

/** A Slurm of this machine alone, with its own key, ports and folders. */
export interface Slurm {
  /** Standard output of one of Slurm's commands. Throws when it fails. */
  command(program: string, ...words: string[]): string;
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

const programs = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel"];

/** Why it cannot be started here; undefined when it can. Debian's packages: slurmctld slurmd slurm-client munge. */
export function whyNoSlurm(): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "Slurm is tried on Linux, as root, alone";
  const absent = programs.filter((program) => spawnSync("which", [program]).status !== 0);
  return absent.length === 0 ? undefined : `not installed: ${absent.join(", ")}`;
}

/** Starts munged, slurmctld and slurmd in a folder; ready when the node is idle. */
export async function startSlurm(folder: string, cpus: number): Promise<Slurm> {
  const at = (name: string) => join(folder, name);
  for (const name of ["munge", "state", "spool"]) mkdirSync(at(name), { recursive: true, mode: 0o755 });
  writeFileSync(at("munge/key"), randomBytes(1024), { mode: 0o400 });
  const host = hostname().split(".")[0];
  writeFileSync(at("slurm.conf"), configuration(host, cpus, at));
  const environment = { ...process.env, SLURM_CONF: at("slurm.conf") };
  const started: ChildProcess[] = [];
  const start = (program: string, ...words: string[]) =>
    started.push(spawn(program, words, { env: environment, stdio: "ignore" }));
  const command = (program: string, ...words: string[]) =>
    execFileSync(program, words, { encoding: "utf8", env: environment });
  const stop = () => endAll(started);
  const munge = [
    "--socket",
    at("munge/socket"),
    "--key-file",
    at("munge/key"),
    "--pid-file",
    at("munge/pid"),
  ];
  start(
    "munged",
    "--foreground",
    "--force",
    ...munge,
    "--log-file",
    at("munge/log"),
    "--seed-file",
    at("munge/seed"),
  );
  for (let i = 0; i < 100 && !existsSync(at("munge/socket")); i++) await wait(50);
  start("slurmctld", "-D", "-i", "-L", at("slurmctld.log"));
  start("slurmd", "-D", "-N", host, "-L", at("slurmd.log"));
  for (let i = 0; i < 120; i++) {
    await wait(500);
    const { stdout } = spawnSync("sinfo", ["--noheader", "--format=%t"], {
      encoding: "utf8",
      env: environment,
    });
    if (stdout.trim() === "idle") return { command, environment, stop };
  }
  await stop();
  throw new Error(`Slurm's node did not become idle: see ${folder}`);
}

function configuration(host: string, cpus: number, at: (name: string) => string): string {
  return `ClusterName=trial
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=${at("munge/socket")}
CredType=cred/munge
StateSaveLocation=${at("state")}
SlurmdSpoolDir=${at("spool")}
SlurmctldPidFile=${at("slurmctld.pid")}
SlurmdPidFile=${at("slurmd.pid")}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=2
ReturnToService=2
KillWait=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
}
