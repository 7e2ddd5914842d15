/**
 * Ends this process by SIGTERM when the shell that npm started it in is gone. npm passes a signal on to that shell
 * alone, which dies of it and leaves its program running. Without npm, a program may well outlive its parent.
 */
export function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}
