// dumps(): plain values into a protocol 2 pickle, which every Python since 2.3 reads.
import { PicklingError } from './errors.js';
import { decodeLatin1, encodeUtf8 } from './text.js';
import { Float, Global, OrderedDict, Reduce, Tuple } from './values.js';
import { Writer } from './writer.js';

/** How to write a pickle. */
export interface PickleOptions {
  /** The persistent id of an object that is stored elsewhere; undefined for one that is stored here. */
  persistentId?: (value: object) => unknown;
  /** What to write in an object's place (a Reduce, a Map, …), once for each object; undefined to write it as it is. */
  replace?: (value: object, path: readonly string[]) => unknown;
  /** The deepest nesting allowed (default 1000). */
  maxDepth?: number;
}

/** How many items Python puts into one group. */
const BATCH = 1000;

/**
 * Writes a value as a pickle of protocol 2. Whole numbers become int (`new Float(1)`, -0, NaN and the infinities float),
 * null None, arrays list, Tuple tuple, Map and plain objects dict, OrderedDict collections.OrderedDict,
 * Set set, Uint8Array bytes, bigint int. What is met twice is written once, cycles included.
 * @throws PicklingError for anything else (functions, symbols, class instances), with the path to it.
 */
export function dumps(value: unknown, options: PickleOptions = {}): Uint8Array {
  return new Pickler(options).run(value);
}

class Pickler {
  private readonly out = new Writer();
  /** Memo indices of objects and of strings. */
  private readonly memo = new Map<unknown, number>();
  private readonly globals = new Map<string, Global>();
  private readonly path: string[] = [];
  private depth = 0;

  constructor(private readonly options: PickleOptions) {}

  run(value: unknown): Uint8Array {
    this.out.op('PROTO').u8(2);
    this.save(value);
    return this.out.op('STOP').finish();
  }

  private fail(message: string): never {
    throw new PicklingError(message, [...this.path]);
  }

  private save(value: unknown): void {
    if (value === null) this.out.op('NONE');
    else if (value === undefined)
      this.fail('cannot pickle undefined: use null for None, or leave the key out');
    else if (typeof value === 'boolean') this.out.op(value ? 'NEWTRUE' : 'NEWFALSE');
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'bigint') this.integer(value);
    else if (typeof value === 'string') this.string(value);
    else if (typeof value === 'object') this.object(value);
    else this.fail(`cannot pickle a ${typeof value}`);
  }

  /** Saves a child, its key on the path. */
  private child(key: unknown, value: unknown): void {
    this.path.push(String(key));
    this.save(value);
    this.path.pop();
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.integer(BigInt(value));
    else this.out.op('BINFLOAT').f64(value);
  }

  private integer(value: bigint): void {
    if (value >= 0n && value < 256n) this.out.op('BININT1').u8(Number(value));
    else if (value >= 0n && value < 65536n) this.out.op('BININT2').u16(Number(value));
    else if (BigInt.asIntN(32, value) === value) this.out.op('BININT').u32(Number(value));
    else this.long(value);
  }

  /** Two's complement in as few bytes as hold the sign too. */
  private long(value: bigint): void {
    const magnitude = value < 0n ? -value - 1n : value;
    const length = Math.floor(magnitude.toString(2).length / 8) + 1;
    const digits = BigInt.asUintN(length * 8, value)
      .toString(16)
      .padStart(length * 2, '0');
    if (length < 256) this.out.op('LONG1').u8(length);
    else this.out.op('LONG4').u32(length);
    for (let i = length - 1; i >= 0; i--) this.out.u8(Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
  }

  private string(value: string): void {
    if (this.recall(value)) return;
    const bytes = encodeUtf8(value);
    if (bytes.length >= 2 ** 32) this.fail('cannot pickle a string of 4 GiB or more');
    this.out.op('BINUNICODE').u32(bytes.length).raw(bytes);
    this.remember(value);
  }

  /** Writes a reference to what was written before. */
  private recall(value: unknown): boolean {
    const index = this.memo.get(value);
    if (index === undefined) return false;
    if (index < 256) this.out.op('BINGET').u8(index);
    else this.out.op('LONG_BINGET').u32(index);
    return true;
  }

  private remember(value: unknown): void {
    const index = this.memo.size;
    this.memo.set(value, index);
    if (index < 256) this.out.op('BINPUT').u8(index);
    else this.out.op('LONG_BINPUT').u32(index);
  }

  private object(given: object): void {
    const value = given instanceof Global ? this.canonical(given) : given;
    const id = this.options.persistentId?.(value);
    if (id !== undefined) {
      this.save(id);
      this.out.op('BINPERSID');
      return;
    }
    if (this.recall(value)) return;
    const { maxDepth = 1000 } = this.options;
    if (++this.depth > maxDepth) this.fail(`cannot pickle a value nested deeper than ${maxDepth} levels`);
    const replacement = this.options.replace?.(value, this.path);
    this.container(replacement ?? value, value);
    this.depth--;
  }

  /** Writes `value` in the place of `original`, under which it is remembered. */
  private container(value: unknown, original: object): void {
    if (value instanceof Float) this.out.op('BINFLOAT').f64(value.value);
    else if (value instanceof Global) this.global(value, original);
    else if (value instanceof Reduce) this.reduce(value, original);
    else if (value instanceof Tuple) this.tuple(value, original);
    else if (Array.isArray(value)) this.list(value, original);
    else if (value instanceof OrderedDict) this.orderedDict(value, original);
    else if (value instanceof Map) this.dict(value, original);
    else if (value instanceof Set)
      this.reduce(new Reduce(new Global('__builtin__', 'set'), [[...value]]), original);
    else if (value instanceof Uint8Array) this.bytes(value, original);
    else if (isPlain(value)) this.dict(new Map(Object.entries(value)), original);
    else if (typeof value === 'object' && value !== null)
      this.fail(`cannot pickle a ${value.constructor?.name ?? 'object'}`);
    else this.save(value);
  }

  /** One Global for each name, so that a name is written once. */
  private canonical(global: Global): Global {
    const known = this.globals.get(global.path);
    if (known && known.module === global.module) return known;
    this.globals.set(global.path, global);
    return global;
  }

  private global({ module, qualname }: Global, original: object): void {
    if (/\n/.test(module + qualname)) this.fail('cannot pickle a name with a newline');
    this.out.op('GLOBAL').raw(encodeUtf8(`${module}\n${qualname}\n`));
    this.remember(original);
  }

  private reduce({ callable, args, state, items }: Reduce, original: object): void {
    this.save(callable);
    this.save(Tuple.from(args));
    if (this.memo.has(original)) this.fail('cannot pickle an object among its own constructor arguments');
    this.out.op('REDUCE');
    this.remember(original);
    if (items) this.items(items);
    if (state === undefined) return;
    this.save(state);
    this.out.op('BUILD');
  }

  private orderedDict(value: OrderedDict, original: object): void {
    const state = value.attributes?.size ? value.attributes : undefined;
    this.reduce(new Reduce(new Global('collections', 'OrderedDict'), [], state, value), original);
  }

  private tuple(value: readonly unknown[], original: object): void {
    if (value.length === 0) {
      this.out.op('EMPTY_TUPLE');
      return;
    }
    const short = value.length <= 3;
    if (!short) this.out.op('MARK');
    for (const [i, item] of value.entries()) this.child(i, item);
    if (this.memo.has(original)) {
      // The tuple holds itself through a list or dict, which wrote it meanwhile: take back the items, recall that one.
      if (short) for (let i = 0; i < value.length; i++) this.out.op('POP');
      else this.out.op('POP_MARK');
      this.recall(original);
      return;
    }
    this.out.op(short ? `TUPLE${value.length}` : 'TUPLE');
    this.remember(original);
  }

  private list(value: readonly unknown[], original: object): void {
    this.out.op('EMPTY_LIST');
    this.remember(original);
    for (let from = 0; from < value.length; from += BATCH) {
      this.out.op('MARK');
      const to = Math.min(from + BATCH, value.length);
      for (let i = from; i < to; i++) this.child(i, value[i]);
      this.out.op('APPENDS');
    }
  }

  private dict(value: ReadonlyMap<unknown, unknown>, original: object): void {
    this.out.op('EMPTY_DICT');
    this.remember(original);
    this.items(value);
  }

  private items(value: ReadonlyMap<unknown, unknown>): void {
    let open = 0;
    for (const [key, item] of value) {
      if (open === 0) this.out.op('MARK');
      this.child(key, key);
      this.child(key, item);
      if (++open < BATCH) continue;
      this.out.op('SETITEMS');
      open = 0;
    }
    if (open > 0) this.out.op('SETITEMS');
  }

  /** Protocol 2 has no bytes: Python 3 writes them as Latin-1 text and the call that turns it back. */
  private bytes(value: Uint8Array, original: object): void {
    if (value.length === 0) this.reduce(new Reduce(new Global('__builtin__', 'bytes'), []), original);
    else this.reduce(new Reduce(new Global('_codecs', 'encode'), [decodeLatin1(value), 'latin1']), original);
  }
}

/** An object literal, or one without a prototype: not an instance of a class. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
