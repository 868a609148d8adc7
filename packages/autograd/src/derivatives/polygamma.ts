// Derivatives of digamma and polygamma: the next order.
import { polygamma, polygammaOps } from '@kindling/tensor';
import { defineRules, type Rule, unaryRule } from '../rules.js';

const orders = Object.keys(polygammaOps).map(Number);

const table: [string, Rule][] = orders
  .slice(0, -1)
  .map((n) => [
    `polygamma${n}`,
    unaryRule('PolygammaBackward0', [0], (g, c) => g.mul(polygamma(n + 1, c.input(0)))),
  ]);

defineRules({
  digamma: unaryRule('DigammaBackward0', [0], (g, c) => g.mul(polygamma(1, c.input(0)))),
  ...Object.fromEntries(table),
});
