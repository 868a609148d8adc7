// The kit at work on one device: runs kernels there and on the oracle, and compares whole buffers.
import type { Device, DType, TypedArray, View } from '@kindling/tensor';
import type { DeviceCase, TestDeviceOptions } from './case.js';
import { close, indexOf, numbersOf, toleranceFor } from './compare.js';
import type { Operand } from './operand.js';

/** What a section of cases gets: the device under test, the oracle, and how to compare them. */
export interface Kit {
  readonly device: Device;
  readonly oracle: Device;
  readonly options: TestDeviceOptions;
}

/** Dtypes in which the device computes, in a steady order. */
export function arithmeticDTypes({ device }: Kit): DType[] {
  return [...device.capabilities.arithmetic].sort();
}

/** A section: a generator of cases. */
export type Section = (kit: Kit) => Iterable<DeviceCase>;

/** A case of a kernel: operands, which of them are written (by place), and the call. */
export interface KernelCase {
  readonly operands: readonly Operand[];
  readonly writes: readonly number[];
  readonly call: (device: Device, views: readonly View[]) => void;
  /** Compare without the absolute tolerance: for results far from 1. */
  readonly relative?: boolean;
}

/** Runs the kernel on one device and returns what every buffer holds afterwards. */
async function imagesAfter(device: Device, { operands, call }: KernelCase): Promise<TypedArray[]> {
  const buffers = operands.map(({ dtype, image }) => {
    const buffer = device.allocate(dtype, image.length);
    if (image.length > 0) device.write(buffer, dtype, 0, image);
    return buffer;
  });
  try {
    call(
      device,
      operands.map(({ dtype, shape, strides, offset }, i) => ({
        buffer: buffers[i]!,
        dtype,
        shape,
        strides,
        offset,
      })),
    );
    return await Promise.all(
      operands.map(({ dtype, image }, i) => device.read(buffers[i]!, dtype, 0, image.length)),
    );
  } finally {
    for (const buffer of buffers) device.free(buffer);
  }
}

/** Every element of the buffer that no view covers, or that was only read, must be as it was. */
function checkUntouched(operand: Operand, place: number, after: TypedArray, written: boolean): void {
  const own = new Set(written ? operand.positions : []);
  operand.image.forEach((before, at) => {
    if (own.has(at) || Object.is(after[at], before)) return;
    const what = written ? 'wrote outside its view' : 'wrote to an input';
    throw new Error(
      `${what}: element ${at} of the buffer of operand ${place} (${operand.layout}) was ${before} and is ${after[at]}`,
    );
  });
}

/** Runs a kernel on the device and on the oracle; throws where the buffers differ afterwards. */
export async function compareKernel(kit: Kit, name: string, kernel: KernelCase): Promise<void> {
  const actual = await imagesAfter(kit.device, kernel);
  const expected = await imagesAfter(kit.oracle, kernel);
  kernel.operands.forEach((operand, place) => {
    const { dtype, shape, image, positions, layout } = operand;
    const [got, wanted] = [numbersOf(actual[place]!, dtype), numbersOf(expected[place]!, dtype)];
    if (got.length !== image.length)
      throw new Error(`read gave ${got.length} elements of operand ${place}, not ${image.length}`);
    const written = kernel.writes.includes(place);
    if (written) {
      const tolerance = toleranceFor(kit.options.tolerances ?? {}, dtype, name, kernel.relative);
      positions.forEach((at, i) => {
        if (close(got[at]!, wanted[at]!, tolerance)) return;
        throw new Error(
          `operand ${place} (${dtype}, ${layout}): element ${indexOf(i, shape)} of shape [${shape.join(', ')}] is ` +
            `${got[at]}, expected ${wanted[at]}`,
        );
      });
    }
    checkUntouched(operand, place, actual[place]!, written);
  });
}

/** A case that compares a kernel with the oracle's. */
export function kernelCase(kit: Kit, section: string, title: string, build: () => KernelCase): DeviceCase {
  const name = `${section}: ${title}`;
  return { name, section, run: () => compareKernel(kit, name, build()) };
}

/** Any other case. */
export function plainCase(section: string, title: string, run: () => Promise<void>): DeviceCase {
  return { name: `${section}: ${title}`, section, run };
}
