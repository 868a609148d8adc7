// Writes zip archives as PyTorch does: entries stored as they are, payloads aligned to 64 bytes for memory mapping.
import { crc32 } from './crc32.js';
import * as zip from './format.js';

/** PyTorch's alignment of payloads. */
const ALIGNMENT = 64;
/** The extra field that holds the padding: 'FB', filled with 'Z', as PyTorch writes it. */
const PADDING_ID = 0x4246;
const PADDING_BYTE = 0x5a;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1980-01-01, the earliest that zip knows: equal contents give equal files. */
const EPOCH_DATE = 0x21;

interface Written {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly offset: number;
}

/**
 * The archive's bytes as a list of parts, in order; payloads are the arrays given, not copies. Past `limit` (4 GiB)
 * sizes and offsets go into zip64 fields.
 */
export function zipStored(
  files: Iterable<readonly [name: string, data: Uint8Array]>,
  limit = zip.IN_ZIP64,
): Uint8Array[] {
  const parts: Uint8Array[] = [];
  const written: Written[] = [];
  let offset = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    offset += part.length;
  };
  for (const [text, data] of files) {
    const file = { name: new TextEncoder().encode(text), data, crc: crc32(data), offset };
    written.push(file);
    add(localHeader(file, limit));
    add(data);
  }
  const start = offset;
  for (const file of written) add(centralHeader(file, limit));
  add(endRecords(written.length, start, offset - start, limit));
  return parts;
}

/** Fields that local and central headers share, from the version needed to the extra field's length. */
function writeCommon(
  view: DataView,
  at: number,
  { name, data, crc }: Written,
  wide: boolean,
  extra: number,
  limit: number,
): void {
  const size = data.length >= limit ? zip.IN_ZIP64 : data.length;
  view.setUint16(at, wide ? 45 : 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 8, EPOCH_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  view.setUint16(at + 24, extra, true);
}

function localHeader(file: Written, limit: number): Uint8Array {
  const wide = file.data.length >= limit;
  const zip64 = wide ? 20 : 0;
  const unpadded = file.offset + zip.LOCAL_SIZE + file.name.length + zip64 + 4;
  const padding = (ALIGNMENT - (unpadded % ALIGNMENT)) % ALIGNMENT;
  const extra = zip64 + 4 + padding;
  const header = new Uint8Array(zip.LOCAL_SIZE + file.name.length + extra);
  header.fill(PADDING_BYTE, header.length - padding);
  const view = new DataView(header.buffer);
  view.setUint32(0, zip.LOCAL, true);
  writeCommon(view, 4, file, wide, extra, limit);
  header.set(file.name, zip.LOCAL_SIZE);
  let at = zip.LOCAL_SIZE + file.name.length;
  if (wide) at = writeZip64(view, at, [file.data.length, file.data.length]);
  view.setUint16(at, PADDING_ID, true);
  view.setUint16(at + 2, padding, true);
  return header;
}

function centralHeader(file: Written, limit: number): Uint8Array {
  const size = file.data.length;
  const values = [...(size >= limit ? [size, size] : []), ...(file.offset >= limit ? [file.offset] : [])];
  const extra = values.length > 0 ? 4 + 8 * values.length : 0;
  const header = new Uint8Array(zip.CENTRAL_SIZE + file.name.length + extra);
  const view = new DataView(header.buffer);
  view.setUint32(0, zip.CENTRAL, true);
  view.setUint16(4, 45, true);
  writeCommon(view, 6, file, values.length > 0, extra, limit);
  view.setUint32(42, file.offset >= limit ? zip.IN_ZIP64 : file.offset, true);
  header.set(file.name, zip.CENTRAL_SIZE);
  if (values.length > 0) writeZip64(view, zip.CENTRAL_SIZE + file.name.length, values);
  return header;
}

function writeZip64(view: DataView, at: number, values: readonly number[]): number {
  view.setUint16(at, zip.ZIP64_EXTRA, true);
  view.setUint16(at + 2, 8 * values.length, true);
  for (const [i, value] of values.entries()) zip.writeU64(view, at + 4 + 8 * i, value);
  return at + 4 + 8 * values.length;
}

function endRecords(count: number, start: number, size: number, limit: number): Uint8Array {
  const wide = count >= zip.IN_ZIP64_SHORT || start >= limit || size >= limit;
  const before = wide ? zip.END64_SIZE + zip.LOCATOR64_SIZE : 0;
  const bytes = new Uint8Array(before + zip.END_SIZE);
  const view = new DataView(bytes.buffer);
  if (wide) writeEnd64(view, count, start, size);
  view.setUint32(before, zip.END, true);
  const shortCount = Math.min(count, zip.IN_ZIP64_SHORT);
  view.setUint16(before + 8, shortCount, true);
  view.setUint16(before + 10, shortCount, true);
  view.setUint32(before + 12, size >= limit ? zip.IN_ZIP64 : size, true);
  view.setUint32(before + 16, start >= limit ? zip.IN_ZIP64 : start, true);
  return bytes;
}

function writeEnd64(view: DataView, count: number, start: number, size: number): void {
  view.setUint32(0, zip.END64, true);
  zip.writeU64(view, 4, zip.END64_SIZE - 12);
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  zip.writeU64(view, 24, count);
  zip.writeU64(view, 32, count);
  zip.writeU64(view, 40, size);
  zip.writeU64(view, 48, start);
  view.setUint32(zip.END64_SIZE, zip.LOCATOR64, true);
  zip.writeU64(view, zip.END64_SIZE + 8, start + size);
  view.setUint32(zip.END64_SIZE + 16, 1, true);
}
