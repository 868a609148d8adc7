// How modules print: PyTorch's `print(net)`, and Python's way of writing values.

/** A value that Python writes as it stands: `float(1)` is `1.0`, `tuple([3])` is `(3,)`. */
export interface Written {
  readonly written: string;
}

export type Printable = number | boolean | string | null | undefined | Written | readonly Printable[];

/** A number as a Python float: `1.0`, `1e-05`. */
export function float(x: number): Written;
export function float(x: number | null | undefined): Written | null;
export function float(x: number | null | undefined): Written | null {
  if (x === null || x === undefined) return null;
  const text = number(x);
  return { written: /^-?\d+$/.test(text) ? `${text}.0` : text };
}

/** A list as a Python tuple: `(3, 3)`, `(3,)`. */
export function tuple(list: readonly Printable[]): Written {
  return { written: `(${list.map(python).join(', ')}${list.length === 1 ? ',' : ''})` };
}

/** A string with its quotes. */
export const quoted = (text: string): Written => ({ written: `'${text}'` });

function number(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (x === 0) return '0';
  const magnitude = Math.abs(x);
  if (magnitude >= 1e-4 && magnitude < 1e16) return String(x);
  const [digits, exponent] = x.toExponential().split('e') as [string, string];
  const power = Math.abs(Number(exponent));
  return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${power < 10 ? '0' : ''}${power}`;
}

/** A value as Python's `str` writes it; strings stand without quotes. */
export function python(value: Printable): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return value;
  if ('written' in value) return value.written;
  return `[${value.map(python).join(', ')}]`;
}

/** `a=1, b=(2, 2)`. */
export function describe(values: Readonly<Record<string, Printable>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${python(value)}`)
    .join(', ');
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

/** A module's lines: its name, its own line or lines, and one for each child. */
export function printModule(
  name: string,
  extra: string,
  children: Iterable<readonly [string, { toString(): string }]>,
): string {
  const own = extra === '' ? [] : extra.split('\n');
  const inner = [...children].map(([key, child]) => `(${key}): ${indent(child.toString())}`);
  const lines = [...own, ...inner];
  if (lines.length === 0) return `${name}()`;
  if (own.length === 1 && inner.length === 0) return `${name}(${own[0]})`;
  return `${name}(\n  ${lines.join('\n  ')}\n)`;
}
