// The support matrix: for every operator and dtype, whether a device brings it, core composes it, or it cannot be done.
import '@kindling/autograd';
import { reference } from '@kindling/device-reference';
import { allOps, type Device, DeviceError, type DType, dtypes, type Op } from '@kindling/tensor';
import { type Outcome, runOp } from './run-op.js';
import { countingKernels } from './variant.js';

/** `native`: by a kernel of the device. `composed`: of other operators. `unsupported`: refused by a typed error. */
export type Support = 'native' | 'composed' | 'unsupported';

export interface SupportMatrix {
  readonly device: string;
  /** Operator → dtype → support. A dtype is missing where the operator is not defined for it on any device. */
  readonly operators: Readonly<Record<string, Partial<Record<DType, Support>>>>;
}

/** Runs all samples, as far as they can be drawn in `dtype`. */
async function outcomes(device: Device, op: Op, dtype: DType): Promise<Outcome[]> {
  const list: Outcome[] = [];
  for (const sample of op.samples())
    list.push(await runOp(device, op, sample, { dtype, layout: 'contiguous' }));
  return list;
}

/** What the device gives for one operator in one dtype; `undefined` where the operator itself refuses the dtype. */
async function supportOf(device: Device, oracle: Device, op: Op, dtype: DType): Promise<Support | undefined> {
  const expected = await outcomes(oracle, op, dtype);
  if (expected.every((o) => 'error' in o)) return undefined;
  const { device: counted, done } = countingKernels(device);
  const actual = await outcomes(counted, op, dtype);
  if (actual.some((o, i) => 'error' in o && o.error instanceof DeviceError && 'tensors' in expected[i]!))
    return 'unsupported';
  if (op.kind !== 'composite') return 'native';
  return op.native !== undefined && done.size > 0 ? 'native' : 'composed';
}

/** Tries every operator that has samples, in every dtype. Takes a while; reads only by waiting. */
export async function supportMatrix(device: Device): Promise<SupportMatrix> {
  const oracle = reference();
  const operators: Record<string, Partial<Record<DType, Support>>> = {};
  for (const op of allOps().values()) {
    const row: Partial<Record<DType, Support>> = {};
    for (const dtype of dtypes) {
      const support = await supportOf(device, oracle, op, dtype);
      if (support !== undefined) row[dtype] = support;
    }
    if (Object.keys(row).length > 0) operators[op.name] = row;
  }
  return { device: device.name, operators };
}

/** The matrix as a Markdown table, with the totals of each dtype above it. */
export function formatMatrix({ device, operators }: SupportMatrix): string {
  const rows = Object.entries(operators).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = (dtype: DType, support: Support) => rows.filter(([, row]) => row[dtype] === support).length;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: string, body: readonly (readonly string[])[]) => [
    line([head, ...dtypes]),
    line(['---', ...dtypes.map(() => '---')]),
    ...body.map(line),
  ];
  return [
    `# What ${device} supports`,
    '',
    'Operators by dtype: `native` runs on a kernel of the device, `composed` is made of other operators, `unsupported`',
    'throws a DeviceError that says so. An empty cell: the operator is not defined for the dtype.',
    '',
    ...table(
      'total',
      (['native', 'composed', 'unsupported'] as const).map((s) => [
        s,
        ...dtypes.map((d) => String(total(d, s))),
      ]),
    ),
    '',
    ...table(
      'operator',
      rows.map(([name, row]) => [`\`${name}\``, ...dtypes.map((d) => row[d] ?? '')]),
    ),
    '',
  ].join('\n');
}
