// Negative log-likelihood and its gradient: one workgroup adds up the loss, threads over all elements spread the gradient.
import type { NllLossAttributes, View } from '@kindling/tensor';
import { linearMain, type Operand, workgroups } from '../launch.js';
import { count, mergeDims, walkCode, walkParameters } from '../layout.js';
import type { Runtime } from '../runtime.js';
import { converted } from '../wgsl/registers.js';
import { joinCode } from './workgroup-join.js';

/** Targets that one workgroup goes through; more are left to reductions. */
const MAX_TARGETS = 65536;
const THREADS = 64;

const operand = (runtime: Runtime, v: View, write = false): Operand => ({
  buffer: runtime.own(v.buffer, v.dtype),
  dtype: v.dtype,
  write,
});
const without = (v: View, dim: number): View => ({
  ...v,
  shape: v.shape.filter((_, d) => d !== dim),
  strides: v.strides.filter((_, d) => d !== dim),
});
/** The view as [N, 1, …], stretched over the classes. */
const stretched = (v: View): View => ({ ...v, strides: [v.strides[0]!, 0, ...v.strides.slice(1)] });

/** The two words of an int64. */
const words = (x: number): [number, number] => [x, Math.floor(x / 2 ** 32)];

/** WGSL: the class at `name[at]` as `class_`, and whether it counts. */
const classCode = (name: string, at: string, target: View): string =>
  `let class_ = ${converted(`${name}[${at}]`, target.dtype, 'int64')};
    let ignored = all(class_ == vec2<u32>(p.ignoreLow, p.ignoreHigh));`;

/** See `OptionalKernels.nllLoss`. */
export function nllLoss(
  runtime: Runtime,
  input: View,
  target: View,
  weight: View | null,
  { ignoreIndex, reduction }: NllLossAttributes,
  loss: View,
  total: View,
): boolean {
  const targets = count(target.shape);
  if (input.dtype !== 'float32' || targets > MAX_TARGETS) return false;
  const walk = mergeDims(target.shape, [without(input, 1), target]);
  const none = reduction === 'none';
  runtime.launch({
    kernel: 'nllLoss',
    key: `${target.dtype}/${weight !== null}/${reduction}/${walk.sizes.length}`,
    operands: [
      ...[input, target, ...(weight ? [weight] : [])].map((v) => operand(runtime, v)),
      ...[loss, total].map((v) => operand(runtime, v, true)),
    ],
    integers: [
      targets,
      input.shape[1]!,
      ...words(ignoreIndex),
      input.offset,
      input.strides[1]!,
      target.offset,
      weight?.offset ?? 0,
      weight?.strides[0] ?? 0,
      loss.offset,
      total.offset,
      ...walkParameters(walk),
    ],
    grid: 1,
    views: [input, target, loss],
    source: (names) => {
      const [x, t] = names as [string, string];
      const [lossName, totalName] = names.slice(-2) as [string, string];
      const { parameters, code } = walkCode('r', walk.sizes.length, 'i', ['at0', 'at1']);
      const own = weight ? `${names[2]}[p.weightOffset + class_.x * p.weightStep]` : '1.0';
      return {
        integers: [
          ...['targets', 'classes', 'ignoreLow', 'ignoreHigh', 'xOffset', 'xStep', 'tOffset'],
          ...['weightOffset', 'weightStep', 'lossOffset', 'totalOffset'],
          ...parameters,
        ],
        code: `${joinCode({ name: 'allSum', kind: 'sum', dtype: 'float32', threads: THREADS }, runtime.subgroups)}
@compute @workgroup_size(${THREADS})
fn main(@builtin(local_invocation_index) l: u32) {
  var sum = 0.0;
  var weight = 0.0;
  for (var i = l; i < p.targets; i += ${THREADS}u) {
    var at0 = p.xOffset;
    var at1 = p.tOffset;
${code}
    ${classCode(t, 'at1', target)}
    var element = 0.0;
    if (!ignored) {
      if (class_.y != 0u || class_.x >= p.classes) {
        element = k_nan();
        weight = k_nan();
      } else {
        let own = ${own};
        element = select(-own * ${x}[at0 + class_.x * p.xStep], 0.0, own == 0.0);
        weight += own;
      }
    }
    ${none ? `${lossName}[p.lossOffset + i] = element;` : 'sum += element;'}
  }
  weight = allSum(l, weight);
  ${none ? '' : 'sum = allSum(l, sum);'}
  if (l == 0u) {
    ${totalName}[p.totalOffset] = weight;
    ${none ? '' : `${lossName}[p.lossOffset] = ${reduction === 'mean' ? 'sum / weight' : 'sum'};`}
  }
}`,
      };
    },
  });
  return true;
}

/** See `OptionalKernels.nllLossGrad`. */
export function nllLossGrad(
  runtime: Runtime,
  gradOutput: View,
  target: View,
  weight: View | null,
  total: View,
  { ignoreIndex, reduction }: NllLossAttributes,
  gradInput: View,
): boolean {
  const threads = count(gradInput.shape);
  if (gradInput.dtype !== 'float32') return false;
  if (threads === 0) return true;
  const { shape } = gradInput;
  const g = reduction === 'none' ? stretched(gradOutput) : { ...gradOutput, strides: shape.map(() => 0) };
  const walk = mergeDims(shape, [g, stretched(target)]);
  runtime.launch({
    kernel: 'nllLossGrad',
    key: `${target.dtype}/${weight !== null}/${reduction === 'mean'}/${walk.sizes.length}`,
    operands: [
      ...[gradOutput, target, total, ...(weight ? [weight] : [])].map((v) => operand(runtime, v)),
      operand(runtime, gradInput, true),
    ],
    integers: [
      threads,
      shape[1]!,
      count(shape.slice(2)),
      ...words(ignoreIndex),
      gradOutput.offset,
      target.offset,
      total.offset,
      weight?.offset ?? 0,
      weight?.strides[0] ?? 0,
      gradInput.offset,
      ...walkParameters(walk),
    ],
    grid: workgroups(threads),
    views: [gradOutput, target, gradInput],
    source: (names) => {
      const [from, t, sum] = names as [string, string, string];
      const { parameters, code } = walkCode('r', walk.sizes.length, 'i', ['at0', 'at1']);
      const own = weight ? `${names[3]}[p.weightOffset + own_class * p.weightStep]` : '1.0';
      return {
        integers: [
          ...['threads', 'classes', 'inner', 'ignoreLow', 'ignoreHigh', 'gOffset', 'tOffset', 'totalOffset'],
          ...['weightOffset', 'weightStep', 'outOffset'],
          ...parameters,
        ],
        code: linearMain(
          'p.threads',
          `  let own_class = (i / p.inner) % p.classes;
  var at0 = p.gOffset;
  var at1 = p.tOffset;
${code}
    ${classCode(t, 'at1', target)}
  var y = 0.0;
  if (!ignored && all(class_ == vec2<u32>(own_class, 0u))) {
    y = -(${from}[at0] * ${own}${reduction === 'mean' ? ` / ${sum}[p.totalOffset]` : ''});
  }
  ${names.at(-1)}[p.outOffset + i] = y;`,
        ),
      };
    },
  });
  return true;
}
