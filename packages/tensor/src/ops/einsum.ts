// einsum: sums of products by subscripts. Each pair of operands becomes one batched matrix product.
import { ShapeError, ValueError } from '../errors.js';
import { formatShape } from '../shape.js';
import type { Tensor } from '../tensor.js';
import { binaryFunctions } from './binary.js';
import { reshape } from './copying.js';
import { bmm } from './matmul.js';
import { sum } from './reduce.js';
import { diagonal, expand, permute, unsqueeze } from './views.js';

/** A tensor with a label for every dim. Dims under an ellipsis are labelled `0`, `1`, … from the last one back. */
interface Labelled {
  readonly x: Tensor;
  readonly labels: readonly string[];
}

const isLetter = (c: string): boolean => /^[A-Za-z]$/.test(c);

function parseTerm(equation: string, term: string): (string | '...')[] {
  const parts: string[] = [];
  for (let i = 0; i < term.length; i++) {
    if (term.startsWith('...', i)) {
      if (parts.includes('...'))
        throw new ValueError(`einsum: found two ellipses in one subscript of '${equation}'`);
      parts.push('...');
      i += 2;
    } else if (isLetter(term[i]!)) parts.push(term[i]!);
    else
      throw new ValueError(
        `einsum: invalid subscript given in '${equation}': '${term[i]}'; subscripts are letters and '...'`,
      );
  }
  return parts;
}

/** Names the dims of an operand; a label that occurs twice takes the diagonal. */
function label(equation: string, term: readonly string[], given: Tensor, at: number): Labelled {
  const own = term.filter((p) => p !== '...').length;
  const hidden = given.ndim - own;
  if (hidden < 0 || (hidden > 0 && !term.includes('...'))) {
    throw new ShapeError(
      `einsum: the number of subscripts in the equation '${equation}' (${own}) does not match the number of dimensions ` +
        `(${given.ndim}) of operand ${at} with shape ${formatShape(given.shape)}`,
    );
  }
  const names = term.flatMap((p) =>
    p === '...' ? Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i)) : [p],
  );
  let x = given;
  const labels: string[] = [];
  for (const name of names) {
    const before = labels.indexOf(name);
    const here = labels.length;
    if (before === -1) {
      labels.push(name);
      continue;
    }
    if (x.shape[before] !== x.shape[here]) {
      throw new ShapeError(
        `einsum: subscript ${name} is repeated for operand ${at} but the sizes don't match, ${x.shape[here]} != ${x.shape[before]}`,
      );
    }
    // The diagonal comes last; it goes back to the place of the first occurrence.
    const rest = diagonal(x, { dim1: before, dim2: here });
    const order = Array.from({ length: rest.ndim - 1 }, (_, i) => i);
    order.splice(before, 0, rest.ndim - 1);
    x = permute(rest, order);
  }
  return { x, labels };
}

const sizeOf = ({ x, labels }: Labelled, name: string): number => {
  const at = labels.indexOf(name);
  return at === -1 ? 1 : x.shape[at]!;
};

/** Sums out the labels for which `drop` holds. */
function summed({ x, labels }: Labelled, drop: (name: string) => boolean): Labelled {
  const dims = labels.flatMap((name, i) => (drop(name) ? [i] : []));
  if (dims.length === 0) return { x, labels };
  return { x: sum(x, dims, { dtype: x.dtype }), labels: labels.filter((name) => !drop(name)) };
}

/** The dims in the order of `names`; those that are missing have size 1. */
function aligned({ x, labels }: Labelled, names: readonly string[]): Tensor {
  let y = permute(
    x,
    names.filter((name) => labels.includes(name)).map((name) => labels.indexOf(name)),
  );
  names.forEach((name, i) => {
    if (!labels.includes(name)) y = unsqueeze(y, i);
  });
  return y;
}

/** The product of two operands, summed over the labels that `kept` does not need afterwards. */
function contract(one: Labelled, two: Labelled, kept: ReadonlySet<string>): Labelled {
  const lone = (own: Labelled, other: Labelled) => (name: string) =>
    !kept.has(name) && (!other.labels.includes(name) || sizeOf(other, name) !== sizeOf(own, name));
  // What one operand has alone, or stretches the other along, can be summed at once.
  const a = summed(one, (name) => lone(one, two)(name) && sizeOf(one, name) !== 1);
  const b = summed(two, (name) => lone(two, one)(name) && sizeOf(two, name) !== 1);
  const all = [...new Set([...a.labels, ...b.labels])];
  const inside = all.filter((n) => !kept.has(n));
  const shared = all.filter((n) => kept.has(n) && a.labels.includes(n) && b.labels.includes(n));
  const left = all.filter((n) => kept.has(n) && !b.labels.includes(n));
  const right = all.filter((n) => kept.has(n) && !a.labels.includes(n));
  const sizes = (names: readonly string[]): number[] =>
    names.map((n) => (sizeOf(a, n) === 1 ? sizeOf(b, n) : sizeOf(a, n)));
  const count = (names: readonly string[]): number => sizes(names).reduce((n, s) => n * s, 1);
  const result = [...shared, ...left, ...right];
  if (inside.length === 0) {
    return { x: binaryFunctions.mul(aligned(a, result), aligned(b, result)), labels: result };
  }
  const block = (own: Labelled, names: readonly string[], shape: readonly number[]): Tensor =>
    reshape(expand(aligned(own, names), sizes(names)), shape);
  const product = bmm(
    block(a, [...shared, ...left, ...inside], [count(shared), count(left), count(inside)]),
    block(b, [...shared, ...inside, ...right], [count(shared), count(inside), count(right)]),
  );
  return { x: reshape(product, sizes(result)), labels: result };
}

/** The labels of the output: as written, or those that occur once, in alphabetical order after the ellipsis. */
function outputLabels(
  equation: string,
  written: string | undefined,
  operands: readonly Labelled[],
  terms: readonly (readonly string[])[],
): string[] {
  const hidden = Math.max(0, ...operands.map(({ labels }) => labels.filter((n) => !isLetter(n)).length));
  const ellipsis = Array.from({ length: hidden }, (_, i) => String(hidden - 1 - i));
  if (written === undefined) {
    const letters = terms.flat().filter((p) => p !== '...');
    const once = letters.filter((p) => letters.indexOf(p) === letters.lastIndexOf(p));
    return [...ellipsis, ...once.sort()];
  }
  const names = parseTerm(equation, written).flatMap((p) => (p === '...' ? ellipsis : [p]));
  for (const name of names) {
    if (names.indexOf(name) !== names.lastIndexOf(name))
      throw new ValueError(`einsum: output subscript ${name} appears more than once in '${equation}'`);
    if (!operands.some(({ labels }) => labels.includes(name)))
      throw new ValueError(
        `einsum: output subscript ${name} does not appear in the equation '${equation}' for any input operand`,
      );
  }
  return names;
}

function checkSizes(operands: readonly Labelled[]): void {
  const seen = new Map<string, number>();
  operands.forEach(({ x, labels }, i) => {
    labels.forEach((name, d) => {
      const size = x.shape[d]!;
      const before = seen.get(name) ?? 1;
      if (size !== 1 && before !== 1 && size !== before) {
        throw new ShapeError(
          `einsum: operand ${i} has size ${size} for subscript ${isLetter(name) ? name : '...'}, which does not broadcast with previously seen size ${before} ` +
            `(shape ${formatShape(x.shape)})`,
        );
      }
      if (before === 1) seen.set(name, size);
    });
  });
}

/**
 * Sums of products by Einstein's convention: `einsum('bij,bjk->bik', a, b)`. Operands as arguments or as one list;
 * `...` stands for dims that broadcast; without `->` the output has the subscripts that occur once, in alphabetical order.
 */
export function einsum(equation: string, ...operands: Tensor[] | [readonly Tensor[]]): Tensor {
  const tensors = operands.flat() as Tensor[];
  const [inputs, output, ...excess] = equation.replaceAll(' ', '').split('->') as [string, string?];
  if (excess.length > 0) throw new ValueError(`einsum: '${equation}' has more than one '->'`);
  const terms = inputs.split(',').map((term) => parseTerm(equation, term));
  if (terms.length !== tensors.length) {
    throw new ValueError(
      `einsum: '${equation}' has subscripts for ${terms.length} operands, but ${tensors.length} were provided`,
    );
  }
  const labelled = tensors.map((x, i) => label(equation, terms[i]!, x, i));
  checkSizes(labelled);
  const names = outputLabels(equation, output, labelled, terms);
  let result = labelled[0]!;
  for (let i = 1; i < labelled.length; i++) {
    const later = labelled.slice(i + 1).flatMap(({ labels }) => labels);
    result = contract(result, labelled[i]!, new Set([...names, ...later]));
  }
  return aligned(
    summed(result, (name) => !names.includes(name)),
    names,
  );
}
