// Pointwise kernels in JavaScript: a loop generated for each kernel, dtypes and layout class, and the walk over the rest.
import {
  compileWithLibrary,
  converters,
  type DType,
  dtypes,
  fromFloat16,
  mayCompile,
  type Pointwise,
  renderPointwise,
  renderText,
  type TypedArray,
  toFloat16,
  type View,
} from '@kindling/tensor';
import { elements } from '../buffer.js';
import { collapse, isDense, Odometer, sizeOf } from './layout.js';

/** How an operand moves along the innermost dim. */
enum Step {
  Repeat,
  Dense,
  Strided,
  /** A constant that is handed over as a number. */
  Number,
}

/** `rows × columns` elements: arrays (or numbers), offsets, and strides from row to row and column to column. */
type Loop = (
  rows: number,
  columns: number,
  arrays: readonly (TypedArray | number)[],
  offsets: readonly number[],
  rowSteps: readonly number[],
  columnSteps: readonly number[],
) => void;

const dtypeCode = Object.fromEntries(dtypes.map((d, i) => [d, i])) as Record<DType, number>;
/** Codes per operand in a cache key: 7 dtypes × 4 steps. */
const CODES = 28;
/** Operands whose codes fit a key of 53 bits together with the compute dtype. */
const KEY_OPERANDS = 9;

const loops = new Map<string, Map<number | string, Loop>>();

/** What generated text returns: a function that takes the conversions of half precision, not in the library. */
declare function makeLoop(fromBits: (bits: number) => number, toBits: (x: number) => number): Loop;

/** Reused for every call, which none outlives. */
const arrays: (TypedArray | number)[] = [];
const offsets: number[] = [];
const rowSteps: number[] = [];
const columnSteps: number[] = [];
const codes: number[] = [];

/** See `Device.pointwise`. */
export function pointwise(
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): void {
  const shape = outputs[0].shape;
  const size = sizeOf(shape);
  if (size === 0) return;
  const operands = inputs.length + outputs.length;
  arrays.length = offsets.length = rowSteps.length = columnSteps.length = codes.length = operands;
  if (!flat(inputs, outputs, size)) {
    walk(kernel, compute, inputs, outputs);
    return;
  }
  loopFor(kernel, compute, inputs.length)(1, size, arrays, offsets, rowSteps, columnSteps);
}

/** Fills the call's lists where every operand is dense or one element; `false` where some is not. */
function flat(inputs: readonly (View | number)[], outputs: readonly View[], size: number): boolean {
  const operands = inputs.length + outputs.length;
  for (let k = 0; k < operands; k++) {
    const x = k < inputs.length ? inputs[k] : outputs[k - inputs.length];
    rowSteps[k] = 0;
    if (typeof x === 'number') {
      arrays[k] = x;
      offsets[k] = columnSteps[k] = 0;
      codes[k] = Step.Number;
      continue;
    }
    if (isDense(x)) columnSteps[k] = 1;
    else if (k < inputs.length && repeats(x)) columnSteps[k] = 0;
    else return false;
    arrays[k] = elements(x);
    offsets[k] = x.offset;
    codes[k] = dtypeCode[x.dtype] * 4 + (columnSteps[k] === 0 && size > 1 ? Step.Repeat : Step.Dense);
  }
  return true;
}

function repeats({ shape, strides }: View): boolean {
  for (let i = 0; i < shape.length; i++) if (strides[i] !== 0 && shape[i] !== 1) return false;
  return true;
}

function walk(
  kernel: Pointwise,
  compute: DType,
  inputs: readonly (View | number)[],
  outputs: readonly View[],
): void {
  const { shape } = outputs[0];
  const none = new Array<number>(shape.length).fill(0);
  const operands = [...inputs, ...outputs];
  const merged = collapse(
    shape,
    operands.map((x) => (typeof x === 'number' ? none : x.strides)),
  );
  const last = merged.shape.length - 1;
  operands.forEach((x, k) => {
    const step = merged.strides[k][last];
    columnSteps[k] = step;
    rowSteps[k] = last > 0 ? merged.strides[k][last - 1] : 0;
    if (typeof x === 'number') {
      arrays[k] = x;
      codes[k] = Step.Number;
    } else {
      arrays[k] = elements(x);
      const kind = step === 0 ? Step.Repeat : step === 1 ? Step.Dense : Step.Strided;
      codes[k] = dtypeCode[x.dtype] * 4 + kind;
    }
  });
  const loop = loopFor(kernel, compute, inputs.length);
  const at = new Odometer(
    merged,
    operands.map((x) => (typeof x === 'number' ? 0 : x.offset)),
    Math.max(0, last - 1),
  );
  const rows = last > 0 ? merged.shape[last - 1] : 1;
  do loop(rows, merged.shape[last], arrays, at.offsets, rowSteps, columnSteps);
  while (at.next());
}

/** The loop for the codes at hand, from the cache or generated. */
function loopFor(kernel: Pointwise, compute: DType, inputCount: number): Loop {
  let byCodes = loops.get(kernel.key);
  if (byCodes === undefined) {
    byCodes = new Map();
    loops.set(kernel.key, byCodes);
  }
  let key: number | string = dtypeCode[compute];
  if (codes.length <= KEY_OPERANDS) for (const code of codes) key = (key as number) * CODES + code;
  else key = `${compute}:${codes.join()}`;
  // Kernels of one text may read different numbers of inputs.
  if (typeof key === 'number') key = key * 16 + inputCount;
  let loop = byCodes.get(key);
  if (loop === undefined) {
    loop = mayCompile()
      ? compileWithLibrary<typeof makeLoop>(loopText(kernel, compute, inputCount))(fromFloat16, toFloat16)
      : interpretedLoop(kernel, compute, inputCount);
    byCodes.set(key, loop);
  }
  return loop;
}

const floats = new Set<DType>(['float16', 'float32', 'float64']);
/** Bits of significand (or of the integer): a dtype with no more converts exactly. */
const precision: Record<DType, number> = {
  bool: 1,
  uint8: 8,
  int32: 31,
  int64: 53,
  float16: 11,
  float32: 24,
  float64: 53,
};

/** A number, known to be one of `from`, as a number of `to`. */
function converted(text: string, from: DType | 'number', to: DType): string {
  if (from === to) return text;
  if (to === 'bool') return from === 'bool' ? text : `(${text} !== 0 ? 1 : 0)`;
  if (to === 'float64') return text;
  if (to === 'float32') return from !== 'number' && precision[from] <= 24 ? text : `fround(${text})`;
  if (to === 'float16') return `roundFloat16(${text})`;
  if (from !== 'number' && !floats.has(from) && precision[from] <= precision[to]) return text;
  if (to === 'int64') return `toInteger(${text})`;
  return to === 'int32' ? `(${text} | 0)` : `(${text} & 255)`;
}

const loaded = (text: string, dtype: DType): string => (dtype === 'float16' ? `fromBits(${text})` : text);

/** What stores a number of `compute` to an array of `dtype`; arrays convert by themselves where that is right. */
function stored(text: string, compute: DType, dtype: DType): string {
  if (dtype === 'float16') return `toBits(${text})`;
  if (dtype === 'float32' || dtype === 'int32' || dtype === 'uint8') return text;
  return converted(text, compute, dtype);
}

function loopText(kernel: Pointwise, compute: DType, inputCount: number): string {
  const { lines, results } = renderText(kernel, compute);
  const dtypeOf = (k: number): DType => dtypes[codes[k] >> 2];
  const stepOf = (k: number): Step => codes[k] & 3;
  const head: string[] = [];
  const rowHead: string[] = [];
  const loads: string[] = [];
  const rowTail: string[] = [];
  const indices: string[] = [];
  const used = new Set([...lines, ...results].join(' ').match(/\bx\d+\b/g));
  codes.forEach((_, k) => {
    const isInput = k < inputCount;
    if (isInput && !used.has(`x${k}`)) return;
    head.push(`const a${k} = arrays[${k}];`);
    if (stepOf(k) === Step.Number) {
      head.push(`const x${k} = ${converted(`a${k}`, 'number', compute)};`);
      return;
    }
    head.push(`let p${k} = offsets[${k}];`, `const r${k} = rowSteps[${k}];`);
    rowTail.push(`p${k} += r${k};`);
    let place = `p${k} + i`;
    if (stepOf(k) === Step.Strided) {
      head.push(`const s${k} = columnSteps[${k}];`);
      rowHead.push(`let q${k} = p${k};`);
      indices.push(`q${k} += s${k};`);
      place = `q${k}`;
    } else if (stepOf(k) === Step.Repeat) {
      place = `p${k}`;
    }
    if (isInput) {
      const load = `const x${k} = ${converted(loaded(`a${k}[${place}]`, dtypeOf(k)), dtypeOf(k), compute)};`;
      (stepOf(k) === Step.Repeat ? rowHead : loads).push(load);
    } else {
      const j = k - inputCount;
      indices.unshift(`a${k}[${place}] = ${stored(results[j], compute, dtypeOf(k))};`);
    }
  });
  return `return function (fromBits, toBits) {
return function (rows, columns, arrays, offsets, rowSteps, columnSteps) {
${head.join('\n')}
for (let row = 0; row < rows; row++) {
${rowHead.join('\n')}
for (let i = 0; i < columns; i++) {
${[...loads, ...lines, ...indices].join('\n')}
}
${rowTail.join('\n')}
}
};
};`;
}

/** The loop for the codes at hand where no text may be compiled. */
function interpretedLoop(kernel: Pointwise, compute: DType, inputCount: number): Loop {
  const functions = renderPointwise(kernel, compute);
  const operandDtypes = codes.map((code) => dtypes[code >> 2]);
  const areNumbers = codes.map((code) => (code & 3) === Step.Number);
  const toCompute = converters[compute];
  return (rows, columns, arrays, offsets, rowSteps, columnSteps) => {
    const x = new Array<number>(inputCount);
    const results = new Array<number>(functions.length);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < columns; i++) {
        const place = (k: number): number => offsets[k] + row * rowSteps[k] + i * columnSteps[k];
        for (let k = 0; k < inputCount; k++) {
          const stored = areNumbers[k] ? (arrays[k] as number) : (arrays[k] as TypedArray)[place(k)];
          const isHalf = !areNumbers[k] && operandDtypes[k] === 'float16';
          x[k] = toCompute(isHalf ? fromFloat16(stored) : stored);
        }
        functions.forEach((fn, j) => {
          results[j] = fn(...x);
        });
        for (let j = 0; j < results.length; j++) {
          const k = inputCount + j;
          const value = converters[operandDtypes[k]](results[j]);
          (arrays[k] as TypedArray)[place(k)] = operandDtypes[k] === 'float16' ? toFloat16(value) : value;
        }
      }
    }
  };
}
