// The forms in which every kernel's operands come: shapes and layouts, one row each.
import { type Layout, layouts } from './operand.js';

export interface Form {
  readonly name: string;
  readonly shape: readonly number[];
  /** Of what is read. */
  readonly input: Layout;
  /** Of what is written. */
  readonly output: Layout;
}

const { contiguous, offset, transposed, stepped, broadcast } = layouts;
const shape = [3, 4, 5];

/** Contiguous, strided, offset, broadcast, 0-d, empty, large; each on the reading and on the writing side. */
export const forms: readonly Form[] = [
  { name: 'contiguous', shape, input: contiguous, output: contiguous },
  { name: 'input with an offset', shape, input: offset, output: contiguous },
  { name: 'output with an offset', shape, input: contiguous, output: offset },
  { name: 'input transposed', shape, input: transposed, output: contiguous },
  { name: 'output transposed', shape, input: contiguous, output: transposed },
  { name: 'input strided by 2', shape, input: stepped, output: contiguous },
  { name: 'output strided by 2', shape, input: contiguous, output: stepped },
  { name: 'input broadcast', shape, input: broadcast, output: contiguous },
  { name: '0-d', shape: [], input: offset, output: offset },
  { name: 'one element', shape: [1, 1], input: stepped, output: offset },
  { name: 'empty', shape: [3, 0], input: contiguous, output: contiguous },
  { name: 'seven dims', shape: [2, 1, 3, 2, 1, 2, 3], input: transposed, output: stepped },
  { name: 'large', shape: [13, 1031], input: contiguous, output: contiguous },
];

/** The forms that fit kernels on at least `dims` dims, the last of which must not be one of a broadcast. */
export const formsOfRank = (dims: number): readonly Form[] => forms.filter((f) => f.shape.length >= dims);
