// Modules and losses against PyTorch's recorded outputs, gradients, buffers and printed forms.
import { backward } from '@kindling/autograd';
import { reference } from '@kindling/device-reference';
import { setDefaultDevice, Tensor } from '@kindling/tensor';
import { beforeAll, describe, expect, it } from 'vitest';
import * as nn from '../src/index.js';
import { camelKeys, expectClose, recordsOf, type TensorRecord, toTensor } from './support/records.js';

interface ModuleRecord {
  kind: 'module' | 'loss';
  cls: string;
  args: unknown[];
  kwargs: Record<string, unknown>;
  train: boolean;
  repr: string;
  state: Record<string, TensorRecord>;
  inputs: TensorRecord[];
  outputs: TensorRecord[];
  gradOutputs?: TensorRecord[];
  diffOutputs?: number[];
  inputGrads?: (TensorRecord | null)[];
  paramGrads?: Record<string, TensorRecord | null>;
  stateAfter: Record<string, TensorRecord>;
}

const records = recordsOf<ModuleRecord>('oracle/modules.jsonl').filter(
  ({ kind }) => kind === 'module' || kind === 'loss',
);

/** All tensors of a result, in order. */
function tensorsIn(result: unknown): Tensor[] {
  if (result instanceof Tensor) return [result];
  return Array.isArray(result) ? result.flatMap(tensorsIn) : [];
}

beforeAll(() => {
  setDefaultDevice(reference());
});

describe('recorded answers', () => {
  if (records.length === 0) it('modules.jsonl', (ctx) => ctx.skip('shared/oracle is absent'));

  for (const [i, record] of records.entries()) {
    it(`${i}: ${record.repr.split('\n')[0]}`, () => {
      const Kind = (nn as any)[record.cls] as new (...args: unknown[]) => nn.Module;
      const kwargs = camelKeys(record.kwargs);
      const module = new Kind(...record.args, ...(Object.keys(kwargs).length > 0 ? [kwargs] : []));
      module.train(record.train);
      expect(String(module)).toBe(record.repr);
      expect(Object.keys(module.stateDict())).toEqual(Object.keys(record.state));
      module.loadStateDict(
        Object.fromEntries(Object.entries(record.state).map(([key, t]) => [key, toTensor(t)])),
      );
      const inputs = record.inputs.map(toTensor);
      for (const [k, g] of (record.inputGrads ?? []).entries())
        if (g !== null) inputs[k]!.requiresGrad = true;
      const outputs = tensorsIn(module(...inputs));
      expect(outputs.length).toBe(record.outputs.length);
      for (const [k, t] of record.outputs.entries()) expectClose(outputs[k]!, t, `output ${k}`, 2);
      if (record.diffOutputs && record.gradOutputs) {
        backward(
          record.diffOutputs.map((k) => outputs[k]!),
          record.gradOutputs.map(toTensor),
        );
        for (const [k, g] of (record.inputGrads ?? []).entries())
          if (g !== null) expectClose(inputs[k]!.grad!, g, `gradient of input ${k}`, 4);
        for (const [name, g] of Object.entries(record.paramGrads ?? {}))
          if (g !== null) expectClose(module.getParameter(name).grad!, g, `gradient of ${name}`, 4);
      }
      const after = module.stateDict();
      for (const [key, t] of Object.entries(record.stateAfter))
        expectClose(after[key]!, t, `${key} after the forward`, 2);
    });
  }
});
