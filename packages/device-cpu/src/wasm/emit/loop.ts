// Pointwise kernels as modules: one function that walks rows of elements, four at a time, and evaluates expressions.
import type { DType, Pointwise } from '@kindling/tensor';
import { encodeModule, unsigned, type ValueType } from './encoder.js';
import { asMask, asNumber, renderExpression, type Value } from './expression.js';
import {
  f32,
  f32x4,
  f64,
  f64x2,
  i32,
  i32s,
  instruction,
  int,
  joined,
  local,
  type Node,
  Pace,
  upper,
  v128,
} from './node.js';
import { op, Writer } from './writer.js';

/** How an operand moves along a row. */
export enum Step {
  /** One element for all of the row. */
  Repeat,
  Dense,
  Strided,
  /** A number, handed over as an argument. */
  Number,
}

/** What the code depends on, of one operand. */
export interface OperandLayout {
  readonly dtype: DType;
  readonly step: Step;
}

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

const sizes: Partial<Record<DType, number>> = {
  float32: 4,
  float64: 8,
  int64: 8,
  int32: 4,
  uint8: 1,
  bool: 1,
};
const loadable = new Set<DType>(['float32', 'float64', 'int64', 'int32', 'uint8', 'bool']);
const storable = new Set<DType>(['float32', 'float64', 'int64', 'bool']);

/** An operand in the function: its parameters, and the local that points at its next element. */
interface Operand extends OperandLayout {
  readonly parameter: number;
  readonly pointer: number;
  readonly size: number;
}

/** Vectors per turn of the main loop, by the number of instructions of one; measured: 4 is no faster for longer ones. */
const unrolling = (instructions: number): number => (instructions <= 6 ? 4 : 2);

function instructionsOf(node: Node, seen = new Set<Node>()): number {
  if (seen.has(node) || node.args.length === 0) return 0;
  seen.add(node);
  return 1 + node.args.reduce((n, x) => n + instructionsOf(x, seen), 0);
}

const memory = (code: number, offset: number, ...lane: number[]): readonly number[] => [
  0xfd,
  ...unsigned(code),
  0,
  ...unsigned(offset),
  ...lane,
];

/** A load of the instruction set; `pace` as that of what it reads. */
const load = (code: number, address: Node, offset: number): Node => ({
  type: 'v128',
  args: [address],
  code: memory(code, offset),
});
const loadLane = (code: number, address: Node, into: Node, lane: number): Node => ({
  type: 'v128',
  args: [address, into],
  code: memory(code, 0, lane),
});

/** Bytes in the low lanes as float32: 8 to 16 to 32 bits, then conversion. */
const fromBytes = (x: Node): Node => f32x4.fromInt(instruction.one(0xa9, instruction.one(0x89, x)));

/** For each output, the vectors that are stored for four elements. */
type Parts = readonly (readonly Node[])[];

/** A value in the form of the stored dtype: four bytes, four float32, or two pairs of float64. */
function partsOf(value: Value, dtype: DType): Node[] {
  if (dtype === 'bool') {
    const ones = v128.and(asMask(value), i32s(1));
    const words = instruction.two(0x85, ones, ones);
    return [instruction.two(0x66, words, words)];
  }
  let x = asNumber(value);
  if (dtype === 'int64') {
    // Whole numbers; what is not finite becomes 0, and −0 becomes 0.
    const finite = f32x4.lt(f32x4.abs(x), f32(Number.POSITIVE_INFINITY));
    x = f32x4.add(v128.and(f32x4.trunc(x), finite), f32(0));
  }
  return dtype === 'float32' ? [x] : [f64x2.fromSingle(x), f64x2.fromSingle(upper(x))];
}

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
      .map((o) => this.#stride(o));
    w.plan([...single.flat(), ...wide.flat(2), ...strides]);
    w.computeAhead(Pace.Once);
    if (this.#layout.rows) this.#eachRow(() => this.#row(single, wide));
    else {
      for (const o of this.#operands()) this.#setPointer(o, () => this.#flatOffset(o));
      w.index(op.get, 1);
      w.index(op.get, 0);
      w.write(0x6b); // i32.sub
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

  #parameter(o: Operand, index: number): Node {
    return local(o.parameter + index, o.step === Step.Number ? 'f32' : 'i32', Pace.Once);
  }

  #stride(o: Operand): Node {
    return this.#parameter(o, 3);
  }

  /** Bytes to the element `begin` of a flat operand, added to the address on the stack. */
  #flatOffset(o: Operand): void {
    if (o.step === Step.Repeat) return;
    this.#w.index(op.get, 0);
    this.#w.write(...i32(o.size).code, 0x6c, 0x6a); // i32.mul, i32.add
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
    w.write(0x4f); // i32.ge_u
    w.index(op.brIf, 1);
    w.index(op.get, 0);
    w.index(op.get, 3);
    w.write(0x6e); // i32.div_u
    w.index(op.set, outer);
    for (const o of this.#operands()) {
      this.#setPointer(o, () => {
        w.index(op.get, outer);
        w.index(op.get, o.parameter + 1);
        w.write(0x6c, 0x6a);
        w.index(op.get, 0);
        w.index(op.get, outer);
        w.index(op.get, 3);
        w.write(0x6c, 0x6b); // begin − outer · inner
        w.index(op.get, o.parameter + 2);
        w.write(0x6c, 0x6a);
      });
    }
    w.index(op.get, 2);
    w.index(op.set, this.#left);
    body();
    w.index(op.get, 0);
    w.write(...i32(1).code, 0x6a);
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
      w.write(...i32(step).code, 0x48); // i32.lt_s
      w.index(op.brIf, 1);
      for (const [k, values] of wide.entries()) this.#store(values, k, false);
      this.#advance(step);
      w.index(op.br, 0);
      w.write(op.end, op.end);
      w.forgetSteps();
    }
    w.write(op.block, op.empty, op.loop, op.empty);
    w.index(op.get, this.#left);
    w.write(...i32(0).code, 0x4c); // i32.le_s
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
      if (o.step === Step.Dense) w.write(...i32(elements * o.size).code);
      else {
        w.index(op.get, o.parameter + 3);
        w.write(...i32(elements).code, 0x6c);
      }
      w.write(0x6a);
      w.index(op.set, o.pointer);
    }
    w.index(op.get, this.#left);
    w.write(...i32(elements).code, 0x6b);
    w.index(op.set, this.#left);
  }

  /** What is stored for vector `k` from the pointers on; `last`: fewer than four elements may be left. */
  #values(k: number, last: boolean): Parts | undefined {
    const inputs = this.#inputs.map((o) => this.#input(o, k, last));
    const parts = this.#kernel.outputs.map((e, i) => {
      const value = renderExpression(e, inputs);
      return value && partsOf(value, this.#outputs[i].dtype);
    });
    return parts.includes(undefined) ? undefined : (parts as Parts);
  }

  #input(o: Operand, k: number, last: boolean): Value {
    const asValue = (node: Node): Value => ({ kind: 'number', node });
    if (o.step === Step.Number) return asValue(f32x4.splat(this.#parameter(o, 0)));
    const repeat = o.step === Step.Repeat;
    const at = local(o.pointer, 'i32', repeat ? Pace.Row : Pace.Step);
    if (o.step === Step.Strided) return asValue(this.#gathered(o, at, k, last));
    switch (o.dtype) {
      case 'float32':
        return asValue(repeat ? load(0x09, at, 0) : load(0x00, at, 16 * k));
      case 'int32':
        return asValue(f32x4.fromInt(repeat ? load(0x09, at, 0) : load(0x00, at, 16 * k)));
      case 'float64':
      case 'int64': {
        const low = f32x4.fromDouble(load(repeat ? 0x0a : 0x00, at, repeat ? 0 : 32 * k));
        if (repeat) return asValue(joined(low, low));
        return asValue(joined(low, f32x4.fromDouble(load(0x00, at, 32 * k + 16))));
      }
      default:
        // Bytes: one in every lane, or four.
        return asValue(fromBytes(repeat ? load(0x07, at, 0) : load(0x5c, at, 4 * k)));
    }
  }

  /** Four elements a stride apart; past the last one, the last again. */
  #gathered(o: Operand, at: Node, k: number, last: boolean): Node {
    const stride = this.#stride(o);
    const left = local(this.#left, 'i32', Pace.Step);
    const address = (lane: number): Node => {
      const index = i32(4 * k + lane);
      if (!last || lane === 0) return int.add(at, int.mul(index, stride));
      return int.add(at, int.mul(int.select(int.greater(left, index), index, i32(0)), stride));
    };
    const zero = f64(0);
    if (o.size === 8) {
      const pair = (a: number): Node =>
        loadLane(0x57, address(a + 1), loadLane(0x57, address(a), zero, 0), 1);
      return joined(f32x4.fromDouble(pair(0)), f32x4.fromDouble(pair(2)));
    }
    const code = o.size === 1 ? 0x54 : 0x56;
    const lanes = [0, 1, 2, 3].reduce<Node>((x, lane) => loadLane(code, address(lane), x, lane), zero);
    if (o.size === 1) return fromBytes(lanes);
    return o.dtype === 'int32' ? f32x4.fromInt(lanes) : lanes;
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
        if (o.size === 1) w.write(...memory(0x5a, 4 * k, 0));
        else w.write(...memory(0x0b, 4 * k * o.size + 16 * i));
      });
    if (!last) {
      whole();
      return;
    }
    w.index(op.get, this.#left);
    w.write(...i32(4).code, 0x4e, op.if, op.empty); // i32.ge_s
    whole();
    w.write(0x05); // else
    this.#storeLanes(o, parts, k, true);
    w.write(op.end);
  }

  /** Lane by lane, as many as are left. */
  #storeLanes(o: Operand, parts: readonly number[], k: number, last: boolean): void {
    const w = this.#w;
    const code = o.size === 8 ? 0x5b : o.size === 4 ? 0x5a : 0x58;
    for (let lane = 0; lane < 4; lane++) {
      const guarded = last && lane > 0;
      if (guarded) {
        w.index(op.get, this.#left);
        w.write(...i32(lane).code, 0x4a, op.if, op.empty); // i32.gt_s
      }
      w.index(op.get, o.pointer);
      if (o.step === Step.Strided) {
        w.index(op.get, o.parameter + 3);
        w.write(...i32(4 * k + lane).code, 0x6c, 0x6a);
      }
      w.index(op.get, parts[o.size === 8 ? lane >> 1 : 0]);
      const offset = o.step === Step.Strided ? 0 : (4 * k + lane) * o.size;
      w.write(...memory(code, offset, o.size === 8 ? lane & 1 : lane));
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
