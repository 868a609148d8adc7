// Samples that are left out, with the reason: the one list.

/** As much of a sample as a reason needs. */
interface Sample {
  readonly args: readonly { readonly name: string; readonly value: unknown }[];
}

/** By PyTorch's name of the operator: why this sample of it is not run, if it is not. */
export const skips: Readonly<Record<string, (sample: Sample) => string | undefined>> = {
  repeat_interleave: (sample) =>
    sample.args.some((a) => a.name === 'self')
      ? undefined
      : 'the record calls the tensor `repeats` and has lost the number of repeats',
};
