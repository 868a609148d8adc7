// Philox4x32-10 (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", 2011): four words a thread.
import type { View } from '@kindling/tensor';
import { linearMain, workgroups } from '../launch.js';
import type { Runtime } from '../runtime.js';

const code = (name: string): string =>
  linearMain(
    '(p.length + 3u) / 4u',
    `  let low = p.counterLow + i;
  var c = vec4<u32>(low, p.counterHigh + select(0u, 1u, low < i), 0u, 0u);
  var k0 = p.seedLow;
  var k1 = p.seedHigh;
  for (var round = 0; round < 10; round++) {
    let h0 = k_mulhi(0xd2511f53u, c.x);
    let h1 = k_mulhi(0xcd9e8d57u, c.z);
    c = vec4<u32>(h1 ^ c.y ^ k0, 0xcd9e8d57u * c.z, h0 ^ c.w ^ k1, 0xd2511f53u * c.x);
    k0 += 0x9e3779b9u;
    k1 += 0xbb67ae85u;
  }
  for (var j = 0u; j < 4u; j++) {
    if (4u * i + j < p.length) { ${name}[p.offset + 4u * i + j] = bitcast<i32>(c[j]); }
  }`,
  );

/** Word i is word i mod 4 of counter `offset + ⌊i / 4⌋`; see `Device.randomBits`. */
export function randomBits(runtime: Runtime, seed: number, offset: number, output: View): void {
  const n = output.shape.reduce((a, b) => a * b, 1);
  if (n === 0) return;
  runtime.launch({
    kernel: 'randomBits',
    key: '',
    operands: [{ buffer: runtime.own(output.buffer, output.dtype), dtype: output.dtype, write: true }],
    integers: [n, output.offset, seed, Math.floor(seed / 2 ** 32), offset, Math.floor(offset / 2 ** 32)],
    grid: workgroups(Math.ceil(n / 4)),
    views: [output],
    source: ([name]) => ({
      integers: ['length', 'offset', 'seedLow', 'seedHigh', 'counterLow', 'counterHigh'],
      code: code(name!),
    }),
  });
}
