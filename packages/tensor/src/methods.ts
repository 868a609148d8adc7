// Installs the ops' functions as methods of Tensor, and says so to TypeScript.
import * as aliases from './aliases.js';
import * as arithmetic from './ops/arithmetic.js';
import { binaryFunctions, binaryInPlace } from './ops/binary.js';
import * as copying from './ops/copying.js';
import * as matmul from './ops/matmul.js';
import * as random from './ops/random.js';
import * as reading from './ops/reading.js';
import * as reduce from './ops/reduce.js';
import * as softmax from './ops/softmax.js';
import { unaryFunctions, unaryInPlace } from './ops/unary.js';
import * as views from './ops/views.js';
import { Tensor } from './tensor.js';

// biome-ignore format: one family a line
const families = {
  ...unaryFunctions, ...unaryInPlace, ...aliases,
  ...binaryFunctions, ...binaryInPlace,
  ...arithmetic, ...views, ...copying, ...reading, ...reduce, ...matmul,
  ...softmax, ...random,
};

/** Exports that take a tensor first but are no methods of it. */
const notMethods = [
  'reduceArguments',
  'checkNotEmpty',
  'reducedShape',
  'reductionViews',
  'shapeArgument',
  'linear',
  'transfer',
  'flattenedShape',
  'fromHost',
  'floatingDtype',
  'sameLayout',
  'hasContiguousStrides',
  'contiguousStrides',
  'where',
  'emptyAlike',
] as const;
const skipped: ReadonlySet<string> = new Set(notMethods);

/** A function whose first parameter is the tensor, as a method. */
type Method<F> = F extends (self: Tensor, ...args: infer A) => infer R ? (...args: A) => R : never;
/** Exports that are not methods, by name; a test of their types here would make Tensor its own base. */
type NotMethod = `${string}Op` | `${string}Ops` | `${string}OpBase` | (typeof notMethods)[number];
/** A module's functions as methods. */
export type Methods<M> = { [K in keyof M as K extends NotMethod ? never : K]: Method<M[K]> };

type UnaryMethods = Methods<typeof unaryFunctions> & Methods<typeof unaryInPlace>;
type BinaryMethods = Omit<
  Methods<typeof binaryFunctions> & Methods<typeof binaryInPlace>,
  keyof typeof arithmetic
>;

declare module './tensor.js' {
  interface Tensor
    extends UnaryMethods,
      Methods<typeof aliases>,
      BinaryMethods,
      Methods<typeof arithmetic>,
      Methods<typeof views>,
      Methods<typeof copying>,
      Methods<typeof reading>,
      Methods<typeof reduce>,
      Methods<typeof matmul>,
      Methods<typeof softmax>,
      Methods<typeof random> {}
}

for (const [name, fn] of Object.entries(families)) {
  if (typeof fn !== 'function' || skipped.has(name) || name.includes('.') || name in Tensor.prototype)
    continue;
  const plain = fn as unknown as (...args: unknown[]) => unknown;
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    writable: true,
    value(this: Tensor, ...args: unknown[]) {
      return plain(this, ...args);
    },
  });
}
