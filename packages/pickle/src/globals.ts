// What a pickle may ask for by name: the allow-list's shape, and an allow-list for Python's own containers.
import { encodeLatin1, encodeUtf8 } from './text.js';
import { OrderedDict, Tuple } from './values.js';

/** Where a handler is called from. */
export interface GlobalContext {
  /** The name as the pickle gives it. */
  readonly name: string;
  /** Throws an UnpicklingError that names the global and the byte offset. */
  fail(message: string): never;
}

/** What one allowed name may do. A name without `call` can be mentioned but not called. */
export interface GlobalHandler {
  /** What the name itself becomes (a dtype, a marker); without it, a Global that holds only the name. */
  readonly value?: unknown;
  /** What calling it gives. The arguments come from the file: check them. */
  call?(args: readonly unknown[], context: GlobalContext): unknown;
  /** Gives state to an object that `call` made; what it returns, if not undefined, takes the object's place. */
  setState?(object: object, state: unknown, context: GlobalContext): unknown;
}

/** Allowed names, `module.name`, with what they do. A name that is not an own key is refused. */
export type Globals = Readonly<Record<string, GlobalHandler>>;

/** Python 2's module names, which protocols 0 to 2 use even where Python 3 writes them. */
const renamed: Readonly<Record<string, string>> = { __builtin__: 'builtins', copy_reg: 'copyreg' };

/** The handler of `module.name`, or undefined where it is not allowed. */
export function findHandler(globals: Globals, module: string, name: string): GlobalHandler | undefined {
  const canonical = Object.hasOwn(renamed, module) ? renamed[module] : module;
  const path = `${canonical}.${name}`;
  return Object.hasOwn(globals, path) ? globals[path] : undefined;
}

/** Pairs out of what a dict's constructor takes: nothing, a dict, or a list of pairs. */
function entries(source: unknown, context: GlobalContext): Iterable<[unknown, unknown]> {
  if (source === undefined) return [];
  if (source instanceof Map) return source;
  const isPair = (pair: unknown): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2;
  if (Array.isArray(source) && source.every(isPair)) return source;
  return context.fail('expected a dict or a list of pairs');
}

/** The items of a list, tuple or set. */
function items(source: unknown, context: GlobalContext): unknown[] {
  if (source === undefined) return [];
  if (Array.isArray(source) || source instanceof Set) return [...source];
  return context.fail('expected a list, a tuple or a set');
}

const set: GlobalHandler = { call: ([source], context) => new Set(items(source, context)) };

function bytes([source, encoding]: readonly unknown[], context: GlobalContext): Uint8Array {
  if (source === undefined) return new Uint8Array(0);
  if (source instanceof Uint8Array) return new Uint8Array(source);
  if (Array.isArray(source) && source.every((x) => Number.isInteger(x) && x >= 0 && x < 256))
    return Uint8Array.from(source);
  if (typeof source === 'string') return encode([source, encoding ?? 'latin1'], context);
  return context.fail('expected bytes, text or a list of bytes');
}

function encode([text, encoding = 'utf-8']: readonly unknown[], context: GlobalContext): Uint8Array {
  if (typeof text !== 'string') context.fail('expected text to encode');
  const name = typeof encoding === 'string' ? encoding.toLowerCase().replace(/[-_]/g, '') : '';
  if (name === 'utf8') return encodeUtf8(text);
  if (name !== 'latin1' && name !== 'iso88591' && name !== 'ascii')
    context.fail(`unknown encoding ${String(encoding)}`);
  return encodeLatin1(text) ?? context.fail('text that is not Latin-1');
}

/**
 * Names for plain data that pickles hold beside the built-in opcodes: OrderedDict, defaultdict and Counter (all as
 * maps), set and frozenset (Set), bytes and bytearray (Uint8Array). None can do anything but build that container.
 */
export const standardGlobals: Globals = {
  'collections.OrderedDict': {
    call: ([source], context) => new OrderedDict(entries(source, context)),
    setState(object: object, state: unknown, context: GlobalContext) {
      if (!(object instanceof OrderedDict) || !(state instanceof Map))
        context.fail('expected a dict of attributes');
      object.attributes = state;
    },
  },
  'collections.defaultdict': { call: () => new Map() },
  'collections.Counter': { call: ([source], context) => new Map(entries(source, context)) },
  'builtins.dict': { call: ([source], context) => new Map(entries(source, context)) },
  'builtins.list': { call: ([source], context) => items(source, context) },
  'builtins.tuple': { call: ([source], context) => Tuple.from(items(source, context)) },
  'builtins.set': set,
  'builtins.frozenset': set,
  'builtins.bytes': { call: bytes },
  'builtins.bytearray': { call: bytes },
  '_codecs.encode': { call: encode },
};
