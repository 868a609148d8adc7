// Tables of positions: int32 tensors that say where a view's elements lie, made on the host and kept for the next call.
import * as tf from '@tensorflow/tfjs-core';
import { type Layout, positionsOf } from './layout.js';

/** How many tables are kept, and how many elements one of them may have. */
const MOST_TABLES = 128;
const MOST_ELEMENTS = 2 ** 20;

const textOf = ({ shape, strides, offset }: Layout): string => `${shape}|${strides}|${offset}`;

/** The least recently used go first. */
export class PositionTables {
  readonly #tables = new Map<string, tf.Tensor1D>();

  /** Where each element of a layout lies in its buffer, row-major. */
  of(layout: Layout): tf.Tensor1D {
    return this.#get(textOf(layout), () => positionsOf(layout));
  }

  /**
   * For every element of a buffer of `length` elements: its own position or, where the layout covers it, `length` plus
   * the row-major place in the layout. Gathering from the buffer followed by new elements so writes the view.
   */
  merging(layout: Layout, length: number): tf.Tensor1D {
    return this.#get(`${textOf(layout)}|${length}`, () => {
      const table = Int32Array.from({ length }, (_, i) => i);
      positionsOf(layout).forEach((at, i) => {
        table[at] = length + i;
      });
      return table;
    });
  }

  clear(): void {
    for (const table of this.#tables.values()) table.dispose();
    this.#tables.clear();
  }

  #get(key: string, make: () => Int32Array): tf.Tensor1D {
    let table = this.#tables.get(key);
    if (table === undefined) {
      table = tf.tensor1d(make(), 'int32');
      if (table.size > MOST_ELEMENTS) return table;
      tf.keep(table);
    } else this.#tables.delete(key);
    this.#tables.set(key, table);
    if (this.#tables.size > MOST_TABLES) {
      const [oldest, dropped] = this.#tables.entries().next().value!;
      this.#tables.delete(oldest);
      dropped.dispose();
    }
    return table;
  }
}
