// Containers of parameters: ParameterList, ParameterDict.
import type { DType, Tensor } from '@kindling/tensor';
import { Container, checkedKey, entries, found, position } from './containers.js';
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
export class ParameterDict extends Container {
  private readonly items = new Map<string, Parameter>();

  constructor(parameters: Readonly<Record<string, Tensor>> | ReadonlyMap<string, Tensor> = {}) {
    super();
    this.update(parameters);
  }

  protected override *fields(): Iterable<readonly [string, unknown]> {
    yield* super.fields();
    yield* this.items;
  }

  get size(): number {
    return this.items.size;
  }

  has(key: string): boolean {
    return this.items.has(key);
  }

  /** The parameter called `key`. Throws IndexError where there is none. */
  get(key: string): Parameter {
    return found('ParameterDict', this.items, key);
  }

  set(key: string, parameter: Tensor): this {
    this.items.set(checkedKey(key), asParameter(parameter));
    return this;
  }

  update(parameters: Readonly<Record<string, Tensor>> | ReadonlyMap<string, Tensor>): this {
    for (const [key, parameter] of entries(parameters)) this.set(key, parameter);
    return this;
  }

  keys(): Iterable<string> {
    return this.items.keys();
  }

  entries(): Iterable<[string, Parameter]> {
    return this.items.entries();
  }

  override extraRepr(): string {
    return [...this.items].map(([key, p]) => shown(key, p, typeNames[p.dtype])).join('\n');
  }
}
