// What the kit yields: named cases that any test runner can host; and what a device's author tells it.
import type { Device } from '@kindling/tensor';
import type { ToleranceOptions } from './compare.js';

/** One check of a device. */
export interface DeviceCase {
  /** Unique; begins with the section: `reduce: sum float32, offset view`. */
  readonly name: string;
  readonly section: string;
  /** Why this case is not to be run, where it is not. */
  readonly skip?: string;
  /** Runs the check; rejects with an error that says what was wrong. */
  readonly run: () => Promise<void>;
}

/** Cases that a device cannot pass, and why. */
export interface Skip {
  /** Shown with every skipped case. */
  readonly reason: string;
  /** Whole names, or patterns that names match. One that fits no case is an error: the skip is stale. */
  readonly cases: readonly (string | RegExp)[];
}

export interface TestDeviceOptions {
  /** Makes a device of the kind under test. Called once for most cases, and again where a case closes its device. */
  readonly create: () => Device | Promise<Device>;
  readonly tolerances?: ToleranceOptions;
  readonly skip?: readonly Skip[];
  /**
   * How many allocations the device holds inside, for devices that can tell: then the kit sees kernels that keep
   * temporaries. Pooled buffers that are free do not count.
   */
  readonly liveBuffers?: (device: Device) => number;
}

/** Whether a skip's or a tolerance's pattern means the case called `name`. */
export function matches(name: string, patterns: readonly (string | RegExp)[]): boolean {
  return patterns.some((p) => (typeof p === 'string' ? p === name : p.test(name)));
}

/** Throws an assertion error when `condition` is false. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
