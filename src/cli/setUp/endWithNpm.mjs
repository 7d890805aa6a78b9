// @ts-check

/**
 * Ends this process when the npm that started it ends. npm hands a signal to the shell between us only, so
 * that after `kill` on npm the server would stay, and keep its port.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 1000).unref();
}
