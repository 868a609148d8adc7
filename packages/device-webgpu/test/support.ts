// Helpers of the tests: the adapter under test, views in any layout on two devices, and comparison with the reference.
import { reference } from '@kindling/device-reference';
import {
  type Device,
  type DType,
  fromFloat16,
  hostArray,
  isFloatingPoint,
  type TypedArray,
  toFloat16,
  type View,
} from '@kindling/tensor';
import type { TestContext } from 'vitest';
import { expect } from 'vitest';
import { isAvailable, type WebGPUDevice, type WebGPUOptions, webgpu } from '../src/node.js';

/** Why there is no adapter here, or undefined where there is one. With KINDLING_CI=1 a missing adapter is an error. */
export async function adapterMissing(): Promise<string | undefined> {
  if (await isAvailable()) return undefined;
  const reason = await webgpu().then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (process.env.KINDLING_CI === '1') throw new Error(`KINDLING_CI wants a WebGPU adapter: ${reason}`);
  return reason;
}

const missing = await adapterMissing();

/** The one device of a test file; skips the test, with the reason, where there is none. */
let shared: WebGPUDevice | undefined;
export async function gpu(ctx: TestContext): Promise<WebGPUDevice> {
  if (missing !== undefined) ctx.skip(missing);
  shared ??= await webgpu();
  return shared;
}

/** A device of the test's own, closed when the test is over. */
export async function ownGpu(
  ctx: TestContext,
  options: Parameters<typeof webgpu>[0] = {},
): Promise<WebGPUDevice> {
  if (missing !== undefined) ctx.skip(missing);
  const device = await webgpu(options);
  ctx.onTestFinished(() => device.close());
  return device;
}

/** Features with which kernels that use subgroups run: all that the adapter has, and all but subgroups. */
export const subgroupChoices: [string, WebGPUOptions['features']][] = [
  ['subgroups where the adapter has them', undefined],
  ['no subgroups', ['shader-f16', 'timestamp-query']],
];

/** Throws unless a shader joins by subgroups exactly where `device` has them (and by barriers either way). */
export function expectJoin(device: WebGPUDevice, wgsl: string, bySubgroups = true): void {
  expect(wgsl).toContain('workgroupBarrier');
  const expected = bySubgroups && device.gpuDevice.features.has('subgroups');
  expect(wgsl.includes('enable subgroups;')).toBe(expected);
  expect(/subgroup(Add|Mul|Max|Min|Or|And)/.test(wgsl)).toBe(expected);
}

export const oracle: Device = reference();

/** A small deterministic generator (mulberry32): numbers in [0, 1). */
export function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Elements of a view on every device under test, with gaps, offset, and permuted or broadcast dims. */
export interface Layout {
  readonly shape: readonly number[];
  /** Order in memory of the dims, outermost first; defaults to row-major. */
  readonly order?: readonly number[];
  /** Dims with a stride of 0. */
  readonly broadcast?: readonly number[];
  readonly offset?: number;
  /** Elements left out after each of the innermost dim's rows. */
  readonly gap?: number;
}

export interface Placed {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly length: number;
}

export function place(dtype: DType, layout: Layout): Placed {
  const { shape, offset = 0, gap = 0, broadcast = [] } = layout;
  const order = layout.order ?? shape.map((_, d) => d);
  const strides = shape.map(() => 0);
  let step = 1;
  [...order].reverse().forEach((d, k) => {
    if (broadcast.includes(d)) return;
    strides[d] = step;
    step *= shape[d]!;
    if (k === 0) step += gap;
  });
  const last = shape.includes(0) ? -1 : shape.reduce((at, size, d) => at + (size - 1) * strides[d]!, 0);
  return { dtype, shape, strides, offset, length: offset + last + 1 + gap };
}

/** Host elements drawn for a dtype; `special` mixes in NaN, infinities, zeros and extremes. */
export function draw(
  dtype: DType,
  length: number,
  seed: number,
  { low = -8, high = 8, special = false }: { low?: number; high?: number; special?: boolean } = {},
): TypedArray {
  const random = generator(seed);
  const out = hostArray(dtype, length);
  const odd = isFloatingPoint(dtype)
    ? [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1]
    : [0, 1, -1, 2 ** 31 - 1];
  for (let i = 0; i < length; i++) {
    let x = low + (high - low) * random();
    if (dtype === 'bool') x = random() < 0.5 ? 0 : 1;
    else if (!isFloatingPoint(dtype)) x = Math.floor(dtype === 'uint8' ? Math.abs(x) : x);
    if (special && random() < 0.3) x = odd[Math.floor(random() * odd.length)]!;
    out[i] = dtype === 'float16' ? toFloat16(x) : dtype === 'bool' ? Number(x !== 0) : x;
  }
  return out;
}

/** Allocates and fills a view. */
export function put(device: Device, at: Placed, data: TypedArray): View {
  const buffer = device.allocate(at.dtype, at.length);
  device.write(buffer, at.dtype, 0, data.slice(0, at.length));
  return { buffer, dtype: at.dtype, shape: at.shape, strides: at.strides, offset: at.offset };
}

function numbers(dtype: DType, data: TypedArray): number[] {
  return Array.from(data, (x) => (dtype === 'float16' ? fromFloat16(x) : x));
}

export interface Tolerance {
  /** Relative and absolute difference allowed; none by default, NaN equal to NaN. */
  readonly relative?: number;
  readonly absolute?: number;
}

/** Compares element by element and reports the first that differs. */
export function expectClose(
  actual: readonly number[],
  expected: readonly number[],
  { relative = 0, absolute = 0 }: Tolerance = {},
  what = '',
): void {
  expect(actual.length, what).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a, e] = [actual[i]!, expected[i]!];
    if (a === e || (Number.isNaN(a) && Number.isNaN(e))) continue;
    // An infinity is near to nothing: its distance from any number is within its own multiple.
    if (Number.isFinite(e) && Math.abs(a - e) <= absolute + relative * Math.abs(e)) continue;
    expect.fail(`${what}: element ${i} is ${a}, not ${e}`);
  }
}

export interface Case {
  /** What is read; and what is written, whose old contents matter to some kernels. */
  readonly inputs: readonly { at: Placed; data: TypedArray }[];
  readonly outputs: readonly { at: Placed; data?: TypedArray }[];
  readonly run: (device: Device, inputs: View[], outputs: View[]) => void;
  readonly tolerance?: Tolerance;
  readonly what?: string;
}

/** Runs a case on the device and on the reference; the whole output buffers must agree, gaps included. */
export async function agree(device: Device, c: Case): Promise<void> {
  const results: number[][][] = [];
  for (const d of [device, oracle]) {
    const inputs = c.inputs.map(({ at, data }) => put(d, at, data));
    const outputs = c.outputs.map(({ at, data }, k) => put(d, at, data ?? draw(at.dtype, at.length, 77 + k)));
    c.run(d, inputs, outputs);
    const read = await Promise.all(
      outputs.map(async (v, k) => {
        const { length } = c.outputs[k]!.at;
        return numbers(v.dtype, await d.read(v.buffer, v.dtype, 0, length));
      }),
    );
    results.push(read);
    for (const v of [...inputs, ...outputs]) d.free(v.buffer);
  }
  results[0]!.forEach((actual, k) => {
    expectClose(actual, results[1]![k]!, c.tolerance, `${c.what ?? ''} output ${k}`);
  });
}
