// Holds a module against PyTorch's record of one: printed form, state, outputs, gradients, buffers.
import { backward } from '@kindling/autograd';
import { manualSeed, Tensor } from '@kindling/tensor';
import { expect } from 'vitest';
import * as nn from '../../src/index.js';
import { camelKeys, expectClose, isRecord, type TensorRecord, toTensor } from './records.js';

export interface ModuleRecord {
  readonly cls: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly train: boolean;
  /** The seed after which the module was made; its first state must come out of it. */
  readonly seed?: number;
  /** Whether the seed was set again before the forward, which draws. */
  readonly drawn?: boolean;
  readonly repr: string;
  readonly state: Readonly<Record<string, TensorRecord>>;
  readonly inputs: readonly unknown[];
  /** Keyword arguments of the call, camelCased. */
  readonly options?: Readonly<Record<string, unknown>> | null;
  readonly outputs: readonly TensorRecord[];
  readonly gradOutputs?: readonly TensorRecord[];
  readonly diffOutputs?: readonly number[];
  readonly inputGrads?: readonly (TensorRecord | null)[];
  readonly paramGrads?: Readonly<Record<string, TensorRecord | null>>;
  readonly stateAfter: Readonly<Record<string, TensorRecord>>;
}

/** All tensors of a result, in order. */
function tensorsIn(result: unknown): Tensor[] {
  if (result instanceof Tensor) return [result];
  return Array.isArray(result) ? result.flatMap(tensorsIn) : [];
}

/** A value of a record with its tensors made. */
function made(value: unknown): unknown {
  if (isRecord(value)) return toTensor(value);
  if (Array.isArray(value)) return value.map(made);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, made(item)]));
}

export function checkModule(record: ModuleRecord): void {
  const Kind = (nn as any)[record.cls] as new (...args: unknown[]) => nn.Module;
  const kwargs = made(camelKeys(record.kwargs)) as object;
  if (record.seed !== undefined) manualSeed(record.seed);
  const module = new Kind(
    ...(made(record.args) as unknown[]),
    ...(Object.keys(kwargs).length > 0 ? [kwargs] : []),
  );
  module.train(record.train);
  expect(String(module)).toBe(record.repr);
  const state = module.stateDict();
  expect(Object.keys(state)).toEqual(Object.keys(record.state));
  if (record.seed !== undefined) {
    for (const [key, t] of Object.entries(record.state)) expectClose(state[key]!, t, `initial ${key}`, 0.1);
  }
  module.loadStateDict(
    Object.fromEntries(Object.entries(record.state).map(([key, t]) => [key, toTensor(t)])),
  );
  const inputs = made(record.inputs) as unknown[];
  const leaves = tensorsIn(inputs).filter((t) => t.dtype === 'float32');
  const inputGrads = (record.inputGrads ?? []).filter(
    (_, k) => record.seed !== undefined || isFloat(record, k),
  );
  for (const [k, g] of inputGrads.entries()) if (g !== null) leaves[k]!.requiresGrad = true;
  if (record.drawn) manualSeed(record.seed!);
  const outputs = tensorsIn(module(...inputs, ...(record.options ? [made(record.options)] : [])));
  expect(outputs.length).toBe(record.outputs.length);
  for (const [k, t] of record.outputs.entries()) expectClose(outputs[k]!, t, `output ${k}`, 2);
  if (record.diffOutputs && record.gradOutputs) {
    backward(
      record.diffOutputs.map((k) => outputs[k]!),
      record.gradOutputs.map(toTensor),
    );
    for (const [k, g] of inputGrads.entries())
      if (g !== null) expectClose(leaves[k]!.grad!, g, `gradient of input ${k}`, 4);
    for (const [name, g] of Object.entries(record.paramGrads ?? {}))
      if (g !== null) expectClose(module.getParameter(name).grad!, g, `gradient of ${name}`, 4);
  }
  const after = module.stateDict();
  for (const [key, t] of Object.entries(record.stateAfter))
    expectClose(after[key]!, t, `${key} after the forward`, 2);
}

/** In shared records gradients stand for every input, in ours for every floating one. */
function isFloat(record: ModuleRecord, k: number): boolean {
  const input = record.inputs[k];
  return isRecord(input) && input.t === 'float32';
}
