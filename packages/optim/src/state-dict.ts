// Optimizers' state dicts: PyTorch's layout from ours and back.
import {
  clone,
  DeviceError,
  isFloatingPoint,
  outsideScopes,
  Tensor,
  tensor,
  ValueError,
} from '@kindling/tensor';
import { camelCase, snakeCase } from './names.js';
import type { ParamState } from './optimizer.js';

/** A group's options under PyTorch's names, and its parameters by number. */
export type SavedGroup = Record<string, unknown> & { params: number[] };

/** State by number of parameter, counted through all groups, and the groups. */
export interface OptimizerStateDict {
  state: Map<number, Record<string, unknown>>;
  param_groups: SavedGroup[];
}

/** Numbers in the state by key: kept plain by PyTorch, or as 0-d float32 tensors. */
export type StateNumbers = Readonly<Record<string, 'plain' | 'tensor'>>;

/** The values of step counters that were written as tensors here, so that reading them back needs no device. */
const written = new WeakMap<Tensor, number>();

function asTensor(value: number): Tensor {
  const t = outsideScopes(() => tensor(value, { dtype: 'float32' }));
  written.set(t, value);
  return t;
}

export function exportState(
  groups: readonly { params: Tensor[] }[],
  state: ReadonlyMap<Tensor, ParamState>,
  numbers: StateNumbers,
): OptimizerStateDict {
  const positions = new Map<Tensor, number>();
  const saved = groups.map((group) => {
    const { params, ...options } = group as Record<string, unknown> & { params: Tensor[] };
    const named = Object.entries(options).map(([key, value]) => [snakeCase(key), value] as const);
    for (const p of params) positions.set(p, positions.size);
    return { ...Object.fromEntries(named), params: params.map((p) => positions.get(p)!) };
  });
  const out = new Map<number, Record<string, unknown>>();
  for (const [p, position] of positions) {
    const values = state.get(p);
    if (values === undefined) continue;
    out.set(
      position,
      Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          snakeCase(key),
          typeof value === 'number' && numbers[key] === 'tensor' ? asTensor(value) : value,
        ]),
      ),
    );
  }
  return { state: out, param_groups: saved };
}

/** A step counter, which PyTorch may keep as a 0-d tensor. */
function asNumber(op: string, key: string, t: Tensor): number {
  const known = written.get(t);
  if (known !== undefined) return known;
  if (t.device.readSync === undefined) {
    throw new DeviceError(
      `${op}: the number '${key}' lies on ${t.device.name}, which cannot be read without waiting; load the file with ` +
        '{ mapLocation } set to a CPU device',
    );
  }
  return Number(t.dataSync()[0]);
}

function entriesOf(state: unknown): [number, Record<string, unknown>][] {
  const entries = state instanceof Map ? [...state] : Object.entries(state as object);
  return entries.map(([key, value]) => [Number(key), value as Record<string, unknown>]);
}

/** What a state dict says for these groups. Throws ValueError where it is of other groups or is none. */
export function importState(
  name: string,
  groups: readonly { params: Tensor[] }[],
  stateDict: OptimizerStateDict,
  numbers: StateNumbers,
): { groups: SavedGroup[]; state: Map<Tensor, ParamState> } {
  const saved = stateDict?.param_groups;
  if (!Array.isArray(saved) || typeof stateDict.state !== 'object' || stateDict.state === null) {
    throw new ValueError(
      `${name}.loadStateDict: expected { state, param_groups } as stateDict() gives it; a module's state dict goes to module.loadStateDict`,
    );
  }
  if (saved.length !== groups.length) {
    throw new ValueError(
      `${name}.loadStateDict: loaded state dict has a different number of parameter groups (${saved.length}, here ${groups.length})`,
    );
  }
  saved.forEach((group, i) => {
    if (group.params.length !== groups[i]!.params.length) {
      throw new ValueError(
        `${name}.loadStateDict: loaded state dict contains a parameter group that doesn't match the size of optimizer's group ` +
          `(group ${i}: ${group.params.length} parameters, here ${groups[i]!.params.length})`,
      );
    }
  });
  const byNumber = new Map(
    saved.flatMap((group, i) => group.params.map((n, k) => [n, groups[i]!.params[k]!] as const)),
  );
  const state = new Map<Tensor, ParamState>();
  for (const [number, values] of entriesOf(stateDict.state)) {
    const p = byNumber.get(number);
    if (p === undefined) continue;
    const own = Object.entries(values).map(([key, value]) => [
      camelCase(key),
      takeOver(name, camelCase(key), value, p, numbers),
    ]);
    state.set(p, Object.fromEntries(own));
  }
  return { groups: saved, state };
}

/** A copy of a saved value: tensors beside their parameter, counters as numbers. */
function takeOver(name: string, key: string, value: unknown, p: Tensor, numbers: StateNumbers): unknown {
  if (Array.isArray(value)) return value.map((item) => takeOver(name, key, item, p, numbers));
  if (!(value instanceof Tensor)) return value;
  if (key in numbers) return asNumber(`${name}.loadStateDict`, key, value);
  const like = isFloatingPoint(p.dtype) ? { dtype: p.dtype, device: p.device } : { device: p.device };
  return outsideScopes(() => {
    const moved = value.detach().to(like);
    return moved.storage === value.storage ? clone(moved) : moved;
  });
}
