// Derivatives of padding with the input's own elements: gradients go back to where the elements came from.
import { type IndexPadMode, indexPadGrad } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

const modes: readonly [mode: IndexPadMode, op: string, node: string][] = [
  ['reflect', 'reflectionPad', 'ReflectionPad'],
  ['replicate', 'replicationPad', 'ReplicationPad'],
  ['circular', 'circularPad', 'CircularPad'],
];

for (const [mode, op, node] of modes) {
  for (const n of [1, 2, 3]) {
    defineRules({
      [`${op}${n}d`]: unaryRule(`${node}${n}DBackward0`, [], (g, c) =>
        indexPadGrad(mode, g, c.shape(0), c.attrs),
      ),
    });
  }
}
