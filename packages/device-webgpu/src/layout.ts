// Layouts: dims of several views merged where all of them allow it, so that kernels walk as few as possible.
import type { View } from '@kindling/tensor';

/** A walk over views of one shape: sizes, and for each view a stride per size. Sizes of 1 are gone; none left is one element. */
export interface Walk {
  readonly sizes: readonly number[];
  readonly strides: readonly (readonly number[])[];
}

type Strided = Pick<View, 'strides'>;

/**
 * Up to this many elements, walks take the form of `SMALL_RANK` dims at least: kernels on small tensors are a matter of
 * launching them, and one pipeline for all layouts is compiled where several would be.
 */
const SMALL = 256;
const SMALL_RANK = 3;

/** Whether kernels over so many elements use the one general form. */
export const isSmall = (elements: number): boolean => elements <= SMALL;

/** Merges neighbouring dims that every view steps through evenly. With few elements in `all`, see {@link SMALL}. */
export function mergeDims(
  shape: readonly number[],
  views: readonly Strided[],
  all: number = count(shape),
): Walk {
  const sizes: number[] = [];
  const strides: number[][] = views.map(() => []);
  for (let d = 0; d < shape.length; d++) {
    const size = shape[d]!;
    if (size === 1) continue;
    const last = sizes.length - 1;
    const mergeable = last >= 0 && views.every((v, k) => strides[k]![last] === v.strides[d]! * size);
    if (mergeable) {
      sizes[last]! *= size;
      views.forEach((v, k) => {
        strides[k]![last] = v.strides[d]!;
      });
    } else {
      sizes.push(size);
      views.forEach((v, k) => {
        strides[k]!.push(v.strides[d]!);
      });
    }
  }
  if (all <= SMALL) {
    while (sizes.length < SMALL_RANK) {
      sizes.unshift(1);
      for (const own of strides) own.unshift(0);
    }
  }
  return { sizes, strides };
}

/** Number of elements of a shape. */
export const count = (shape: readonly number[]): number => shape.reduce((n, size) => n * size, 1);

/** Strides of a dense row-major array. */
export function denseStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let d = shape.length - 1; d >= 0; d--) {
    strides[d] = step;
    step *= shape[d]!;
  }
  return strides;
}

/** Dims `[from, to)` of a view, without its offset. */
export function dims(view: View, from: number, to?: number): Pick<View, 'shape' | 'strides'> {
  return { shape: view.shape.slice(from, to), strides: view.strides.slice(from, to) };
}

/**
 * WGSL that turns the linear position `position` of a walk into the position of each view. Parameters `<name>n<d>` hold
 * sizes (of all but the outermost dim), `<name>s<k>_<d>` the strides of view k. Positions end up in `targets[k]`, to
 * which they are added.
 */
export function walkCode(
  name: string,
  rank: number,
  position: string,
  targets: readonly string[],
): { parameters: string[]; code: string } {
  const parameters: string[] = [];
  const lines: string[] = [`  var ${name}r = ${position};`];
  for (let d = rank - 1; d >= 0; d--) {
    const coordinate = `${name}c${d}`;
    if (d === 0) lines.push(`  let ${coordinate} = ${name}r;`);
    else {
      parameters.push(`${name}n${d}`);
      lines.push(
        `  let ${coordinate} = ${name}r % p.${name}n${d};`,
        `  ${name}r = ${name}r / p.${name}n${d};`,
      );
    }
    targets.forEach((target, k) => {
      parameters.push(`${name}s${k}_${d}`);
      lines.push(`  ${target} += ${coordinate} * p.${name}s${k}_${d};`);
    });
  }
  return { parameters, code: rank === 0 ? '' : lines.join('\n') };
}

/** The values of {@link walkCode}'s parameters, in its order. */
export function walkParameters(walk: Walk): number[] {
  const values: number[] = [];
  for (let d = walk.sizes.length - 1; d >= 0; d--) {
    if (d > 0) values.push(walk.sizes[d]!);
    for (const strides of walk.strides) values.push(strides[d]!);
  }
  return values;
}
