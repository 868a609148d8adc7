// Reparametrised weights: weight norm (Salimans & Kingma, 2016) and spectral norm (Miyato et al., 2018).
import { noGrad } from '@kindling/autograd';
import { dot, empty, normal_, outsideScopes, type Tensor, ValueError } from '@kindling/tensor';
import { normalize, pNorm } from '../functional/distance.js';
import type { Module } from '../module/module.js';
import { Parameter } from '../module/parameter.js';

/** A module's fields by name. */
const fieldsOf = (module: Module): Record<string, unknown> => module as unknown as Record<string, unknown>;

interface Reparametrisation {
  /** `weight_norm` or `spectral_norm`, and the parameter's name. */
  readonly key: string;
  /** Makes the computed weight of a module a parameter again: of the first module or of a copy, which has the same hook. */
  readonly undo: (module: Module) => void;
}

/** What the hooks that compute weights stand for. */
const reparametrisations = new WeakMap<object, Reparametrisation>();

const has =
  (kind: string, name: string) =>
  (hook: object): boolean =>
    reparametrisations.get(hook)?.key === `${kind}.${name}`;

/** Has `compute(module)` run before every forward, until it is undone. */
function install(
  module: Module,
  [kind, name]: readonly [string, string],
  compute: (module: Module) => Tensor,
  undo: (module: Module) => void,
): void {
  const hook = (m: Module): void => assign(m, name, compute(m));
  reparametrisations.set(hook, { key: `${kind}.${name}`, undo });
  module.registerForwardPreHook(hook);
}

function undo(module: Module, kind: string, name: string): void {
  const hook = module.forwardPreHooks.take(has(kind, name));
  if (hook === undefined) throw new ValueError(`${kind} of '${name}' not found in ${module.className}`);
  reparametrisations.get(hook)!.undo(module);
}

function weightOf(module: Module, kind: string, name: string): Parameter {
  if ([...module.forwardPreHooks].some(has(kind, name)))
    throw new ValueError(`Cannot register two ${kind} hooks on the same parameter ${name}`);
  const weight = fieldsOf(module)[name];
  if (!(weight instanceof Parameter))
    throw new ValueError(`${kind}: ${module.className} has no parameter '${name}'`);
  return weight;
}

/** Puts a computed tensor where a parameter was. */
function assign(module: Module, name: string, value: Tensor): void {
  Object.defineProperty(module, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The norm of a weight along all dims but `dim` (all dims where it is null), with the dims kept. */
function normExceptDim(v: Tensor, dim: number | null): Tensor {
  const others = v.shape.map((_, d) => d).filter((d) => d !== dim);
  return others.length === 0 ? v.abs() : pNorm(v, 2, others, true);
}

export interface WeightNormOptions {
  /** The dim whose slices have norms of their own; 0 by default; null for one norm. */
  dim?: number | null;
}

/**
 * Makes the parameter `name` (`'weight'`) of a module g·v/|v|: its length g and direction v are learnt instead, as the
 * parameters `weight_g` and `weight_v`. Returns the module.
 */
export function weightNorm<M extends Module>(
  module: M,
  name = 'weight',
  { dim = 0 }: WeightNormOptions = {},
): M {
  const weight = weightOf(module, 'weight_norm', name);
  const along = dim !== null && dim < 0 ? dim + weight.ndim : dim;
  const [gName, vName] = [`${name}_g`, `${name}_v`];
  const compute = (of: Module): Tensor => {
    const [g, v] = [fieldsOf(of)[gName] as Tensor, fieldsOf(of)[vName] as Tensor];
    return v.mul(g.div(normExceptDim(v, along)));
  };
  delete fieldsOf(module)[name];
  const g = outsideScopes(() => noGrad(() => normExceptDim(weight.detach(), along)));
  // PyTorch's g is 0-d where there is one norm.
  module.registerParameter(gName, new Parameter(along === null ? g.reshape([]) : g));
  module.registerParameter(vName, new Parameter(weight.detach()));
  assign(module, name, compute(module));
  install(module, ['weight_norm', name], compute, (of) => {
    const value = noGrad(() => compute(of).detach());
    restore(of, name, [gName, vName], value);
  });
  return module;
}

function restore(module: Module, name: string, made: readonly string[], value: Tensor): void {
  for (const field of [...made, name]) delete fieldsOf(module)[field];
  module.registerParameter(name, new Parameter(value));
}

/** Makes the weight a plain parameter again. Returns the module. */
export function removeWeightNorm<M extends Module>(module: M, name = 'weight'): M {
  undo(module, 'weight_norm', name);
  return module;
}

export interface SpectralNormOptions {
  /** Iterations of the power method at each forward in training; 1 by default. */
  nPowerIterations?: number;
  /** Least norm to divide by; 1e-12 by default. */
  eps?: number;
  /** The dim of outputs: 0, or 1 for transposed convolutions. */
  dim?: number | null;
}

/**
 * Divides the parameter `name` (`'weight'`) of a module by its largest singular value, which the power method follows:
 * `weight_orig` is learnt, `weight_u` and `weight_v` are buffers. Returns the module.
 */
export function spectralNorm<M extends Module>(
  module: M,
  name = 'weight',
  { nPowerIterations = 1, eps = 1e-12, dim = null }: SpectralNormOptions = {},
): M {
  if (!(nPowerIterations > 0))
    throw new ValueError(
      `spectralNorm: Expected n_power_iterations to be positive, but got n_power_iterations=${nPowerIterations}`,
    );
  const weight = weightOf(module, 'spectral_norm', name);
  const outputs = dim ?? (/^ConvTranspose[123]d$/.test(module.className) ? 1 : 0);
  const [origName, uName, vName] = [`${name}_orig`, `${name}_u`, `${name}_v`];
  const matrixOf = (w: Tensor): Tensor => {
    const rest = w.shape.map((_, d) => d).filter((d) => d !== outputs);
    return w.permute([outputs, ...rest]).reshape([w.shape[outputs]!, w.numel() / w.shape[outputs]!]);
  };
  const unit = (x: Tensor): Tensor => normalize(x, { dim: 0, eps });
  const compute = (of: Module, iterate: boolean): Tensor => {
    const fields = fieldsOf(of);
    const orig = fields[origName] as Tensor;
    const matrix = matrixOf(orig);
    const [u, v] = [fields[uName] as Tensor, fields[vName] as Tensor];
    if (iterate) {
      noGrad(() => {
        const fixed = matrix.detach();
        for (let i = 0; i < nPowerIterations; i++) {
          v.copy_(unit(fixed.t().mv(u)));
          u.copy_(unit(fixed.mv(v)));
        }
      });
    }
    // Copies: the next forward moves u and v while this one's graph may still be needed.
    const [left, right] = iterate ? [u.clone(), v.clone()] : [u, v];
    return orig.div(dot(left, matrix.mv(right)));
  };
  const matrix = matrixOf(weight.detach());
  const draw = (size: number): Tensor =>
    outsideScopes(() =>
      noGrad(() => unit(normal_(empty([size], { dtype: weight.dtype, device: weight.device })))),
    );
  delete fieldsOf(module)[name];
  module.registerParameter(origName, weight);
  assign(module, name, weight.detach());
  module.registerBuffer(uName, draw(matrix.shape[0]!));
  module.registerBuffer(vName, draw(matrix.shape[1]!));
  const next = (m: Module): Tensor => compute(m, m.training);
  install(module, ['spectral_norm', name], next, (of) => {
    const value = noGrad(() => compute(of, false).detach());
    restore(of, name, [origName, uName, vName], value);
  });
  return module;
}

/** Makes the weight a plain parameter again, divided as it was last. Returns the module. */
export function removeSpectralNorm<M extends Module>(module: M, name = 'weight'): M {
  undo(module, 'spectral_norm', name);
  return module;
}
