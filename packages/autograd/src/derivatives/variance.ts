// Derivatives of variance and standard deviation, alone or with the mean.
import { reducedCount, type Tensor, type VarianceAttributes, where } from '@kindling/tensor';
import type { Grad } from '../node.js';
import { defineRules, OUT, type RuleContext, unaryRule } from '../rules.js';
import { kept, stretched } from './kept.js';

const countOf = (c: RuleContext): number => reducedCount({ shape: c.shape(0) }, c.attrs.dims);

/** 2·g·(x − mean) / (n − correction). */
function varianceGrad(g: Tensor, c: RuleContext): Tensor {
  const { dims, correction } = c.attrs as VarianceAttributes;
  const x = c.input(0);
  const distance = dims.length === 0 ? x.sub(x) : x.sub(x.mean(dims, { keepdim: true }));
  return kept(g, c)
    .mul(2 / (countOf(c) - correction))
    .mul(distance);
}

/** Through the root; 0 where the deviation is. */
function deviationGrad(g: Tensor, c: RuleContext): Tensor {
  const y = c.output();
  return varianceGrad(where(y.eq(0), 0, g.div(y.mul(2))), c);
}

function withMean(node: string, spreadGrad: (g: Tensor, c: RuleContext) => Tensor, saves: readonly number[]) {
  return {
    node,
    grads: {
      saves,
      backward: ([g, m]: readonly Grad[], c: RuleContext): Grad[] => {
        const spread = g ? spreadGrad(g, c) : null;
        const mean = m ? stretched(m, c).div(countOf(c)) : null;
        return [spread && mean ? spread.add(mean) : (spread ?? mean)];
      },
    },
  };
}

defineRules({
  var: unaryRule('VarBackward0', [0], varianceGrad),
  std: unaryRule('StdBackward0', [0, OUT], deviationGrad),
  varMean: withMean('VarMeanBackward0', varianceGrad, [0]),
  stdMean: withMean('StdMeanBackward0', deviationGrad, [0, OUT]),
});
