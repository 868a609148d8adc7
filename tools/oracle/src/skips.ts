// Samples that are left out, with the reason: the one list.

/** As much of a sample as a reason needs. */
interface Sample {
  readonly args: readonly { readonly name: string; readonly value: unknown }[];
}

const has = (sample: Sample, name: string): boolean => sample.args.some((a) => a.name === name);
const valueIn = (sample: Sample, name: string): unknown => sample.args.find((a) => a.name === name)?.value;

/** By PyTorch's name of the operator: why this sample of it is not run, if it is not. */
export const skips: Readonly<Record<string, (sample: Sample) => string | undefined>> = {
  prod: (sample) =>
    typeof valueIn(sample, 'dtype') === 'number'
      ? 'the record calls the positional dim `dtype` (PyTorch chose the overload by the type of the value)'
      : undefined,
  repeat_interleave: (sample) =>
    has(sample, 'self')
      ? undefined
      : 'the record calls the tensor `repeats` and has lost the number of repeats',
};
