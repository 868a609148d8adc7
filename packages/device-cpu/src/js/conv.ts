// Convolution and its two gradients in JavaScript: the windows of one image as a matrix (im2col), then GEMM.
import type { ConvGeometry, TypedArray, View } from '@kindling/tensor';
import { elements } from '../buffer.js';
import { gemm, type Matrix } from './gemm.js';

/** Everything about a convolution as numbers, lifted to three spatial dims. */
interface Plan {
  readonly batch: number;
  readonly groups: number;
  /** Channels in and out of one group. */
  readonly channels: number;
  readonly features: number;
  readonly size: Triple;
  readonly kernel: Triple;
  readonly counts: Triple;
  readonly stride: Triple;
  readonly padding: Triple;
  readonly dilation: Triple;
  /** Rows of the window matrix: channels × kernel places; and its columns: output places. */
  readonly rows: number;
  readonly columns: number;
}

type Triple = readonly [number, number, number];

const lift = (list: readonly number[], fill: number): Triple =>
  [...new Array<number>(3 - list.length).fill(fill), ...list] as unknown as Triple;

function planOf(
  input: readonly number[],
  weight: readonly number[],
  output: readonly number[],
  g: ConvGeometry,
): Plan {
  const kernel = lift(weight.slice(2), 1);
  const counts = lift(output.slice(2), 1);
  return {
    batch: input[0],
    groups: g.groups,
    channels: weight[1],
    features: weight[0] / g.groups,
    size: lift(input.slice(2), 1),
    kernel,
    counts,
    stride: lift(g.stride, 1),
    padding: lift(g.padding, 0),
    dilation: lift(g.dilation, 1),
    rows: weight[1] * kernel[0] * kernel[1] * kernel[2],
    columns: counts[0] * counts[1] * counts[2],
  };
}

let windows = new Float64Array(0);

function windowMatrix(p: Plan): Matrix {
  const length = p.rows * p.columns;
  if (windows.length < length) windows = new Float64Array(length);
  return { data: windows, offset: 0, row: p.columns, column: 1 };
}

/** Visits every row of an image's window matrix that lies inside the image: where it begins, and its run. */
function eachRun(
  p: Plan,
  base: number,
  strides: Triple,
  channel: number,
  visit: (row: number, image: number, step: number, first: number, count: number) => void,
): void {
  const [kd, kh, kw] = p.kernel;
  const [od, oh, ow] = p.counts;
  const [d, h, w] = p.size;
  let row = 0;
  for (let c = 0; c < p.channels; c++) {
    for (let z = 0; z < kd; z++) {
      for (let y = 0; y < kh; y++) {
        for (let x = 0; x < kw; x++, row += p.columns) {
          const shift = x * p.dilation[2] - p.padding[2];
          const first = shift >= 0 ? 0 : Math.ceil(-shift / p.stride[2]);
          const last = Math.min(ow - 1, Math.floor((w - 1 - shift) / p.stride[2]));
          const count = Math.max(0, last - first + 1);
          for (let oz = 0; oz < od; oz++) {
            const iz = oz * p.stride[0] + z * p.dilation[0] - p.padding[0];
            for (let oy = 0; oy < oh; oy++) {
              const iy = oy * p.stride[1] + y * p.dilation[1] - p.padding[1];
              const inside = iz >= 0 && iz < d && iy >= 0 && iy < h;
              const ix = first * p.stride[2] + shift;
              visit(
                row + (oz * oh + oy) * ow,
                base + c * channel + iz * strides[0] + iy * strides[1] + ix * strides[2],
                p.stride[2] * strides[2],
                inside ? first : 0,
                inside ? count : 0,
              );
            }
          }
        }
      }
    }
  }
}

/** Writes the windows of one image (and group) to the window matrix. */
function unfold(p: Plan, image: TypedArray, base: number, strides: Triple, channel: number): void {
  const out = windows;
  const width = p.counts[2];
  eachRun(p, base, strides, channel, (at, from, step, first, count) => {
    let i = 0;
    for (; i < first; i++) out[at + i] = 0;
    const end = first + count;
    for (let q = from; i < end; i++, q += step) out[at + i] = image[q];
    for (; i < width; i++) out[at + i] = 0;
  });
}

/** Adds the window matrix back to one image: the adjoint of `unfold`. */
function fold(p: Plan, image: TypedArray, base: number, strides: Triple, channel: number): void {
  const from = windows;
  eachRun(p, base, strides, channel, (at, to, step, first, count) => {
    for (let i = first, q = to; i < first + count; i++, q += step) image[q] += from[at + i];
  });
}

const spatial = (v: View): Triple => lift(v.strides.slice(2), 0);

/** The weights of one group as a matrix [features, channels·kernel]; weights must be dense. */
function weightMatrix(p: Plan, weight: View, group: number): Matrix {
  const data = elements(weight);
  return { data, offset: weight.offset + group * p.features * p.rows, row: p.rows, column: 1 };
}

/** One image's and group's output or its gradient as a matrix [features, places]; must be dense. */
function outputMatrix(p: Plan, output: View, image: number, group: number): Matrix {
  const offset = output.offset + (image * p.groups + group) * p.features * p.columns;
  return { data: elements(output), offset, row: p.columns, column: 1 };
}

/** See `OptionalKernels.conv`; `weight` and `output` must be dense. */
export function conv(input: View, weight: View, bias: View | null, g: ConvGeometry, output: View): void {
  const p = planOf(input.shape, weight.shape, output.shape, g);
  const columns = windowMatrix(p);
  const [image, out] = [elements(input), elements(output)];
  const [batchStep, channel] = input.strides;
  for (let i = 0; i < p.batch; i++) {
    for (let j = 0; j < p.groups; j++) {
      const base = input.offset + i * batchStep + j * p.channels * channel;
      unfold(p, image, base, spatial(input), channel);
      const target = outputMatrix(p, output, i, j);
      if (bias !== null) {
        for (let f = 0; f < p.features; f++) {
          const value = elements(bias)[bias.offset + (j * p.features + f) * bias.strides[0]];
          const start = target.offset + f * p.columns;
          out.fill(value, start, start + p.columns);
        }
      }
      gemm(p.features, p.columns, p.rows, weightMatrix(p, weight, j), columns, target, bias !== null);
    }
  }
}

/** See `OptionalKernels.convInputGrad`; all three must be dense. */
export function convInputGrad(gradOutput: View, weight: View, g: ConvGeometry, gradInput: View): void {
  const p = planOf(gradInput.shape, weight.shape, gradOutput.shape, g);
  const columns = windowMatrix(p);
  const image = elements(gradInput);
  const [batchStep, channel] = gradInput.strides;
  const length = p.batch * batchStep;
  image.fill(0, gradInput.offset, gradInput.offset + length);
  for (let i = 0; i < p.batch; i++) {
    for (let j = 0; j < p.groups; j++) {
      const w = weightMatrix(p, weight, j);
      const transposed = { ...w, row: 1, column: p.rows };
      gemm(p.rows, p.columns, p.features, transposed, outputMatrix(p, gradOutput, i, j), columns, false);
      const base = gradInput.offset + i * batchStep + j * p.channels * channel;
      fold(p, image, base, spatial(gradInput), channel);
    }
  }
}

/** See `OptionalKernels.convWeightGrad`; `gradOutput` and `gradWeight` must be dense. */
export function convWeightGrad(gradOutput: View, input: View, g: ConvGeometry, gradWeight: View): void {
  const p = planOf(input.shape, gradWeight.shape, gradOutput.shape, g);
  const { offset, column, row } = windowMatrix(p);
  const image = elements(input);
  const [batchStep, channel] = input.strides;
  if (p.batch === 0)
    elements(gradWeight).fill(0, gradWeight.offset, gradWeight.offset + p.groups * p.features * p.rows);
  for (let i = 0; i < p.batch; i++) {
    for (let j = 0; j < p.groups; j++) {
      const base = input.offset + i * batchStep + j * p.channels * channel;
      unfold(p, image, base, spatial(input), channel);
      const transposed = { data: windows, offset, row: column, column: row };
      const target = weightMatrix(p, gradWeight, j);
      gemm(p.features, p.rows, p.columns, outputMatrix(p, gradOutput, i, j), transposed, target, i > 0);
    }
  }
}
