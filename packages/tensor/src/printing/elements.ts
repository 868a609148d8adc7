// One formatter for all elements of a tensor: how wide, and whether as integers, decimals or in scientific notation.
import { type DType, isFloatingPoint } from '../dtype.js';
import { fixed, scientific } from './numbers.js';
import type { PrintOptions } from './options.js';

export interface ElementFormat {
  readonly width: number;
  format(value: number): string;
}

/** `True`, `3`: what is not floating is printed as it is. */
function plain(dtype: DType): (value: number) => string {
  return dtype === 'bool' ? (v) => (v !== 0 ? 'True' : 'False') : (v) => String(v + 0);
}

function floating(values: ArrayLike<number>, { precision, sciMode }: PrintOptions): ElementFormat {
  const telling = Array.from(values).filter((v) => Number.isFinite(v) && v !== 0);
  if (telling.length === 0) return padded(1, whole);
  let [low, high] = [Infinity, 0];
  for (const v of telling) {
    low = Math.min(low, Math.abs(v));
    high = Math.max(high, Math.abs(v));
  }
  const integers = telling.every((v) => Number.isInteger(v));
  const wide = high / low > 1000 || high > 1e8 || (!integers && low < 1e-4);
  const exponential = (v: number): string => scientific(v, precision);
  const decimal = (v: number): string => fixed(v, precision);
  const natural = wide ? exponential : integers ? whole : decimal;
  const width = telling.reduce((w, v) => Math.max(w, natural(v).length), 1);
  const forced = sciMode === null ? natural : sciMode ? exponential : integers ? whole : decimal;
  return padded(width, forced);
}

/** An integer of floating dtype: `3.`; infinities and NaN without the point. */
const whole = (v: number): string => (Number.isFinite(v) ? `${fixed(v, 0)}.` : fixed(v, 0));

function padded(width: number, format: (v: number) => string): ElementFormat {
  return { width, format: (v) => format(v).padStart(width) };
}

/** The format that fits all `values`, which are the ones that will be shown. */
export function elementFormat(values: ArrayLike<number>, dtype: DType, options: PrintOptions): ElementFormat {
  if (isFloatingPoint(dtype)) return floating(values, options);
  const format = plain(dtype);
  let width = 1;
  for (let i = 0; i < values.length; i++) width = Math.max(width, format(values[i]!).length);
  return padded(width, format);
}
