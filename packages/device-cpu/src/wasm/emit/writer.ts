// Writes values as code: each is computed once, as seldom as its pace allows, and kept in a local where used again.
import { type ScalarImport, signed, unsigned, type ValueType } from './encoder.js';
import { type Node, Pace } from './node.js';

/** Opcodes that the writers use by name: of control and locals, and of 32-bit integers. */
export const op = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  call: 0x10,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  less: 0x48,
  greater: 0x4a,
  lessOrEqual: 0x4c,
  greaterOrEqual: 0x4e,
  /** Of unsigned numbers. */
  notBelow: 0x4f,
  add: 0x6a,
  sub: 0x6b,
  mul: 0x6c,
  /** Of unsigned numbers. */
  divide: 0x6e,
  /** The type of a block without a result. */
  empty: 0x40,
} as const;

/** A node known by what it computes: equal ones are the same entry. */
interface Entry {
  readonly id: number;
  readonly node: Node;
  readonly args: readonly Entry[];
  readonly pace: Pace;
  uses: number;
  /** The local that holds it, once computed. */
  local?: number;
}

export class Writer {
  readonly code: number[] = [];
  /** Types of the locals after the parameters. */
  readonly locals: ValueType[] = [];
  readonly imports: ScalarImport[] = [];
  readonly #entries = new Map<string, Entry>();
  readonly #known = new Map<Node, Entry>();
  /** Numbers of the bytes of instructions, which nodes share. */
  readonly #codes = new Map<readonly number[], number>();

  constructor(readonly parameters: readonly ValueType[]) {}

  /** A new local. */
  local(type: ValueType): number {
    return this.parameters.length + this.locals.push(type) - 1;
  }

  write(...code: readonly number[]): void {
    for (const byte of code) this.code.push(byte);
  }

  /** An integer constant. */
  constant(n: number): void {
    this.write(0x41, ...signed(n));
  }

  /** An instruction with an index: of a local, a label, a function. */
  index(opcode: number, index: number): void {
    this.write(opcode, ...unsigned(index));
  }

  #entry(node: Node): Entry {
    let entry = this.#known.get(node);
    if (entry !== undefined) return entry;
    const args = node.args.map((x) => this.#entry(x));
    const key = this.#key(node, args);
    entry = this.#entries.get(key);
    if (entry === undefined) {
      const pace = node.pace ?? Math.max(...args.map((x) => x.pace));
      entry = { id: this.#entries.size, node, args, pace, uses: 0 };
      this.#entries.set(key, entry);
      for (const x of args) x.uses++;
    }
    this.#known.set(node, entry);
    return entry;
  }

  /** Equal for equal values: a leaf by its bytes, other values by their instruction and arguments. */
  #key({ code, scalar }: Node, args: readonly Entry[]): string {
    if (args.length === 0) return code.join();
    let number = this.#codes.get(code);
    if (number === undefined) {
      number = this.#codes.size;
      this.#codes.set(code, number);
    }
    let key = scalar === undefined ? `=${number}` : `=${scalar}`;
    for (const x of args) key += ` ${x.id}`;
    return key;
  }

  /** Makes the roots known: only then is it known what is used more than once, and what can be computed ahead. */
  plan(roots: readonly Node[]): void {
    for (const root of roots) this.#entry(root).uses++;
  }

  /** Computes, at this point, all planned values of `pace` that faster ones need. */
  computeAhead(pace: Pace): void {
    const done = new Set<Entry>();
    const visit = (entry: Entry): void => {
      if (done.has(entry)) return;
      done.add(entry);
      for (const x of entry.args) {
        visit(x);
        // A local is as good as a copy of it; small integers are immediate.
        if (x.pace === pace && entry.pace > pace && x.local === undefined && worthKeeping(x)) this.#keep(x);
      }
    };
    for (const entry of this.#entries.values()) visit(entry);
  }

  #keep(entry: Entry): void {
    this.#compute(entry);
    entry.local ??= this.local(entry.node.type);
    this.index(op.set, entry.local);
  }

  /** Pushes a value. */
  push(node: Node): void {
    this.#push(this.#entry(node));
  }

  #push(entry: Entry): void {
    if (entry.local !== undefined) {
      this.index(op.get, entry.local);
      return;
    }
    this.#compute(entry);
    // What is slower than a step is kept by computeAhead alone: here, code may be in a loop that does not run.
    if (entry.uses > 1 && entry.pace === Pace.Step && worthKeeping(entry)) {
      entry.local = this.local(entry.node.type);
      this.index(op.tee, entry.local);
    }
  }

  #compute(entry: Entry): void {
    const { node, args } = entry;
    if (node.scalar !== undefined) {
      this.#patch(node.scalar, args);
      return;
    }
    for (const x of args) this.#push(x);
    this.write(...node.code);
  }

  /** Forgets the locals of values that change with every step: another block computes them anew. */
  forgetSteps(): void {
    for (const entry of this.#entries.values()) if (entry.pace === Pace.Step) entry.local = undefined;
  }

  /** Values in locals, for code that needs them several times. */
  #held(entry: Entry): number {
    if (entry.local === undefined) {
      this.#push(entry);
      entry.local ??= this.local(entry.node.type);
      this.index(op.set, entry.local);
    }
    return entry.local;
  }

  /** See `patched`: where any lane asks for it, all four are computed by the scalar function and the mask picks. */
  #patch(name: string, [value, x, mask]: readonly Entry[]): void {
    const [v, from, m] = [this.#held(value), this.#held(x), this.#held(mask)];
    let fn = this.imports.findIndex((f) => f.name === name);
    if (fn < 0) fn = this.imports.push({ name, arity: 1 }) - 1;
    this.index(op.get, m);
    this.write(0xfd, 0x53, op.if, 0x7b); // v128.any_true, a block with a v128
    this.index(op.get, from);
    for (let lane = 0; lane < 4; lane++) {
      this.index(op.get, from);
      this.write(0xfd, 0x1f, lane, 0xbb); // f32x4.extract_lane, f64.promote_f32
      this.index(op.call, fn);
      this.write(0xb6, 0xfd, 0x20, lane); // f32.demote_f64, f32x4.replace_lane
    }
    this.index(op.get, v);
    this.index(op.get, m);
    this.write(0xfd, 0x52, op.else); // v128.bitselect
    this.index(op.get, v);
    this.write(op.end);
  }
}

/** Locals and integers are as quickly read as kept. */
const worthKeeping = (entry: Entry): boolean => entry.node.args.length > 0 || entry.node.type === 'v128';
