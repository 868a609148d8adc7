// Section optional: every optional kernel against the default composition of its op, on the same device.
import { allOps, type CompositeOp, sampleLayouts } from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { toleranceFor } from '../compare.js';
import { type Kit, plainCase } from '../kit.js';
import { checkOutcome, runOp } from '../run-op.js';
import { countingKernels, kernelNames, withoutKernels } from '../variant.js';

const section = 'optional';

function nativeOps(): CompositeOp[] {
  return [...allOps().values()].filter(
    (op) => op.kind === 'composite' && op.native !== undefined,
  ) as CompositeOp[];
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
  for (const kernel of kernelNames(device)) {
    yield plainCase(section, `the kernel ${kernel} is reached`, async () => {
      const { device: counted, done } = countingKernels(device);
      for (const op of nativeOps()) {
        for (const dtype of dtypes) {
          for (const sample of op.samples())
            await runOp(counted, op, sample, { dtype, layout: 'contiguous' });
        }
      }
      check(
        done.has(kernel),
        `no sample of any operator made ${kernel} do the work: it is misspelt, or it always returns false`,
      );
    });
  }
}
