// The zip layer alone: layout, checksums, zip64, deflate, damage.
import { spawnSync } from 'node:child_process';
import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorruptCheckpointError, NotACheckpointError } from '../src/index.js';
import { crc32 } from '../src/zip/crc32.js';
import { ZipReader } from '../src/zip/read.js';
import { zipStored } from '../src/zip/write.js';

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const text = (s: string): Uint8Array => new TextEncoder().encode(s);
const files: [string, Uint8Array][] = [
  ['archive/data.pkl', text('pickle')],
  ['archive/data/0', Uint8Array.from({ length: 1000 }, (_, i) => i * 7)],
  ['archive/empty', new Uint8Array(0)],
  ['archive/é', text('name in UTF-8')],
];
const contents = (bytes: Uint8Array): [string, Uint8Array][] => {
  const zip = new ZipReader(bytes, { source: 'test.zip' });
  return [...zip.entries.values()].map((entry) => [entry.name, new Uint8Array(zip.read(entry))]);
};

describe('crc32', () => {
  it('has the check value of the standard', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('equals the plain bitwise definition', () => {
    const bitwise = (bytes: Uint8Array): number => {
      let crc = 0xffffffff;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
      }
      return ~crc >>> 0;
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(3), (bytes, from) => {
        expect(crc32(bytes.subarray(from))).toBe(bitwise(bytes.subarray(from)));
      }),
    );
    expect(zlibCrc32 === undefined || zlibCrc32(files[1]![1]) === crc32(files[1]![1])).toBe(true);
  });
});

describe('archives', () => {
  it('come back as they were', () => {
    expect(contents(join(zipStored(files)))).toStrictEqual(files);
  });

  it('align every payload to 64 bytes', () => {
    const bytes = join(zipStored(files));
    for (const [, data] of files.filter(([, d]) => d.length > 0)) {
      const at = Buffer.from(bytes).indexOf(data);
      expect(at).toBeGreaterThan(0);
      expect(at % 64).toBe(0);
    }
  });

  it('come back through zip64 fields too', () => {
    // the limit is 4 GiB; lowered, the same fields are used on small files
    for (const limit of [1, 7, 500, 1200])
      expect(contents(join(zipStored(files, limit)))).toStrictEqual(files);
  });

  it('read deflated entries', () => {
    const data = new Uint8Array(5000).fill(65);
    expect(contents(deflated(data, data.length))).toStrictEqual([['a', data]]);
  });

  const interpreter = process.env['KINDLING_PYTHON'] ?? 'python3';
  const python = spawnSync(interpreter, ['--version']).status === 0;
  it.skipIf(!python && !process.env['KINDLING_CI'])(
    'are sound to Python’s zipfile (skipped where there is no python3)',
    () => {
      const check = `
import io, sys, zipfile
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert z.testzip() is None
print([(i.filename, i.file_size, i.compress_type) for i in z.infolist()], len(z.read('archive/data/0')))`;
      for (const limit of [undefined, 1, 500]) {
        const run = spawnSync(interpreter, ['-X', 'utf8', '-c', check], {
          input: join(zipStored(files, limit)),
        });
        expect(run.stderr.toString()).toBe('');
        expect(run.stdout.toString().trim()).toBe(
          "[('archive/data.pkl', 6, 0), ('archive/data/0', 1000, 0), ('archive/empty', 0, 0), ('archive/é', 13, 0)] 1000",
        );
      }
    },
  );
});

/** An archive of one deflated entry that claims `size` bytes. */
function deflated(data: Uint8Array, size: number): Uint8Array {
  const raw = new Uint8Array(deflateRawSync(data));
  const bytes = join(zipStored([['a', raw]]));
  const view = new DataView(bytes.buffer);
  const central = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  view.setUint16(central + 10, 8, true);
  view.setUint32(central + 16, crc32(data), true);
  view.setUint32(central + 24, size, true);
  return bytes;
}

describe('damage', () => {
  const whole = join(zipStored(files));
  const central = Buffer.from(whole).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const edited = (at: number, ...bytes: number[]): Uint8Array => {
    const copy = whole.slice();
    copy.set(bytes, at);
    return copy;
  };
  const cases: [string, Uint8Array, RegExp][] = [
    ['a missing end', whole.subarray(0, -30), /cut short: .*directory at its end is missing/],
    [
      'another byte',
      edited(Buffer.from(whole).indexOf(files[1]![1]) + 9, 0xff),
      /archive\/data\/0 does not match its checksum/,
    ],
    ['a directory entry that is none', edited(central, 0), /entry 0 of its directory is no entry/],
    [
      'a directory past the end',
      edited(whole.length - 6, 0xff, 0xff, 0xff),
      /directory lies outside the file/,
    ],
    ['an entry elsewhere', edited(central + 42, 5), /no entry where archive\/data\.pkl should be/],
    ['an entry too long', edited(central + 20, 0xff, 0xff, 0, 0, 0xff, 0xff), /should have 65535 bytes/],
    ['two lengths', edited(central + 24, 9), /has 6 bytes instead of 9/],
    ['missing 64-bit sizes', edited(central + 20, 0xff, 0xff, 0xff, 0xff), /lacks its 64-bit sizes/],
    ['deflate that is none', edited(central + 10, 8), /does not decompress|instead of/],
    ['a deflate bomb', deflated(new Uint8Array(10), 0x7fffffff), /claims 2147483647 bytes out of/],
    ['a wrong length after inflating', deflated(new Uint8Array(10), 9), /a has 10 bytes instead of 9/],
    [
      'another wrong length after inflating',
      deflated(new Uint8Array(10), 11),
      /a has 10 bytes instead of 11/,
    ],
  ];
  it.each(cases)('%s', (_, bytes, message) => {
    expect(() => contents(bytes)).toThrow(CorruptCheckpointError);
    expect(() => contents(bytes)).toThrow(message);
    expect(() => contents(bytes)).toThrow(/^test\.zip: /);
  });

  it('two entries of one name', () => {
    expect(() => contents(join(zipStored([files[0]!, files[0]!])))).toThrow(
      /two entries are named archive\/data\.pkl/,
    );
  });

  it('refuses encryption and foreign compression', () => {
    expect(() => contents(edited(central + 8, 1))).toThrow(NotACheckpointError);
    expect(() => contents(edited(central + 10, 12))).toThrow(/zip method 12/);
  });

  it('reads on without checksums when told', () => {
    const bytes = edited(Buffer.from(whole).indexOf(files[1]![1]) + 9, 0xff);
    const zip = new ZipReader(bytes, { source: 'test.zip', verify: false });
    expect(zip.read(zip.entries.get('archive/data/0')!)[9]).toBe(0xff);
  });

  it('never gives another error, cut anywhere', () => {
    for (let cut = 4; cut < whole.length; cut++)
      expect(() => contents(whole.subarray(0, cut))).toThrow(CorruptCheckpointError);
  });
});
