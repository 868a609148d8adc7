// Section optional: every optional kernel against the default composition of its op, on the same device.
import {
  allOps,
  type CompositeOp,
  type Device,
  expression as e,
  ones,
  sampleLayouts,
  stepAll,
} from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { toleranceFor } from '../compare.js';
import { type Kit, kernelCase, plainCase } from '../kit.js';
import { drawn, layouts, operand } from '../operand.js';
import { checkOutcome, runOp } from '../run-op.js';
import { countingKernels, kernelNames, withoutKernels } from '../variant.js';

const section = 'optional';

function nativeOps(): CompositeOp[] {
  return [...allOps().values()].filter(
    (op) => op.kind === 'composite' && op.native !== undefined,
  ) as CompositeOp[];
}

/** A step of two parameters of different shapes, as optimizers take it: p ← p − m/2 with m ← m/2 + g. */
const step = e.pointwise([
  e.sub(e.input(0), e.div(e.input(1), 2)),
  e.add(e.div(e.input(1), 2), e.mul(e.input(2), e.input(3))),
]);
const shapes = [[4, 5], [7]] as const;

function stepOnce(device: Device): void {
  const lists = shapes.map((shape) => Array.from({ length: 3 }, () => ones(shape, { device })));
  stepAll(step, lists, [0.25], 2);
  for (const t of lists.flat()) t.dispose();
}

/** `pointwiseMany` belongs to no op: it is held against as many calls of `pointwise`. */
function* steps(kit: Kit): Iterable<DeviceCase> {
  if (kit.device.kernels?.pointwiseMany === undefined) return;
  for (const layout of [layouts.contiguous, layouts.offset, layouts.transposed, layouts.stepped]) {
    yield kernelCase(
      kit,
      section,
      `pointwiseMany float32, ${layout.name}, does what single calls do`,
      () => ({
        operands: shapes.flatMap((shape, k) =>
          [0, 1, 2].map((i) => operand('float32', shape, drawn('float32', 3 * k + i), layout)),
        ),
        writes: [0, 1, 3, 4],
        call: (device, views) => {
          const calls = [views.slice(0, 3), views.slice(3)].map((own) => ({
            inputs: [...own, 0.25],
            outputs: own.slice(0, 2),
          }));
          if (device.kernels?.pointwiseMany?.(step, 'float32', calls)) return;
          for (const { inputs, outputs } of calls) device.pointwise(step, 'float32', inputs, outputs);
        },
      }),
    );
  }
}

export function* optional(kit: Kit): Iterable<DeviceCase> {
  const { device, options } = kit;
  if (device.kernels === undefined) return;
  const bare = withoutKernels(device);
  const dtypes = (['float32', 'float64'] as const).filter((d) => device.capabilities.arithmetic.has(d));
  for (const op of nativeOps()) {
    for (const dtype of dtypes) {
      for (const layout of sampleLayouts) {
        const title = `${op.name} ${dtype}, ${layout}, gives what its default composition gives`;
        yield plainCase(section, title, async () => {
          for (const sample of op.samples()) {
            const actual = await runOp(device, op, sample, { dtype, layout });
            const expected = await runOp(bare, op, sample, { dtype, layout });
            checkOutcome(actual, expected, (d) =>
              toleranceFor(options.tolerances ?? {}, d, `${section}: ${title}`),
            );
          }
        });
      }
    }
  }
  yield* steps(kit);
  for (const kernel of kernelNames(device)) {
    yield plainCase(section, `the kernel ${kernel} is reached`, async () => {
      const { device: counted, done } = countingKernels(device);
      for (const op of nativeOps()) {
        for (const dtype of dtypes) {
          for (const sample of op.samples())
            await runOp(counted, op, sample, { dtype, layout: 'contiguous' });
        }
      }
      stepOnce(counted);
      check(
        done.has(kernel),
        `no sample of any operator made ${kernel} do the work: it is misspelt, or it always returns false`,
      );
    });
  }
}
