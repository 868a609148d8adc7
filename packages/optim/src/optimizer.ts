// Optimizer: parameter groups with their options, state per parameter, state dicts in PyTorch's layout.
import { Tensor, ValueError } from '@kindling/tensor';
import { camelCase } from './names.js';
import { exportState, importState, type OptimizerStateDict, type StateNumbers } from './state-dict.js';

/** Options that every optimizer has. */
export interface BaseOptions {
  /** Learning rate. */
  lr?: number;
}

/** Parameters with the options they are trained by. */
export type ParamGroup<O> = Required<O> & { params: Tensor[]; initialLr?: number };
/** Parameters with those of their options that differ from the optimizer's. */
export type ParamGroupOptions<O> = Partial<O> & { params: Tensor | Iterable<Tensor> };
/** What an optimizer is made for: parameters, or groups of them. */
export type Params<O> = Iterable<Tensor> | Iterable<ParamGroupOptions<O>>;

/** What an optimizer remembers of a parameter: tensors like it, and numbers. */
export type ParamState = Record<string, any>;

/** Base of all optimizers. */
export abstract class Optimizer<O extends BaseOptions = any> {
  readonly paramGroups: ParamGroup<O>[] = [];
  readonly state = new Map<Tensor, ParamState>();

  /** `defaults` hold for the groups that do not say otherwise. Throws ValueError on no parameters, or bad options. */
  constructor(
    params: Params<O>,
    readonly defaults: Required<O>,
  ) {
    if (
      params instanceof Tensor ||
      typeof params !== 'object' ||
      params === null ||
      !(Symbol.iterator in params)
    ) {
      throw new ValueError(
        `${this.name}: params argument given to the optimizer should be an iterable of Tensors or groups ({ params: … }), ` +
          `but got ${params instanceof Tensor ? 'a Tensor: write [tensor]' : typeof params}`,
      );
    }
    const list = [...(params as Iterable<Tensor | ParamGroupOptions<O>>)];
    if (list.length === 0) throw new ValueError(`${this.name}: optimizer got an empty parameter list`);
    this.check(defaults);
    const groups = list[0] instanceof Tensor ? [{ params: list as Tensor[] }] : list;
    for (const group of groups) this.addParamGroup(group as ParamGroupOptions<O>);
  }

  /** The class's name. */
  get name(): string {
    return this.constructor.name;
  }

  /** Throws ValueError on options out of their range. */
  protected check(_options: Required<O>): void {}

  /** State keys of numbers; those that PyTorch keeps as 0-d float32 tensors have the value `'tensor'`. */
  protected get numbers(): StateNumbers {
    return {};
  }

  /**
   * Changes the parameters by their gradients; those without stay. With a closure (which zeroes gradients, computes the
   * loss, runs backward and returns the loss) calls it first and returns what it gives.
   */
  abstract step(): void;
  abstract step<T>(closure: () => T): T | Promise<Awaited<T>>;

  /** Forgets the gradients of all parameters, or with `setToNone: false` fills them with zeros. */
  zeroGrad({ setToNone = true }: { setToNone?: boolean } = {}): void {
    for (const { params } of this.paramGroups) {
      for (const p of params) {
        if (setToNone) p.grad = null;
        else p.grad?.detach().zero_();
      }
    }
  }

  /** Adds parameters, such as those of layers that were frozen till now. Throws ValueError on one that is there already. */
  addParamGroup(group: ParamGroupOptions<O>): void {
    const { params, ...options } = group;
    const list = params instanceof Tensor ? [params] : [...params];
    const known = new Set(this.paramGroups.flatMap((g) => g.params));
    for (const p of list) {
      if (!(p instanceof Tensor))
        throw new ValueError(
          `${this.name}: optimizer can only optimize Tensors, but one of the params is ${typeof p}`,
        );
      if (!p.isLeaf) throw new ValueError(`${this.name}: can't optimize a non-leaf Tensor`);
      if (known.has(p))
        throw new ValueError(`${this.name}: some parameters appear in more than one parameter group`);
      known.add(p);
    }
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const merged = { ...this.defaults, ...given, params: list } as unknown as ParamGroup<O>;
    this.check(merged);
    this.paramGroups.push(merged);
  }

  /** The state of a parameter, made when absent. */
  protected stateOf(p: Tensor, make: () => ParamState): ParamState {
    let state = this.state.get(p);
    if (state === undefined) {
      state = make();
      this.state.set(p, state);
    }
    return state;
  }

  /** State and options in PyTorch's layout: saved by `save`, PyTorch's optimizer of the same name loads it. */
  stateDict(): OptimizerStateDict {
    return exportState(this.paramGroups, this.state, this.numbers);
  }

  /** Takes over state and options, PyTorch's too; tensors are copied to the parameters' devices. */
  loadStateDict(stateDict: OptimizerStateDict): void {
    const { groups, state } = importState(this.name, this.paramGroups, stateDict, this.numbers);
    groups.forEach((saved, i) => {
      const group = this.paramGroups[i] as Record<string, unknown>;
      for (const [key, value] of Object.entries(saved)) if (key !== 'params') group[camelCase(key)] = value;
    });
    this.state.clear();
    for (const [p, values] of state) this.state.set(p, values);
  }

  /** As PyTorch's `print(optimizer)`, options under their names here. */
  toString(): string {
    const groups = this.paramGroups.map((group, i) => {
      const { params: _, ...options } = group as Record<string, unknown>;
      const lines = Object.keys(options)
        .sort()
        .map((key) => `    ${key}: ${JSON.stringify(options[key])}`);
      return `Parameter Group ${i}\n${lines.join('\n')}\n`;
    });
    return `${this.name} (\n${groups.join('\n')})`;
  }

  /** What console.log shows in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Throws ValueError unless `ok`. */
export function demand(ok: boolean, what: string, value: unknown): void {
  if (!ok) throw new ValueError(`Invalid ${what}: ${value}`);
}
