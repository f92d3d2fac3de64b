/** Runs a task when nothing has happened for `delayMs` and the browser has time; the answer takes it back. */
export function whenIdle(task: () => void, delayMs: number): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari has no idle time to give.
    if (!('requestIdleCallback' in globalThis)) task();
    else idle = requestIdleCallback(task, {timeout: PATIENCE_MS});
  }, delayMs);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

/** So long a busy browser may put a task off. */
const PATIENCE_MS = 2_000;
