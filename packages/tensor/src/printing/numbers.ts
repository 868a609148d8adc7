// Decimal forms of numbers as C and Python write them: exact, ties to even.

/** A finite number as an exact fraction over a power of two. */
function fraction(x: number): [numerator: bigint, denominator: bigint] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (biased === 0 ? 0n : 1n << 52n);
  const exponent = Math.max(biased, 1) - 1075;
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)];
}

/** `|x| · 10^power`, rounded to an integer, ties to even. */
function scaled(x: number, power: number): bigint {
  let [n, d] = fraction(x);
  if (power >= 0) n *= 10n ** BigInt(power);
  else d *= 10n ** BigInt(-power);
  const [whole, twice] = [n / d, 2n * (n % d)];
  const up = twice > d || (twice === d && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}

const sign = (x: number): string => (x < 0 || Object.is(x, -0) ? '-' : '');

function special(x: number): string | undefined {
  if (Number.isNaN(x)) return 'nan';
  return Number.isFinite(x) ? undefined : `${sign(x)}inf`;
}

/** C's `%.{digits}f`. */
export function fixed(x: number, digits: number): string {
  const text = scaled(Number.isFinite(x) ? x : 0, digits)
    .toString()
    .padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return special(x) ?? `${sign(x)}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** C's `%.{digits}e`: at least two digits of exponent. */
export function scientific(x: number, digits: number): string {
  const name = special(x);
  if (name !== undefined) return name;
  // The shortest form that reads back as x tells the exponent exactly.
  let exponent = x === 0 ? 0 : Number(x.toExponential().split('e')[1]);
  let text = scaled(x, digits - exponent).toString();
  if (text.length > digits + 1) {
    exponent++;
    text = text.slice(0, -1);
  }
  text = text.padStart(digits + 1, '0');
  const power = Math.abs(exponent).toString().padStart(2, '0');
  const rest = digits > 0 ? `.${text.slice(1)}` : '';
  return `${sign(x)}${text[0]}${rest}e${exponent < 0 ? '-' : '+'}${power}`;
}
