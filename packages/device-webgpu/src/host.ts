// Elements between the host's typed arrays and the device's layout (see wgsl/registers.ts).
import type { DType, TypedArray } from '@kindling/tensor';

/** Host elements as the device holds them; the result may share memory with `data`. Length in bytes is a multiple of 4. */
export function encode(dtype: DType, data: TypedArray): TypedArray | Uint32Array {
  switch (dtype) {
    case 'float16': {
      if (data.length % 2 === 0) return data;
      const padded = new Uint16Array(data.length + 1);
      padded.set(data);
      return padded;
    }
    case 'uint8':
    case 'bool':
      return Int32Array.from(data);
    case 'int64': {
      const words = new Uint32Array(data.length * 2);
      for (let i = 0; i < data.length; i++) {
        const x = data[i]!;
        words[2 * i] = x;
        words[2 * i + 1] = Math.floor(x / 2 ** 32);
      }
      return words;
    }
    default:
      return data;
  }
}

/** The host array of the device's bytes `[from, from + length elements)`; a copy. */
export function decode(dtype: DType, bytes: ArrayBuffer, from: number, length: number): TypedArray {
  switch (dtype) {
    case 'float16':
      return new Uint16Array(bytes, from, length).slice();
    case 'float32':
      return new Float32Array(bytes, from, length).slice();
    case 'int32':
      return new Int32Array(bytes, from, length).slice();
    case 'int64': {
      const low = new Uint32Array(bytes, from, 2 * length);
      const high = new Int32Array(bytes, from, 2 * length);
      const out = new Float64Array(length);
      for (let i = 0; i < length; i++) out[i] = high[2 * i + 1]! * 2 ** 32 + low[2 * i]!;
      return out;
    }
    default:
      return Uint8Array.from(new Int32Array(bytes, from, length));
  }
}
