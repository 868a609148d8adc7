// The control block: words of shared memory by which the caller hands a task to its threads.

/**
 * Places of 32-bit words. Those that threads contend for stand 64 bytes apart, so that no two share a cache line.
 * A task is open to threads while `open` equals `epoch`; a thread that came raises `active` first and looks after.
 */
export const word = {
  /** Rises with each task; threads wait for that. */
  epoch: 0,
  /** Threads that wait asleep. */
  sleepers: 1,
  /** Not 0 when threads shall end. */
  stop: 2,
  /** Not 0 when a kernel failed in a thread. */
  failed: 3,
  /** Threads that are ready to work. */
  ready: 4,
  open: 16,
  active: 32,
  /** The next unit that nobody has taken. */
  next: 48,
  /** The kernel: its place among the sorted names, or −1 − id for an emitted one. */
  kernel: 64,
  units: 65,
  /** Units taken at once. */
  chunk: 66,
  /** How many arguments. */
  count: 67,
  /** Where the bytes of an emitted kernel lie, and how many. */
  module: 68,
  moduleBytes: 69,
  /** From here on, one for each thread: the address of its scratch. */
  scratch: 80,
} as const;

export const MAX_THREADS = 48;
/** Byte offset of the arguments, as doubles. */
export const ARGUMENTS = 512;
export const MAX_ARGUMENTS = 96;
export const CONTROL_BYTES = ARGUMENTS + 8 * MAX_ARGUMENTS;
