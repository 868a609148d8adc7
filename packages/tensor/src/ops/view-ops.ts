// View ops: new shape and strides on the same storage. Each is a rule from (shape, strides, offset) to another.
import { defineOp, type Sample, type ViewOp, type ViewSpec } from '../dispatch.js';
import { IndexError, ShapeError, ValueError } from '../errors.js';
import { formatShape, inferSize, normalizeDim, numel, type Shape, viewStrides } from '../shape.js';
import type { Tensor } from '../tensor.js';

function viewOp(
  name: string,
  view: (self: Tensor, attrs: never) => ViewSpec,
  samples: () => Sample[],
): ViewOp {
  return defineOp<ViewOp>({ kind: 'view', name, view: view as ViewOp['view'], samples });
}

const spec = (self: Tensor, shape: Shape, strides: Shape, offset = self.storageOffset): ViewSpec => ({
  shape,
  strides,
  offset,
});

const without = (list: Shape, at: number): number[] => list.filter((_, i) => i !== at);
const inserted = (list: Shape, at: number, value: number): number[] => [
  ...list.slice(0, at),
  value,
  ...list.slice(at),
];
const replaced = (list: Shape, at: number, value: number): number[] =>
  list.map((v, i) => (i === at ? value : v));

export const viewOpBase = viewOp(
  'view',
  (self, { shape }: { shape: Shape }) => {
    const target = inferSize('view', shape, self.numel());
    const strides = viewStrides(self.shape, self.strides, target);
    if (strides === undefined) {
      throw new ShapeError(
        `view: view size ${formatShape(target)} is not compatible with input tensor's size ${formatShape(self.shape)} and ` +
          `stride ${formatShape(self.strides)} (at least one dimension spans across two contiguous subspaces). ` +
          'Use reshape(...) instead.',
      );
    }
    return spec(self, target, strides);
  },
  () => [
    { inputs: [[2, 6]], attrs: { shape: [3, 4] } },
    { inputs: [[4]], attrs: { shape: [2, -1] } },
    { inputs: [[]], attrs: { shape: [1, 1] } },
  ],
);

export const permuteOp = viewOp(
  'permute',
  (self, { dims }: { dims: Shape }) => {
    if (dims.length !== self.ndim) {
      throw new ShapeError(
        `permute: number of dimensions in the tensor input does not match the length of the desired ordering of dimensions ` +
          `i.e. input.dim() = ${self.ndim} is not equal to len(dims) = ${dims.length}`,
      );
    }
    const order = dims.map((d) => normalizeDim(d, self.ndim, 'permute'));
    if (new Set(order).size !== order.length) throw new ShapeError('permute: repeated dim in permute');
    return spec(
      self,
      order.map((d) => self.shape[d]!),
      order.map((d) => self.strides[d]!),
    );
  },
  () => [{ inputs: [[2, 3, 4]], attrs: { dims: [2, 0, 1] } }],
);

export const transposeOp = viewOp(
  'transpose',
  (self, { dim0, dim1 }: { dim0: number; dim1: number }) => {
    const a = normalizeDim(dim0, self.ndim, 'transpose');
    const b = normalizeDim(dim1, self.ndim, 'transpose');
    if (self.ndim === 0) return spec(self, self.shape, self.strides);
    const shape = [...self.shape];
    const strides = [...self.strides];
    [shape[a], shape[b]] = [shape[b]!, shape[a]!];
    [strides[a], strides[b]] = [strides[b]!, strides[a]!];
    return spec(self, shape, strides);
  },
  () => [{ inputs: [[2, 3, 4]], attrs: { dim0: 0, dim1: -1 } }],
);

/** Matrix transpose: PyTorch gives `t()` a backward node of its own name. */
export const tOp = viewOp(
  't',
  (self) => {
    if (self.ndim > 2) {
      throw new ShapeError(
        `t: expects a tensor with <= 2 dimensions, but self is ${self.ndim}D; use transpose or mT`,
      );
    }
    return spec(self, [...self.shape].reverse(), [...self.strides].reverse());
  },
  () => [{ inputs: [[2, 3]] }, { inputs: [[3]] }],
);

export const expandOp = viewOp(
  'expand',
  (self, { shape: requested }: { shape: Shape }) => {
    const lead = requested.length - self.ndim;
    const fail = (why: string) =>
      new ShapeError(`expand: cannot expand ${formatShape(self.shape)} to ${formatShape(requested)}: ${why}`);
    if (lead < 0)
      throw fail('the number of sizes provided must be greater or equal to the number of dimensions');
    const shape: number[] = [];
    const strides: number[] = [];
    for (let i = 0; i < requested.length; i++) {
      const size = i < lead ? undefined : self.shape[i - lead]!;
      const wanted = requested[i]!;
      if (wanted === -1 && size === undefined)
        throw fail('-1 is not allowed in a leading, non-existing dimension');
      if (wanted !== -1 && size !== undefined && size !== 1 && size !== wanted) {
        throw fail(
          `the expanded size (${wanted}) must match the existing size (${size}) at non-singleton dimension ${i}`,
        );
      }
      shape.push(wanted === -1 ? size! : wanted);
      strides.push(
        size === undefined || (size === 1 && wanted !== 1 && wanted !== -1) ? 0 : self.strides[i - lead]!,
      );
    }
    return spec(self, shape, strides);
  },
  () => [
    { inputs: [[3, 1]], attrs: { shape: [2, 3, 4] } },
    { inputs: [[]], attrs: { shape: [2] } },
    { inputs: [[2, 3]], attrs: { shape: [-1, 3] } },
  ],
);

export const sliceOp = viewOp(
  'slice',
  (
    self,
    { dim, start, end, step }: { dim: number; start: number | null; end: number | null; step: number },
  ) => {
    if (self.ndim === 0) throw new IndexError('slice: slice() cannot be applied to a 0-dim tensor.');
    if (step <= 0)
      throw new ValueError(`slice: slice step must be positive, got ${step}; use flip to reverse`);
    const d = normalizeDim(dim, self.ndim, 'slice');
    const size = self.shape[d]!;
    const clamp = (i: number) => Math.min(Math.max(i < 0 ? i + size : i, 0), size);
    const from = clamp(start ?? 0);
    const to = Math.max(from, clamp(end ?? size));
    const shape = replaced(self.shape, d, Math.ceil((to - from) / step));
    return spec(
      self,
      shape,
      replaced(self.strides, d, self.strides[d]! * step),
      self.storageOffset + from * self.strides[d]!,
    );
  },
  () => [
    { inputs: [[5, 3]], attrs: { dim: 0, start: 1, end: -1, step: 2 } },
    { inputs: [[5, 3]], attrs: { dim: 1, start: null, end: null, step: 1 } },
    { inputs: [[5]], attrs: { dim: 0, start: 4, end: 2, step: 1 } },
  ],
);

export const selectOp = viewOp(
  'select',
  (self, { dim, index }: { dim: number; index: number }) => {
    if (self.ndim === 0) throw new IndexError('select: select() cannot be applied to a 0-dim tensor.');
    const d = normalizeDim(dim, self.ndim, 'select');
    const size = self.shape[d]!;
    if (!Number.isInteger(index) || index < -size || index >= size) {
      throw new IndexError(
        `select: index ${index} is out of bounds for dimension ${d} with size ${size} (shape ${formatShape(self.shape)})`,
      );
    }
    const at = index < 0 ? index + size : index;
    return spec(
      self,
      without(self.shape, d),
      without(self.strides, d),
      self.storageOffset + at * self.strides[d]!,
    );
  },
  () => [
    { inputs: [[4, 3]], attrs: { dim: 1, index: -1 } },
    { inputs: [[4]], attrs: { dim: 0, index: 2 } },
  ],
);

export const squeezeOp = viewOp(
  'squeeze',
  (self, { dims }: { dims: Shape }) => {
    const drop = new Set(dims.filter((d) => self.shape[d] === 1));
    const keep = (_: number, i: number) => !drop.has(i);
    return spec(self, self.shape.filter(keep), self.strides.filter(keep));
  },
  () => [
    { inputs: [[1, 3, 1]], attrs: { dims: [0, 1, 2] } },
    { inputs: [[1, 3]], attrs: { dims: [0] } },
  ],
);

export const unsqueezeOp = viewOp(
  'unsqueeze',
  (self, { dim }: { dim: number }) => {
    const d = normalizeDim(dim, self.ndim + 1, 'unsqueeze');
    const stride = d < self.ndim ? self.shape[d]! * self.strides[d]! : 1;
    return spec(self, inserted(self.shape, d, 1), inserted(self.strides, d, stride));
  },
  () => [
    { inputs: [[3]], attrs: { dim: 0 } },
    { inputs: [[2, 3]], attrs: { dim: -1 } },
  ],
);

export const diagonalOp = viewOp(
  'diagonal',
  (self, { offset, dim1, dim2 }: { offset: number; dim1: number; dim2: number }) => {
    const a = normalizeDim(dim1, self.ndim, 'diagonal');
    const b = normalizeDim(dim2, self.ndim, 'diagonal');
    if (a === b || self.ndim < 2)
      throw new IndexError(`diagonal: diagonal dimensions cannot be identical ${dim1}, ${dim2}`);
    const [rows, columns] = [self.shape[a]!, self.shape[b]!];
    const length = Math.max(
      0,
      offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns),
    );
    const start = length === 0 ? 0 : offset >= 0 ? offset * self.strides[b]! : -offset * self.strides[a]!;
    const rest = (list: Shape) => list.filter((_, i) => i !== a && i !== b);
    return spec(
      self,
      [...rest(self.shape), length],
      [...rest(self.strides), self.strides[a]! + self.strides[b]!],
      self.storageOffset + start,
    );
  },
  () => [
    { inputs: [[3, 4]], attrs: { offset: 0, dim1: 0, dim2: 1 } },
    { inputs: [[2, 3, 3]], attrs: { offset: -1, dim1: 1, dim2: 2 } },
  ],
);

export const unfoldOp = viewOp(
  'unfold',
  (self, { dimension, size, step }: { dimension: number; size: number; step: number }) => {
    const d = normalizeDim(dimension, self.ndim, 'unfold');
    const length = self.ndim === 0 ? 1 : self.shape[d]!;
    if (size < 0 || size > length) {
      throw new ShapeError(
        `unfold: maximum size for tensor at dimension ${d} is ${length} but size is ${size}`,
      );
    }
    if (step <= 0) throw new ValueError(`unfold: step is ${step} but must be > 0`);
    if (self.ndim === 0) return spec(self, [size], [1]);
    const windows = Math.floor((length - size) / step) + 1;
    return spec(
      self,
      [...replaced(self.shape, d, windows), size],
      [...replaced(self.strides, d, self.strides[d]! * step), self.strides[d]!],
    );
  },
  () => [{ inputs: [[2, 7]], attrs: { dimension: 1, size: 3, step: 2 } }],
);

export const asStridedOp = viewOp(
  'asStrided',
  (self, { shape, strides, offset }: { shape: Shape; strides: Shape; offset: number }) => {
    let last = offset;
    for (let i = 0; i < shape.length; i++) {
      if (strides[i]! < 0)
        throw new ValueError(`asStrided: Negative strides are not supported, got ${formatShape(strides)}`);
      last += Math.max(0, shape[i]! - 1) * strides[i]!;
    }
    if (shape.length !== strides.length || (numel(shape) > 0 && last >= self.storage.length) || offset < 0) {
      throw new ShapeError(
        `asStrided: size ${formatShape(shape)} with stride ${formatShape(strides)} and offset ${offset} reaches outside the ` +
          `storage of ${self.storage.length} elements`,
      );
    }
    return spec(self, shape, strides, offset);
  },
  () => [
    {
      inputs: [[6]],
      attrs: { shape: [2, 3], strides: [3, 1], offset: 0, inputStrides: [1], inputOffset: 0, length: 6 },
    },
  ],
);

/** A view of the same elements outside the graph. */
export const detachOp = viewOp(
  'detach',
  (self) => spec(self, self.shape, self.strides),
  () => [],
);
/** The whole tensor as a view of itself (`viewAs(self)`, `x[...]`). */
export const aliasOp = viewOp(
  'alias',
  (self) => spec(self, self.shape, self.strides),
  () => [{ inputs: [[2, 3]] }],
);
