// Connectionist temporal classification (Graves et al., 2006).
import {
  arange,
  cat,
  formatShape,
  full,
  IndexError,
  logsumexp,
  reduceLoss,
  ShapeError,
  stack,
  Tensor,
  tensor,
  where,
} from '@kindling/tensor';
import type { LossOptions } from './loss.js';

export interface CtcLossOptions extends LossOptions {
  /** The class that stands for nothing; 0 by default. */
  blank?: number;
  /** Whether losses of sequences too short for their targets, which are infinite, count as 0. */
  zeroInfinity?: boolean;
}

/** Lengths as numbers; a tensor of them must lie on a device that can block. */
export type Lengths = Tensor | readonly number[] | number;

function lengthsOf(given: Lengths, batch: number): number[] {
  if (typeof given === 'number') return [given];
  const list = given instanceof Tensor ? Array.from(given.dataSync()) : [...given];
  if (list.length !== batch)
    throw new ShapeError(`ctcLoss: expected ${batch} lengths, one for each sequence, got ${list.length}`);
  return list;
}

/** Stands for −∞ in the recursion: sums of it stay finite, and their gradients 0. */
const NEVER = -1e30;

/** Targets as [N, S], blank past their ends. `targets` is [N, S′], or all of them in a row. */
function padded(targets: Tensor, lengths: readonly number[], blank: number): Tensor {
  const [batch, longest] = [lengths.length, Math.max(1, ...lengths)];
  const { device } = targets;
  const starts = lengths.map((_, n) => lengths.slice(0, n).reduce((a, b) => a + b, 0));
  const width = targets.ndim === 2 ? targets.shape[1]! : 0;
  const at = lengths.flatMap((length, n) =>
    Array.from({ length: longest }, (_, s) => {
      if (s >= length) return 0;
      return targets.ndim === 2 ? n * width + s : starts[n]! + s;
    }),
  );
  const inside = lengths.flatMap((length) => Array.from({ length: longest }, (_, s) => s < length));
  const mask = tensor(inside, { dtype: 'bool', device }).view(batch, longest);
  if (targets.numel() === 0) return full([batch, longest], blank, { dtype: 'int64', device });
  const picked = targets
    .reshape(-1)
    .to('int64')
    .indexSelect(0, tensor(at, { dtype: 'int64', device }));
  return where(mask, picked.view(batch, longest), blank);
}

/** `x` moved right by `by` columns. */
function shifted(x: Tensor, by: number): Tensor {
  const [batch, width] = x.shape as [number, number];
  const edge = full([batch, by], NEVER, { dtype: x.dtype, device: x.device });
  return cat([edge, x.narrow(1, 0, width - by)], 1);
}

function check(
  logProbs: Tensor,
  inputs: readonly number[],
  targets: Tensor,
  lengths: readonly number[],
  blank: number,
) {
  const [steps, , classes] = logProbs.shape as [number, number, number];
  if (blank < 0 || blank >= classes)
    throw new IndexError(`ctcLoss: blank must be in label range 0 … ${classes - 1}, got ${blank}`);
  if (inputs.some((n) => n < 0 || n > steps))
    throw new ShapeError(
      `ctcLoss: Expected input_lengths to have value at most ${steps}, but got [${inputs}]`,
    );
  const room = targets.ndim === 2 ? targets.shape[1]! : targets.numel();
  const needed = targets.ndim === 2 ? Math.max(0, ...lengths) : lengths.reduce((a, b) => a + b, 0);
  if (lengths.some((n) => n < 0) || needed > room)
    throw new ShapeError(
      `ctcLoss: targets ${formatShape(targets.shape)} do not hold target_lengths [${lengths}]`,
    );
}

/**
 * The negative log-likelihood of target sequences under any alignment: `logProbs` [T, N, C] (or [T, C]) normalised over
 * classes, `targets` [N, S] or all in a row, lengths of both. As PyTorch's, the gradient is the one that holds where
 * `logProbs` come from logSoftmax. `'mean'` divides each loss by its target's length first.
 */
export function ctcLoss(
  logProbs: Tensor,
  targets: Tensor,
  inputLengths: Lengths,
  targetLengths: Lengths,
  options: CtcLossOptions = {},
): Tensor {
  const { blank = 0, reduction = 'mean', zeroInfinity = false } = options;
  if (logProbs.ndim !== 2 && logProbs.ndim !== 3)
    throw new ShapeError(
      `ctcLoss: expected log-probabilities [T, N, C] or [T, C], got ${formatShape(logProbs.shape)}`,
    );
  const batched = logProbs.ndim === 3;
  const x = batched ? logProbs : logProbs.unsqueeze(1);
  const [steps, batch] = x.shape as [number, number, number];
  const inputs = lengthsOf(inputLengths, batch);
  const lengths = lengthsOf(targetLengths, batch);
  check(x, inputs, targets, lengths, blank);
  const like = { device: x.device };
  const labels = padded(targets, lengths, blank);
  const longest = labels.shape[1]!;
  // Blanks between the labels, and at both ends.
  const blanks = full([batch, longest], blank, { dtype: 'int64', ...like });
  const path = cat([stack([blanks, labels], 2).view(batch, 2 * longest), blanks.narrow(1, 0, 1)], 1);
  const width = 2 * longest + 1;
  // A blank may be skipped between different labels.
  const differ = path.narrow(1, 2, width - 2).ne(path.narrow(1, 0, width - 2));
  const skips = cat(
    [full([batch, 2], false, like), differ.logicalAnd(path.narrow(1, 2, width - 2).ne(blank))],
    1,
  );
  const scores = x.gather(2, path.unsqueeze(0).expand([steps, batch, width]));
  const running = tensor(inputs, { dtype: 'int64', ...like }).unsqueeze(1);
  const start = arange(0, width, 1, { dtype: 'int64', ...like }).lt(2);
  let alpha = where(start, scores.select(0, 0), NEVER);
  for (let t = 1; t < steps; t++) {
    const skipped = where(skips, shifted(alpha, 2), NEVER);
    const next = logsumexp(stack([alpha, shifted(alpha, 1), skipped]), 0).add(scores.select(0, t));
    alpha = where(running.gt(t), next, alpha);
  }
  const ends = tensor(
    lengths.flatMap((n) => [2 * n, Math.max(0, 2 * n - 1)]),
    { dtype: 'int64', ...like },
  );
  const both = alpha.gather(1, ends.view(batch, 2));
  const usable = tensor(
    lengths.flatMap((n) => [true, n > 0]),
    { dtype: 'bool', ...like },
  ).view(batch, 2);
  const nll = logsumexp(where(usable, both, NEVER), 1).neg();
  // Adds nothing but the gradient of the normalisation.
  const counted = arange(0, steps, 1, { dtype: 'int64', ...like })
    .unsqueeze(1)
    .lt(running.view(1, batch));
  const mass = where(counted, x.exp().sum(2), 0).sum(0);
  const losses = nll.add(mass.sub(mass.detach()));
  const impossible = nll.gt(1e29);
  const finite = where(impossible, zeroInfinity ? 0 : Number.POSITIVE_INFINITY, losses);
  const shown = batched ? finite : finite.squeeze(0);
  if (reduction !== 'mean') return reduceLoss(shown, reduction);
  const each = tensor(
    lengths.map((n) => Math.max(1, n)),
    { dtype: x.dtype, ...like },
  );
  return finite.div(each).mean();
}
