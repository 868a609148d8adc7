// gradcheck and gradgradcheck: analytic gradients against central differences, in float64.
import { AutogradError, clone, detach, type Tensor, tensorFromData } from '@kindling/tensor';
import { grad } from './api.js';
import { enableGrad, noGrad } from './grad-mode.js';

export interface GradcheckOptions {
  /** Step of the central difference. */
  eps?: number;
  /** Absolute tolerance. */
  atol?: number;
  /** Relative tolerance. */
  rtol?: number;
  /** Throw AutogradError on a mismatch (the default), or return false. */
  raiseException?: boolean;
}

type Fn = (...inputs: Tensor[]) => Tensor | readonly Tensor[];

const resultsOf = (fn: Fn, inputs: readonly Tensor[]): Tensor[] => [fn(...inputs)].flat() as Tensor[];
/** Results in which differences mean anything and that depend on an input that requires grad. */
const isChecked = (t: Tensor): boolean => t.requiresGrad && t.dtype === 'float64';

/**
 * Compares the gradients of `fn` for those of `inputs` that require grad, which must be float64, with central
 * differences: every element of every output's Jacobian within `atol + rtol·|numeric|`. Needs synchronous reading.
 */
export function gradcheck(fn: Fn, inputs: readonly Tensor[], options: GradcheckOptions = {}): boolean {
  const { raiseException = true } = options;
  const fault = findMismatch(fn, inputs, options);
  if (fault !== undefined && raiseException) throw new AutogradError(`gradcheck: ${fault}`);
  return fault === undefined;
}

function findMismatch(
  fn: Fn,
  inputs: readonly Tensor[],
  { eps = 1e-6, atol = 1e-5, rtol = 1e-3 }: GradcheckOptions,
): string | undefined {
  const wanted = inputs.filter((t) => t.requiresGrad);
  if (wanted.length === 0)
    throw new AutogradError('gradcheck: expects at least one input that requires grad');
  for (const t of wanted) {
    if (t.dtype !== 'float64')
      throw new AutogradError(
        `gradcheck: inputs must be float64 for differences to mean anything, got ${t.dtype}`,
      );
  }
  for (const [o, output] of resultsOf(fn, inputs).entries()) {
    if (!isChecked(output)) continue;
    const analytic = analyticJacobian(output, wanted);
    for (let w = 0; w < wanted.length; w++) {
      const numeric = numericJacobian(fn, inputs, wanted[w]!, o, eps);
      const bad = numeric.findIndex((n, i) => {
        const a = analytic[w]![i]!;
        const isNear = Number.isFinite(n) && Math.abs(n - a) <= atol + rtol * Math.abs(n);
        return !(isNear || n === a || (Number.isNaN(n) && Number.isNaN(a)));
      });
      if (bad >= 0) {
        const columns = output.numel();
        return (
          `Jacobian mismatch for output ${o} with respect to input ${inputs.indexOf(wanted[w]!)}, ` +
          `d output[${bad % columns}] / d input[${Math.floor(bad / columns)}]: numerical ${numeric[bad]}, analytical ${analytic[w]![bad]}`
        );
      }
    }
  }
  return undefined;
}

/** For each input: d output[j] / d input[i] at [i · outputs + j]. */
function analyticJacobian(output: Tensor, inputs: readonly Tensor[]): Float64Array[] {
  const columns = output.numel();
  const jacobians = inputs.map((t) => new Float64Array(t.numel() * columns));
  for (let j = 0; j < columns; j++) {
    const seed = new Float64Array(columns);
    seed[j] = 1;
    const gradOutputs = tensorFromData(seed, {
      shape: output.shape,
      dtype: 'float64',
      device: output.device,
    });
    const grads = grad(output, inputs, { gradOutputs, retainGraph: true, allowUnused: true });
    grads.forEach((g, w) => {
      g?.dataSync().forEach((v, i) => {
        jacobians[w]![i * columns + j] = v;
      });
    });
  }
  return jacobians;
}

function numericJacobian(
  fn: Fn,
  inputs: readonly Tensor[],
  input: Tensor,
  output: number,
  eps: number,
): Float64Array {
  return noGrad(() => {
    const elements = Float64Array.from(input.dataSync());
    const at = (values: Float64Array): ArrayLike<number> => {
      const moved = tensorFromData(values, { shape: input.shape, dtype: 'float64', device: input.device });
      const results = resultsOf(
        fn,
        inputs.map((t) => (t === input ? moved : clone(detach(t)))),
      );
      return results[output]!.dataSync();
    };
    const rows: number[] = [];
    for (let i = 0; i < elements.length; i++) {
      const up = elements.slice();
      const down = elements.slice();
      up[i]! += eps;
      down[i]! -= eps;
      const [high, low] = [at(up), at(down)];
      for (let j = 0; j < high.length; j++) rows.push((high[j]! - low[j]!) / (up[i]! - down[i]!));
    }
    return Float64Array.from(rows);
  });
}

/**
 * As {@link gradcheck} for second derivatives: checks the gradients of the gradients of `fn`, with fixed pseudo-random
 * gradients of the outputs unless `gradOutputs` gives them.
 */
export function gradgradcheck(
  fn: Fn,
  inputs: readonly Tensor[],
  options: GradcheckOptions & { gradOutputs?: readonly Tensor[] } = {},
): boolean {
  const seeds =
    options.gradOutputs ??
    resultsOf(fn, inputs)
      .filter(isChecked)
      .map((t, o) => {
        const values = Float64Array.from({ length: t.numel() }, (_, i) => Math.sin(1 + 3 * i + 7 * o));
        return tensorFromData(values, {
          shape: t.shape,
          dtype: 'float64',
          device: t.device,
          requiresGrad: true,
        });
      });
  const first = (...args: Tensor[]): readonly Tensor[] => {
    const ins = args.slice(0, inputs.length);
    // Outside the recorded pass (central differences) the inputs are plain tensors: make them leaves again.
    const live = ins.map((t, i) =>
      inputs[i]!.requiresGrad && !t.requiresGrad ? detach(t).requiresGrad_() : t,
    );
    const targets = live.filter((_, i) => inputs[i]!.requiresGrad);
    return enableGrad(() => {
      const outs = resultsOf(fn, live).filter(isChecked);
      const grads = grad(outs, targets, {
        gradOutputs: args.slice(inputs.length),
        createGraph: true,
        allowUnused: true,
      });
      return grads.map((g, i) => g ?? targets[i]!.mul(0));
    });
  };
  return gradcheck(first, [...inputs, ...seeds], options);
}
