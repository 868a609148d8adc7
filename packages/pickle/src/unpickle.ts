// loads(): a pickle's bytes into plain values, running nothing.
import { UnpicklingError } from './errors.js';
import { Machine, type UnpickleOptions } from './machine.js';
import { steps } from './opcodes.js';
import { OrderedDict } from './values.js';

/**
 * Reads one pickle (protocols 0 to 5). Dicts become Maps, tuples become Tuples, bytes become Uint8Arrays, integers
 * past 2^53 become bigints. Names are resolved through `options.globals` alone and nothing is ever run.
 * @throws RefusedGlobalError where the pickle names anything else; UnpicklingError where it is damaged or over a limit.
 */
export function loads(bytes: Uint8Array, options: UnpickleOptions = {}): unknown {
  return loadsFrom(bytes, 0, options).value;
}

/** As `loads`, from `offset` on; `end` is the offset after the pickle, where another may follow. */
export function loadsFrom(
  bytes: Uint8Array,
  offset: number,
  options: UnpickleOptions = {},
): { value: unknown; end: number } {
  const machine: Machine = new Machine(bytes, offset, options);
  const { reader } = machine;
  while (machine.result === undefined) {
    reader.opcodeAt = reader.at;
    const code = reader.u8();
    const step = steps[code];
    if (!step) machine.fail(`0x${code.toString(16).padStart(2, '0')} is no pickle opcode`);
    step(machine);
  }
  const { value } = machine.result;
  checkDepth(value, machine, offset);
  return { value, end: reader.at };
}

/**
 * Walks the value once, each container at its first meeting, as a recursive reader with a memo would: such a reader
 * then needs no more than `maxDepth` frames.
 */
function checkDepth(root: unknown, limits: { maxDepth: number; maxValues: number }, offset: number): void {
  const { maxDepth, maxValues } = limits;
  const seen = new Set<object>();
  const stack: Iterator<unknown>[] = [];
  const enter = (value: unknown): void => {
    const children = childrenOf(value);
    if (!children || seen.has(value as object)) return;
    seen.add(value as object);
    if (seen.size > maxValues)
      throw new UnpicklingError(`the pickle holds more than ${maxValues} containers`, offset);
    if (stack.length >= maxDepth)
      throw new UnpicklingError(`the pickle nests deeper than ${maxDepth} levels`, offset);
    stack.push(children);
  };
  enter(root);
  while (stack.length > 0) {
    const next = stack.at(-1)!.next();
    if (next.done) stack.pop();
    else enter(next.value);
  }
}

function childrenOf(value: unknown): Iterator<unknown> | undefined {
  if (Array.isArray(value) || value instanceof Set) return value.values();
  return value instanceof Map ? mapChildren(value) : undefined;
}

function* mapChildren(map: Map<unknown, unknown>): Generator<unknown> {
  if (map instanceof OrderedDict) yield map.attributes;
  for (const [key, value] of map) {
    yield key;
    yield value;
  }
}
