// Derivatives of resampling.
import { upsampleForms, upsampleGrad } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

/** upsampleBilinear2dAa → UpsampleBilinear2DAaBackward0 */
function nodeName(op: string): string {
  return `${op[0]!.toUpperCase()}${op.slice(1).replace(/(\d)d/, '$1D')}Backward0`;
}

for (const [op, [kind]] of Object.entries(upsampleForms)) {
  defineRules({ [op]: unaryRule(nodeName(op), [], (g, c) => upsampleGrad(kind, g, c.shape(0), c.attrs)) });
}
