// The binary format of WebAssembly, as far as one-function modules need it.

/** Value types by their code. */
export const types = { i32: 0x7f, f32: 0x7d, f64: 0x7c, v128: 0x7b } as const;
export type ValueType = keyof typeof types;

/** An unsigned number in groups of seven bits. */
export function unsigned(n: number): number[] {
  const bytes: number[] = [];
  for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128);
  return [...bytes, n];
}

/** A signed 32-bit number in groups of seven bits. */
export function signed(n: number): number[] {
  const bytes: number[] = [];
  for (; n < -64 || n > 63; n >>= 7) bytes.push((n & 127) | 128);
  return [...bytes, n & 127];
}

/** One after the other. Loops, for spreading thousands of bytes is slow. */
function joined(parts: readonly (readonly number[])[]): number[] {
  const all: number[] = [];
  for (const part of parts) for (let i = 0; i < part.length; i++) all.push(part[i]);
  return all;
}
const text = (s: string): number[] => [...unsigned(s.length), ...Array.from(s, (c) => c.charCodeAt(0))];
const list = (items: readonly (readonly number[])[]): number[] => joined([unsigned(items.length), ...items]);
const sized = (body: readonly number[]): number[] => joined([unsigned(body.length), body]);
const section = (id: number, items: readonly (readonly number[])[]): number[] =>
  joined([[id], sized(list(items))]);
const signature = (parameters: readonly ValueType[], results: readonly ValueType[]): number[] => [
  0x60,
  ...list(parameters.map((t) => [types[t]])),
  ...list(results.map((t) => [types[t]])),
];

/** A function of float64 that the module imports from `math`. */
export interface ScalarImport {
  readonly name: string;
  readonly arity: number;
}

/** What a one-function module consists of. */
export interface ModuleParts {
  readonly shared: boolean;
  readonly imports: readonly ScalarImport[];
  readonly parameters: readonly ValueType[];
  /** Types of the locals after the parameters. */
  readonly locals: readonly ValueType[];
  readonly code: readonly number[];
}

/** A module that imports `env.memory` and functions of `math`, and exports its one function as `run`. */
export function encodeModule(parts: ModuleParts): Uint8Array<ArrayBuffer> {
  const { imports, parameters, locals, code } = parts;
  const scalars = (n: number): ValueType[] => new Array<ValueType>(n).fill('f64');
  const memory = [...text('env'), ...text('memory'), 2, parts.shared ? 3 : 1, 0, ...unsigned(65536)];
  const body = joined([list(locals.map((t) => [1, types[t]])), code, [0x0b]]);
  return Uint8Array.from(
    joined([
      [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [signature(parameters, []), ...imports.map((f) => signature(scalars(f.arity), ['f64']))]),
      section(2, [
        memory,
        ...imports.map((f, i) => [...text('math'), ...text(f.name), 0, ...unsigned(i + 1)]),
      ]),
      section(3, [[0]]),
      section(7, [[...text('run'), 0, ...unsigned(imports.length)]]),
      section(10, [sized(body)]),
    ]),
  );
}
