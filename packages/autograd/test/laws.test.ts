// Laws that every op keeps, over its own samples: layouts in memory, views, forms in place, broadcasting, 0-d and empty
// tensors, every dtype. What an op computes is other tests' matter.
import { reference } from '@kindling/device-reference';
import {
  allOps,
  binaryInPlace,
  type DType,
  differentiableInputs,
  dispatchAll,
  drawInputs,
  dtypes,
  isFloatingPoint,
  KindlingError,
  manualSeed,
  type Op,
  type Operand,
  type Sample,
  type SampleInput,
  setDefaultDevice,
  stack,
  Tensor,
  tensor,
  unaryInPlace,
  zeros,
} from '@kindling/tensor';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { noGrad, ruleNames } from '../src/index.js';

const device = reference();
setDefaultDevice(device);

const RUNS = Number(process.env.KINDLING_PROPERTY_RUNS ?? 3);
let cases = 0;
afterAll(() => {
  console.log(`${cases} cases of laws`);
});

const ops = [...allOps().values()].filter((op) => op.samples().length > 0);
const elementwise = ops.filter((op) => op.kind === 'kernel' && op.elementwise);
const rules = new Set(ruleNames());

const numbers = (t: Tensor): number[] => Array.from(t.to('float64').dataSync());
const run = (op: Op, inputs: readonly Operand[], attrs: Sample['attrs']): readonly Tensor[] => {
  manualSeed(1);
  return dispatchAll(op, inputs, attrs);
};

/** The same to the bit, unless told what may differ: the reference device sums in the order of the dims, however they lie. */
function expectSame(ours: readonly Tensor[], theirs: readonly Tensor[], near = 0): void {
  expect(ours.map((t) => [t.dtype, t.shape])).toEqual(theirs.map((t) => [t.dtype, t.shape]));
  ours.forEach((t, k) => {
    const [a, b] = [numbers(t), numbers(theirs[k]!)];
    a.forEach((x, i) => {
      const y = b[i]!;
      const isNear = Number.isFinite(y) && Math.abs(x - y) <= near * (1 + Math.abs(y));
      if (!(Object.is(x, y) || x === y || isNear)) expect.fail(`output ${k}, element ${i}: ${x} for ${y}`);
    });
  });
}

/** Runs `check` for samples and seeds of the op. */
function forSamples(samples: readonly Sample[], check: (sample: Sample, seed: number) => void): void {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (sample, seed) => {
      cases++;
      check(sample, seed);
    }),
    { numRuns: RUNS },
  );
}

const draw = (sample: Sample, seed: number, dtype: DType = 'float64') =>
  drawInputs(sample, { device, seed, dtype });

describe('how a tensor lies in memory does not matter', () => {
  // `view` refuses what it cannot look at without a copy; asStrided is told how its input lies.
  const dependent = new Set(['view', 'asStrided']);
  for (const op of ops.filter(({ name }) => !dependent.has(name))) {
    it(op.name, () => {
      forSamples(op.samples(), (sample, seed) => {
        const [plain, ...others] = (['contiguous', 'transposed', 'strided'] as const).map((layout) =>
          run(op, drawInputs(sample, { device, seed, dtype: 'float64', layout }), sample.attrs),
        );
        for (const other of others) expectSame(other, plain!);
      });
    });
  }
});

describe('views share memory, and the gradient knows it', () => {
  for (const op of ops.filter(({ kind }) => kind === 'view')) {
    it(op.name, () => {
      forSamples(op.samples(), ({ inputs, attrs }) => {
        const { shape } = (
          'shape' in (inputs[0] as object) ? inputs[0] : { shape: inputs[0] }
        ) as SampleInput;
        const size = shape.reduce((a, b) => a * b, 1);
        const look = (x: Tensor): Tensor => dispatchAll(op, [x], attrs)[0]!;
        const base = tensor([...Array(size).keys()], { dtype: 'float64' }).reshape(shape);
        const seen = new Set(numbers(look(base)));
        const touched = [...Array(size).keys()].map((i) => seen.has(i));
        const isOverlapping = look(base).numel() > seen.size;
        if (isOverlapping) {
          // Such a view cannot be written; it sees what is written into the base.
          base.fill_(-1);
          expect(numbers(look(base)).every((x) => x === -1)).toBe(true);
          return;
        }
        look(base).fill_(-1);
        expect(numbers(base.reshape(-1))).toEqual(touched.map((yes, i) => (yes ? -1 : i)));
        if (op.name === 'detach') return;
        const leaf = zeros(shape, { dtype: 'float64' }).requiresGrad_();
        const changed = leaf.mul(1);
        look(changed).mul_(3);
        changed.sum().backward();
        expect(numbers(leaf.grad!.reshape(-1))).toEqual(touched.map((yes) => (yes ? 3 : 1)));
      });
    });
  }
});

describe('in place, on a view: the same values and gradients, and nothing beside the view', () => {
  const inPlace = { ...unaryInPlace, ...binaryInPlace } as Readonly<
    Record<string, ((...inputs: Operand[]) => Tensor) | undefined>
  >;
  for (const op of elementwise.filter(({ name }) => inPlace[`${name}_`] !== undefined)) {
    const fits = (sample: Sample): boolean => {
      const inputs = draw(sample, 1);
      const [out] = run(op, inputs, sample.attrs);
      const [self] = inputs;
      return self instanceof Tensor && `${self.shape}` === `${out!.shape}` && out!.dtype === 'float64';
    };
    const samples = op.samples().filter(fits);
    if (samples.length === 0) continue;
    it(op.name, () => {
      forSamples(samples, (sample, seed) => {
        const wanted = rules.has(op.name) ? differentiableInputs(sample) : [];
        const weigh = (x: Tensor): Tensor => x.mul(tensor([2, 5], { dtype: 'float64' }));
        const outcome = (change: (pair: Tensor, rest: Operand[]) => Tensor): Tensor[] => {
          const inputs = draw(sample, seed);
          const leaves = inputs.filter((_, i) => wanted[i]) as Tensor[];
          for (const t of leaves) t.requiresGrad = true;
          const [self, ...rest] = inputs as [Tensor, ...Operand[]];
          const result = weigh(change(stack([self, self], -1), rest));
          if (leaves.length > 0) result.sum().backward();
          return [result.detach(), ...leaves.map((t) => t.grad!)];
        };
        const written = outcome((pair, rest) => {
          inPlace[`${op.name}_`]!(pair.select(-1, 0), ...rest);
          return pair;
        });
        const made = outcome((pair, rest) => {
          const self = pair.select(-1, 0);
          return stack([run(op, [self, ...rest], sample.attrs)[0]!, pair.select(-1, 1)], -1);
        });
        expectSame(written, made);
      });
    });
  }
});

const shapeOf = (given: Sample['inputs'][number]): readonly number[] | undefined =>
  given === null || typeof given !== 'object' ? undefined : 'shape' in given ? given.shape : given;

describe('operands broadcast', () => {
  for (const op of elementwise) {
    const samples = op.samples().filter((s) => new Set(s.inputs.map((x) => `${shapeOf(x)}`)).size > 1);
    if (samples.length === 0) continue;
    it(op.name, () => {
      forSamples(samples, (sample, seed) => {
        const inputs = draw(sample, seed);
        const results = run(op, inputs, sample.attrs);
        const { shape } = results[0]!;
        const whole = inputs.map((x) => (x instanceof Tensor ? x.expand(shape).clone() : x));
        expectSame(results, run(op, whole, sample.attrs));
      });
    });
  }
});

describe('no dims, and no elements', () => {
  const single = (op: Op): Sample | undefined =>
    op
      .samples()
      .find(
        (s) => s.inputs.every((x) => shapeOf(x) !== undefined) && s.inputs.some((x) => shapeOf(x)!.length),
      );
  for (const op of elementwise) {
    const sample = single(op);
    if (sample === undefined) continue;
    it(op.name, () => {
      const shaped = (shape: readonly number[]): Sample => ({
        ...sample,
        inputs: sample.inputs.map((x) => ({
          ...('shape' in (x as object) ? (x as SampleInput) : {}),
          // What has no dims in the sample (maskedFill's value) never has any.
          shape: shapeOf(x)!.length === 0 ? [] : shape,
        })),
      });
      cases += 2;
      const scalar = draw(shaped([]), 7) as Tensor[];
      const lined = scalar.map((x, i) => (shapeOf(sample.inputs[i]!)!.length ? x.reshape(1) : x));
      const [zeroD, vector] = [run(op, scalar, sample.attrs), run(op, lined, sample.attrs)];
      expectSame(
        zeroD,
        vector.map((t) => t.reshape([])),
      );
      const nothing = draw(shaped([2, 0]), 7) as Tensor[];
      const wanted = rules.has(op.name) ? differentiableInputs(sample) : [];
      const leaves = nothing.filter((x, i) => wanted[i] && x.ndim > 0);
      for (const t of leaves) t.requiresGrad = true;
      const results = run(op, nothing, sample.attrs);
      expect(results.map((t) => t.shape)).toEqual(results.map(() => [2, 0]));
      if (leaves.length === 0 || !results[0]!.requiresGrad) return;
      results[0]!.sum().backward();
      for (const { grad } of leaves) if (grad !== null) expect(grad.shape).toEqual([2, 0]);
    });
  }
});

describe('every dtype: as in float64, or a typed refusal', () => {
  /** Rounding of one operation whose error its argument's rounding may magnify a little. */
  const closeness: Readonly<Partial<Record<DType, number>>> = { float16: 2e-2, float32: 1e-4 };
  for (const op of elementwise) {
    const sample = op.samples().find((s) => s.inputs.some((x) => shapeOf(x)?.length));
    if (sample === undefined) continue;
    it(op.name, () => {
      let answered = 0;
      for (const dtype of dtypes) {
        cases++;
        const positive = (x: Sample['inputs'][number]): Sample['inputs'][number] => {
          const shape = shapeOf(x);
          if (shape === undefined || isFloatingPoint(dtype)) return x;
          const given = ('shape' in (x as object) ? x : {}) as SampleInput;
          return given.dtype !== undefined ? given : { shape, low: 1, high: 7 };
        };
        const inputs = draw({ ...sample, inputs: sample.inputs.map(positive) }, 11, dtype);
        const attempt = (given: readonly Operand[]): readonly Tensor[] | undefined => {
          try {
            return run(op, given, sample.attrs);
          } catch (error) {
            expect(error).toBeInstanceOf(KindlingError);
            return undefined;
          }
        };
        noGrad(() => {
          const ours = attempt(inputs);
          if (ours === undefined) return;
          answered++;
          const exact = attempt(
            inputs.map((x) => (x instanceof Tensor && x.dtype === dtype ? x.to('float64') : x)),
          );
          // Bits are for integers alone.
          if (exact === undefined) return;
          const near = closeness[ours[0]!.dtype] ?? 0;
          expectSame(
            ours,
            exact.map((t, k) => t.to(ours[k]!.dtype)),
            near,
          );
        });
      }
      expect(answered).toBeGreaterThan(0);
    });
  }
});
