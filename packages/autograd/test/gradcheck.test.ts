// gradcheck and gradgradcheck themselves: what they find, what they cannot be fooled by, what they refuse.
import { reference } from '@kindling/device-reference';
import { AutogradError, setDefaultDevice, type Tensor, tensor, where } from '@kindling/tensor';
import { describe, expect, it } from 'vitest';
import { gradcheck, gradgradcheck } from '../src/index.js';

setDefaultDevice(reference());
const leaf = (...x: number[]): Tensor => tensor(x, { dtype: 'float64', requiresGrad: true });
/** Its value is x², its gradient x: half of what it should be. */
const half = (x: Tensor): Tensor => x.mul(x.detach());

describe('gradcheck', () => {
  it('is content with the right gradient, and says where another one is wrong', () => {
    expect(gradcheck((x) => x!.square(), [leaf(1, -2)])).toBe(true);
    expect(() => gradcheck(half, [leaf(1, -2)])).toThrow(AutogradError);
    expect(() => gradcheck(half, [leaf(1, -2)])).toThrow(
      /output 0 with respect to input 0, d output\[0\] \/ d input\[0\]: numerical 2\.?\d*, analytical 1$/,
    );
    expect(gradcheck(half, [leaf(1, -2)], { raiseException: false })).toBe(false);
  });

  it('looks at every output and input', () => {
    const inputs = [leaf(1), leaf(3)];
    const check = (fn: (x: Tensor, y: Tensor) => Tensor[]): boolean =>
      gradcheck(fn as (...given: Tensor[]) => Tensor[], inputs, { raiseException: false });
    expect(check((x, y) => [x.mul(y), y.square()])).toBe(true);
    expect(check((x, y) => [x.mul(y), half(y)])).toBe(false);
    expect(check((x, y) => [x.mul(y.detach())])).toBe(false);
  });

  it('takes no finite gradient for an infinite difference', () => {
    const wall = (x: Tensor): Tensor => x.add(where(x.detach().gt(0), Number.POSITIVE_INFINITY, 0));
    expect(gradcheck((x) => wall(x!), [leaf(0)], { raiseException: false })).toBe(false);
  });

  it('refuses what differences say nothing about', () => {
    expect(() => gradcheck((x) => x!, [tensor([1], { dtype: 'float64' })])).toThrow('at least one input');
    const single = tensor([1], { dtype: 'float32', requiresGrad: true });
    expect(() => gradcheck((x) => x!, [single])).toThrow('inputs must be float64');
  });
});

describe('gradgradcheck', () => {
  it('is content with the right second derivative, and with no other', () => {
    expect(gradgradcheck((x) => x!.pow(3), [leaf(1, -2)])).toBe(true);
    expect(() => gradgradcheck(half, [leaf(1, -2)])).toThrow(AutogradError);
  });
});
