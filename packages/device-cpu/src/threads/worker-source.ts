// What a thread runs, as text: it starts from a string in Node and in browsers, and no bundler has to find a file.
import { ARGUMENTS, MAX_ARGUMENTS, word } from './control.js';

/**
 * How long a thread looks for the next task before it sleeps, in ms: waking it takes about 0.05 ms, and between two shared
 * kernels of a training step at batch 64 pass up to 0.2. Longer would take the core from other programs.
 */
const SPIN_MS = 0.25;

export const workerSource = `
'use strict';
const w = ${JSON.stringify(word)};

function start({ memory, kernels, control, place }) {
  const words = new Int32Array(memory.buffer, control, ${ARGUMENTS / 4});
  const given = new Float64Array(memory.buffer, control + ${ARGUMENTS}, ${MAX_ARGUMENTS});
  const instance = new WebAssembly.Instance(kernels, { env: { memory } }).exports;
  const names = Object.keys(instance).sort();
  const math = { sin: Math.sin, cos: Math.cos, tan: Math.tan };
  const emitted = new Map();

  function kernelOf(number) {
    if (number >= 0) return instance[names[number]];
    let run = emitted.get(number);
    if (run === undefined) {
      const bytes = new Uint8Array(memory.buffer, words[w.module] >>> 0, words[w.moduleBytes]).slice();
      run = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory }, math }).exports.run;
      emitted.set(number, run);
    }
    return run;
  }

  function work() {
    const units = words[w.units];
    const chunk = words[w.chunk];
    let begin = Atomics.add(words, w.next, chunk);
    if (begin >= units) return;
    const run = kernelOf(words[w.kernel]);
    const args = given.subarray(0, words[w.count]);
    const scratch = words[w.scratch + place] >>> 0;
    if (scratch !== 0) instance.setScratch(scratch);
    for (; begin < units; begin = Atomics.add(words, w.next, chunk))
      run(begin, Math.min(begin + chunk, units), ...args);
  }

  function awaitTask(seen) {
    const end = performance.now() + ${SPIN_MS};
    do {
      for (let i = 0; i < 64; i++) if (Atomics.load(words, w.epoch) !== seen) return;
    } while (performance.now() < end);
    Atomics.add(words, w.sleepers, 1);
    Atomics.wait(words, w.epoch, seen);
    Atomics.sub(words, w.sleepers, 1);
  }

  let seen = Atomics.load(words, w.epoch);
  Atomics.add(words, w.ready, 1);
  for (;;) {
    awaitTask(seen);
    if (Atomics.load(words, w.stop) !== 0) return;
    const epoch = Atomics.load(words, w.epoch);
    if (epoch === seen) continue;
    seen = epoch;
    Atomics.add(words, w.active, 1);
    try {
      if (Atomics.load(words, w.open) === epoch) work();
    } catch (error) {
      Atomics.store(words, w.failed, 1);
    }
    if (Atomics.sub(words, w.active, 1) === 1) Atomics.notify(words, w.active);
  }
}

if (typeof importScripts === 'function') self.onmessage = (event) => start(event.data);
else start(require('node:worker_threads').workerData);
`;
