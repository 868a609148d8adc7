// nn.utils: clipping of gradients, and parameters as one vector.
import { noGrad } from '@kindling/autograd';
import { cat, DeviceError, full, ShapeError, stack, Tensor, ValueError } from '@kindling/tensor';
import { pNorm } from '../functional/distance.js';

/** A parameter, or several. */
export type Parameters = Tensor | Iterable<Tensor>;

const gradientsOf = (parameters: Parameters): Tensor[] =>
  (parameters instanceof Tensor ? [parameters] : [...parameters]).flatMap((p) => (p.grad ? [p.grad] : []));

export interface ClipGradNormOptions {
  /** Exponent of the norm; 2 by default; `Infinity` for the largest element. */
  normType?: number;
  /** Throw where the norm is NaN or infinite; needs a device that can block. */
  errorIfNonfinite?: boolean;
}

/** The norm of all tensors as one vector, 0-d. */
export function getTotalNorm(
  tensors: Iterable<Tensor>,
  { normType = 2 }: { normType?: number } = {},
): Tensor {
  const norms = [...tensors].map((t) => pNorm(t.detach().reshape(-1), normType, 0, false));
  if (norms.length === 0) return full([], 0, { dtype: 'float32' });
  const { device } = norms[0]!;
  return pNorm(stack(norms.map((n) => n.to(device))), normType, 0, false);
}

/**
 * Scales the gradients of `parameters`, in place, so that the norm of all of them as one vector is at most `maxNorm`.
 * Returns the norm before, 0-d; nothing is read from the device.
 */
export function clipGradNorm_(
  parameters: Parameters,
  maxNorm: number,
  { normType = 2, errorIfNonfinite = false }: ClipGradNormOptions = {},
): Tensor {
  const grads = gradientsOf(parameters);
  return noGrad(() => {
    const total = getTotalNorm(grads, { normType });
    if (errorIfNonfinite) refuseNonfinite(total, normType);
    const factor = total.add(1e-6).reciprocal().mul(maxNorm).clamp({ max: 1 });
    for (const grad of grads) grad.mul_(factor.to({ device: grad.device, dtype: grad.dtype }));
    return total;
  });
}

function refuseNonfinite(total: Tensor, normType: number): void {
  if (total.device.readSync === undefined)
    throw new DeviceError(
      `clipGradNorm_: errorIfNonfinite reads the norm, and ${total.device.name} cannot be read without waiting; ` +
        'leave it out and look at (await norm.item())',
    );
  if (!Number.isFinite(total.dataSync()[0]!))
    throw new ValueError(
      `clipGradNorm_: The total norm of order ${normType} for gradients from \`parameters\` is non-finite, so it cannot be clipped`,
    );
}

/** Holds every element of the gradients of `parameters`, in place, between −clipValue and clipValue. */
export function clipGradValue_(parameters: Parameters, clipValue: number): void {
  noGrad(() => {
    for (const grad of gradientsOf(parameters)) grad.clamp_({ min: -clipValue, max: clipValue });
  });
}

/** All parameters in one vector. */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return cat([...parameters].map((p) => p.reshape(-1)));
}

/** Copies the elements of a vector back into parameters. Throws ShapeError where their numbers differ. */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  const list = [...parameters];
  const count = list.reduce((n, p) => n + p.numel(), 0);
  if (vector.ndim !== 1 || vector.shape[0] !== count)
    throw new ShapeError(`vectorToParameters: expected a vector of ${count} elements, got [${vector.shape}]`);
  let at = 0;
  noGrad(() => {
    for (const p of list) {
      p.copy_(vector.narrow(0, at, p.numel()).view(p.shape));
      at += p.numel();
    }
  });
}
