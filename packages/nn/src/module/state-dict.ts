// State dicts: a module's parameters and buffers by PyTorch's names, and the check of one before it is loaded.
import { KindlingError, type Shape, sameShape, Tensor } from '@kindling/tensor';

/** Tensors by name. A module's own carries `_metadata` (versions of modules), as PyTorch's, not enumerable. */
export type StateDict = Record<string, Tensor>;

/** What loading found. */
export interface IncompatibleKeys {
  readonly missingKeys: readonly string[];
  readonly unexpectedKeys: readonly string[];
}

/** A state dict that does not fit a module. Nothing was loaded. */
export class StateDictError extends KindlingError implements IncompatibleKeys {
  override name = 'StateDictError';
  readonly missingKeys: readonly string[];
  readonly unexpectedKeys: readonly string[];

  constructor(message: string, keys: IncompatibleKeys) {
    super(message);
    this.missingKeys = keys.missingKeys;
    this.unexpectedKeys = keys.unexpectedKeys;
  }
}

const list = (keys: readonly string[]): string => keys.map((key) => `"${key}"`).join(', ');
const size = (shape: Shape): string => `torch.Size([${shape.join(', ')}])`;

/** The entries of a state dict: a plain object or a Map. Throws StateDictError on anything else. */
export function entriesOf(state: unknown): Map<string, unknown> {
  if (state instanceof Map) return new Map(state);
  if (typeof state === 'object' && state !== null && !Array.isArray(state) && !(state instanceof Tensor))
    return new Map(Object.entries(state));
  throw new StateDictError(
    `loadStateDict: Expected state_dict to be dict-like (names to tensors), got ${Array.isArray(state) ? 'an array' : typeof state}; ` +
      'pass what load() gave or another stateDict()',
    { missingKeys: [], unexpectedKeys: [] },
  );
}

/** Holds `given` against `expected`; throws StateDictError in PyTorch's words, with the cure. */
export function checkStateDict(
  module: string,
  expected: ReadonlyMap<string, Tensor>,
  given: ReadonlyMap<string, unknown>,
  strict: boolean,
): IncompatibleKeys {
  const missingKeys = [...expected.keys()].filter((key) => !given.has(key));
  const unexpectedKeys = [...given.keys()].filter((key) => !expected.has(key));
  const lines: string[] = [];
  const cures: string[] = [];
  if (strict && missingKeys.length > 0) lines.push(`Missing key(s) in state_dict: ${list(missingKeys)}. `);
  if (strict && unexpectedKeys.length > 0)
    lines.push(`Unexpected key(s) in state_dict: ${list(unexpectedKeys)}. `);
  if (lines.length > 0) {
    cures.push(
      missingKeys.length === expected.size
        ? 'the file seems to belong to another network (or its names carry a prefix)'
        : 'load with { strict: false } to leave out what does not match',
    );
  }
  let mismatched = false;
  for (const [key, target] of expected) {
    const value = given.get(key);
    if (value === undefined) continue;
    if (!(value instanceof Tensor)) {
      lines.push(
        `While copying the parameter named "${key}", expected a tensor but received ${typeof value}.`,
      );
    } else if (!sameShape(value.shape, target.shape)) {
      mismatched = true;
      lines.push(
        `size mismatch for ${key}: copying a param with shape ${size(value.shape)} from checkpoint, the shape in current model is ${size(target.shape)}.`,
      );
    }
  }
  if (mismatched) cures.push('build the module with the sizes of the checkpoint');
  const keys = { missingKeys, unexpectedKeys };
  if (lines.length === 0) return keys;
  const cure = cures.length > 0 ? `\n\tCure: ${cures.join('; ')}.` : '';
  throw new StateDictError(
    `Error(s) in loading state_dict for ${module}:\n\t${lines.join('\n\t')}${cure}`,
    keys,
  );
}
