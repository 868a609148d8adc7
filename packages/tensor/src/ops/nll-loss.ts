// Negative log-likelihood: picks each sample's log-probability; its gradient is one pointwise kernel.
import {
  type CompositeOp,
  defineOp,
  dispatch,
  dispatchAll,
  type KernelOp,
  type Operand,
  type Sample,
} from '../dispatch.js';
import { type DType, isFloatingPoint } from '../dtype.js';
import { DTypeError, IndexError, ShapeError } from '../errors.js';
import { binary, eq, input, lt, neg, div as over, pointwise, select, mul as times } from '../expression.js';
import { arange } from '../factories.js';
import type { NllLossAttributes } from '../kernels.js';
import { formatShape, type Shape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { dataSync, reshape } from './copying.js';
import { expandedView, pointwiseOp, rules } from './define.js';
import { checkReduction, type LossReduction } from './loss.js';
import { sumOp } from './reduce.js';
import { takeAt } from './take.js';
import { squeeze, unsqueeze, view } from './views.js';

const { div, mul } = binaryFunctions;

/** Attributes of `nllLossGrad`: the loss's, and the shape of the log-probabilities. */
export interface NllLossGradAttributes extends NllLossAttributes {
  readonly inputShape: Shape;
}

const [x0, x1, x2, x3, x4, x5] = [input(0), input(1), input(2), input(3), input(4), input(5)];
const noClass = binary('or', lt(x0, 0), binary('ge', x0, x2));
const targetKernel = pointwise([
  select(binary('or', eq(x0, x1), noClass), 0, x0),
  select(eq(x0, x1), 0, select(noClass, x3, 1)),
]);

/** Targets → classes that are safe to look up, and weights: 0 where ignored, NaN where there is no such class, else 1. */
const nllTargetsOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'nllTargets',
  samples: () => [],
  infer: ([target], { dtype }: { dtype: DType }) => {
    const { shape } = target as Tensor;
    return [
      { shape, dtype: 'int64' },
      { shape, dtype },
    ];
  },
  run: (device, [target], outputs, { ignoreIndex, classes, dtype }) => {
    device.pointwise(
      targetKernel,
      dtype,
      [(target as Tensor).deviceView, ignoreIndex, classes, Number.NaN],
      outputs,
    );
  },
});

/** `−x·w`, 0 where w is 0. */
const nllElementsOp = pointwiseOp(
  'nllElements',
  pointwise(select(eq(x1, 0), 0, neg(times(x0, x1)))),
  rules.floatOnly,
  () => [{ inputs: [[4], { shape: [4], low: 0.5, high: 2 }] }],
);

const target = (shape: Shape) => ({ shape, dtype: 'int64' as const, low: 0, high: 2, differentiable: false });
const weights = { shape: [3], low: 0.5, high: 2, differentiable: false };

function nllSamples(input: Shape, grad: boolean): Sample[] {
  const targets = input.filter((_, i) => i !== 1);
  return (['mean', 'sum', 'none'] as const).flatMap((reduction) =>
    [null, weights].map((weight): Sample => {
      const attrs = { reduction, ignoreIndex: weight === null ? -100 : 1 };
      if (!grad) return { inputs: [input, target(targets), weight], attrs };
      const total = { shape: [], low: 2, high: 3, differentiable: false };
      return {
        inputs: [reduction === 'none' ? targets : [], target(targets), weight, total],
        attrs: { ...attrs, inputShape: input },
      };
    }),
  );
}

function checkShapes(name: string, inputs: readonly Operand[]): void {
  const [x, t, weight] = inputs as [Tensor, Tensor, Tensor | null];
  if (
    x.ndim < 2 ||
    !sameShape(
      x.shape.filter((_, i) => i !== 1),
      t.shape,
    )
  ) {
    throw new ShapeError(
      `${name}: Expected a target of shape ${formatShape(x.shape.filter((_, i) => i !== 1))} (the input's, ` +
        `${formatShape(x.shape)}, without its classes), got ${formatShape(t.shape)}`,
    );
  }
  if (!isFloatingPoint(x.dtype))
    throw new DTypeError(`${name}: not implemented for ${x.dtype}; expected log-probabilities`);
  if (t.dtype !== 'int64' && t.dtype !== 'int32' && t.dtype !== 'uint8') {
    throw new DTypeError(
      `${name}: expected class indices of dtype int64, but got ${t.dtype}; convert with to('int64')`,
    );
  }
  if (weight !== null && (weight.ndim !== 1 || weight.shape[0] !== x.shape[1])) {
    throw new ShapeError(
      `${name}: weight tensor should be defined either for all ${x.shape[1]} classes or no classes but got weight tensor of ` +
        `shape ${formatShape(weight.shape)}`,
    );
  }
}

/** As [C, 1, …]: one entry per class, against [N, C, …]. */
const perClass = (x: Tensor, ndim: number): Tensor =>
  view(x, [x.shape[0]!, ...new Array<number>(ndim - 2).fill(1)]);

function nllForm(name: string, shape: Shape): CompositeOp {
  return defineOp<CompositeOp>({
    kind: 'composite',
    name,
    samples: () => nllSamples(shape, false),
    infer: (inputs, { reduction }: NllLossAttributes) => {
      checkShapes(name, inputs);
      const [{ dtype }, { shape }] = inputs as [Tensor, Tensor];
      return [
        { shape: reduction === 'none' ? shape : [], dtype },
        { shape: [], dtype },
      ];
    },
    native: (device, inputs, [loss, total], attrs: NllLossAttributes) => {
      const kernel = device.kernels?.nllLoss;
      if (kernel === undefined) return false;
      const [x, t, weight] = inputs as [Tensor, Tensor, Tensor | null];
      const views = [x.deviceView, t.deviceView, weight?.deviceView ?? null] as const;
      return kernel.call(device.kernels, ...views, attrs, loss!, total!);
    },
    compose: (inputs, { ignoreIndex, reduction }: NllLossAttributes) => {
      checkShapes(name, inputs);
      const [x, t, weight] = inputs as [Tensor, Tensor, Tensor | null];
      const [safe, valid] = dispatchAll(nllTargetsOp, [t], {
        ignoreIndex,
        classes: x.shape[1],
        dtype: x.dtype,
      }) as [Tensor, Tensor];
      const picked = squeeze(takeAt(x, 1, unsqueeze(safe, 1)), 1);
      const own =
        weight === null
          ? valid
          : mul(valid, reshape(takeAt(weight, 0, reshape(safe, [safe.numel()])), t.shape));
      const elements = dispatch(nllElementsOp, [picked, own]);
      const all = { dims: t.shape.map((_, i) => i), keepdim: false };
      const total = dispatch(sumOp, [own], all);
      if (reduction === 'none') return [elements, total];
      const sum = dispatch(sumOp, [elements], all);
      return [reduction === 'mean' ? div(sum, total) : sum, total];
    },
  });
}

/** `input` [N, C, …] of log-probabilities, `target` [N, …], `weight` [C] or null → the loss, and the weights' sum. */
export const nllLossOp = nllForm('nllLoss', [4, 3]);
/** The same for images and other shapes, which PyTorch gives a node of its own. */
export const nllLoss2dOp = nllForm('nllLoss2d', [2, 3, 2, 2]);

const gradKernel = pointwise(
  select(binary('and', eq(x1, x2), binary('ne', x1, x3)), neg(over(times(x0, x4), x5)), 0),
);

/** The gradient as one pointwise kernel over all classes. */
const nllGradElementsOp = defineOp<KernelOp>({
  kind: 'kernel',
  name: 'nllGradElements',
  samples: () => [],
  infer: ([g], { inputShape }: NllLossGradAttributes) => [{ shape: inputShape, dtype: (g as Tensor).dtype }],
  run: (device, inputs, [output], { ignoreIndex, reduction, inputShape }: NllLossGradAttributes) => {
    const [g, t, weight, total] = inputs as [Tensor, Tensor, Tensor | null, Tensor];
    const wide = (x: Tensor) => expandedView(x, inputShape);
    const classes = arange(0, inputShape[1]!, 1, { dtype: 'int64', device });
    device.pointwise(
      gradKernel,
      output!.dtype,
      [
        wide(reduction === 'none' ? unsqueeze(g, 1) : g),
        wide(unsqueeze(t, 1)),
        wide(perClass(classes, inputShape.length)),
        ignoreIndex,
        weight === null ? 1 : wide(perClass(weight, inputShape.length)),
        reduction === 'mean' ? wide(total) : 1,
      ],
      [output!],
    );
    classes.dispose();
  },
});

/** `gradOutput`, `target` [N, …], `weight` [C] or null, the weights' sum → the gradient [N, C, …]: −w·g/sum at the targets. */
export const nllLossGradOp = defineOp<CompositeOp>({
  kind: 'composite',
  name: 'nllLossGrad',
  samples: () => [...nllSamples([4, 3], true), ...nllSamples([2, 3, 2], true)],
  infer: ([g], { inputShape }: NllLossGradAttributes) => [{ shape: inputShape, dtype: (g as Tensor).dtype }],
  native: (device, inputs, [output], attrs: NllLossGradAttributes) => {
    const [g, t, weight, total] = inputs as [Tensor, Tensor, Tensor | null, Tensor];
    const views = [g.deviceView, t.deviceView, weight?.deviceView ?? null, total.deviceView] as const;
    return device.kernels?.nllLossGrad?.(...views, attrs, output!) ?? false;
  },
  compose: (inputs, attrs: NllLossGradAttributes) => dispatch(nllGradElementsOp, inputs, attrs),
});

/** Throws IndexError where a target names no class. On devices that cannot block the loss is NaN there instead. */
export function checkTargets(op: string, target: Tensor, classes: number, ignoreIndex: number): void {
  if (target.device.readSync === undefined) return;
  const elements = dataSync(target);
  for (let i = 0; i < elements.length; i++) {
    const t = elements[i]!;
    if ((t < 0 || t >= classes) && t !== ignoreIndex) {
      throw new IndexError(
        `${op}: Target ${t} is out of bounds: there are ${classes} classes, 0 to ${classes - 1}`,
      );
    }
  }
}

export interface NllLossOptions {
  /** Weight of each class, [C]. */
  weight?: Tensor | null;
  /** Targets of this value count nothing. */
  ignoreIndex?: number;
  reduction?: LossReduction;
}

/**
 * Negative log-likelihood of log-probabilities `input` [N, C, …] (or [C]) for class indices `target` [N, …] (or []).
 * The mean is over the targets' weights. Throws IndexError on a target that is no class.
 */
export function nllLoss(input: Tensor, target: Tensor, options: NllLossOptions = {}): Tensor {
  const { weight = null, ignoreIndex = -100, reduction = 'mean' } = options;
  checkReduction('nllLoss', reduction);
  if (input.ndim === 1) {
    const loss = nllLoss(unsqueeze(input, 0), reshape(target, [1]), options);
    return reduction === 'none' ? squeeze(loss, 0) : loss;
  }
  checkShapes('nllLoss', [input, target, weight]);
  checkTargets('nllLoss', target, input.shape[1]!, ignoreIndex);
  return dispatch(input.ndim === 2 ? nllLossOp : nllLoss2dOp, [input, target, weight], {
    ignoreIndex,
    reduction,
  });
}
