// Module: the base of networks and layers. A callable object whose fields are its parameters, buffers and submodules.
import { noGrad } from '@kindling/autograd';
import {
  type Device,
  type DType,
  DTypeError,
  type HookHandle,
  isFloatingPoint,
  KindlingError,
  outsideScopes,
  Tensor,
} from '@kindling/tensor';
import { invoke } from './callable.js';
import {
  type BackwardHook,
  type BackwardPreHook,
  type ForwardHook,
  type ForwardPreHook,
  HookList,
  withBackwardHooks,
} from './hooks.js';
import { Buffer, Parameter } from './parameter.js';
import { printModule } from './printing.js';
import { checkStateDict, entriesOf, type IncompatibleKeys, type StateDict } from './state-dict.js';
import { ModuleTree } from './tree.js';

export interface ToTarget {
  device?: Device;
  /** Floating; parameters and buffers of integer dtypes stay as they are. */
  dtype?: DType;
}

export interface LoadStateDictOptions {
  /** Whether names must match exactly; true by default. */
  strict?: boolean;
}

class Hooks<M> {
  readonly pre = new HookList<ForwardPreHook<M>>();
  readonly post = new HookList<ForwardHook<M>>();
  readonly backward = new HookList<BackwardHook<M>>();
  readonly backwardPre = new HookList<BackwardPreHook<M>>();
}

function copyHooks<M>(hooks: Hooks<M>): Hooks<M> {
  const made = new Hooks<M>();
  made.pre.addAll(hooks.pre);
  made.post.addAll(hooks.post);
  made.backward.addAll(hooks.backward);
  made.backwardPre.addAll(hooks.backwardPre);
  return made;
}

/** A call runs hooks and `forward`, and has forward's types. */
// biome-ignore lint/correctness/noUnusedVariables: a merged interface repeats the class's parameters
export interface Module<Args extends any[] = any[], Out = any> {
  // biome-ignore lint/style/useShorthandFunctionType: merges with the class
  (...args: Parameters<this['forward']>): ReturnType<this['forward']>;
}

/**
 * Base of all networks. Write `class Net extends Module { fc = new Linear(2, 1); forward(x: Tensor) { return this.fc(x); } }`
 * and call `net(x)`. Fields that hold Parameters, Buffers and Modules are found by themselves, in the order in which they
 * were made (fields named `#private` are not). `Module<[a: Tensor, b: Tensor], Tensor>` names the arguments and result
 * of any module that takes and gives these.
 */
export abstract class Module<Args extends any[] = any[], Out = any> extends ModuleTree {
  /** Whether dropout drops and batch norm measures; set by {@link train} and {@link eval}. */
  training = true;
  /** Typed loosely: with `this` in it, no subclass could stand where a Module is wanted. */
  #hooks: Hooks<any> | undefined;

  /** Computes the output. Call the module itself instead, so that hooks run. */
  abstract forward(...args: Args): Out;

  /** The version in state dicts' metadata; {@link upgradeState} sees older ones. */
  get stateVersion(): number {
    return 1;
  }

  override [invoke](args: unknown[]): unknown {
    return this.#hooks === undefined ? this.forward(...(args as Args)) : this.#callWithHooks(args);
  }

  #callWithHooks(given: unknown[]): unknown {
    const { pre, post, backward, backwardPre } = this.#hooks!;
    let args = given;
    for (const hook of pre) {
      const result = hook(this, args);
      if (result !== undefined) args = Array.isArray(result) ? result : [result];
    }
    const run = (inputs: unknown[]): unknown => {
      let output: unknown = this.forward(...(inputs as Args));
      for (const hook of post) output = hook(this, inputs, output) ?? output;
      return output;
    };
    return backward.size + backwardPre.size === 0
      ? run(args)
      : withBackwardHooks(this, backward, backwardPre, args, run);
  }

  /** Calls `hook(module, args)` before every forward. */
  registerForwardPreHook(hook: ForwardPreHook<this>): HookHandle {
    return this.forwardPreHooks.add(hook);
  }

  /** The hooks that run before every forward. */
  get forwardPreHooks(): HookList<ForwardPreHook<any>> {
    this.#hooks ??= new Hooks();
    return this.#hooks.pre;
  }

  /** Calls `hook(module, args, output)` after every forward. */
  registerForwardHook(hook: ForwardHook<this>): HookHandle {
    this.#hooks ??= new Hooks();
    return this.#hooks.post.add(hook);
  }

  /** Calls `hook(module, gradInput, gradOutput)` when backward has reached the module's inputs. */
  registerFullBackwardHook(hook: BackwardHook<this>): HookHandle {
    this.#hooks ??= new Hooks();
    return this.#hooks.backward.add(hook);
  }

  /** Calls `hook(module, gradOutput)` when backward reaches the module's outputs. */
  registerFullBackwardPreHook(hook: BackwardPreHook<this>): HookHandle {
    this.#hooks ??= new Hooks();
    return this.#hooks.backwardPre.add(hook);
  }

  // ---- what is done to all of them ----

  /** Calls `fn` with every module, submodules first. */
  apply(fn: (module: Module) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /** Sets training mode (or, with `false`, evaluation mode) here and below. */
  train(mode = true): this {
    for (const module of this.modules()) module.training = mode;
    return this;
  }

  /** Sets evaluation mode here and below: dropout passes, batch norm uses its running statistics. */
  eval(): this {
    return this.train(false);
  }

  /** Sets whether parameters require gradients. */
  requiresGrad_(requiresGrad = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = requiresGrad;
    return this;
  }

  /** Forgets gradients, or with `setToNone: false` fills them with zeros. */
  zeroGrad({ setToNone = true } = {}): void {
    for (const parameter of this.parameters()) {
      if (setToNone) parameter.grad = null;
      else parameter.grad?.detach().zero_();
    }
  }

  *#tensors(): Generator<Tensor> {
    for (const [, tensor] of this.members('', true, () => true)) {
      yield tensor;
      if (tensor.grad !== null) yield tensor.grad;
    }
  }

  /**
   * A deep copy: parameters, buffers, submodules and plain fields of its own, and the same hooks. No constructor of a
   * subclass runs, so that a class with `#private` fields must write its own.
   */
  clone(memo: Map<unknown, unknown> = new Map()): this {
    const made = Reflect.construct(Module, [], this.constructor) as this;
    memo.set(this, made);
    made.shareBufferNames(this);
    if (this.#hooks !== undefined) made.#hooks = copyHooks(this.#hooks);
    for (const [key, value] of Object.entries(this)) {
      const copied = deepcopy(value, memo);
      Object.defineProperty(made, key, {
        value: copied,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return made;
  }

  /** Moves parameters and buffers, which stay the same objects, to a device or a floating dtype. Returns this module. */
  to(target: Device | DType | Tensor | ToTarget): this {
    const { device, dtype } = toTarget(target);
    if (dtype !== undefined && !isFloatingPoint(dtype))
      throw new DTypeError(
        `to: Module.to only accepts floating point dtypes, but got desired dtype=${dtype}`,
      );
    noGrad(() => {
      for (const tensor of this.#tensors()) {
        const converts = dtype !== undefined && isFloatingPoint(tensor.dtype);
        const moved = tensor.to({ ...(converts && { dtype }), ...(device && { device }) });
        if (moved !== tensor) tensor.adopt(moved);
      }
    });
    return this;
  }

  /** As `to(device)`, also away from devices that cannot block. */
  async moveTo(device: Device): Promise<this> {
    for (const tensor of [...this.#tensors()])
      if (tensor.device !== device) tensor.adopt(await tensor.detach().copyTo(device));
    return this;
  }

  /** Converts floating parameters and buffers to float32. */
  float(): this {
    return this.to('float32');
  }

  /** Converts floating parameters and buffers to float64. */
  double(): this {
    return this.to('float64');
  }

  /** Converts floating parameters and buffers to float16. */
  half(): this {
    return this.to('float16');
  }

  // ---- state dicts ----

  *#state(prefix: string, keepVars: boolean): Generator<[string, Tensor]> {
    const own = [...this.ownTensors()];
    for (const [name, tensor, persistent] of [
      ...own.filter(([, , p]) => p === undefined),
      ...own.filter(([, , p]) => p),
    ])
      if (persistent !== false) yield [prefix + name, keepVars ? tensor : tensor.detach()];
    for (const [name, child] of this.submodules()) yield* child.#state(`${prefix}${name}.`, keepVars);
  }

  *#versions(path: string): Generator<[string, { version: number }]> {
    yield [path, { version: this.stateVersion }];
    for (const [name, child] of this.submodules())
      yield* child.#versions(path === '' ? name : `${path}.${name}`);
  }

  /**
   * Parameters and persistent buffers by PyTorch's names; the tensors share memory with the module's, outside the graph
   * unless `keepVars`. Saved by `save`, PyTorch's `load_state_dict` takes it.
   */
  stateDict({ prefix = '', keepVars = false } = {}): StateDict {
    const state: StateDict = Object.fromEntries(this.#state(prefix, keepVars));
    Object.defineProperty(state, '_metadata', { value: Object.fromEntries(this.#versions('')) });
    return state;
  }

  /** Mends a state dict of an older version of this module, whose entries begin with `prefix`, before it is loaded. */
  protected upgradeState(_state: Map<string, unknown>, _prefix: string, _version: number | undefined): void {}

  #upgrade(state: Map<string, unknown>, path: string, versions: Record<string, { version?: number }>): void {
    this.upgradeState(state, path === '' ? '' : `${path}.`, versions[path]?.version);
    for (const [name, child] of this.submodules())
      child.#upgrade(state, path === '' ? name : `${path}.${name}`, versions);
  }

  /**
   * Copies a state dict (a plain object or a Map) into parameters and buffers. Throws {@link StateDictError}, having
   * loaded nothing, that names what is missing, unexpected or of another shape; with `strict: false` only of another shape.
   */
  loadStateDict(
    stateDict: Readonly<Record<string, Tensor>> | ReadonlyMap<string, Tensor>,
    { strict = true }: LoadStateDictOptions = {},
  ): IncompatibleKeys {
    const given = entriesOf(stateDict);
    const metadata = (stateDict as { _metadata?: Record<string, { version?: number }> })._metadata;
    this.#upgrade(given, '', metadata ?? {});
    const own = new Map(this.#state('', true));
    const keys = checkStateDict(this.className, own, given, strict);
    noGrad(() => {
      for (const [key, target] of own) if (given.has(key)) target.copy_(given.get(key) as Tensor);
    });
    return keys;
  }

  // ---- printing ----

  /** What stands between the parentheses in print. */
  extraRepr(): string {
    return '';
  }

  /** As PyTorch's `print(module)`. */
  override toString(): string {
    return printModule(this.className, this.extraRepr(), this.submodules());
  }

  /** What console.log shows in Node. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Copies what modules hold: tensors, modules, lists, maps and plain objects; other values are shared. */
function deepcopy(value: unknown, memo: Map<unknown, unknown>): unknown {
  if (memo.has(value)) return memo.get(value);
  const copied = copyOf(value, memo);
  memo.set(value, copied);
  return copied;
}

function copyOf(value: unknown, memo: Map<unknown, unknown>): unknown {
  if (value instanceof Module) return value.clone(memo);
  if (value instanceof Tensor) {
    const data = noGrad(() => outsideScopes(() => value.detach().clone()));
    if (value instanceof Parameter) return new Parameter(data, value.requiresGrad);
    return value instanceof Buffer ? new Buffer(data, value.persistent) : data;
  }
  if (Array.isArray(value)) return value.map((item) => deepcopy(item, memo));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, deepcopy(item, memo)]));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deepcopy(item, memo)]));
}

// At run time there is a forward too, for modules that have none of their own.
Object.defineProperty(Module.prototype, 'forward', {
  configurable: true,
  writable: true,
  value(this: Module): never {
    throw new KindlingError(
      `Module [${this.className}] is missing the required "forward" function; write a method forward(...)`,
    );
  },
});

function toTarget(target: Device | DType | Tensor | ToTarget): ToTarget {
  if (typeof target === 'string') return { dtype: target };
  if (target instanceof Tensor) return { dtype: target.dtype, device: target.device };
  return 'allocate' in target ? { device: target } : target;
}
