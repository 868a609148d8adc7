// Ctrl-C: the first one asks to stop after the current step, the second one ends the process.

/** A request to stop that signals make. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C its usual meaning back. */
  release(): void;
}

/** The exit status of a program that a Ctrl-C stopped. */
export const INTERRUPTED = 130;

/** Listens for SIGINT and SIGTERM. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const listener = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, listener);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, listener);
    },
  };
}
