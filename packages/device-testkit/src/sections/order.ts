// Section order: calls take effect in order, whatever is queued, read late, freed early or flushed.
import { type Device, type DeviceBuffer, expression as e, type View } from '@kindling/tensor';
import { check, type DeviceCase } from '../case.js';
import { type Kit, plainCase } from '../kit.js';

const N = 33;
const x = e.input(0);
const doubled = e.pointwise(e.mul(x, 2));
const raised = e.pointwise(e.add(x, 1));

/** A small program's grip on the device: float32 vectors of N elements. */
class Bench {
  readonly #buffers = new Set<DeviceBuffer>();
  constructor(readonly device: Device) {}

  vector(value?: number): View {
    const buffer = this.device.allocate('float32', N);
    this.#buffers.add(buffer);
    const view = { buffer, dtype: 'float32', shape: [N], strides: [1], offset: 0 } as const;
    if (value !== undefined) this.write(view, value);
    return view;
  }
  write({ buffer }: View, value: number): void {
    this.device.write(buffer, 'float32', 0, new Float32Array(N).fill(value));
  }
  run(kernel: e.Pointwise, from: View, to: View): void {
    this.device.pointwise(kernel, 'float32', [from], [to]);
  }
  async expect({ buffer }: View, value: number, what: string): Promise<void> {
    const got = await this.device.read(buffer, 'float32', 0, N);
    got.forEach((g, i) => {
      check(g === value, `${what}: element ${i} is ${g}, expected ${value}`);
    });
  }
  free({ buffer }: View): void {
    this.#buffers.delete(buffer);
    this.device.free(buffer);
  }
  end(): void {
    for (const buffer of this.#buffers) this.device.free(buffer);
    this.#buffers.clear();
  }
}

const programs: Record<string, (b: Bench) => Promise<void>> = {
  'a kernel sees the write before it': async (b) => {
    const [a, c] = [b.vector(1), b.vector()];
    b.write(a, 5);
    b.run(doubled, a, c);
    await b.expect(c, 10, 'after the kernel');
  },
  'a write waits for the kernels before it': async (b) => {
    const [a, c] = [b.vector(1), b.vector()];
    b.run(doubled, a, c);
    b.write(a, 50);
    await b.expect(c, 2, 'what the kernel had read');
    await b.expect(a, 50, 'what was written');
  },
  'writes and kernels in turns': async (b) => {
    const [a, sum] = [b.vector(0), b.vector(0)];
    const add = e.pointwise(e.add(e.mul(e.input(0), 2), e.input(1)));
    for (let i = 1; i <= 12; i++) {
      b.write(a, i);
      b.device.pointwise(add, 'float32', [sum, a], [sum]);
    }
    // Σ i·2^(12−i)
    await b.expect(sum, 8178, 'twelve writes, each followed by a kernel');
  },
  'a chain of kernels that do not commute': async (b) => {
    const [a, c] = [b.vector(0), b.vector()];
    for (let i = 0; i < 20; i++) {
      b.run(raised, a, c);
      b.run(doubled, c, a);
    }
    await b.expect(a, 2 ** 21 - 2, 'after twenty rounds of (x + 1)·2');
  },
  'a read gives what was there when it was asked': async (b) => {
    const [a, c] = [b.vector(3), b.vector()];
    const early = b.device.read(a.buffer, 'float32', 0, N);
    b.write(a, 4);
    b.run(doubled, a, c);
    b.run(raised, c, a);
    const late = b.device.read(a.buffer, 'float32', 0, N);
    check((await late)[N - 1] === 9, `the late read is ${(await late)[N - 1]}, expected 9`);
    check((await early)[0] === 3, `the early read is ${(await early)[0]}, expected 3`);
  },
  'many reads at once': async (b) => {
    const a = b.vector(0);
    const reads = Array.from({ length: 16 }, () => {
      b.run(raised, a, a);
      return b.device.read(a.buffer, 'float32', 0, N);
    });
    for (const [i, got] of (await Promise.all(reads)).entries())
      check(got[0] === i + 1, `read ${i} is ${got[0]}, expected ${i + 1}`);
  },
  'a buffer may be freed while work on it is queued': async (b) => {
    const c = b.vector();
    for (let i = 0; i < 8; i++) {
      const a = b.vector(i);
      b.run(i === 0 ? doubled : raised, a, c);
      b.free(a);
      // May well be the same memory.
      const other = b.vector(1000);
      b.free(other);
    }
    await b.expect(c, 8, 'the last kernel');
  },
  'what is read after a free is not what comes after': async (b) => {
    const a = b.vector(7);
    const read = b.device.read(a.buffer, 'float32', 0, N);
    b.free(a);
    b.vector(8);
    check((await read)[0] === 7, `a read before the free gave ${(await read)[0]}, expected 7`);
  },
  'flush in the middle changes nothing': async (b) => {
    const [a, c] = [b.vector(1), b.vector()];
    b.run(doubled, a, c);
    b.device.flush();
    b.run(raised, c, a);
    b.device.flush();
    b.device.flush();
    await b.expect(a, 3, 'after two kernels');
  },
  'synchronize waits, and work goes on after it': async (b) => {
    const [a, c] = [b.vector(1), b.vector()];
    b.run(doubled, a, c);
    await b.device.synchronize();
    b.run(doubled, c, a);
    await b.device.synchronize();
    await b.device.synchronize();
    await b.expect(a, 4, 'after two kernels');
  },
  'copies along a chain of buffers': async (b) => {
    const chain = Array.from({ length: 10 }, (_, i) => b.vector(i));
    for (let i = 1; i < chain.length; i++) b.device.copy(chain[i - 1]!, chain[i]!);
    await b.expect(chain[9]!, 0, 'the last of ten');
  },
};

export function* order({ device }: Kit): Iterable<DeviceCase> {
  for (const [title, program] of Object.entries(programs)) {
    yield plainCase('order', title, async () => {
      const bench = new Bench(device);
      try {
        await program(bench);
      } finally {
        bench.end();
      }
    });
  }
}
