// How options come: by position where PyTorch users write them so, or in one object at the end.
import { ValueError } from '@kindling/tensor';

/** Some or all of `P` by position, then the options `O`: `(params, 0.1)`, `(params, { lr: 0.1 })`. */
export type Trailing<P extends unknown[], O> =
  | [...P, options?: O]
  | (P extends [...infer Init, unknown] ? Trailing<Init, O> : never);

const isOptions = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** `defaults` with what was given: by position under `names`, and in the options. Throws ValueError on an unknown option. */
export function merge<O extends object>(
  name: string,
  defaults: O,
  names: readonly (keyof O & string)[],
  given: readonly unknown[],
): O {
  const last = given.at(-1);
  const options = isOptions(last) ? last : {};
  const merged = { ...defaults } as Record<string, unknown>;
  const positional = isOptions(last) ? given.slice(0, -1) : given;
  if (positional.length > names.length)
    throw new ValueError(
      `${name}: by position come at most ${names.join(', ')}; give the others as { option: value }`,
    );
  positional.forEach((value, i) => {
    if (value !== undefined) merged[names[i]!] = value;
  });
  for (const [key, value] of Object.entries(options)) {
    if (!(key in defaults))
      throw new ValueError(
        `${name}: there is no option '${key}'; there are ${Object.keys(defaults).join(', ')}`,
      );
    if (value !== undefined) merged[key] = value;
  }
  return merged as O;
}
