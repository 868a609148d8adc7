// Makes tensors print themselves: in strings, and in Node's console.log and util.inspect.
import { Tensor } from '../tensor.js';
import { formatTensor } from './format.js';

function print(this: Tensor): string {
  return formatTensor(this);
}

for (const name of ['toString', Symbol.for('nodejs.util.inspect.custom')]) {
  Object.defineProperty(Tensor.prototype, name, { configurable: true, writable: true, value: print });
}
