// Anomaly mode: nodes remember where their forward op was called; backward stops at the first NaN and shows it.
import { AutogradError, any, type Tensor, unaryFunctions } from '@kindling/tensor';
import { noGrad } from './grad-mode.js';
import type { Grad, Node } from './node.js';

let active = false;
let checkNan = true;

/** Whether anomaly mode is on. */
export function isAnomalyEnabled(): boolean {
  return active;
}

export interface AnomalyOptions {
  /** Look for NaN in every gradient; on by default. Needs a device that can be read without waiting. */
  checkNan?: boolean;
}

/** Turns anomaly mode on or off for good. */
export function setDetectAnomaly(mode: boolean, options: AnomalyOptions = {}): void {
  active = mode;
  checkNan = options.checkNan ?? true;
}

/** Anomaly mode until the end of the block: `using _ = detectAnomaly();`. Slow; for finding faults only. */
export function detectAnomaly(options: AnomalyOptions = {}): Disposable {
  const before = [active, checkNan] as const;
  setDetectAnomaly(true, options);
  return {
    [Symbol.dispose]() {
      [active, checkNan] = before;
    },
  };
}

/** The caller's stack where a node is made, in anomaly mode. */
export function creationStack(): string | undefined {
  if (!active) return undefined;
  // V8 alone has this limit, 10 frames unless raised.
  const host = Error as { stackTraceLimit?: number };
  const limit = host.stackTraceLimit;
  host.stackTraceLimit = 50;
  const { stack } = new Error();
  if (limit !== undefined) host.stackTraceLimit = limit;
  return stack?.split('\n').slice(2).join('\n');
}

/** The error with the forward call's stack appended, in anomaly mode. */
export function withForwardStack(error: unknown, node: Node): unknown {
  if (!active || node.stack === undefined || !(error instanceof Error)) return error;
  error.message += `\nError detected in ${node.name}. Traceback of forward call that caused the error:\n${node.stack}`;
  return error;
}

/** Throws when a gradient that `node` returned holds a NaN. */
export function checkForNan(node: Node, grads: readonly Grad[]): void {
  if (!active || !checkNan) return;
  grads.forEach((g, i) => {
    if (g !== null && hasNan(g)) {
      throw withForwardStack(
        new AutogradError(`Function '${node.name}' returned nan values in its ${i}th output.`),
        node,
      );
    }
  });
}

function hasNan(g: Tensor): boolean {
  return noGrad(() => any(unaryFunctions.isnan(g)).itemSync()) === true;
}
