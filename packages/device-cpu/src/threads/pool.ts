// The thread pool: shares kernel calls over the heap's memory, in chunks that whoever is free takes.
import type { CpuBuffer } from '../buffer.js';
import type { Heap } from '../heap.js';
import { type Fork, kernelModule, type RangeKernel, type RunHere, type Task } from '../wasm/index.js';
import { ARGUMENTS, CONTROL_BYTES, MAX_ARGUMENTS, MAX_THREADS, word } from './control.js';
import { mayWait, spawn, type Thread } from './spawn.js';

/**
 * Operations from which a task is shared: about 50 µs of a product. To share it takes 0.2 µs where threads look for it, but
 * 50 where they sleep: a training step at batch 4, whose kernels are as short, takes 8 % longer if it shares them.
 */
export const LEAST_OPERATIONS = 3 * 2 ** 20;
/** Chunks per thread: threads that come late or are slowed down then leave little to wait for. */
const CHUNKS = 4;
/** Kernels that prepare much for each chunk, B packed or weights transformed: one chunk per thread. */
const PREPARING: ReadonlySet<RangeKernel> = new Set<RangeKernel>(['gemmPacked']);
/** How long the caller looks for the end of the threads' last chunks before it sleeps, in ms. */
const SPIN_MS = 0.1;
/** Looks between two looks at the clock, which take longer. */
const LOOKS = 64;
/** Units are counted in 32-bit words, which the last takers overshoot. */
const MAX_UNITS = 2 ** 30;

/** An emitted kernel's module, copied to where threads find it. */
interface Published {
  readonly address: number;
  readonly bytes: number;
}

export class ThreadPool {
  readonly #heap: Heap;
  readonly #words: Int32Array;
  readonly #arguments: Float64Array;
  readonly #control: number;
  readonly #kernels: Map<string, number>;
  readonly #published = new Map<number, Published>();
  readonly #count: number;
  readonly #mayWait = mayWait();
  #scratchBytes = 0;
  #scratch: CpuBuffer[] = [];
  #threads: Thread[] | undefined;
  #epoch = 0;

  /** A pool of `count` threads beside the caller's, on a shared heap. */
  constructor(heap: Heap, count: number) {
    this.#heap = heap;
    this.#count = Math.min(count, MAX_THREADS);
    const block = heap.allocate('uint8', CONTROL_BYTES);
    if (block === undefined) throw new RangeError('internal: a new heap has no room for a control block');
    this.#control = block.address;
    block.array.fill(0);
    const { buffer } = heap.memory;
    this.#words = new Int32Array(buffer, block.address, ARGUMENTS / 4);
    this.#arguments = new Float64Array(buffer, block.address + ARGUMENTS, MAX_ARGUMENTS);
    const names = WebAssembly.Module.exports(kernelModule(true)).map((e) => e.name);
    this.#kernels = new Map(names.sort().map((name, i) => [name, i]));
  }

  /** Threads start with the first task that is large enough; until they are ready the caller works alone. */
  readonly fork: Fork = (task: Task, here: RunHere): boolean => {
    const words = this.#words;
    if (this.#threads === undefined) this.#start();
    if (Atomics.load(words, word.ready) === 0) return false;
    const { units, grain, args } = task;
    if (units < 2 * grain || units > MAX_UNITS || args.length > MAX_ARGUMENTS) return false;
    if (!this.#describe(task)) return false;
    const prepares = typeof task.kernel === 'string' && PREPARING.has(task.kernel);
    const parts = (this.#count + 1) * (prepares ? 1 : CHUNKS);
    const chunk = Math.ceil(units / parts / grain) * grain;
    words[word.units] = units;
    words[word.chunk] = chunk;
    words[word.count] = args.length;
    for (let i = 0; i < args.length; i++) this.#arguments[i] = args[i];
    this.#open();
    for (;;) {
      const begin = Atomics.add(words, word.next, chunk);
      if (begin >= units) break;
      here(begin, Math.min(begin + chunk, units));
    }
    this.#close();
    return true;
  };

  #start(): void {
    this.#threads = [];
    const data = {
      memory: this.#heap.memory,
      kernels: kernelModule(true),
      control: this.#control,
    };
    for (let place = 0; place < this.#count; place++) {
      const thread = spawn({ ...data, place });
      if (thread !== undefined) this.#threads.push(thread);
    }
  }

  /** Names the kernel and gives threads their scratch. `false` where there is no room for it. */
  #describe({ kernel, scratch }: Task): boolean {
    const words = this.#words;
    if (typeof kernel === 'string') {
      words[word.kernel] = this.#kernels.get(kernel)!;
    } else {
      const published = this.#publish(kernel.id, kernel.bytes);
      if (published === undefined) return false;
      words[word.kernel] = -1 - kernel.id;
      words[word.module] = published.address;
      words[word.moduleBytes] = published.bytes;
    }
    if (scratch > this.#scratchBytes && !this.#growScratch(scratch)) return false;
    for (let i = 0; i < this.#count; i++)
      words[word.scratch + i] = scratch > 0 ? this.#scratch[i].address : 0;
    return true;
  }

  /** Copies an emitted kernel's module to where threads find it. */
  #publish(id: number, bytes: Uint8Array): Published | undefined {
    const known = this.#published.get(id);
    if (known !== undefined) return known;
    const block = this.#heap.allocate('uint8', bytes.length);
    if (block === undefined) return undefined;
    block.array.set(bytes);
    const published = { address: block.address, bytes: bytes.length };
    this.#published.set(id, published);
    return published;
  }

  #growScratch(bytes: number): boolean {
    for (const block of this.#scratch) this.#heap.free(block);
    this.#scratch = [];
    this.#scratchBytes = 0;
    for (let i = 0; i < this.#count; i++) {
      const block = this.#heap.allocate('uint8', bytes);
      if (block === undefined) return false;
      this.#scratch.push(block);
    }
    this.#scratchBytes = bytes;
    return true;
  }

  #open(): void {
    const words = this.#words;
    this.#epoch = (this.#epoch % (2 ** 31 - 1)) + 1;
    Atomics.store(words, word.next, 0);
    Atomics.store(words, word.open, this.#epoch);
    Atomics.store(words, word.epoch, this.#epoch);
    if (Atomics.load(words, word.sleepers) > 0) Atomics.notify(words, word.epoch);
  }

  /** Lets no more threads in and waits for those that are at work. */
  #close(): void {
    const words = this.#words;
    Atomics.store(words, word.open, 0);
    let end = 0;
    for (let looks = 1, active = 1; ; looks++) {
      active = Atomics.load(words, word.active);
      if (active === 0) break;
      if (looks % LOOKS !== 0 || !this.#mayWait) continue;
      const now = performance.now();
      if (end === 0) end = now + SPIN_MS;
      // With the time limit it matters not whether the notice came before the wait.
      else if (now > end) Atomics.wait(words, word.active, active, 1);
    }
    if (Atomics.load(words, word.failed) !== 0)
      throw new Error('internal: a kernel failed in a thread; please report this');
  }

  /** Ends all threads. */
  close(): void {
    const words = this.#words;
    Atomics.store(words, word.stop, 1);
    Atomics.add(words, word.epoch, 1);
    Atomics.notify(words, word.epoch);
    for (const thread of this.#threads ?? []) thread.terminate();
    this.#threads = [];
  }
}
