// @kindling/pickle: Python's pickle format, read under an allow-list that runs nothing, and written as protocol 2.
export { PicklingError, RefusedGlobalError, UnpicklingError } from './errors.js';
export { type GlobalContext, type GlobalHandler, type Globals, standardGlobals } from './globals.js';
export type { UnpickleOptions } from './machine.js';
export { NumpyArray, NumpyDtype, numpyGlobals } from './numpy.js';
export { dumps, type PickleOptions } from './pickle.js';
export { loads, loadsFrom } from './unpickle.js';
export { Float, Global, lookup, OrderedDict, Reduce, Tuple, tuple } from './values.js';
