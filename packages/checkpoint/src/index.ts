// @kindling/checkpoint: saves and loads PyTorch's .pth files, both ways, running nothing that a file holds.

export { Float, Tuple, tuple } from '@kindling/pickle';
export {
  CheckpointError,
  CorruptCheckpointError,
  NotACheckpointError,
  UnsafeCheckpointError,
  UnsavableValueError,
  UnsupportedCheckpointError,
} from './errors.js';
export { load, save } from './files.js';
export type { MapLocation } from './location.js';
export { deserialize, type StateDict, serialize } from './memory.js';
export * as numpy from './numpy/index.js';
export * as safetensors from './safetensors/index.js';
export type { LoadOptions } from './torch/read.js';
