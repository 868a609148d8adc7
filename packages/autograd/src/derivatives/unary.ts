// Derivatives of unary pointwise ops: one line each, written in tensor ops.
import { binaryFunctions, slope, type Tensor, unaryFunctions, where, zerosLike } from '@kindling/tensor';
import { defineRules, type InputRule, OUT, type Rule, unaryRule } from '../rules.js';

const { mul, pow, gt, lt, ge, le, logicalAnd, eq } = binaryFunctions;
const f = unaryFunctions;

const X = [0];
const Y = [OUT];
const none: readonly number[] = [];
const TWO_OVER_SQRT_PI = 2 / Math.sqrt(Math.PI);
const SQRT_2_PI = Math.sqrt(2 * Math.PI);

/** 1 inside an open interval, 0 outside, as a mask. */
const between = (x: Tensor, low: number, high: number): Tensor => logicalAnd(gt(x, low), lt(x, high));
const zero = (node: string): Rule => unaryRule(node, none, (g) => zerosLike(g));

/** op → PyTorch's node name, what is saved, and the gradient. */
const table: Record<string, readonly [node: string, saves: readonly number[], grad: InputRule[1]]> = {
  neg: ['NegBackward0', none, (g) => g.neg()],
  positive: ['AliasBackward0', none, (g) => g],
  abs: ['AbsBackward0', X, (g, c) => g.mul(c.input(0).sgn())],
  frac: ['FracBackward0', none, (g) => g],
  exp: ['ExpBackward0', Y, (g, c) => g.mul(c.output())],
  exp2: ['Exp2Backward0', Y, (g, c) => g.mul(c.output()).mul(Math.LN2)],
  expm1: ['Expm1Backward0', Y, (g, c) => g.mul(c.output().add(1))],
  log: ['LogBackward0', X, (g, c) => g.div(c.input(0))],
  log2: ['Log2Backward0', X, (g, c) => g.div(c.input(0).mul(Math.LN2))],
  log10: ['Log10Backward0', X, (g, c) => g.div(c.input(0).mul(Math.LN10))],
  log1p: ['Log1PBackward0', X, (g, c) => g.div(c.input(0).add(1))],
  sqrt: ['SqrtBackward0', Y, (g, c) => g.div(c.output().mul(2))],
  rsqrt: ['RsqrtBackward0', Y, (g, c) => g.mul(pow(c.output(), 3)).mul(-0.5)],
  reciprocal: ['ReciprocalBackward0', Y, (g, c) => g.mul(c.output().square()).neg()],
  square: ['PowBackward0', X, (g, c) => g.mul(c.input(0)).mul(2)],
  sin: ['SinBackward0', X, (g, c) => g.mul(c.input(0).cos())],
  cos: ['CosBackward0', X, (g, c) => g.mul(c.input(0).sin()).neg()],
  tan: ['TanBackward0', Y, (g, c) => g.mul(c.output().square().add(1))],
  asin: ['AsinBackward0', X, (g, c) => g.mul(oneMinusSquare(c.input(0)).rsqrt())],
  acos: ['AcosBackward0', X, (g, c) => g.mul(oneMinusSquare(c.input(0)).rsqrt()).neg()],
  atan: ['AtanBackward0', X, (g, c) => g.div(c.input(0).square().add(1))],
  sinh: ['SinhBackward0', X, (g, c) => g.mul(c.input(0).cosh())],
  cosh: ['CoshBackward0', X, (g, c) => g.mul(c.input(0).sinh())],
  tanh: ['TanhBackward0', Y, (g, c) => slope('tanhSlope', g, c.output())],
  asinh: ['AsinhBackward0', X, (g, c) => g.mul(c.input(0).square().add(1).rsqrt())],
  acosh: ['AcoshBackward0', X, (g, c) => g.mul(c.input(0).square().sub(1).rsqrt())],
  atanh: ['AtanhBackward0', X, (g, c) => g.div(oneMinusSquare(c.input(0)))],
  erf: ['ErfBackward0', X, (g, c) => g.mul(c.input(0).square().neg().exp()).mul(TWO_OVER_SQRT_PI)],
  erfc: ['ErfcBackward0', X, (g, c) => g.mul(c.input(0).square().neg().exp()).mul(-TWO_OVER_SQRT_PI)],
  erfinv: ['ErfinvBackward0', Y, (g, c) => g.mul(c.output().square().exp()).mul(1 / TWO_OVER_SQRT_PI)],
  lgamma: ['LgammaBackward0', X, (g, c) => g.mul(c.input(0).digamma())],
  deg2rad: ['Deg2RadBackward0', none, (g) => g.mul(Math.PI / 180)],
  rad2deg: ['Rad2DegBackward0', none, (g) => g.mul(180 / Math.PI)],
  sigmoid: ['SigmoidBackward0', Y, (g, c) => slope('sigmoidSlope', g, c.output())],
  relu: ['ReluBackward0', Y, (g, c) => slope('reluSlope', g, c.output())],
  silu: ['SiluBackward0', X, (g, c) => slope('siluSlope', g, c.input(0))],
  softsign: ['DivBackward0', X, (g, c) => g.div(c.input(0).abs().add(1).square())],
  relu6: ['HardtanhBackward0', X, (g, c) => where(between(c.input(0), 0, 6), g, 0)],
  hardsigmoid: ['HardsigmoidBackward0', X, (g, c) => where(between(c.input(0), -3, 3), g.div(6), 0)],
  hardswish: ['HardswishBackward0', X, (g, c) => hardswishGrad(g, c.input(0))],
  logsigmoid: ['LogSigmoidBackward0', X, (g, c) => g.mul(c.input(0).neg().sigmoid())],
  sinc: ['SincBackward0', X, (g, c) => g.mul(sincGrad(c.input(0)))],
  'special.entr': ['SpecialEntrBackward0', X, (g, c) => g.mul(c.input(0).log().neg().sub(1))],
  'special.ndtr': [
    'SpecialNdtrBackward0',
    X,
    (g, c) => g.mul(c.input(0).square().div(-2).exp()).div(SQRT_2_PI),
  ],
  'special.ndtri': [
    'SpecialNdtriBackward0',
    Y,
    (g, c) => g.mul(c.output().square().div(2).exp()).mul(SQRT_2_PI),
  ],
  'special.logNdtr': [
    'SpecialLogNdtrBackward0',
    X,
    (g, c) => g.div(f['special.erfcx'](c.input(0).mul(-Math.SQRT1_2))).mul(Math.sqrt(2 / Math.PI)),
  ],
  logit: ['LogitBackward0', X, (g, c) => g.div(c.input(0).mul(c.input(0).neg().add(1)))],
  'special.erfcx': [
    'SpecialErfcxBackward0',
    [0, OUT],
    (g, c) => g.mul(c.input(0).mul(c.output()).mul(2).sub(TWO_OVER_SQRT_PI)),
  ],
};

function oneMinusSquare(x: Tensor): Tensor {
  return x.square().neg().add(1);
}

function hardswishGrad(g: Tensor, x: Tensor): Tensor {
  const middle = g.mul(x.div(3).add(0.5));
  return where(le(x, -3), 0, where(ge(x, 3), g, middle));
}

/** d/dx sin(πx)/(πx) = (πx·cos(πx) − sin(πx)) / (πx²), 0 at 0. */
function sincGrad(x: Tensor): Tensor {
  const px = mul(x, Math.PI);
  const slope = px.mul(px.cos()).sub(px.sin()).div(px.mul(x));
  return where(eq(x, 0), 0, slope);
}

defineRules(
  Object.fromEntries(
    Object.entries(table).map(([op, [node, saves, grad]]) => [op, unaryRule(node, saves, grad)]),
  ),
);

// Piecewise constant: the gradient is zero everywhere it exists.
defineRules({
  sign: zero('SignBackward0'),
  sgn: zero('SgnBackward0'),
  floor: zero('FloorBackward0'),
  ceil: zero('CeilBackward0'),
  round: zero('RoundBackward0'),
  trunc: zero('TruncBackward0'),
});
