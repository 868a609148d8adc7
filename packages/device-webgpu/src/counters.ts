// Counters of what a device has done: for tests that hold a training step to a budget, and for people who tune.

/** Totals since the device was made or since `resetCounters()`. */
export interface Counters {
  /** Kernels dispatched. */
  dispatches: number;
  /** Compute passes begun. */
  passes: number;
  /** Command buffers submitted. */
  submits: number;
  /** Shader modules compiled. */
  pipelines: number;
  bindGroups: number;
  /** Bind groups that were found made. */
  bindGroupHits: number;
  /** GPU buffers created, and allocations served from the pool instead. */
  buffers: number;
  poolHits: number;
  /** Bytes moved between host and device, as the device holds them; parameters of kernels apart. */
  bytesWritten: number;
  bytesRead: number;
  parameterBytes: number;
  reads: number;
  /** Dispatches by kernel. */
  readonly kernels: Record<string, number>;
}

export function newCounters(): Counters {
  return {
    dispatches: 0,
    passes: 0,
    submits: 0,
    pipelines: 0,
    bindGroups: 0,
    bindGroupHits: 0,
    buffers: 0,
    poolHits: 0,
    bytesWritten: 0,
    bytesRead: 0,
    parameterBytes: 0,
    reads: 0,
    kernels: {},
  };
}
