// Reads zip archives in memory: stored and deflated entries, zip64, every bound and checksum checked.
import { inflateSync } from 'fflate';
import { CorruptCheckpointError, NotACheckpointError } from '../errors.js';
import { crc32 } from './crc32.js';
import * as zip from './format.js';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when read. */
  readonly size: number;
  readonly compressedSize: number;
  readonly method: number;
  readonly crc: number;
  /** Where the local header stands. */
  readonly offset: number;
}

export interface ZipOptions {
  /** What to call the archive in errors. */
  source: string;
  /** Compare checksums (default true). */
  verify?: boolean;
}

const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot shrink by more than this factor, so a larger claim is false. */
const MAX_RATIO = 1032;
/** A zip's comment, which may follow the end record, is shorter than this. */
const MAX_COMMENT = 0xffff;

/** Whether the bytes begin as a zip file does: with an entry, or in an empty archive with the end record. */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const first = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  return first === zip.LOCAL || first === zip.END;
}

/** An archive: its directory is read at once, its entries when asked for. */
export class ZipReader {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly options: ZipOptions,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = this.directory();
  }

  private fail(what: string): never {
    throw new CorruptCheckpointError(
      `${this.options.source}: damaged zip archive: ${what}; copy or download it again`,
    );
  }

  /** The bytes of an entry: a view of the archive where it is stored, else a copy. */
  read(entry: ZipEntry): Uint8Array {
    const { name, offset, size, compressedSize } = entry;
    if (offset + zip.LOCAL_SIZE > this.bytes.length || this.view.getUint32(offset, true) !== zip.LOCAL) {
      this.fail(`no entry where ${name} should be`);
    }
    const from =
      offset +
      zip.LOCAL_SIZE +
      this.view.getUint16(offset + 26, true) +
      this.view.getUint16(offset + 28, true);
    if (from + compressedSize > this.bytes.length) {
      this.fail(
        `${name} should have ${compressedSize} bytes, ${Math.max(this.bytes.length - from, 0)} are left`,
      );
    }
    const raw = this.bytes.subarray(from, from + compressedSize);
    const data = entry.method === STORED ? raw : this.inflate(entry, raw);
    if (data.length !== size) this.fail(`${name} has ${data.length} bytes instead of ${size}`);
    if (this.options.verify !== false && crc32(data) !== entry.crc) {
      throw new CorruptCheckpointError(
        `${this.options.source}: ${name} does not match its checksum: the file was changed or damaged since it was ` +
          'written; copy or download it again (pass { verify: false } only for files written without checksums)',
      );
    }
    return data;
  }

  private inflate({ name, size }: ZipEntry, raw: Uint8Array): Uint8Array {
    if (size > (raw.length + 1) * MAX_RATIO) this.fail(`${name} claims ${size} bytes out of ${raw.length}`);
    try {
      // One byte more than claimed, so that a longer entry shows.
      return inflateSync(raw, { out: new Uint8Array(size + 1) });
    } catch (error) {
      return this.fail(`${name} does not decompress (${(error as Error).message})`);
    }
  }

  private directory(): Map<string, ZipEntry> {
    const { view } = this;
    const { count, size, offset } = this.end();
    if (offset + size > this.bytes.length) this.fail('its directory lies outside the file');
    const entries = new Map<string, ZipEntry>();
    let at = offset;
    for (let i = 0; i < count; i++) {
      if (at + zip.CENTRAL_SIZE > offset + size || view.getUint32(at, true) !== zip.CENTRAL) {
        this.fail(`entry ${i} of its directory is no entry`);
      }
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const commentLength = view.getUint16(at + 32, true);
      const next = at + zip.CENTRAL_SIZE + nameLength + extraLength + commentLength;
      if (next > offset + size) this.fail(`entry ${i} of its directory is cut short`);
      const entry = this.entry(at, nameLength, extraLength);
      if (entries.has(entry.name)) this.fail(`two entries are named ${entry.name}`);
      entries.set(entry.name, entry);
      at = next;
    }
    return entries;
  }

  private entry(at: number, nameLength: number, extraLength: number): ZipEntry {
    const { view } = this;
    const nameAt = at + zip.CENTRAL_SIZE;
    const name = new TextDecoder().decode(this.bytes.subarray(nameAt, nameAt + nameLength));
    const method = view.getUint16(at + 10, true);
    if (view.getUint16(at + 8, true) & 1) {
      throw new NotACheckpointError(
        `${this.options.source}: ${name} is encrypted; decrypt the archive first`,
      );
    }
    if (method !== STORED && method !== DEFLATED) {
      const cure = 'pack it again without compression';
      throw new NotACheckpointError(
        `${this.options.source}: ${name} is compressed by zip method ${method}; ${cure}`,
      );
    }
    const fields = {
      size: view.getUint32(at + 24, true),
      compressedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    this.widen(fields, nameAt + nameLength, extraLength, name);
    return { name, method, crc: view.getUint32(at + 16, true), ...fields };
  }

  /** Takes from the zip64 extra field what did not fit 32 bits; only those fields stand there, in this order. */
  private widen(
    fields: { size: number; compressedSize: number; offset: number },
    at: number,
    length: number,
    name: string,
  ): void {
    const wide = (['size', 'compressedSize', 'offset'] as const).filter(
      (field) => fields[field] === zip.IN_ZIP64,
    );
    if (wide.length === 0) return;
    for (let i = at; i + 4 <= at + length; ) {
      const size = this.view.getUint16(i + 2, true);
      if (this.view.getUint16(i, true) !== zip.ZIP64_EXTRA) {
        i += 4 + size;
        continue;
      }
      if (size < wide.length * 8 || i + 4 + size > at + length) break;
      wide.forEach((field, k) => {
        fields[field] = zip.readU64(this.view, i + 4 + k * 8);
      });
      return;
    }
    this.fail(`${name} lacks its 64-bit sizes`);
  }

  /** Where the directory is and how many entries it has. */
  private end(): { count: number; size: number; offset: number } {
    const { view } = this;
    const at = this.findEnd();
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== zip.IN_ZIP64_SHORT && size !== zip.IN_ZIP64 && offset !== zip.IN_ZIP64)
      return { count, size, offset };
    const locator = at - zip.LOCATOR64_SIZE;
    if (locator < 0 || view.getUint32(locator, true) !== zip.LOCATOR64) return { count, size, offset };
    const end64 = zip.readU64(view, locator + 8);
    if (end64 + zip.END64_SIZE > this.bytes.length || view.getUint32(end64, true) !== zip.END64) {
      this.fail('its 64-bit end record is not where it should be');
    }
    return {
      count: zip.readU64(view, end64 + 32),
      size: zip.readU64(view, end64 + 40),
      offset: zip.readU64(view, end64 + 48),
    };
  }

  private findEnd(): number {
    const last = this.bytes.length - zip.END_SIZE;
    for (let at = last; at >= Math.max(last - MAX_COMMENT, 0); at--) {
      if (
        this.view.getUint32(at, true) === zip.END &&
        at + zip.END_SIZE + this.view.getUint16(at + 20, true) <= this.bytes.length
      ) {
        return at;
      }
    }
    throw new CorruptCheckpointError(
      `${this.options.source}: the file is cut short: it starts as a zip archive, but the directory at its end is ` +
        `missing (${this.bytes.length} bytes are there); copy or download it again`,
    );
  }
}
