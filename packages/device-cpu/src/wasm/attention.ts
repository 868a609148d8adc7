// Attention and its gradients: operands whose rows are contiguous, in any order of heads that two loops can walk.
import type { AttentionAttributes, View } from '@kindling/tensor';
import { collapse, sizeOf } from '../js/layout.js';
import { type Context, isDense, type Native } from './context.js';

/** Queries of a block, fewer where its scores would be more than these bytes: they then leave the cache. */
const [ROWS, BLOCK_BYTES] = [64, 512 * 1024];
/** Rough cost of an exponential, in operations of a product. */
const EXP = 64;

/** How many queries to take at once, which no result depends on but by rounding: whole tiles. */
const blockRows = (keys: number): number =>
  Math.max(8, Math.min(ROWS, Math.floor(BLOCK_BYTES / (16 * keys)) * 4));

/** Bytes of a row of scores in scratch, as the kernels have it. */
const rowBytes = (keys: number): number => (4 * keys + 31) & ~15;

/** Operands [*, rows, columns] as the kernels take them: their heads' steps, or `undefined` where there is no way. */
interface Heads {
  readonly inner: number;
  readonly count: number;
  /** Per operand: address, bytes from outer to outer and inner to inner head, and from row to row. */
  readonly operands: readonly (readonly number[])[];
}

function headsOf(context: Context, views: readonly (View | null)[], like: View): Heads | undefined {
  const lead = like.shape.length - 2;
  const present = views.filter((v) => v !== null);
  for (const v of present) if (v.strides[lead + 1] !== 1 && v.shape[lead + 1] !== 1) return undefined;
  const batch = like.shape.slice(0, lead);
  const loops = collapse(
    batch,
    present.map((v) => v.strides.slice(0, lead)),
  );
  if (loops.shape.length > 2) return undefined;
  let next = 0;
  const operands = views.map((v) => {
    if (v === null) return [0, 0, 0, 0];
    const size = v.dtype === 'bool' ? 1 : 4;
    const strides = loops.strides[next++];
    const steps = strides.length === 2 ? strides : [0, strides[0]];
    return [context.heap.address(v), ...[...steps, v.strides[lead]].map((s) => size * s)];
  });
  return { inner: loops.shape[loops.shape.length - 1], count: sizeOf(batch), operands };
}

const KIND = { none: 0, bool: 1, added: 2 } as const;

/** What both kernels need to know, or `undefined` where they have no code for the call. */
function plan(
  context: Context,
  [query, key, value]: readonly [View, View, View],
  mask: View | null,
  gradOutput: View | null,
  { scale, isCausal }: AttentionAttributes,
) {
  for (const v of [query, key, value, gradOutput]) if (v !== null && v.dtype !== 'float32') return undefined;
  if (mask !== null && mask.dtype !== 'bool' && mask.dtype !== 'float32') return undefined;
  const lead = query.shape.length - 2;
  const [length, size] = query.shape.slice(lead);
  const [keys, width] = value.shape.slice(lead);
  const heads = headsOf(context, [query, key, value, gradOutput, mask], query);
  if (heads === undefined || heads.count * length * size * keys * width === 0) return undefined;
  const rows = blockRows(keys);
  const { gemmScratch } = context.kernels;
  const products = [gemmScratch(keys, Math.max(size, width)), gemmScratch(Math.max(size, width), keys)];
  const productBytes = (Math.max(...products) + 63) & ~63;
  const [q, k, v, g, m] = heads.operands;
  return {
    ...heads,
    rows,
    length,
    sizes: [heads.inner, length, keys, size, width, scale, Number(isCausal), productBytes],
    vectors: [...q, ...k, ...v],
    gradient: g,
    mask: [...m, mask === null ? KIND.none : mask.dtype === 'bool' ? KIND.bool : KIND.added],
    scratch: (blocks: number): number => productBytes + blocks * rows * rowBytes(keys) + 64,
    /** Operations of `products` many products and the exponentials. */
    work: (products: number): number => heads.count * length * keys * (products * (size + width) + EXP),
  };
}

/** See `OptionalKernels.attention`. */
export const attention: Native<'attention'> = (
  context,
  query,
  key,
  value,
  mask,
  attributes,
  output,
  logs,
) => {
  const p = plan(context, [query, key, value], mask, null, attributes);
  if (p === undefined) return false;
  const { heap } = context;
  const blocks = Math.ceil(p.length / p.rows);
  const args = [
    blocks,
    p.rows,
    ...p.sizes,
    ...p.vectors,
    ...p.mask,
    heap.address(output),
    heap.address(logs),
  ];
  context.run('attention', p.count * blocks, 1, p.work(2), args, p.scratch(1));
  return true;
};

/** See `OptionalKernels.attentionGrad`. */
export const attentionGrad: Native<'attentionGrad'> = (
  context,
  gradOutput,
  query,
  key,
  value,
  mask,
  output,
  logs,
  attributes,
  ...grads
) => {
  const p = plan(context, [query, key, value], mask, gradOutput, attributes);
  if (p === undefined || !isDense(output) || !isDense(logs)) return false;
  const { heap } = context;
  const results = [output, logs, ...grads].map((v) => heap.address(v));
  const args = [p.rows, ...p.sizes, ...p.vectors, ...p.gradient, ...p.mask, ...results];
  context.run('attentionGrad', p.count, 1, p.work(5), args, p.scratch(2));
  return true;
};
