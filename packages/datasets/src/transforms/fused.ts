// The batch path: a known pipeline (crops and flips, ToTensor, Normalize) goes from bytes to one normalised array.
import { Normalize, ToTensor } from './convert.js';
import { CenterCrop, RandomCrop, RandomHorizontalFlip, type Rearrangement } from './geometry.js';
import type { Arrangement } from './rearrange.js';
import { Compose, type Step } from './transform.js';

/** A pipeline that is known step by step. */
export interface FusedPipeline {
  /** Crops and flips, in order. */
  readonly moves: readonly Rearrangement[];
  /** The value of each byte in each channel: 256 entries a channel. */
  readonly table: Float32Array;
}

/** Exact classes only: a subclass may do anything. */
const MOVES: readonly unknown[] = [RandomCrop, RandomHorizontalFlip, CenterCrop];

/**
 * Recognises a transform of `channels`-channel images that is (crops and flips)*, ToTensor, Normalize*. Returns
 * `undefined` for any other, which then runs sample by sample.
 */
export function fuse(transform: Step, channels: number): FusedPipeline | undefined {
  const steps = flatten(transform);
  const split = steps.findIndex((s) => classOf(s) === ToTensor);
  if (split < 0) return undefined;
  const moves = steps.slice(0, split) as unknown as Rearrangement[];
  if (!moves.every((m) => MOVES.includes(classOf(m)) && isZero(m.fill))) return undefined;
  const after = steps.slice(split + 1);
  if (!after.every((s) => classOf(s) === Normalize)) return undefined;
  const table = Float32Array.from({ length: channels * 256 }, (_, i) => (i & 255) / 255);
  for (const step of after as unknown as Normalize[]) {
    if ([step.mean, step.std].some((v) => v.length !== 1 && v.length !== channels)) return undefined;
    for (let i = 0; i < table.length; i++) {
      const c = i >> 8;
      // Each operation rounds to float32, as it does on tensors.
      const mean = Math.fround(step.mean[step.mean.length === 1 ? 0 : c]!);
      const std = Math.fround(step.std[step.std.length === 1 ? 0 : c]!);
      table[i] = Math.fround(table[i]! - mean) / std;
    }
  }
  return { moves, table };
}

function flatten(step: Step): Step[] {
  return classOf(step) === Compose
    ? (step as unknown as Compose<[Step]>).transforms.flatMap(flatten)
    : [step];
}

function classOf(step: unknown): unknown {
  return Object.getPrototypeOf(step)?.constructor;
}

function isZero(fill: number | readonly number[]): boolean {
  return typeof fill === 'number' ? fill === 0 : fill.every((v) => v === 0);
}

/** Draws the moves of one image of this size, and joins them into one; `undefined` where there are none. */
export function drawMoves(pipeline: FusedPipeline, height: number, width: number): Arrangement | undefined {
  let joined: Arrangement | undefined;
  for (const move of pipeline.moves) {
    const next = move.arrange(joined?.rows.length ?? height, joined?.columns.length ?? width);
    joined =
      joined === undefined
        ? next
        : { rows: follow(joined.rows, next.rows), columns: follow(joined.columns, next.columns) };
  }
  return joined;
}

function follow(first: Int32Array, second: Int32Array): Int32Array {
  return second.map((i) => (i < 0 ? -1 : first[i]!));
}

/** Writes one image, given as planes of bytes at `offset`, through the table into `out` at `at`. */
export function develop(
  planes: Uint8Array,
  offset: number,
  height: number,
  width: number,
  { table }: FusedPipeline,
  moves: Arrangement | undefined,
  out: Float32Array,
  at: number,
): void {
  const size = height * width;
  for (let c = 0; c < table.length >> 8; c++) {
    const base = c << 8;
    const plane = offset + c * size;
    if (moves === undefined) {
      for (let p = 0; p < size; p++) out[at++] = table[base + planes[plane + p]!]!;
      continue;
    }
    for (const row of moves.rows) {
      for (const column of moves.columns) {
        out[at++] = table[base + (row < 0 || column < 0 ? 0 : planes[plane + row * width + column]!)]!;
      }
    }
  }
}
