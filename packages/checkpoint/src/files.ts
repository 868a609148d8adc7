// save() and load(): checkpoints on disk, in Node.
import { readBytes, writeParts } from './disk.js';
import { read, type StateDict } from './memory.js';
import type { LoadOptions } from './torch/read.js';
import { writeZip } from './torch/write-zip.js';

/**
 * Saves a value as a checkpoint that `torch.load` in Python reads: a state dict, or any nesting of tensors, numbers,
 * strings, booleans, null, bigints, bytes, arrays, Tuples, Sets, plain objects and Maps (number keys stay numbers).
 * Tensors that share storage are saved sharing; of a view the whole storage is saved, as PyTorch does (`t.clone()`
 * saves the part alone). Locations are written as 'cpu'. Whole numbers become int (`new Float(1)` for 1.0). The file
 * appears whole or not at all: it is written beside `path` and renamed.
 * @throws UnsavableValueError for a value that cannot be saved, with the path to it; CheckpointError where the file cannot be written.
 */
export async function save(value: unknown, path: string | URL): Promise<void> {
  await writeParts(path, await writeZip(value));
}

/**
 * Loads a checkpoint written by `save`, or by `torch.save` in any version since 0.1.10. Nothing in the file is ever run:
 * it can hold tensors and plain values only. Dicts whose keys are all strings become plain objects, others Maps; tuples
 * become arrays. Tensors land on the default device, wherever they were saved from (`mapLocation` says otherwise).
 * float16 stays float16; bfloat16 becomes float32, int16 and int8 become int32, all exactly.
 * @throws NotACheckpointError, CorruptCheckpointError, UnsafeCheckpointError (it wants to run something), or
 * UnsupportedCheckpointError (no counterpart here, such as an int64 past 2^53); CheckpointError where it cannot be read.
 */
export async function load<T = StateDict>(path: string | URL, options: LoadOptions = {}): Promise<T> {
  return read(await readBytes(path), String(path), options) as T;
}
