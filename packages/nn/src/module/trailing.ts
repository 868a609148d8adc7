// Constructor arguments with defaults: by position in PyTorch's order, or in one options object at the end.
import { ValueError } from '@kindling/tensor';
import { isOptions } from '../functional/options.js';

/** Some or all of `P` by position, then the options `O`: `(3, 6, 5, 2)`, `(3, 6, 5, { stride: 2 })`, `(3, 6, 5, 2, { bias: false })`. */
export type Trailing<P extends unknown[], O> =
  | [...P, options?: O]
  | (P extends [...infer Init, unknown] ? Trailing<Init, O> : never);

/** Merges what came by position, under `names` in order, and the options. */
export function trailing<O extends object>(
  names: readonly (keyof O & string)[],
  given: readonly unknown[],
): O {
  const last = given.at(-1);
  const options = isOptions<O>(last) ? last : undefined;
  const positional = options === undefined ? given : given.slice(0, -1);
  if (positional.length > names.length) {
    throw new ValueError(
      `${positional.length - names.length} arguments too many: by position come at most ${names.join(', ') || 'none'}, the others in an options object`,
    );
  }
  const merged: Record<string, unknown> = {};
  positional.forEach((value, i) => {
    if (value !== undefined) merged[names[i]!] = value;
  });
  return Object.assign(merged, options) as O;
}
