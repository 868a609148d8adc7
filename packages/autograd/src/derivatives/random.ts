// Derivatives of random filling: nothing of what was overwritten is left.
import { type Tensor, zeros, zerosLike } from '@kindling/tensor';
import { defineRules, type InputRule, type Rule, type RuleContext } from '../rules.js';

const none: InputRule = [[], (g) => zerosLike(g)];
/** The probabilities have no gradient but zeros, as in PyTorch. */
const zerosOf = (c: RuleContext): Tensor => zeros(c.shape(1), { dtype: c.dtype(1), device: c.device });
const overwritten = (node: string): Rule => ({ node, grads: [none, null] });

defineRules({
  uniform: overwritten('UniformBackward0'),
  normal: overwritten('NormalBackward0'),
  logNormal: overwritten('LogNormalBackward0'),
  exponential: overwritten('ExponentialBackward0'),
  cauchy: overwritten('CauchyBackward0'),
  geometric: overwritten('GeometricBackward0'),
  random: overwritten('RandomBackward0'),
  bernoulli: { node: 'BernoulliBackward0', grads: [none, [[], (_, c) => zerosOf(c)]] },
});
