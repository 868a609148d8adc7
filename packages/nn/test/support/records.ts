// Recorded answers of PyTorch: where they lie, and their tensors.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DType, hostArray, Tensor, tensorFromData } from '@kindling/tensor';
import { expect } from 'vitest';

const shared =
  process.env['KINDLING_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url));

/** The path of a shared file, or `undefined` where there is none. With KINDLING_CI=1 its absence fails. */
export function sharedFile(name: string): string | undefined {
  const path = resolve(shared, name);
  if (existsSync(path)) return path;
  if (process.env['KINDLING_CI'] === '1') throw new Error(`${path} is missing`);
  return undefined;
}

/** The records of a .jsonl file in shared/, none where it is absent. */
export function recordsOf<T>(name: string): T[] {
  const path = sharedFile(name);
  if (path === undefined) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** A tensor in a file: elements little-endian in base64; PyTorch's int64 is kept as int32. */
export interface TensorRecord {
  readonly t: 'float32' | 'int32' | 'uint8' | 'bool';
  readonly shape: readonly number[];
  readonly b64: string;
}

export const isRecord = (value: unknown): value is TensorRecord =>
  typeof value === 'object' && value !== null && 'b64' in value;

export function elementsOf({ t, b64 }: TensorRecord): ArrayLike<number> {
  const bytes = Uint8Array.from(Buffer.from(b64, 'base64'));
  if (t === 'float32') return new Float32Array(bytes.buffer);
  return t === 'int32' ? new Int32Array(bytes.buffer) : bytes;
}

export function toTensor(record: TensorRecord): Tensor {
  const dtype: DType = record.t === 'int32' ? 'int64' : record.t;
  const elements = elementsOf(record);
  const data = hostArray(dtype, elements.length);
  data.set(elements);
  return tensorFromData(data, { shape: record.shape, dtype });
}

/** PyTorch's own tolerances for float32 (torch.testing), times `factor` for long sums. */
export function expectClose(actual: Tensor, expected: TensorRecord, what: string, factor = 1): void {
  expect(actual, what).toBeInstanceOf(Tensor);
  expect([...actual.shape], `${what}: shape`).toEqual([...expected.shape]);
  expectNear(actual.dataSync(), elementsOf(expected), what, 1e-5 * factor, 1.3e-6 * factor);
}

/** Elements within atol + rtol·|expected|; NaN equals NaN. */
export function expectNear(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  what: string,
  atol: number,
  rtol: number,
): void {
  expect(actual.length, `${what}: length`).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [actual[i]!, expected[i]!];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue;
    // Nothing is near to an infinity, though its distance is within its own multiple.
    if (!(Number.isFinite(b) && Math.abs(a - b) <= atol + rtol * Math.abs(b)))
      expect.fail(`${what}: element ${i} is ${a}, PyTorch's is ${b}`);
  }
}

/** Keyword arguments under their camelCased names. */
export function camelKeys(kwargs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const camel = (key: string): string =>
    key.replace(/(?<=[A-Za-z0-9])_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [camel(key), value]));
}
