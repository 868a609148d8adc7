// Section operators: every operator on its own samples, forward in every layout and dtype, and backward.
import { ruleNames } from '@kindling/autograd';
import {
  allOps,
  DeviceError,
  type DType,
  differentiableInputs,
  dtypes,
  type Op,
  type Sample,
  sampleLayouts,
} from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { toleranceFor } from '../compare.js';
import { type Kit, plainCase } from '../kit.js';
import { checkOutcome, type RunOptions, recast, runOp } from '../run-op.js';

const section = 'operators';

/** Runs every sample on the device and on the oracle. `must`: that the oracle can do it is part of the check. */
function sampleCase(
  kit: Kit,
  op: Op,
  title: string,
  samples: readonly Sample[],
  options: RunOptions,
  must: boolean,
): DeviceCase {
  const name = `${op.name} ${title}`;
  const { tolerances = {} } = kit.options;
  return plainCase(section, name, async () => {
    for (const [i, sample] of samples.entries()) {
      try {
        const expected = await runOp(kit.oracle, op, sample, options);
        // A DeviceError: the operator needs what this device does not claim to have.
        if (must && 'error' in expected && !(expected.error instanceof DeviceError)) throw expected.error;
        const actual = await runOp(kit.device, op, sample, options);
        checkOutcome(actual, expected, (dtype) => toleranceFor(tolerances, dtype, `${section}: ${name}`));
      } catch (error) {
        throw new Error(`sample ${i}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
  });
}

/** The dtypes that a sample's own inputs have, besides those that are drawn in the asked one. */
function needs(sample: Sample): DType[] {
  return sample.inputs.flatMap((x) =>
    x !== null && typeof x === 'object' && 'dtype' in x && x.dtype ? [x.dtype] : [],
  );
}

export function* operators(kit: Kit): Iterable<DeviceCase> {
  const can = kit.device.capabilities.arithmetic;
  const withRule = new Set(ruleNames());
  for (const op of allOps().values()) {
    const samples = op.samples().filter((s) => needs(s).every((d) => can.has(d)));
    if (samples.length === 0) continue;
    for (const dtype of dtypes.filter((d) => can.has(d))) {
      const add = (title: string, chosen: readonly Sample[], options: Partial<RunOptions>, must: boolean) =>
        sampleCase(kit, op, title, chosen, { dtype, layout: 'contiguous', ...options }, must);
      if (dtype !== 'float32' && dtype !== 'float64') {
        yield add(`forward ${dtype}`, samples, {}, false);
        continue;
      }
      // What says its own dtypes throughout may refuse this one; the device must then refuse it too.
      const own = samples.every((s) => recast(s, dtype) === s);
      for (const layout of sampleLayouts)
        yield add(`forward ${dtype}, ${layout}`, samples, { layout }, layout === 'contiguous' && own);
      // An op without a rule of its own has a gradient only by what it is made of.
      if (op.kind !== 'composite' && !withRule.has(op.name)) continue;
      const smooth = samples.filter((s) => differentiableInputs(s).includes(true));
      if (smooth.length > 0) yield add(`backward ${dtype}`, smooth, { backward: true }, true);
    }
  }
}
