// Derivatives of repeating and rearranging: each undoes the move, and repeat sums over its copies.
import { flip, type RepeatAttributes, type RollAttributes, repeatShapes, roll } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

const none: readonly number[] = [];

defineRules({
  repeat: unaryRule('RepeatBackward0', none, (g, c) => {
    const shape = c.shape(0);
    const { repeats } = c.attrs as RepeatAttributes;
    if (repeats.length === 0) return g;
    const { expanded } = repeatShapes(shape, repeats);
    // Copies and elements alternate in `expanded`: the copies are the even dims.
    const copies = expanded.map((_, i) => i).filter((i) => i % 2 === 0);
    return g.reshape(expanded).sum(copies).reshape(shape);
  }),
  roll: unaryRule('RollBackward0', none, (g, c) => {
    const { shifts, dims } = c.attrs as RollAttributes;
    return dims.length === 0
      ? g
      : roll(
          g,
          shifts.map((s) => -s),
          dims,
        );
  }),
  flip: unaryRule('FlipBackward0', none, (g, c) => (c.attrs.dims.length === 0 ? g : flip(g, c.attrs.dims))),
});
