// A tensor as text, exactly as PyTorch prints it.
import { getDefaultDevice } from '../default-device.js';
import { getDefaultDtype } from '../dtype.js';
import { tensor } from '../factories.js';
import { data, dataSync } from '../ops/copying.js';
import { indexSelect } from '../ops/index-select.js';
import { detach } from '../ops/views.js';
import { outsideScopes, withoutTemporaries } from '../scope.js';
import { formatShape, numel, type Shape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { type ElementFormat, elementFormat } from './elements.js';
import { getPrintOptions, type PrintOptions } from './options.js';

/** Only the edges of a tensor of many elements: they alone are read. */
function shownPart(self: Tensor, { threshold, edgeitems }: PrintOptions): Tensor {
  let part = detach(self);
  if (part.dtype === 'float16') part = part.to('float32');
  if (self.numel() <= threshold) return part;
  self.shape.forEach((size, dim) => {
    if (size <= 2 * edgeitems) return;
    const edges = Array.from({ length: 2 * edgeitems }, (_, i) =>
      i < edgeitems ? i : size - 2 * edgeitems + i,
    );
    part = indexSelect(part, dim, tensor(edges, { dtype: 'int64', device: self.device }));
  });
  return part;
}

/** Lines of a vector, as many elements on each as fit. */
function vectorText(cells: string[], width: number, indent: number, linewidth: number): string {
  const perLine = Math.max(1, Math.floor((linewidth - indent) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += perLine) lines.push(cells.slice(i, i + perLine).join(', '));
  return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

/** Brackets around the elements of `shape`, row-major from `offset`; `full` tells which dims have a gap in the middle. */
function bodyText(
  values: ArrayLike<number>,
  { shape, full, offset, indent }: { shape: Shape; full: Shape; offset: number; indent: number },
  element: ElementFormat,
  options: PrintOptions,
): string {
  const { edgeitems, linewidth } = options;
  if (shape.length === 0) return element.format(values[offset]!);
  const [size, ...rest] = shape as [number, ...number[]];
  const gap = size < full[0]!;
  if (rest.length === 0) {
    const cells = Array.from({ length: size }, (_, i) => element.format(values[offset + i]!));
    if (gap) cells.splice(edgeitems, 0, ' ...');
    return vectorText(cells, element.width, indent, linewidth);
  }
  const step = numel(rest);
  const rows = Array.from({ length: size }, (_, i) =>
    bodyText(
      values,
      { shape: rest, full: full.slice(1), offset: offset + i * step, indent: indent + 1 },
      element,
      options,
    ),
  );
  if (gap) rows.splice(edgeitems, 0, '...');
  return `[${rows.join(`,${'\n'.repeat(rest.length)}${' '.repeat(indent + 1)}`)}]`;
}

function defaultDevice() {
  try {
    return getDefaultDevice();
  } catch {
    return undefined;
  }
}

/** `size=(0, 3)`, `dtype=torch.float64`, `device='webgpu:0'`, `grad_fn=<AddBackward0>`: what the elements do not show. */
function suffixes(self: Tensor): string[] {
  const { dtype, device, shape } = self;
  const found: string[] = [];
  if (device !== defaultDevice()) found.push(`device='${device.name}'`);
  const usual: readonly string[] = [getDefaultDtype(), 'int64', 'bool'];
  if (self.numel() === 0) {
    if (shape.length !== 1) found.push(`size=(${shape.join(', ')})`);
    if (dtype !== getDefaultDtype()) found.push(`dtype=torch.${dtype}`);
  } else if (!usual.includes(dtype)) found.push(`dtype=torch.${dtype}`);
  const node = self.autograd === null ? null : self.gradFn;
  if (node !== null) found.push(`grad_fn=<${node.name}>`);
  else if (self.requiresGrad) found.push('requires_grad=True');
  return found;
}

/** The suffixes behind the elements, on a new line where they would run past the line's width. */
function withSuffixes(text: string, list: readonly string[], indent: number, linewidth: number): string {
  let out = text;
  let used = text.length - text.lastIndexOf('\n') + 1;
  for (const suffix of list) {
    if (used + suffix.length + 2 > linewidth) {
      out += `,\n${' '.repeat(indent)}${suffix}`;
      used = indent + suffix.length;
    } else {
      out += `, ${suffix}`;
      used += suffix.length + 2;
    }
  }
  return `${out})`;
}

const prefix = 'tensor(';

function finish(self: Tensor, part: Tensor, values: ArrayLike<number>): string {
  const options = getPrintOptions();
  const indent = prefix.length;
  const element = elementFormat(values, part.dtype, options);
  const body =
    self.numel() === 0
      ? '[]'
      : bodyText(values, { shape: part.shape, full: self.shape, offset: 0, indent }, element, options);
  return withSuffixes(prefix + body, suffixes(self), indent, options.linewidth);
}

/** What can be said of a tensor without its elements. */
function outline(self: Tensor, how: string): string {
  const facts = [`shape=${formatShape(self.shape)}`, `dtype=torch.${self.dtype}`];
  const rest = suffixes(self).filter((s) => !s.startsWith('dtype=') && !s.startsWith('size='));
  return `tensor(<${facts.join(', ')}: ${how}>${rest.map((s) => `, ${s}`).join('')})`;
}

/**
 * The text that PyTorch prints for the tensor. On a device that cannot block, shape and dtype, and how to read the
 * rest: `await x.toStringAsync()`.
 */
export function formatTensor(self: Tensor): string {
  if (self.isDisposed) return outline(self, 'disposed');
  if (self.device.readSync === undefined && self.numel() > 0) {
    return outline(self, 'await toStringAsync(), item() or toArray() to read');
  }
  return outsideScopes(() =>
    withoutTemporaries(() => {
      const shown = shownPart(self, getPrintOptions());
      return finish(self, shown, self.numel() === 0 ? [] : dataSync(shown));
    }),
  );
}

/** The text that PyTorch prints for the tensor, awaited, for every device. */
export async function toStringAsync(self: Tensor): Promise<string> {
  if (self.numel() === 0) return formatTensor(self);
  const shown = shownPart(self, getPrintOptions());
  const values = await data(shown);
  if (shown.storage !== self.storage) shown.dispose();
  return finish(self, shown, values);
}
