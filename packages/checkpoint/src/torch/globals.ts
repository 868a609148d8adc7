// The allow-list of PyTorch's names: what a checkpoint may mention, and what little each does.
import {
  type GlobalContext,
  type GlobalHandler,
  type Globals,
  numpyGlobals,
  standardGlobals,
  Tuple,
} from '@kindling/pickle';
import { UnsupportedCheckpointError } from '../errors.js';
import { storageTypes, unsupportedStorages } from './dtypes.js';
import { TensorRecord, tensorRecord } from './records.js';

type Args = readonly unknown[];

/** `_rebuild_parameter(data, requires_grad, hooks)`. */
function parameter([data, requiresGrad]: Args, context: GlobalContext): TensorRecord {
  if (!(data instanceof TensorRecord)) context.fail('a parameter without data');
  return new TensorRecord(data.record, data.offset, data.shape, data.strides, requiresGrad === true);
}

const tensors: Globals = {
  'torch._utils._rebuild_tensor': { call: (args, context) => tensorRecord(args, false, context) },
  'torch._utils._rebuild_tensor_v2': { call: (args, context) => tensorRecord(args, args[4], context) },
  'torch._utils._rebuild_parameter': { call: parameter },
  'torch._utils._rebuild_parameter_with_state': { call: parameter },
  'torch.Size': {
    call: ([size = []]: Args, context: GlobalContext) =>
      Array.isArray(size) ? Tuple.from(size) : context.fail('not a size'),
  },
  'torch.device': {
    call: ([type, index]: Args) =>
      index === undefined || index === null ? String(type) : `${String(type)}:${String(index)}`,
  },
};

const dtypeNames =
  'float32 float64 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex64 complex128'.split(' ');

/** A name that is known, harmless, and has no counterpart here. */
function unsupported(what: string): GlobalHandler {
  return {
    call() {
      throw new UnsupportedCheckpointError(`the file holds ${what}`);
    },
  };
}

const withoutCounterpart: Readonly<Record<string, string>> = {
  'torch._utils._rebuild_sparse_tensor': 'a sparse tensor; save tensor.to_dense()',
  'torch._utils._rebuild_sparse_csr_tensor': 'a sparse tensor; save tensor.to_dense()',
  'torch._utils._rebuild_qtensor': 'a quantized tensor; save tensor.dequantize()',
  'torch._utils._rebuild_nested_tensor': 'a nested tensor; save its tensors as a list',
  'torch._utils._rebuild_meta_tensor_no_storage': 'a meta tensor, which has no data',
  'torch._utils._rebuild_wrapper_subclass': 'a tensor subclass; save plain tensors',
  'torch._tensor._rebuild_from_type_v2':
    'a tensor subclass, or a tensor with Python attributes; save tensor.detach().clone()',
  'torch._utils._rebuild_tensor_v3':
    'a tensor of a dtype without a counterpart here; convert it with tensor.to(dtype)',
  'torch.storage._load_from_bytes': 'a bare storage; save tensors',
};

/** Mentioning such a storage is already the end: its elements cannot be read. */
function unsupportedStorage(what: string): GlobalHandler {
  return {
    get value(): never {
      throw new UnsupportedCheckpointError(`the file holds ${what}`);
    },
  };
}

/** Everything that a checkpoint may name: tensors, storages, dtypes, sizes, devices, Python's containers, NumPy's arrays. */
export const torchGlobals: Globals = {
  ...standardGlobals,
  ...numpyGlobals,
  ...tensors,
  ...Object.fromEntries([...storageTypes].map(([name, type]) => [`torch.${name}`, { value: type }])),
  ...Object.fromEntries(
    Object.entries(unsupportedStorages).map(([name, what]) => [`torch.${name}`, unsupportedStorage(what)]),
  ),
  'torch.storage.UntypedStorage': unsupportedStorage(unsupportedStorages['UntypedStorage']!),
  ...Object.fromEntries(dtypeNames.map((name) => [`torch.${name}`, { value: name }])),
  ...Object.fromEntries(Object.entries(withoutCounterpart).map(([name, what]) => [name, unsupported(what)])),
  'torch.Tensor': {},
};
