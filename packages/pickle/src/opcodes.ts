// Every opcode of pickle protocols 0 to 5: its byte, its name, and what it does to the machine.
import type { Machine } from './machine.js';
import { decodeLatin1, unescapeBytes, unescapeUnicode } from './text.js';
import { Tuple } from './values.js';

type Step = (m: Machine) => void;

/** The longest integer accepted, in bytes: past it, turning text into a number costs more than any use of it. */
const MAX_INTEGER_BYTES = 4096;

/** A number where it is exact, else a bigint. */
function integer(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Little-endian two's complement. */
function long(m: Machine, length: number): number | bigint {
  if (length < 0 || length > MAX_INTEGER_BYTES) m.fail(`an integer of ${length} bytes`);
  const bytes = m.reader.take(length);
  if (length === 0) return 0;
  let digits = '';
  for (const byte of bytes) digits = byte.toString(16).padStart(2, '0') + digits;
  return integer(BigInt.asIntN(length * 8, BigInt(`0x${digits}`)));
}

function decimal(m: Machine, text: string): number | bigint {
  if (!/^\s*[-+]?\d+\s*$/.test(text) || text.length > MAX_INTEGER_BYTES)
    m.fail(`malformed integer ${quote(text)}`);
  return integer(BigInt(text.trim().replace(/^\+/, '')));
}

function float(m: Machine): number {
  const text = m.line();
  const special: Record<string, number> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };
  if (Object.hasOwn(special, text)) return special[text]!;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) m.fail(`malformed float ${quote(text)}`);
  return Number(text);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** Protocol 0's quoted, escaped Python 2 string. */
function quoted(m: Machine): unknown {
  const text = decodeLatin1(m.reader.line());
  const inner = text.slice(1, -1);
  const isQuoted = text.length >= 2 && text[0] === text.at(-1) && (text[0] === "'" || text[0] === '"');
  const plain = isQuoted ? unescapeBytes(inner) : undefined;
  if (plain === undefined) m.fail(`malformed string ${quote(text)}`);
  return m.string(Uint8Array.from(plain, (c) => c.charCodeAt(0)));
}

function unicode(m: Machine): string {
  const text = decodeLatin1(m.reader.line());
  return unescapeUnicode(text) ?? m.fail(`malformed unicode string ${quote(text)}`);
}

function dict(m: Machine, items: unknown[]): Map<unknown, unknown> {
  const map = new Map();
  m.setItems(map, items);
  return map;
}

function popped(m: Machine, count: number): unknown[] {
  const items: unknown[] = [];
  for (let i = 0; i < count; i++) items.unshift(m.pop());
  return items;
}

const bytes = (m: Machine, length: number): Uint8Array => m.reader.take(length).slice();

/** `cls.__new__(cls, *args, **kwargs)`; handlers take no keywords. */
function newWithKeywords(m: Machine): unknown {
  const [cls, args, keywords] = popped(m, 3);
  if (!(keywords instanceof Map) || keywords.size > 0)
    m.fail('refusing a constructor with keyword arguments');
  return m.call(cls, args);
}

function refuseExtension(m: Machine, code: number): never {
  return m.fail(`refusing extension code ${code}: its meaning is private to the program that wrote it`);
}

const rows: [code: number | string, name: string, step: Step][] = [
  // values
  ['N', 'NONE', (m) => m.push(null)],
  [0x88, 'NEWTRUE', (m) => m.push(true)],
  [0x89, 'NEWFALSE', (m) => m.push(false)],
  ['I', 'INT', (m) => int(m, m.line())],
  ['L', 'LONG', (m) => m.push(decimal(m, m.line().replace(/L$/, '')))],
  ['J', 'BININT', (m) => m.push(m.reader.i32())],
  ['K', 'BININT1', (m) => m.push(m.reader.u8())],
  ['M', 'BININT2', (m) => m.push(m.reader.u16())],
  [0x8a, 'LONG1', (m) => m.push(long(m, m.reader.u8()))],
  [0x8b, 'LONG4', (m) => m.push(long(m, m.reader.i32()))],
  ['F', 'FLOAT', (m) => m.push(float(m))],
  ['G', 'BINFLOAT', (m) => m.push(m.reader.f64())],
  // text and bytes
  ['S', 'STRING', (m) => m.push(quoted(m))],
  ['U', 'SHORT_BINSTRING', (m) => m.push(m.string(m.reader.take(m.reader.u8())))],
  ['T', 'BINSTRING', (m) => m.push(m.string(m.reader.take(m.reader.u32())))],
  ['V', 'UNICODE', (m) => m.push(unicode(m))],
  [0x8c, 'SHORT_BINUNICODE', (m) => m.push(m.utf8(m.reader.u8()))],
  ['X', 'BINUNICODE', (m) => m.push(m.utf8(m.reader.u32()))],
  [0x8d, 'BINUNICODE8', (m) => m.push(m.utf8(m.reader.u64()))],
  ['C', 'SHORT_BINBYTES', (m) => m.push(bytes(m, m.reader.u8()))],
  ['B', 'BINBYTES', (m) => m.push(bytes(m, m.reader.u32()))],
  [0x8e, 'BINBYTES8', (m) => m.push(bytes(m, m.reader.u64()))],
  [0x96, 'BYTEARRAY8', (m) => m.push(bytes(m, m.reader.u64()))],
  [0x97, 'NEXT_BUFFER', (m) => m.push(m.buffer())],
  [0x98, 'READONLY_BUFFER', (m) => void m.top()],
  // containers
  ['(', 'MARK', (m) => m.mark()],
  [']', 'EMPTY_LIST', (m) => m.push([])],
  ['l', 'LIST', (m) => m.push(m.popMark())],
  ['a', 'APPEND', (m) => append(m, [m.pop()])],
  ['e', 'APPENDS', (m) => append(m, m.popMark())],
  [')', 'EMPTY_TUPLE', (m) => m.push(new Tuple())],
  ['t', 'TUPLE', (m) => m.push(Tuple.from(m.popMark()))],
  [0x85, 'TUPLE1', (m) => m.push(Tuple.from(popped(m, 1)))],
  [0x86, 'TUPLE2', (m) => m.push(Tuple.from(popped(m, 2)))],
  [0x87, 'TUPLE3', (m) => m.push(Tuple.from(popped(m, 3)))],
  ['}', 'EMPTY_DICT', (m) => m.push(new Map())],
  ['d', 'DICT', (m) => m.push(dict(m, m.popMark()))],
  ['s', 'SETITEM', (m) => setItems(m, popped(m, 2))],
  ['u', 'SETITEMS', (m) => setItems(m, m.popMark())],
  [0x8f, 'EMPTY_SET', (m) => m.push(new Set())],
  [0x90, 'ADDITEMS', (m) => addItems(m, m.popMark())],
  [0x91, 'FROZENSET', (m) => frozenSet(m)],
  // stack and memo
  ['0', 'POP', (m) => m.drop()],
  ['1', 'POP_MARK', (m) => void m.popMark()],
  ['2', 'DUP', (m) => m.push(m.top())],
  ['p', 'PUT', (m) => m.put(Number(decimal(m, m.line())))],
  ['q', 'BINPUT', (m) => m.put(m.reader.u8())],
  ['r', 'LONG_BINPUT', (m) => m.put(m.reader.u32())],
  [0x94, 'MEMOIZE', (m) => m.memoize()],
  ['g', 'GET', (m) => m.push(m.get(Number(decimal(m, m.line()))))],
  ['h', 'BINGET', (m) => m.push(m.get(m.reader.u8()))],
  ['j', 'LONG_BINGET', (m) => m.push(m.get(m.reader.u32()))],
  // names and calls
  ['c', 'GLOBAL', (m) => m.push(m.global(m.line(), m.line()))],
  [0x93, 'STACK_GLOBAL', (m) => m.push(stackGlobal(m))],
  ['R', 'REDUCE', (m) => reduce(m)],
  [0x81, 'NEWOBJ', (m) => reduce(m)],
  [0x92, 'NEWOBJ_EX', (m) => m.push(newWithKeywords(m))],
  ['i', 'INST', (m) => inst(m)],
  ['o', 'OBJ', (m) => obj(m)],
  ['b', 'BUILD', (m) => build(m)],
  ['P', 'PERSID', (m) => m.push(m.persistent(m.line()))],
  ['Q', 'BINPERSID', (m) => m.push(m.persistent(m.pop()))],
  [0x82, 'EXT1', (m) => refuseExtension(m, m.reader.u8())],
  [0x83, 'EXT2', (m) => refuseExtension(m, m.reader.u16())],
  [0x84, 'EXT4', (m) => refuseExtension(m, m.reader.i32())],
  // the frame around
  [0x80, 'PROTO', (m) => proto(m, m.reader.u8())],
  [0x95, 'FRAME', (m) => frame(m, m.reader.u64())],
  [
    '.',
    'STOP',
    (m) => {
      m.result = { value: m.pop() };
    },
  ],
];

/** Protocols 0 and 1 write booleans as the integers 00 and 01. */
function int(m: Machine, text: string): void {
  m.push(text === '00' ? false : text === '01' ? true : decimal(m, text));
}

function append(m: Machine, items: unknown[]): void {
  m.extend(m.top(), items);
}

function setItems(m: Machine, items: unknown[]): void {
  m.setItems(m.top(), items);
}

function addItems(m: Machine, items: unknown[]): void {
  m.addItems(m.top(), items);
}

function frozenSet(m: Machine): void {
  const set = new Set();
  m.addItems(set, m.popMark());
  m.push(set);
}

function stackGlobal(m: Machine): unknown {
  const [module, name] = popped(m, 2);
  return m.global(module, name);
}

function reduce(m: Machine): void {
  const [callable, args] = popped(m, 2);
  m.push(m.call(callable, args));
}

function inst(m: Machine): void {
  const callable = m.global(m.line(), m.line());
  m.push(m.call(callable, m.popMark()));
}

function obj(m: Machine): void {
  const [callable, ...args] = m.popMark();
  m.push(m.call(callable, args));
}

function build(m: Machine): void {
  const [object, state] = popped(m, 2);
  m.push(m.build(object, state));
}

function proto(m: Machine, version: number): void {
  if (version > 5) m.fail(`pickle protocol ${version} is newer than the 5 that are known`);
}

function frame(m: Machine, length: number): void {
  if (length > m.reader.left)
    m.fail(`the pickle ends too early: a frame of ${length} bytes, ${m.reader.left} left`);
}

/** What each byte does; undefined where it is no opcode. */
export const steps: readonly (Step | undefined)[] = (() => {
  const table = new Array<Step | undefined>(256).fill(undefined);
  for (const [code, , step] of rows) table[typeof code === 'string' ? code.charCodeAt(0) : code] = step;
  return table;
})();

/** Opcode bytes by name, for the writer. */
export const opcodes: Readonly<Record<string, number>> = Object.fromEntries(
  rows.map(([code, name]) => [name, typeof code === 'string' ? code.charCodeAt(0) : code]),
);
