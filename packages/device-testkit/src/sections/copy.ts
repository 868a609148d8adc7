// Section copy: every layout of either side, every conversion between dtypes.
import { type DType, dtypes, isFloatingPoint } from '@kindling/tensor';
import type { DeviceCase } from '../case.js';
import { forms } from '../forms.js';
import { type Kit, kernelCase } from '../kit.js';
import { drawn, type Operand, operand, output } from '../operand.js';

const section = 'copy';

/** Values whose conversion is told apart by rounding, truncation, sign and truth. */
function converted(from: DType, to: DType): readonly number[] {
  if (from === 'bool') return [0, 1];
  if (from === 'uint8') return [0, 1, 7, 255];
  if (!isFloatingPoint(from)) return to === 'uint8' ? [0, 1, 200] : [0, 1, -1, 7, -2048, 1025];
  if (to === 'bool') return [0, -0, 0.25, -3.5, Number.NaN, Infinity];
  if (to === 'uint8') return [0, 0.75, 1.5, 200.25];
  if (!isFloatingPoint(to)) return [0, 0.75, -0.75, 1.5, -2.5, 1024];
  return [0, 0.1, -1 / 3, 1 + 2 ** -11, 1 + 3 * 2 ** -11, 1000.7, 6e-8, Number.NaN, Infinity, -Infinity];
}

export function* copy(kit: Kit): Iterable<DeviceCase> {
  const held = dtypes.filter((d) => kit.device.capabilities.storage.has(d));
  const add = (title: string, operands: () => [Operand, Operand]): DeviceCase =>
    kernelCase(kit, section, title, () => ({
      operands: operands(),
      writes: [1],
      call: (device, [source, target]) => device.copy(source!, target!),
    }));
  for (const dtype of held) {
    for (const form of forms) {
      yield add(`${dtype}, ${form.name}`, () => [
        operand(dtype, form.shape, drawn(dtype, 1), form.input),
        output(dtype, form.shape, form.output),
      ]);
    }
    for (const to of held.filter((d) => d !== dtype)) {
      const values = converted(dtype, to);
      yield add(`${dtype} to ${to}`, () => [
        operand(dtype, [values.length], (i) => values[i]!),
        output(to, [values.length]),
      ]);
      const strided = forms.find((f) => f.name === 'seven dims')!;
      yield add(`${dtype} to ${to}, strided`, () => [
        operand(dtype, strided.shape, () => 1, strided.input),
        output(to, strided.shape, strided.output),
      ]);
    }
  }
}
