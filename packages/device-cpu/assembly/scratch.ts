// Scratch: memory of this thread alone, which the host sets before it calls a kernel that needs some.

/** First byte of this instance's scratch. */
export let scratch: usize = 0;

/** Gives this instance its scratch: `at` is a multiple of 16. */
export function setScratch(at: usize): void {
  scratch = at;
}
