// Containers of parameters: ParameterList, ParameterDict.
import type { DType, Tensor } from '@kindling/tensor';
import { Container, position } from './containers.js';
import { Dict } from './dicts.js';
import { Parameter } from './parameter.js';

const asParameter = (t: Tensor): Parameter => (t instanceof Parameter ? t : new Parameter(t));
const shown = (key: string, t: Tensor, type: string): string =>
  `  (${key}): Parameter containing: [torch.${type} of size ${t.shape.join('x')}]`;
/** PyTorch's type names, which only ParameterDict prints. */
const typeNames: Readonly<Record<DType, string>> = {
  float32: 'FloatTensor',
  float64: 'DoubleTensor',
  float16: 'HalfTensor',
  int32: 'IntTensor',
  int64: 'LongTensor',
  uint8: 'ByteTensor',
  bool: 'BoolTensor',
};

/** A list of parameters; plain tensors become parameters. */
export class ParameterList extends Container {
  private readonly items: Parameter[] = [];

  constructor(parameters: Iterable<Tensor> = []) {
    super();
    this.extend(parameters);
  }

  protected override *fields(): Iterable<readonly [string, unknown]> {
    yield* super.fields();
    for (let i = 0; i < this.items.length; i++) yield [String(i), this.items[i]];
  }

  override get length(): number {
    return this.items.length;
  }

  /** The parameter at `index`; negative counts from the end. */
  at(index: number): Parameter {
    return this.items[position('ParameterList', index, this.length)]!;
  }

  set(index: number, parameter: Tensor): void {
    this.items[position('ParameterList', index, this.length)] = asParameter(parameter);
  }

  append(parameter: Tensor): this {
    this.items.push(asParameter(parameter));
    return this;
  }

  extend(parameters: Iterable<Tensor>): this {
    for (const parameter of parameters) this.append(parameter);
    return this;
  }

  [Symbol.iterator](): Iterator<Parameter> {
    return this.items[Symbol.iterator]();
  }

  override extraRepr(): string {
    return this.items.map((p, i) => shown(String(i), p, p.dtype)).join('\n');
  }
}

/** Parameters by name; plain tensors become parameters. */
export class ParameterDict extends Dict<Parameter, Tensor> {
  protected accept(given: Tensor): Parameter {
    return asParameter(given);
  }

  override extraRepr(): string {
    return [...this].map(([key, p]) => shown(key, p, typeNames[p.dtype])).join('\n');
  }
}
