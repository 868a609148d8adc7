// Evenly spaced numbers, linspace and logspace, and the identity matrix.
import { type DType, getDefaultDtype, isFloatingPoint } from './dtype.js';
import { ValueError } from './errors.js';
import { type SizeArguments, sizeArguments, type TensorOptions, tensor, zeros } from './factories.js';
import { fill_ } from './ops/copying.js';
import { diagonal } from './ops/views.js';
import type { Tensor } from './tensor.js';

/** From both ends towards the middle, as PyTorch counts, so that both ends are exact; of integers the whole parts. */
function spaced(op: string, from: number, to: number, steps: number, dtype: DType): Float64Array {
  const [start, end] = isFloatingPoint(dtype) ? [from, to] : [Math.trunc(from), Math.trunc(to)];
  if (!Number.isInteger(steps) || steps < 0)
    throw new ValueError(`${op}: number of steps must be non-negative, got ${steps}`);
  const step = steps > 1 ? (end - start) / (steps - 1) : 0;
  return Float64Array.from({ length: steps }, (_, i) =>
    i < steps / 2 ? start + step * i : end - step * (steps - 1 - i),
  );
}

const dtypeOf = (options: TensorOptions): DType => options.dtype ?? getDefaultDtype();

/** `steps` numbers from `start` to `end`, both included; integer dtypes round towards zero. */
export function linspace(start: number, end: number, steps: number, options: TensorOptions = {}): Tensor {
  return tensor(spaced('linspace', start, end, steps, dtypeOf(options)), {
    ...options,
    dtype: dtypeOf(options),
  });
}

export interface LogspaceOptions extends TensorOptions {
  /** The base that is raised; 10. */
  base?: number;
}

/** `steps` numbers from `base^start` to `base^end`, evenly spaced in the exponent. */
export function logspace(
  start: number,
  end: number,
  steps: number,
  base?: number | LogspaceOptions,
  options: TensorOptions = {},
): Tensor {
  const { base: root = 10, ...rest } =
    typeof base === 'number' ? { ...options, base } : (base ?? (options as LogspaceOptions));
  const exponents = spaced('logspace', start, end, steps, dtypeOf(rest));
  return tensor(
    exponents.map((x) => root ** x),
    { ...rest, dtype: dtypeOf(rest) },
  );
}

/** The identity matrix of `n` rows and `m` (default: `n`) columns: `eye(3)`, `eye(2, 3, { dtype })`. */
export function eye(n: number, m?: number | TensorOptions, options: TensorOptions = {}): Tensor {
  const columns = typeof m === 'number' ? m : n;
  const { requiresGrad = false, ...plain } = typeof m === 'object' ? m : options;
  const { shape } = sizeArguments('eye', [n, columns] as SizeArguments);
  const matrix = zeros(shape, plain);
  if (n > 0 && columns > 0) fill_(diagonal(matrix), 1);
  return requiresGrad ? matrix.requiresGrad_() : matrix;
}
