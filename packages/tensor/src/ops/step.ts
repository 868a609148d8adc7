// Multi-tensor steps: one pointwise kernel run in place for many lists of tensors, as optimizers need it.
import type { Device, View } from '../device.js';
import { checkWritable } from '../dispatch.js';
import type { DType } from '../dtype.js';
import { DeviceError, internalAssert, ShapeError } from '../errors.js';
import type { Pointwise } from '../expression.js';
import { formatShape, sameShape } from '../shape.js';
import type { Tensor } from '../tensor.js';

/** Float16 holds; it is computed in float32. */
const computedIn = (dtype: DType): DType => (dtype === 'float16' ? 'float32' : dtype);

function check(list: readonly Tensor[], device: Device): void {
  const first = list[0]!;
  for (const t of list) {
    if (!sameShape(t.shape, first.shape))
      throw new ShapeError(
        `step: expected tensors of one shape, got ${list.map((x) => formatShape(x.shape)).join(', ')}`,
      );
    if (t.device !== device)
      throw new DeviceError(
        `step: Expected all tensors to be on the same device, but found at least two devices, ${device.name} and ` +
          `${t.device.name}; make the optimizer after moving the model, and move its state with it`,
      );
  }
}

/**
 * For each list of `tensors`: evaluates `kernel` over the list's elements, followed by `numbers`, and writes its outputs
 * into the first `written` tensors of the list. No graph is recorded; versions rise. Every list has tensors of one shape,
 * all are on one device, and dtypes agree from list to list. The device runs all lists in one call where it can.
 */
export function stepAll(
  kernel: Pointwise,
  tensors: readonly (readonly Tensor[])[],
  numbers: readonly number[],
  written: number,
): void {
  if (tensors.length === 0) return;
  internalAssert(
    kernel.outputs.length === written,
    `a step of ${kernel.outputs.length} outputs writes ${written}`,
  );
  const { device } = tensors[0]![0]!;
  const byDType = new Map<DType, { inputs: (View | number)[]; outputs: View[] }[]>();
  for (const list of tensors) {
    check(list, device);
    for (let k = 0; k < written; k++) checkWritable('step', list[k]!);
    if (list[0]!.numel() === 0) continue;
    const inputs: (View | number)[] = list.map((t) => t.deviceView).concat(numbers as never[]);
    const outputs = inputs.slice(0, written) as View[];
    const compute = computedIn(list[0]!.dtype);
    const calls = byDType.get(compute);
    if (calls === undefined) byDType.set(compute, [{ inputs, outputs }]);
    else calls.push({ inputs, outputs });
  }
  for (const [compute, calls] of byDType) {
    if (device.kernels?.pointwiseMany?.(kernel, compute, calls)) continue;
    for (const { inputs, outputs } of calls) device.pointwise(kernel, compute, inputs, outputs);
  }
  for (const list of tensors) for (let k = 0; k < written; k++) list[k]!.storage.version++;
}
