// Operands of a pointwise kernel: where their elements lie, how four are loaded as float32, and what is stored.
import type { DType } from '@kindling/tensor';
import { unsigned } from './encoder.js';
import { asMask, asNumber, type Value } from './expression.js';
import {
  f32,
  f32x4,
  f64,
  f64x2,
  i32,
  i32s,
  int,
  joined,
  local,
  type Node,
  narrow,
  Pace,
  upper,
  v128,
  widen,
} from './node.js';

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

/** Bytes of an element, of the dtypes that there is code for. */
export const sizes: Partial<Record<DType, number>> = {
  float32: 4,
  float64: 8,
  int64: 8,
  int32: 4,
  uint8: 1,
  bool: 1,
};
export const loadable: ReadonlySet<DType> = new Set(Object.keys(sizes) as DType[]);
export const storable: ReadonlySet<DType> = new Set<DType>(['float32', 'float64', 'int64', 'bool']);

/** An operand in the function: its first parameter, and the local that points at its next element. */
export interface Operand extends OperandLayout {
  readonly parameter: number;
  readonly pointer: number;
  readonly size: number;
}

/** A parameter of an operand, by its place among them. */
export const parameterOf = (o: Operand, index: number): Node =>
  local(o.parameter + index, o.step === Step.Number ? 'f32' : 'i32', Pace.Once);
/** Bytes from element to element of a strided operand. */
export const strideOf = (o: Operand): Node => parameterOf(o, 3);

/** Instructions that access memory, by their code. */
export const access = {
  load: 0x00,
  load8Splat: 0x07,
  load32Splat: 0x09,
  load64Splat: 0x0a,
  store: 0x0b,
  load8Lane: 0x54,
  load32Lane: 0x56,
  load64Lane: 0x57,
  store8Lane: 0x58,
  store32Lane: 0x5a,
  store64Lane: 0x5b,
  load32Zero: 0x5c,
} as const;

/** The bytes of an access `offset` bytes from the address, of a lane where it is one. */
export const accessCode = (code: number, offset: number, ...lane: number[]): readonly number[] => [
  0xfd,
  ...unsigned(code),
  0,
  ...unsigned(offset),
  ...lane,
];
const load = (code: number, address: Node, offset: number): Node => ({
  type: 'v128',
  args: [address],
  code: accessCode(code, offset),
});
const loadLane = (code: number, address: Node, into: Node, lane: number): Node => ({
  type: 'v128',
  args: [address, into],
  code: accessCode(code, 0, lane),
});

/** Bytes in the low lanes as float32: 8 to 16 to 32 bits, then conversion. */
const fromBytes = (x: Node): Node => f32x4.fromInt(widen.words(widen.bytes(x)));

/**
 * Vector `k` of an input from its pointer on. With `left`, the local that counts the elements left, fewer than four may
 * be: then strided lanes past the last read the first again, and contiguous ones read past the end.
 */
export function loaded(o: Operand, k: number, left: number | undefined): Node {
  if (o.step === Step.Number) return f32x4.splat(parameterOf(o, 0));
  const repeat = o.step === Step.Repeat;
  const at = local(o.pointer, 'i32', repeat ? Pace.Row : Pace.Step);
  if (o.step === Step.Strided) return gathered(o, at, k, left);
  switch (o.dtype) {
    case 'float32':
      return repeat ? load(access.load32Splat, at, 0) : load(access.load, at, 16 * k);
    case 'int32':
      return f32x4.fromInt(repeat ? load(access.load32Splat, at, 0) : load(access.load, at, 16 * k));
    case 'float64':
    case 'int64': {
      const low = f32x4.fromDouble(repeat ? load(access.load64Splat, at, 0) : load(access.load, at, 32 * k));
      return joined(low, repeat ? low : f32x4.fromDouble(load(access.load, at, 32 * k + 16)));
    }
    default:
      return fromBytes(repeat ? load(access.load8Splat, at, 0) : load(access.load32Zero, at, 4 * k));
  }
}

function gathered(o: Operand, at: Node, k: number, left: number | undefined): Node {
  const address = (lane: number): Node => {
    let index = i32(4 * k + lane);
    if (left !== undefined && lane > 0)
      index = int.select(int.greater(local(left, 'i32', Pace.Step), index), index, i32(0));
    return int.add(at, int.mul(index, strideOf(o)));
  };
  const zero = f64(0);
  if (o.size === 8) {
    const pair = (a: number): Node =>
      loadLane(access.load64Lane, address(a + 1), loadLane(access.load64Lane, address(a), zero, 0), 1);
    return joined(f32x4.fromDouble(pair(0)), f32x4.fromDouble(pair(2)));
  }
  const code = o.size === 1 ? access.load8Lane : access.load32Lane;
  const lanes = [0, 1, 2, 3].reduce<Node>((x, lane) => loadLane(code, address(lane), x, lane), zero);
  if (o.size === 1) return fromBytes(lanes);
  return o.dtype === 'int32' ? f32x4.fromInt(lanes) : lanes;
}

/** A value in the form of the stored dtype: four bytes, four float32, or two pairs of float64. */
export function partsOf(value: Value, dtype: DType): Node[] {
  if (dtype === 'bool') {
    const ones = v128.and(asMask(value), i32s(1));
    const words = narrow.toWords(ones, ones);
    return [narrow.toBytes(words, words)];
  }
  let x = asNumber(value);
  if (dtype === 'int64') {
    // Whole numbers; what is not finite becomes 0, and −0 becomes 0.
    const finite = f32x4.lt(f32x4.abs(x), f32(Number.POSITIVE_INFINITY));
    x = f32x4.add(v128.and(f32x4.trunc(x), finite), f32(0));
  }
  return dtype === 'float32' ? [x] : [f64x2.fromSingle(x), f64x2.fromSingle(upper(x))];
}
