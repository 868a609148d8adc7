// Pointwise kernels as modules: one function that walks rows of elements, four at a time, and evaluates expressions.
import type { Pointwise } from '@kindling/tensor';
import { encodeModule, type ValueType } from './encoder.js';
import { renderExpression, type Value } from './expression.js';
import { type Node, Pace } from './node.js';
import {
  access,
  accessCode,
  loadable,
  loaded,
  type Operand,
  type OperandLayout,
  partsOf,
  Step,
  sizes,
  storable,
  strideOf,
} from './operand.js';
import { op, Writer } from './writer.js';

export { type OperandLayout, Step } from './operand.js';

/** What the code depends on, besides the kernel. */
export interface Layout {
  readonly shared: boolean;
  /**
   * Flat: `run(begin, end, …)` walks elements, and each operand is an address or a number. Rows: `run(begin, end,
   * columns, inner, …)` walks rows r = outer·inner + i of `columns` elements, and each operand is a number, or an
   * address and the bytes from outer to outer, from inner to inner, and, where it is strided, from column to column.
   */
  readonly rows: boolean;
  readonly inputs: readonly OperandLayout[];
  readonly outputs: readonly OperandLayout[];
}

/** Arguments that an operand takes, after those of the walk. */
function argumentsOf({ step }: OperandLayout, rows: boolean): ValueType[] {
  if (step === Step.Number) return ['f32'];
  return new Array<ValueType>(rows ? (step === Step.Strided ? 4 : 3) : 1).fill('i32');
}

/** Vectors per turn of the main loop, by the number of instructions of one; measured: 4 is no faster for longer ones. */
const unrolling = (instructions: number): number => (instructions <= 6 ? 4 : 2);

function instructionsOf(node: Node, seen = new Set<Node>()): number {
  if (seen.has(node) || node.args.length === 0) return 0;
  seen.add(node);
  return 1 + node.args.reduce((n, x) => n + instructionsOf(x, seen), 0);
}

/** For each output, the vectors that are stored for four elements. */
type Parts = readonly (readonly Node[])[];

class KernelWriter {
  readonly #w: Writer;
  readonly #inputs: Operand[] = [];
  readonly #outputs: Operand[] = [];
  readonly #left: number;
  readonly #kernel: Pointwise;
  readonly #layout: Layout;

  constructor(kernel: Pointwise, layout: Layout) {
    this.#kernel = kernel;
    this.#layout = layout;
    const parameters: ValueType[] = layout.rows ? ['i32', 'i32', 'i32', 'i32'] : ['i32', 'i32'];
    const firsts = [...layout.inputs, ...layout.outputs].map((o) => {
      const at = parameters.length;
      parameters.push(...argumentsOf(o, layout.rows));
      return at;
    });
    this.#w = new Writer(parameters);
    this.#left = this.#w.local('i32');
    [...layout.inputs, ...layout.outputs].forEach((o, i) => {
      const pointer = o.step === Step.Number ? -1 : this.#w.local('i32');
      const list = i < layout.inputs.length ? this.#inputs : this.#outputs;
      list.push({ ...o, parameter: firsts[i], pointer, size: sizes[o.dtype] ?? 0 });
    });
  }

  /** The module, or `undefined` where an expression has no vector form. */
  build(): Uint8Array<ArrayBuffer> | undefined {
    const single = this.#values(0, true);
    if (single === undefined) return undefined;
    const count = unrolling(single.flat().reduce((n, node) => n + instructionsOf(node), 0));
    const wide = Array.from({ length: count }, (_, k) => this.#values(k, false)!);
    const w = this.#w;
    const strides = this.#operands()
      .filter((o) => o.step === Step.Strided)
      .map(strideOf);
    w.plan([...single.flat(), ...wide.flat(2), ...strides]);
    w.computeAhead(Pace.Once);
    if (this.#layout.rows) this.#eachRow(() => this.#row(single, wide));
    else {
      for (const o of this.#operands()) this.#setPointer(o, () => this.#flatOffset(o));
      w.index(op.get, 1);
      w.index(op.get, 0);
      w.write(op.sub);
      w.index(op.set, this.#left);
      this.#row(single, wide);
    }
    return encodeModule({
      shared: this.#layout.shared,
      imports: w.imports,
      parameters: w.parameters,
      locals: w.locals,
      code: w.code,
    });
  }

  #operands(): Operand[] {
    return [...this.#inputs, ...this.#outputs].filter((o) => o.pointer >= 0);
  }

  /** Bytes to the element `begin` of a flat operand, added to the address on the stack. */
  #flatOffset(o: Operand): void {
    if (o.step === Step.Repeat) return;
    this.#w.index(op.get, 0);
    this.#w.constant(o.size);
    this.#w.write(op.mul, op.add);
  }

  #setPointer(o: Operand, offset: () => void): void {
    this.#w.index(op.get, o.parameter);
    offset();
    this.#w.index(op.set, o.pointer);
  }

  /** Row by row: outer = begin / inner, and so on up to `end`. */
  #eachRow(body: () => void): void {
    const w = this.#w;
    const outer = w.local('i32');
    w.write(op.block, op.empty, op.loop, op.empty);
    w.index(op.get, 0);
    w.index(op.get, 1);
    w.write(op.notBelow);
    w.index(op.brIf, 1);
    w.index(op.get, 0);
    w.index(op.get, 3);
    w.write(op.divide);
    w.index(op.set, outer);
    for (const o of this.#operands()) {
      this.#setPointer(o, () => {
        w.index(op.get, outer);
        w.index(op.get, o.parameter + 1);
        w.write(op.mul, op.add);
        w.index(op.get, 0);
        w.index(op.get, outer);
        w.index(op.get, 3);
        w.write(op.mul, op.sub); // begin − outer · inner
        w.index(op.get, o.parameter + 2);
        w.write(op.mul, op.add);
      });
    }
    w.index(op.get, 2);
    w.index(op.set, this.#left);
    body();
    w.index(op.get, 0);
    w.constant(1);
    w.write(op.add);
    w.index(op.set, 0);
    w.index(op.br, 0);
    w.write(op.end, op.end);
  }

  /** The elements from the pointers on, as many as are left. */
  #row(single: Parts, wide: readonly Parts[]): void {
    const w = this.#w;
    w.computeAhead(Pace.Row);
    if (wide.length > 1) {
      const step = 4 * wide.length;
      w.write(op.block, op.empty, op.loop, op.empty);
      w.index(op.get, this.#left);
      w.constant(step);
      w.write(op.less);
      w.index(op.brIf, 1);
      for (const [k, values] of wide.entries()) this.#store(values, k, false);
      this.#advance(step);
      w.index(op.br, 0);
      w.write(op.end, op.end);
      w.forgetSteps();
    }
    w.write(op.block, op.empty, op.loop, op.empty);
    w.index(op.get, this.#left);
    w.constant(0);
    w.write(op.lessOrEqual);
    w.index(op.brIf, 1);
    this.#store(single, 0, true);
    this.#advance(4);
    w.index(op.br, 0);
    w.write(op.end, op.end);
    w.forgetSteps();
  }

  #advance(elements: number): void {
    const w = this.#w;
    for (const o of this.#operands()) {
      if (o.step === Step.Repeat) continue;
      w.index(op.get, o.pointer);
      if (o.step === Step.Dense) w.constant(elements * o.size);
      else {
        w.index(op.get, o.parameter + 3);
        w.constant(elements);
        w.write(op.mul);
      }
      w.write(op.add);
      w.index(op.set, o.pointer);
    }
    w.index(op.get, this.#left);
    w.constant(elements);
    w.write(op.sub);
    w.index(op.set, this.#left);
  }

  /** What is stored for vector `k` from the pointers on; `last`: fewer than four elements may be left. */
  #values(k: number, last: boolean): Parts | undefined {
    const left = last ? this.#left : undefined;
    const inputs = this.#inputs.map((o): Value => ({ kind: 'number', node: loaded(o, k, left) }));
    const parts = this.#kernel.outputs.map((e, i) => {
      const value = renderExpression(e, inputs);
      return value && partsOf(value, this.#outputs[i].dtype);
    });
    return parts.includes(undefined) ? undefined : (parts as Parts);
  }

  /** Evaluates all outputs, then stores them: an output may lie where an input does. */
  #store(values: Parts, k: number, last: boolean): void {
    const w = this.#w;
    const held = values.map((parts) =>
      parts.map((part) => {
        w.push(part);
        const index = w.local('v128');
        w.index(op.set, index);
        return index;
      }),
    );
    for (const [i, o] of this.#outputs.entries()) this.#storeOne(o, held[i], k, last);
  }

  #storeOne(o: Operand, parts: readonly number[], k: number, last: boolean): void {
    const w = this.#w;
    if (o.step === Step.Strided) {
      this.#storeLanes(o, parts, k, last);
      return;
    }
    const whole = (): void =>
      parts.forEach((part, i) => {
        w.index(op.get, o.pointer);
        w.index(op.get, part);
        if (o.size === 1) w.write(...accessCode(access.store32Lane, 4 * k, 0));
        else w.write(...accessCode(access.store, 4 * k * o.size + 16 * i));
      });
    if (!last) {
      whole();
      return;
    }
    w.index(op.get, this.#left);
    w.constant(4);
    w.write(op.greaterOrEqual, op.if, op.empty);
    whole();
    w.write(op.else);
    this.#storeLanes(o, parts, k, true);
    w.write(op.end);
  }

  /** Lane by lane, as many as are left. */
  #storeLanes(o: Operand, parts: readonly number[], k: number, last: boolean): void {
    const w = this.#w;
    const wide = o.size === 8;
    const code = wide ? access.store64Lane : o.size === 4 ? access.store32Lane : access.store8Lane;
    for (let lane = 0; lane < 4; lane++) {
      const guarded = last && lane > 0;
      if (guarded) {
        w.index(op.get, this.#left);
        w.constant(lane);
        w.write(op.greater, op.if, op.empty);
      }
      w.index(op.get, o.pointer);
      if (o.step === Step.Strided) {
        w.index(op.get, o.parameter + 3);
        w.constant(4 * k + lane);
        w.write(op.mul, op.add);
      }
      w.index(op.get, parts[wide ? lane >> 1 : 0]);
      const offset = o.step === Step.Strided ? 0 : (4 * k + lane) * o.size;
      w.write(...accessCode(code, offset, wide ? lane & 1 : lane));
      if (guarded) w.write(op.end);
    }
  }
}

/**
 * The module that computes `kernel` in float32 over operands of `layout`, or `undefined` where a function or a dtype has
 * no vector form. It imports `env.memory` and functions of `Math` from `math`, and exports `run`.
 */
export function emitPointwise(kernel: Pointwise, layout: Layout): Uint8Array<ArrayBuffer> | undefined {
  if (!layout.inputs.every((o) => o.step === Step.Number || loadable.has(o.dtype))) return undefined;
  if (!layout.outputs.every((o) => storable.has(o.dtype))) return undefined;
  return new KernelWriter(kernel, layout).build();
}
