// Installs the ops' functions as methods of Tensor, and says so to TypeScript.
import * as aliases from './aliases.js';
import * as indexing from './indexing/at.js';
import * as newFactories from './new-factories.js';
import * as arithmetic from './ops/arithmetic.js';
import * as arrange from './ops/arrange.js';
import * as atleast from './ops/atleast.js';
import { binaryFunctions, binaryInPlace } from './ops/binary.js';
import * as closeness from './ops/closeness.js';
import * as conversion from './ops/conversion.js';
import * as copying from './ops/copying.js';
import * as counting from './ops/counting.js';
import * as covariance from './ops/covariance.js';
import * as diagonals from './ops/diagonals.js';
import * as differences from './ops/differences.js';
import * as extremum from './ops/extremum.js';
import * as gather from './ops/gather.js';
import * as histogram from './ops/histogram.js';
import * as indexPut from './ops/index-put.js';
import * as indexSelect from './ops/index-select.js';
import * as indexWrite from './ops/index-write.js';
import { choleskyInverse, choleskySolve } from './ops/least-squares.js';
import * as logsumexp from './ops/logsumexp.js';
import { det, inverse, logdet, slogdet } from './ops/lu.js';
import * as masked from './ops/masked.js';
import * as matmul from './ops/matmul.js';
import * as matrixChain from './ops/matrix-chain.js';
import { norm } from './ops/matrix-norm.js';
import * as median from './ops/median.js';
import * as nonzero from './ops/nonzero.js';
import * as numbers from './ops/numbers.js';
import * as products from './ops/products.js';
import { pinv as pinverse } from './ops/pseudo-inverse.js';
import * as quantile from './ops/quantile.js';
import * as random from './ops/random.js';
import * as reading from './ops/reading.js';
import * as reduce from './ops/reduce.js';
import * as renormed from './ops/renorm.js';
import * as repetition from './ops/repetition.js';
import * as rounding from './ops/rounding.js';
import * as scan from './ops/scan.js';
import * as scatter from './ops/scatter.js';
import * as search from './ops/search.js';
import * as softmax from './ops/softmax.js';
import * as sort from './ops/sort.js';
import * as split from './ops/split.js';
import { type Transposes, transposes } from './ops/transposes.js';
import * as triangle from './ops/triangle.js';
import { unaryFunctions, unaryInPlace } from './ops/unary.js';
import * as unique from './ops/unique.js';
import * as variance from './ops/variance.js';
import * as views from './ops/views.js';
import { whereMethod } from './ops/where.js';
import type { OverloadedMethods } from './overloads.js';
import * as printing from './printing/format.js';
import { Tensor } from './tensor.js';

/** Of linear algebra, what PyTorch has as methods. */
const determinants = { choleskyInverse, choleskySolve, det, inverse, logdet, norm, pinverse, slogdet };

/** Methods under another name than their functions. */
const renamed = { where: whereMethod };

// biome-ignore format: one family a line
const families = {
  ...unaryFunctions, ...unaryInPlace, ...rounding, ...aliases,
  ...binaryFunctions, ...binaryInPlace,
  ...arithmetic, ...views, ...copying, ...reading, ...reduce, ...matmul,
  ...softmax, ...random,
  ...newFactories, ...arrange, ...atleast, ...closeness, ...conversion, ...logsumexp,
  ...split, ...triangle, ...variance,
  ...counting, ...covariance, ...diagonals, ...differences, ...histogram, ...matrixChain, ...products, ...renormed,
  ...repetition, ...determinants, ...renamed, ...numbers,
  ...indexing, ...indexPut, ...printing,
  ...median, ...quantile, ...search, ...unique,
  ...extremum, ...gather, ...indexSelect, ...indexWrite, ...masked, ...nonzero, ...scan, ...scatter, ...sort,
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
  'emptyAlike',
  'repeatShapes',
  'trilIndices',
  'triuIndices',
  'reducedCount',
  'linalgCross',
  'linalgVander',
  'multiDot',
  'partViews',
  'gradient',
  'atLeastVector',
  'checkIndexShape',
  'indexAlong',
  'positionsVector',
  'scatterCount',
  'flatPositions',
  'coordinates',
  'sourcePositions',
  'dimLast',
  'formatTensor',
  'searchsorted',
  'maskIndices',
  'preparedIndices',
  'indexTensors',
] as const;
const skipped: ReadonlySet<string> = new Set(notMethods);

/** A function whose first parameter is the tensor, as a method. */
type Method<F> = F extends (self: Tensor, ...args: infer A) => infer R ? (...args: A) => R : never;
/** Exports that are not methods, by name; a test of their types here would make Tensor its own base. */
type NotMethod =
  | `${string}Op`
  | `${string}Ops`
  | `${string}OpBase`
  | (typeof notMethods)[number]
  | keyof OverloadedMethods;
/** A module's functions as methods. */
export type Methods<M> = { [K in keyof M as K extends NotMethod ? never : K]: Method<M[K]> };

type UnaryMethods = Omit<
  Methods<typeof unaryFunctions> & Methods<typeof unaryInPlace>,
  keyof typeof rounding
>;
type BinaryMethods = Omit<
  Methods<typeof binaryFunctions> & Methods<typeof binaryInPlace>,
  keyof typeof arithmetic
>;

declare module './tensor.js' {
  interface Tensor
    extends OverloadedMethods,
      Transposes,
      UnaryMethods,
      Methods<typeof aliases>,
      BinaryMethods,
      Omit<Methods<typeof arithmetic>, 'where'>,
      Methods<typeof views>,
      Methods<typeof copying>,
      Methods<typeof reading>,
      Methods<typeof reduce>,
      Methods<typeof matmul>,
      Methods<typeof softmax>,
      Methods<typeof random>,
      Methods<typeof counting>,
      Methods<typeof covariance>,
      Methods<typeof diagonals>,
      Methods<typeof differences>,
      Methods<typeof histogram>,
      Methods<typeof matrixChain>,
      Methods<typeof products>,
      Methods<typeof renormed>,
      Methods<typeof repetition>,
      Methods<typeof determinants>,
      Methods<typeof numbers>,
      Methods<typeof renamed>,
      Methods<typeof rounding>,
      Methods<typeof variance>,
      Methods<typeof triangle>,
      Methods<typeof split>,
      Methods<typeof logsumexp>,
      Methods<typeof conversion>,
      Methods<typeof closeness>,
      Methods<typeof atleast>,
      Methods<typeof arrange>,
      Methods<typeof newFactories>,
      Methods<typeof extremum>,
      Methods<typeof gather>,
      Methods<typeof indexing>,
      Methods<typeof indexPut>,
      Methods<typeof printing>,
      Methods<typeof median>,
      Methods<typeof quantile>,
      Methods<typeof search>,
      Methods<typeof unique>,
      Methods<typeof indexSelect>,
      Methods<typeof indexWrite>,
      Methods<typeof masked>,
      Methods<typeof nonzero>,
      Methods<typeof scan>,
      Methods<typeof scatter>,
      Methods<typeof sort> {}
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

for (const [name, view] of Object.entries(transposes)) {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    get(this: Tensor) {
      return view(this);
    },
  });
}
