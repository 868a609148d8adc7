// Containers by name: what ModuleDict and ParameterDict share, and ModuleDict.
import { IndexError, ValueError } from '@kindling/tensor';
import { Container, checked, entries } from './containers.js';
import type { Module } from './module.js';

/** Items by name, in the order in which they came; `Given` is what becomes one. */
export abstract class Dict<Item extends Given, Given> extends Container {
  private readonly items = new Map<string, Item>();

  constructor(items: Readonly<Record<string, Given>> | ReadonlyMap<string, Given> = {}) {
    super();
    this.update(items);
  }

  /** The item that is kept for what is given. Throws where that cannot be one. */
  protected abstract accept(given: Given): Item;

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

  /** The item called `key`. Throws IndexError where there is none. */
  get(key: string): Item {
    const item = this.items.get(key);
    if (item === undefined)
      throw new IndexError(
        `${this.className}: there is no '${key}'; it has ${[...this.items.keys()].join(', ') || 'nothing'}`,
      );
    return item;
  }

  /** Throws ValueError where `key` is empty or has a dot, which paths of modules are joined by. */
  set(key: string, item: Given): this {
    if (key === '' || key.includes('.'))
      throw new ValueError(`a name in a container can't be empty or contain ".", got '${key}'`);
    this.items.set(key, this.accept(item));
    return this;
  }

  update(items: Readonly<Record<string, Given>> | ReadonlyMap<string, Given>): this {
    for (const [key, item] of entries(items)) this.set(key, item);
    return this;
  }

  /** Takes out and returns the item called `key`. */
  pop(key: string): Item {
    const item = this.get(key);
    this.items.delete(key);
    return item;
  }

  clear(): void {
    this.items.clear();
  }

  keys(): Iterable<string> {
    return this.items.keys();
  }

  values(): Iterable<Item> {
    return this.items.values();
  }

  entries(): Iterable<[string, Item]> {
    return this.items.entries();
  }

  [Symbol.iterator](): Iterator<[string, Item]> {
    return this.items[Symbol.iterator]();
  }
}

/** Modules by name, found by whoever holds it. */
export class ModuleDict<M extends Module = Module> extends Dict<M, M> {
  protected accept(module: M): M {
    return checked(module);
  }
}
