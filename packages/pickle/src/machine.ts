// The unpickler's state: stack, marks, memo, and the only door through which names are called.
import { RefusedGlobalError } from './errors.js';
import { findHandler, type GlobalHandler, type Globals } from './globals.js';
import { Reader } from './reader.js';
import { decodeLatin1, decodeUtf8 } from './text.js';
import { Global, Tuple } from './values.js';

/** How to read a pickle. */
export interface UnpickleOptions {
  /** Names that the pickle may use (default: none, not even containers; see `standardGlobals`). */
  globals?: Globals;
  /** What a persistent id stands for; without it a pickle that holds one is refused. */
  persistentLoad?: (id: unknown) => unknown;
  /** How Python 2's strings become text: 'latin1' (default, one character a byte), 'utf-8', or 'bytes' (Uint8Array). */
  encoding?: 'latin1' | 'utf-8' | 'bytes';
  /** Buffers that protocol 5 keeps outside the pickle. */
  buffers?: Iterable<Uint8Array>;
  /** The deepest nesting allowed (default 1000). */
  maxDepth?: number;
  /** The most memo entries, stacked values, and containers in the result, allowed (default 2^23). */
  maxValues?: number;
}

/** The most entries that a Map or Set of the engine holds. */
const MAP_LIMIT = 2 ** 24 - 1;

export class Machine {
  readonly reader: Reader;
  readonly maxDepth: number;
  readonly maxValues: number;
  private readonly stack: unknown[] = [];
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, unknown>();
  /** Which handler made an object: the only one that may give it state. */
  private readonly makers = new WeakMap<object, { handler: GlobalHandler; name: string }>();
  private readonly handlers = new WeakMap<Global, GlobalHandler>();
  private buffers?: Iterator<Uint8Array>;
  /** Set by STOP. */
  result?: { value: unknown };

  constructor(
    bytes: Uint8Array,
    offset: number,
    private readonly options: UnpickleOptions,
  ) {
    this.reader = new Reader(bytes, offset);
    this.maxDepth = options.maxDepth ?? 1000;
    this.maxValues = Math.min(options.maxValues ?? 2 ** 23, MAP_LIMIT);
  }

  fail(message: string): never {
    this.reader.fail(message);
  }

  push(value: unknown): void {
    if (this.stack.length >= this.maxValues)
      this.fail(`the pickle stacks more than ${this.maxValues} values`);
    this.stack.push(value);
  }

  /** The lowest index that may be taken without crossing a mark. */
  private get floor(): number {
    return this.marks.at(-1) ?? 0;
  }

  pop(): unknown {
    if (this.stack.length <= this.floor) this.fail('the pickle takes a value from an empty stack');
    return this.stack.pop();
  }

  top(): unknown {
    if (this.stack.length <= this.floor) this.fail('the pickle looks at an empty stack');
    return this.stack.at(-1);
  }

  mark(): void {
    // Every mark is a container that is being filled, so marks nest no deeper than values do.
    if (this.marks.length >= this.maxDepth) this.fail(`the pickle nests deeper than ${this.maxDepth} levels`);
    this.marks.push(this.stack.length);
  }

  /** All values above the last mark, which goes too. */
  popMark(): unknown[] {
    const from = this.marks.pop();
    if (from === undefined) this.fail('the pickle closes a group that it never opened');
    return this.stack.splice(from);
  }

  /** Drops the top value, or an empty group's mark, as Python's POP does. */
  drop(): void {
    if (this.marks.length > 0 && this.stack.length === this.floor) this.marks.pop();
    else this.pop();
  }

  put(index: number): void {
    if (!Number.isSafeInteger(index) || index < 0) this.fail(`memo index ${index} is not a whole number`);
    this.memo.set(index, this.top());
    if (this.memo.size > this.maxValues) this.fail(`the pickle memoises more than ${this.maxValues} values`);
  }

  memoize(): void {
    this.put(this.memo.size);
  }

  get(index: number): unknown {
    if (!this.memo.has(index)) this.fail(`the pickle recalls memo entry ${index}, which it never stored`);
    return this.memo.get(index);
  }

  extend(list: unknown, items: readonly unknown[]): void {
    if (!Array.isArray(list) || list instanceof Tuple) this.fail('the pickle appends to what is not a list');
    for (const item of items) list.push(item);
  }

  setItems(dict: unknown, items: readonly unknown[]): void {
    if (!(dict instanceof Map)) this.fail('the pickle sets items of what is not a dict');
    if (items.length % 2 !== 0) this.fail('the pickle gives a key without a value');
    if (dict.size + items.length / 2 > MAP_LIMIT) this.fail(`a dict of more than ${MAP_LIMIT} entries`);
    for (let i = 0; i < items.length; i += 2) dict.set(items[i], items[i + 1]);
  }

  addItems(set: unknown, items: readonly unknown[]): void {
    if (!(set instanceof Set)) this.fail('the pickle adds items to what is not a set');
    if (set.size + items.length > MAP_LIMIT) this.fail(`a set of more than ${MAP_LIMIT} items`);
    for (const item of items) set.add(item);
  }

  /** A UTF-8 string of `length` bytes. */
  utf8(length: number): string {
    return decodeUtf8(this.reader.take(length)) ?? this.fail('a string that is not UTF-8');
  }

  /** A line of text, as protocol 0 and GLOBAL write it. */
  line(): string {
    return decodeUtf8(this.reader.line()) ?? this.fail('a line that is not UTF-8');
  }

  /** A Python 2 string. */
  string(bytes: Uint8Array): unknown {
    const { encoding = 'latin1' } = this.options;
    if (encoding === 'bytes') return bytes.slice();
    if (encoding === 'latin1') return decodeLatin1(bytes);
    return (
      decodeUtf8(bytes) ?? this.fail('a Python 2 string that is not UTF-8: pass encoding latin1 or bytes')
    );
  }

  buffer(): Uint8Array {
    this.buffers ??= this.options.buffers?.[Symbol.iterator]();
    const next = this.buffers?.next();
    if (!next || next.done) this.fail('the pickle wants an out-of-band buffer that was not given');
    return next.value;
  }

  persistent(id: unknown): unknown {
    const { persistentLoad } = this.options;
    return persistentLoad ? persistentLoad(id) : this.fail('refusing a persistent id: none is expected here');
  }

  /** The allowed name's value, or a Global that stands for it. */
  global(module: unknown, name: unknown): unknown {
    if (typeof module !== 'string' || typeof name !== 'string') this.fail('a global whose name is not text');
    const handler = findHandler(this.options.globals ?? {}, module, name);
    if (!handler) {
      const advice = ', which is not among the names allowed in this file; nothing was run';
      throw new RefusedGlobalError('load', `${module}.${name}`, this.reader.opcodeAt, advice);
    }
    if (handler.value !== undefined) return handler.value;
    const global = new Global(module, name);
    this.handlers.set(global, handler);
    return global;
  }

  call(callable: unknown, args: unknown): unknown {
    const handler = callable instanceof Global ? this.handlers.get(callable) : undefined;
    if (!(callable instanceof Global) || !handler?.call) {
      const name =
        callable instanceof Global ? callable.path : `a value that is no allowed name (${typeof callable})`;
      throw new RefusedGlobalError('call', name, this.reader.opcodeAt);
    }
    if (!Array.isArray(args)) this.fail(`${callable.path} is called with what is not a tuple`);
    const value = handler.call(args, this.context(callable.path));
    if (typeof value === 'object' && value !== null) this.makers.set(value, { handler, name: callable.path });
    return value;
  }

  build(object: unknown, state: unknown): unknown {
    const maker = typeof object === 'object' && object !== null ? this.makers.get(object) : undefined;
    if (!maker?.handler.setState) {
      throw new RefusedGlobalError('set the state of', maker?.name ?? 'a plain value', this.reader.opcodeAt);
    }
    return maker.handler.setState(object as object, state, this.context(maker.name)) ?? object;
  }

  private context(name: string): { name: string; fail(message: string): never } {
    return { name, fail: (message) => this.fail(`${name}: ${message}`) };
  }
}
