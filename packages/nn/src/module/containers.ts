// Containers of modules in an order: Sequential, ModuleList.
import { IndexError, KindlingError, type Tensor, ValueError } from '@kindling/tensor';
import { Module } from './module.js';

/** `index` counted from 0, negative ones from the end. Throws IndexError past the ends. */
export function position(what: string, index: number, length: number, end = length - 1): number {
  const at = index < 0 ? index + length : index;
  if (!Number.isInteger(index) || at < 0 || at > end)
    throw new IndexError(`${what}: index ${index} is out of range (length ${length})`);
  return at;
}

/** Modules by name: the first argument of a Sequential or a ModuleDict. */
export type NamedModules = Readonly<Record<string, Module>> | ReadonlyMap<string, Module>;

export const entries = <T>(named: Readonly<Record<string, T>> | ReadonlyMap<string, T>): [string, T][] =>
  named instanceof Map ? [...named] : Object.entries(named as Readonly<Record<string, T>>);

/** Passes its input through modules in order: `new Sequential(a, b)`, or with names `new Sequential({ conv: a, relu: b })`. */
export class Sequential<In = Tensor, Out = Tensor> extends Module<[input: In], Out> {
  [index: number]: Module;

  constructor(...modules: Module[] | [named: NamedModules]) {
    super();
    const [first] = modules;
    const named =
      first !== undefined && !(first instanceof Module)
        ? entries(first)
        : (modules as Module[]).map((m, i) => [String(i), m] as const);
    for (const [name, module] of named) this.registerModule(name, module);
  }

  override get length(): number {
    return this.#list().length;
  }

  #list(): Module[] {
    return Object.values(this).filter((m) => m instanceof Module);
  }

  /** The module at `index`; negative counts from the end. */
  at(index: number): Module {
    return this.#list()[position('Sequential', index, this.length)]!;
  }

  /** Adds a module at the end. */
  append(module: Module): this {
    this.registerModule(String(this.length), module);
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<Module>): this {
    for (const module of modules) this.append(module);
    return this;
  }

  /** The modules from `start` before `end`, in a Sequential of their own. */
  slice(start?: number, end?: number): Sequential {
    return new Sequential(
      Object.fromEntries(
        Object.entries(this)
          .filter(([, m]) => m instanceof Module)
          .slice(start, end),
      ),
    );
  }

  [Symbol.iterator](): Iterator<Module> {
    return this.#list()[Symbol.iterator]();
  }

  forward(input: In): Out {
    let x: unknown = input;
    for (const module of this.#list()) x = module(x);
    return x as Out;
  }
}

export abstract class Container extends Module<never[], never> {
  forward(): never {
    throw new KindlingError(
      `Module [${this.className}] is missing the required "forward" function: it only holds`,
    );
  }
}

/** A list of modules, found by whoever holds it. */
export class ModuleList<M extends Module = Module> extends Container {
  private readonly items: M[] = [];

  constructor(modules: Iterable<M> = []) {
    super();
    this.extend(modules);
  }

  protected override *fields(): Iterable<readonly [string, unknown]> {
    yield* super.fields();
    for (let i = 0; i < this.items.length; i++) yield [String(i), this.items[i]];
  }

  override get length(): number {
    return this.items.length;
  }

  /** The module at `index`; negative counts from the end. */
  at(index: number): M {
    return this.items[position('ModuleList', index, this.length)]!;
  }

  /** Puts a module in the place of another. */
  set(index: number, module: M): void {
    this.items[position('ModuleList', index, this.length)] = checked(module);
  }

  /** Adds a module at the end. */
  append(module: M): this {
    this.items.push(checked(module));
    return this;
  }

  /** Adds a module before `index`. */
  insert(index: number, module: M): void {
    this.items.splice(position('ModuleList', index, this.length, this.length), 0, checked(module));
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<M>): this {
    for (const module of modules) this.append(module);
    return this;
  }

  /** Takes out and returns the module at `index`, the last one by default. */
  pop(index = -1): M {
    return this.items.splice(position('ModuleList', index, this.length), 1)[0]!;
  }

  map<T>(fn: (module: M, index: number) => T): T[] {
    return this.items.map((m, i) => fn(m, i));
  }

  [Symbol.iterator](): Iterator<M> {
    return this.items[Symbol.iterator]();
  }
}

export function checked<M>(module: M): M {
  if (!(module instanceof Module)) throw new ValueError('a container of modules takes Modules only');
  return module;
}
