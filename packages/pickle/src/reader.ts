// A bounds-checked cursor over a pickle's bytes.
import { UnpicklingError } from './errors.js';

export class Reader {
  /** The next byte to read. */
  at: number;
  /** Where the opcode that is being run starts. */
  opcodeAt: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, offset: number) {
    // Never a Node Buffer, whose slice() would not copy.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = offset;
    this.opcodeAt = offset;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Bytes not read yet. */
  get left(): number {
    return Math.max(this.bytes.length - this.at, 0);
  }

  fail(message: string): never {
    throw new UnpicklingError(message, this.opcodeAt);
  }

  private advance(count: number): number {
    if (count > this.left) this.fail(`the pickle ends too early: ${count} bytes declared, ${this.left} left`);
    const from = this.at;
    this.at += count;
    return from;
  }

  u8(): number {
    return this.view.getUint8(this.advance(1));
  }

  u16(): number {
    return this.view.getUint16(this.advance(2), true);
  }

  i32(): number {
    return this.view.getInt32(this.advance(4), true);
  }

  u32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  /** A length of eight bytes; nothing real exceeds 2^53. */
  u64(): number {
    const from = this.advance(8);
    const value = this.view.getUint32(from, true) + this.view.getUint32(from + 4, true) * 2 ** 32;
    if (value > Number.MAX_SAFE_INTEGER) this.fail('the pickle declares a length past 2^53');
    return value;
  }

  /** A big-endian double. */
  f64(): number {
    return this.view.getFloat64(this.advance(8), false);
  }

  /** The next `count` bytes, as a view. */
  take(count: number): Uint8Array {
    const from = this.advance(count);
    return this.bytes.subarray(from, from + count);
  }

  /** The bytes up to the next newline, which is passed over. */
  line(): Uint8Array {
    const end = this.bytes.indexOf(10, this.at);
    if (end < 0) this.fail('the pickle ends too early: a line without its end');
    const line = this.bytes.subarray(this.at, end);
    this.at = end + 1;
    return line;
  }
}
