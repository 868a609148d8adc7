// The talk between the bench and its contenders, each a process of its own: one JSON object a line.

/** From the bench: prepare a case, run it so many times, tell the process's memory, or end. */
export type Request =
  | { readonly prepare: string; readonly threads?: number }
  | { readonly run: number }
  | { readonly memory: true }
  | { readonly quit: true };

/** From a contender: what it is and on which adapter (once, first), that a case is ready, the milliseconds of each iteration, bytes of memory now and at most, or why not. */
export type Reply =
  | { readonly hello: string; readonly version: string; readonly adapter?: string | undefined }
  | { readonly ready: true }
  | { readonly times: readonly number[] }
  | { readonly resident: number; readonly peak: number }
  | { readonly unsupported: string };

/** Makes one iteration of a case; a promise where the work ends later. */
export type Step = () => unknown;
/** Sets a case up: parameters, data; throws or rejects where the contender cannot do it. */
export type Setup = () => Step | Promise<Step>;
/** A contender's cases by name. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** The GPU, where it works on one. */
  readonly adapter?: string;
  readonly setup: (caseName: string) => Setup | undefined;
  /** Called around a step, to wait for or let go of what it made. */
  readonly around?: (step: Step) => Promise<void>;
}
