// What kernels cost: calls, arithmetic operations, and bytes of the elements that they read and write.
import { type Expr, itemSize, type Pointwise, type View } from '@kindling/tensor';

/** Names of kernels of the Device contract, required and optional. */
export type KernelName = string;

/** The cost of one kernel, or of many calls. */
export interface Cost {
  readonly calls: number;
  /** Additions, multiplications, comparisons and calls of functions, each counted as one. */
  readonly operations: number;
  readonly bytesRead: number;
  readonly bytesWritten: number;
}

export const nothing: Cost = { calls: 0, operations: 0, bytesRead: 0, bytesWritten: 0 };

export function addCosts(a: Cost, b: Cost): Cost {
  return {
    calls: a.calls + b.calls,
    operations: a.operations + b.operations,
    bytesRead: a.bytesRead + b.bytesRead,
    bytesWritten: a.bytesWritten + b.bytesWritten,
  };
}

/** Elements of a view. */
export const count = ({ shape }: View): number => shape.reduce((n, size) => n * size, 1);

/** Bytes of a view's elements; a broadcast element counts once. */
export function bytesOf(view: View | number | null | undefined): number {
  if (view === null || view === undefined || typeof view === 'number') return 0;
  const { shape, strides, dtype } = view;
  return shape.reduce((n, size, d) => n * (strides[d] === 0 && size > 1 ? 1 : size), itemSize(dtype));
}

/** One call that reads and writes these views. */
export function costOf(
  operations: number,
  reads: readonly (View | number | null | undefined)[],
  writes: readonly (View | undefined)[],
): Cost {
  const sum = (views: readonly (View | number | null | undefined)[]) =>
    views.reduce<number>((n, view) => n + bytesOf(view), 0);
  return { calls: 1, operations, bytesRead: sum(reads), bytesWritten: sum(writes) };
}

/** Operations that an expression takes for one element. */
function expressionOperations(e: Expr): number {
  switch (e.kind) {
    case 'input':
    case 'const':
      return 0;
    case 'unary':
      return 1 + expressionOperations(e.x);
    case 'binary':
      return 1 + expressionOperations(e.a) + expressionOperations(e.b);
    case 'where':
      return 1 + expressionOperations(e.condition) + expressionOperations(e.a) + expressionOperations(e.b);
  }
}

/** Operations that a pointwise kernel takes for one element. */
export function kernelOperations({ outputs }: Pointwise): number {
  return outputs.reduce((n, output) => n + expressionOperations(output), 0);
}

/** A table of costs, the greatest first, and their sum. */
export function formatCosts(costs: ReadonlyMap<KernelName, Cost>): string {
  const rows = [...costs].sort(([, a], [, b]) => b.operations - a.operations);
  const total = rows.reduce((sum, [, cost]) => addCosts(sum, cost), nothing);
  const cells = [...rows, ['total', total] as const].map(([name, cost]) => [
    name,
    ...[cost.calls, cost.operations, cost.bytesRead, cost.bytesWritten].map((n) => n.toLocaleString('en')),
  ]);
  const table = [['kernel', 'calls', 'operations', 'bytes read', 'bytes written'], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
