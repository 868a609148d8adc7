// What a module holds: parameters, buffers and submodules among its fields, found, registered and walked through.
import { Tensor, ValueError } from '@kindling/tensor';
import { Callable } from './callable.js';
import type { Module } from './module.js';
import { Buffer, type BufferOptions, Parameter } from './parameter.js';

/** A tensor of a module under its name in state dicts; `persistent` is undefined for parameters. */
export type OwnTensor = readonly [name: string, tensor: Tensor, persistent: boolean | undefined];

/** The part of a Module that knows its fields; use {@link Module}. */
export abstract class ModuleTree extends Callable {
  #buffers: Map<string, boolean> | undefined;

  /** Every tree is a Module: Module is the only class derived from this one. */
  get #module(): Module {
    return this as unknown as Module;
  }

  /** The name that is printed. */
  get className(): string {
    return this.constructor.name;
  }

  /** Its fields by name; containers add what they hold. */
  protected fields(): Iterable<readonly [string, unknown]> {
    return Object.entries(this);
  }

  /**
   * The name of a field in state dicts and in print. It is the field's own; modules whose PyTorch namesakes have names
   * of several words answer those (`runningMean` → `running_mean`).
   */
  protected stateKey(field: string): string {
    return field;
  }

  #register(what: string, name: string, value: unknown): void {
    const holds = Object.hasOwn(this, name) ? (this as Record<string, unknown>)[name] : undefined;
    if (name === '' || name.includes('.'))
      throw new ValueError(`${what} name can't be empty or contain ".", got '${name}'`);
    if (name in this && holds !== null && !(holds instanceof Tensor) && !(holds instanceof ModuleTree))
      throw new ValueError(`attribute '${name}' already exists; choose another name for the ${what}`);
    Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
  }

  /** Makes `parameter` the field `name`; `null` stands for a parameter that is switched off. */
  registerParameter(name: string, parameter: Parameter | null): void {
    if (parameter !== null && !(parameter instanceof Parameter))
      throw new ValueError(
        `cannot assign a plain tensor to parameter '${name}'; wrap it in new Parameter(tensor)`,
      );
    this.#register('parameter', name, parameter);
  }

  /** Makes `tensor` the field `name` and a buffer: state that is not learnt. Whatever tensor the field holds later is it too. */
  registerBuffer(name: string, tensor: Tensor | null, { persistent = true }: BufferOptions = {}): void {
    this.#register('buffer', name, tensor);
    this.#buffers ??= new Map();
    this.#buffers.set(name, persistent);
  }

  /** Makes `module` the field `name`. */
  registerModule(name: string, module: Module | null): void {
    if (module !== null && !(module instanceof ModuleTree))
      throw new ValueError(`registerModule: '${name}' is not a Module`);
    this.#register('module', name, module);
  }

  /** PyTorch's older name of {@link registerModule}. */
  addModule(name: string, module: Module | null): void {
    this.registerModule(name, module);
  }

  /** Makes this module's buffers those of another, whose fields it has. */
  protected shareBufferNames(other: ModuleTree): void {
    this.#buffers = other.#buffers && new Map(other.#buffers);
  }

  /** Parameters and buffers of this module alone. */
  *ownTensors(): Generator<OwnTensor> {
    for (const [field, value] of this.fields()) {
      if (!(value instanceof Tensor)) continue;
      if (value instanceof Parameter) yield [this.stateKey(field), value, undefined];
      else if (this.#buffers?.has(field)) yield [this.stateKey(field), value, this.#buffers.get(field)!];
      else if (value instanceof Buffer) yield [this.stateKey(field), value, value.persistent];
    }
  }

  /** Direct submodules with their names, each once. */
  *namedChildren(): Generator<[name: string, module: Module]> {
    const seen = new Set<Module>();
    for (const [name, child] of this.submodules()) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** Direct submodules, one that is held twice with both names. */
  *submodules(): Generator<[name: string, module: Module]> {
    for (const [field, value] of this.fields()) {
      if (value instanceof ModuleTree) yield [this.stateKey(field), value as Module];
    }
  }

  /** Direct submodules. */
  *children(): Generator<Module> {
    for (const [, child] of this.namedChildren()) yield child;
  }

  /** This module (its name is `prefix`) and all below it with their dotted names, each once. */
  *namedModules(prefix = '', seen: Set<Module> = new Set()): Generator<[name: string, module: Module]> {
    if (seen.has(this.#module)) return;
    seen.add(this.#module);
    yield [prefix, this.#module];
    for (const [name, child] of this.submodules())
      yield* child.namedModules(prefix === '' ? name : `${prefix}.${name}`, seen);
  }

  /** This module and all below it, each once. */
  *modules(): Generator<Module> {
    for (const [, module] of this.namedModules()) yield module;
  }

  /** Tensors here and, with `recurse`, below, with their dotted names, each once. */
  protected *members(prefix: string, recurse: boolean, wanted: (persistent: boolean | undefined) => boolean) {
    const seen = new Set<Tensor>();
    const modules: Iterable<[string, Module]> = recurse
      ? this.namedModules(prefix)
      : [[prefix, this.#module]];
    for (const [path, module] of modules) {
      for (const [name, tensor, persistent] of module.ownTensors()) {
        if (!wanted(persistent) || seen.has(tensor)) continue;
        seen.add(tensor);
        yield [path === '' ? name : `${path}.${name}`, tensor] as [string, Tensor];
      }
    }
  }

  /** Parameters with their dotted names, each once: a module's own first, then its submodules'. */
  *namedParameters({ prefix = '', recurse = true } = {}): Generator<[name: string, parameter: Parameter]> {
    yield* this.members(prefix, recurse, (p) => p === undefined) as Generator<[string, Parameter]>;
  }

  /** Parameters, each once. */
  *parameters({ recurse = true } = {}): Generator<Parameter> {
    for (const [, parameter] of this.namedParameters({ recurse })) yield parameter;
  }

  /** Buffers with their dotted names, each once. */
  *namedBuffers({ prefix = '', recurse = true } = {}): Generator<[name: string, buffer: Tensor]> {
    yield* this.members(prefix, recurse, (p) => p !== undefined);
  }

  /** Buffers, each once. */
  *buffers({ recurse = true } = {}): Generator<Tensor> {
    for (const [, buffer] of this.namedBuffers({ recurse })) yield buffer;
  }

  /** The submodule at a dotted path (`'layers.0.linear'`; `''` is this module). Throws ValueError where there is none. */
  getSubmodule(target: string): Module {
    if (target === '') return this.#module;
    let at = this.#module;
    for (const part of target.split('.')) {
      const next = [...at.submodules()].find(([name]) => name === part);
      if (next === undefined)
        throw new ValueError(`getSubmodule: ${at.className} has no attribute \`${part}\` (in '${target}')`);
      at = next[1];
    }
    return at;
  }

  #tensorAt(target: string, kind: 'parameter' | 'buffer'): Tensor {
    const dot = target.lastIndexOf('.');
    const module = this.getSubmodule(target.slice(0, Math.max(dot, 0)));
    const name = target.slice(dot + 1);
    for (const [key, tensor, persistent] of module.ownTensors())
      if (key === name && (persistent === undefined) === (kind === 'parameter')) return tensor;
    throw new ValueError(`${module.className} has no ${kind} \`${name}\` (in '${target}')`);
  }

  /** The parameter at a dotted path. Throws ValueError where there is none. */
  getParameter(target: string): Parameter {
    return this.#tensorAt(target, 'parameter') as Parameter;
  }

  /** The buffer at a dotted path. Throws ValueError where there is none. */
  getBuffer(target: string): Tensor {
    return this.#tensorAt(target, 'buffer');
  }
}
