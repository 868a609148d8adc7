// The recorded answers on the CPU: random streams, loss curves, operator samples, modules. All of them must hold.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { device } from 'kindling';
import { describe, expect, it, type TestContext } from 'vitest';
import { assertElements, Differs } from '../src/compare.js';
import { type CurveFile, runCurve } from '../src/curve.js';
import { runModules } from '../src/modules.js';
import { camelCase } from '../src/names.js';
import { runOpInfo } from '../src/opinfo.js';
import { runRng } from '../src/rng.js';
import { Tally, Unmapped } from '../src/tally.js';
import { encode } from '../src/unordered.js';
import type { TensorRecord } from '../src/values.js';

const shared = process.env['KINDLING_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'oracle');

/** The file, where it exists; in CI it must. */
function recorded(context: TestContext, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file) && process.env['KINDLING_CI'] !== '1') context.skip(`${file} is not there`);
  return file;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('PyTorch’s recorded answers on the CPU', () => {
  it('rng.json', async (context) => {
    const file = recorded(context, 'rng.json');
    const tally = new Tally('rng');
    await runRng(json(file) as Parameters<typeof runRng>[0], await device('cpu'), tally);
    expect(tally.report(true)).toBe(true);
  });

  it('lenet_curve.json', { timeout: 300_000 }, async (context) => {
    const file = recorded(context, 'lenet_curve.json');
    const tally = new Tally('curve');
    await runCurve(json(file) as CurveFile, await device('cpu'), tally);
    expect(tally.report(true)).toBe(true);
  });

  it('opinfo.jsonl', async (context) => {
    const file = recorded(context, 'opinfo.jsonl');
    const tally = new Tally('opinfo');
    await runOpInfo(file, await device('cpu'), tally);
    expect(tally.report(true)).toBe(true);
  });

  it('modules.jsonl', async (context) => {
    const file = recorded(context, 'modules.jsonl');
    const tally = new Tally('modules');
    await runModules(file, await device('cpu'), tally);
    expect(tally.report(true)).toBe(true);
  });
});

describe('the runner itself', () => {
  it('takes any of several equal elements, but no other', async () => {
    const record = (t: 'float32' | 'int32', elements: number[], shape = [elements.length]): TensorRecord =>
      encode(elements, { t, shape, b64: '' });
    const run = async (op: string, positions: number[]): Promise<boolean> => {
      const values = positions.map((i) => [5, 7, 7, 7][i]!);
      const sample = {
        ...{ op, variant: '', index: 0 },
        args: [
          { name: 'self', required: true, value: record('float32', [5, 7, 7, 7]) },
          { name: 'k', required: true, value: 2 },
        ],
        outputs: [record('float32', values), record('int32', positions)],
      };
      const file = join(mkdtempSync(join(tmpdir(), 'oracle-')), 'ties.jsonl');
      writeFileSync(file, JSON.stringify(sample));
      const tally = new Tally('ties');
      await runOpInfo(file, await device('reference'), tally);
      return tally.report(true);
    };
    expect(await run('topk', [2, 3])).toBe(true);
    expect(await run('topk', [1, 2])).toBe(true);
    expect(await run('topk', [1, 0])).toBe(false);
  });

  it('takes no number for an infinity', () => {
    const compare = (ours: number, theirs: number) => (): void =>
      assertElements([ours], [theirs], 'it', 1e-3, 1e-3);
    const inf = Number.POSITIVE_INFINITY;
    for (const x of [inf, -inf, Number.NaN, 5]) expect(compare(x, x)).not.toThrow();
    expect(compare(5, 5.001)).not.toThrow();
    for (const x of [5, 1e308, -inf, Number.NaN]) expect(compare(x, inf)).toThrow(Differs);
    expect(compare(inf, 5)).toThrow(Differs);
  });

  it('maps names by the naming law', () => {
    expect(['masked_fill', 'max_pool1d', 'atleast_1d', 'relu_', 'T_0'].map(camelCase)).toEqual([
      'maskedFill',
      'maxPool1d',
      'atleast1d',
      'relu_',
      'T0',
    ]);
  });

  it('is not content with failures, unmapped entries, or nothing at all', async () => {
    const verdict = async (error?: Error): Promise<boolean> => {
      const tally = new Tally('check');
      await tally.run('entry', 'sample 0', () => {
        if (error) throw error;
      });
      return tally.report(true);
    };
    expect(await verdict()).toBe(true);
    expect(await verdict(new Error('differs'))).toBe(false);
    expect(await verdict(new Unmapped('nothing is called so'))).toBe(false);
    expect(new Tally('empty').report(true)).toBe(false);
  });
});
