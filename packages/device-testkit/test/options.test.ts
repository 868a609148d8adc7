// What testDevice's options do: skips and tolerances by name, stale ones refused; and where the kit can be hosted.
import { readdirSync, readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import { expression as e } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { formatReport, runCases, testDevice } from '../src/index.js';
import { variant } from '../src/variant.js';

/** Off by one part in a thousand in every pointwise float32 kernel. */
function coarse() {
  const base = reference();
  return variant(base, {
    pointwise: (kernel, compute, inputs, outputs) => {
      base.pointwise(kernel, compute, inputs, outputs);
      for (const o of outputs) {
        if (o.dtype === 'float32') base.pointwise(e.pointwise(e.mul(e.input(0), 1.001)), 'float32', [o], [o]);
      }
    },
  });
}

const name = 'pointwise: exp float32';
const failures = async (options: Omit<Parameters<typeof testDevice>[0], 'create'>) => {
  const cases = await testDevice({ create: coarse, ...options });
  return runCases(cases.filter((c) => c.name === name));
};

describe('tolerances', () => {
  it('the usual ones do not forgive one part in a thousand', async () => {
    const { failed } = await failures({});
    expect(failed).toHaveLength(1);
    expect(failed[0]!.message).toMatch(/element \[\d+\] of shape \[41\] is .*, expected/);
  });

  it('may be set per dtype, and per case', async () => {
    const loose = { rtol: 2e-3, atol: 0 };
    expect((await failures({ tolerances: { float32: loose } })).passed).toBe(1);
    const cases = [{ reason: 'coarse', cases: [/^pointwise: exp /], ...loose }];
    expect((await failures({ tolerances: { cases } })).passed).toBe(1);
  });
});

describe('skips', () => {
  it('go by whole names or patterns, and carry their reason', async () => {
    for (const pattern of [name, /exp float32$/]) {
      const { skipped, failed } = await failures({ skip: [{ reason: 'coarse', cases: [pattern] }] });
      expect([skipped, failed]).toEqual([[{ name, reason: 'coarse' }], []]);
    }
  });

  it('that fit no case are refused', async () => {
    const skip = [{ reason: 'gone', cases: ['pointwise: exp float3'] }];
    await expect(failures({ skip })).rejects.toThrow('no case fits pointwise: exp float3 (gone)');
    const cases = [{ reason: 'gone', cases: [/no such case/], rtol: 1, atol: 1 }];
    await expect(failures({ tolerances: { cases } })).rejects.toThrow('no case fits /no such case/ (gone)');
  });
});

it('a report has totals, failures and skips', async () => {
  const cases = [
    { name: 'a', section: 's', run: async () => {} },
    { name: 'b', section: 's', run: () => Promise.reject(new Error('wrong')) },
    { name: 'c', section: 's', skip: 'not here', run: async () => {} },
  ];
  const heard: string[] = [];
  const report = await runCases(cases, (n, outcome) => heard.push(`${n} ${outcome}`));
  expect(heard).toEqual(['a passed', 'b failed', 'c skipped']);
  expect(formatReport(report)).toBe('1 passed, 1 failed, 1 skipped\nfailed: b: wrong\nskipped: c: not here');
});

describe('the kit', () => {
  const sources = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
    // The command is Node's; what it calls is anybody's.
    .filter((file) => file.endsWith('.ts') && file !== 'cli.ts')
    .map((file) => [file, readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')] as const);

  it.each(sources)('%s runs in a browser: no Node', (_, text) => {
    expect(text).not.toMatch(/from 'node:|require\(|\bprocess\.|\bBuffer\./);
  });

  it.each(sources)('%s names no device but its oracle', (_, text) => {
    expect(text).not.toMatch(/webgpu|tfjs|device-cpu|'cpu'/i);
  });

  it('gives a device with fewer dtypes fewer cases, and cases of refusal', async () => {
    const base = reference();
    const arithmetic = new Set(['float32', 'int64', 'int32', 'bool'] as const);
    const storage = new Set([...arithmetic, 'uint8'] as const);
    const narrow = variant(base, { capabilities: { ...base.capabilities, storage, arithmetic } });
    const names = (await testDevice({ create: () => narrow })).map((c) => c.name);
    expect(names.filter((n) => n.includes('float64') && !n.startsWith('errors'))).toEqual([]);
    const refusals = [
      'errors: float64, which it cannot hold, is refused by name',
      'errors: arithmetic in uint8, which it only holds, is refused by name',
    ];
    expect(names).toEqual(expect.arrayContaining(refusals));
    const { failed } = await runCases(
      (await testDevice({ create: () => narrow })).filter((c) => c.section === 'errors'),
    );
    expect(failed).toEqual([]);
  });
});
