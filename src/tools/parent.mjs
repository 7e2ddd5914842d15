/**
 * Ends this process by SIGTERM when the shell that npm started it in is gone. npm passes a signal only to that shell,
 * which then ends and leaves its program running. Without npm, a program may outlive its parent.
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
