// Operands of products: how many elements one load brings.
import type { View } from '@kindling/tensor';
import type { Operand } from '../launch.js';
import type { Runtime } from '../runtime.js';
import { representation } from '../wgsl/registers.js';

/** Whether four elements along dim `along` (of the last two) can be loaded at once. */
export function wideAlong(v: View, along: number): boolean {
  return (
    v.strides[along] === 1 &&
    v.shape[along]! % 4 === 0 &&
    v.offset % 4 === 0 &&
    v.strides.every((s, d) => d === along || s % 4 === 0 || v.shape[d] === 1)
  );
}

/** A view as a kernel binds it: element by element, or `wide` by fours. */
export function operandOf(
  runtime: Runtime,
  v: View,
  { wide = false, write = false }: { wide?: boolean; write?: boolean } = {},
): Operand {
  const base = { buffer: runtime.own(v.buffer, v.dtype), dtype: v.dtype, write };
  return wide ? { ...base, element: `vec4<${representation(v.dtype).stored}>` } : base;
}
