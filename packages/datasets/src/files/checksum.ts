// MD5 checksums of files (Node only).
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ChecksumError } from '../errors.js';

/** The MD5 checksum of a file, in hexadecimal. */
export async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** @throws ChecksumError when the bytes' MD5 checksum is another. */
export function checkMd5(path: string, bytes: Uint8Array, expected: string, cure: string): void {
  const actual = createHash('md5').update(bytes).digest('hex');
  if (actual !== expected) throw new ChecksumError(path, expected, actual, cure);
}
