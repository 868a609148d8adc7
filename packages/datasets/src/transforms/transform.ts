// What a transform is: a function with a name and a printed form. Compose chains them, Lambda wraps a plain function.

/** A step of a pipeline: any function of one argument, and so any {@link Transform} too. */
export type Step = (input: any) => any;

/** Prints a transform where it is logged, in Node. */
const inspect = Symbol.for('nodejs.util.inspect.custom');

/**
 * Base of the transforms: callable, `transform(image)`. Subclasses define `forward`, and `details` for printing.
 */
export abstract class Transform<I, O> {
  constructor() {
    const self = (input: I): O => (self as unknown as Transform<I, O>).forward(input);
    // biome-ignore lint/correctness/noConstructorReturn: the instance is the function, with this class as its prototype
    return Object.setPrototypeOf(self, new.target.prototype) as this;
  }

  /** Transforms one sample. */
  abstract forward(input: I): O;

  /** What stands between the parentheses when the transform is printed. */
  protected details(): string {
    return '';
  }

  /** As PyTorch prints it. */
  toString(): string {
    return `${this.constructor.name}(${this.details()})`;
  }

  [inspect](): string {
    return this.toString();
  }
}

/** Says of the class above that its instances can be called. */
export interface Transform<I, O> {
  // biome-ignore lint/style/useShorthandFunctionType: only an interface merges with a class
  (input: I): O;
}

type InputOf<T extends readonly Step[]> = T extends readonly [infer F extends Step, ...unknown[]]
  ? Parameters<F>[0]
  : never;
type OutputOf<T extends readonly Step[]> = T extends readonly [...unknown[], infer L extends Step]
  ? ReturnType<L>
  : never;

/** Several transforms, or plain functions, one after the other. */
export class Compose<const T extends readonly [Step, ...Step[]]> extends Transform<InputOf<T>, OutputOf<T>> {
  readonly transforms: T;

  constructor(transforms: T) {
    super();
    this.transforms = transforms;
  }

  forward(input: InputOf<T>): OutputOf<T> {
    let x: unknown = input;
    for (const step of this.transforms) x = step(x);
    return x as OutputOf<T>;
  }

  override toString(): string {
    const lines = this.transforms.map((t) => `\n    ${describe(t)}`);
    return `Compose(${lines.join('')}\n)`;
  }
}

/** A function as a transform. */
export class Lambda<I, O> extends Transform<I, O> {
  readonly lambd: (input: I) => O;

  constructor(lambd: (input: I) => O) {
    super();
    this.lambd = lambd;
  }

  forward(input: I): O {
    return this.lambd(input);
  }
}

/** The printed form of a step, plain functions included. */
export function describe(step: Step): string {
  return (step as unknown) instanceof Transform ? String(step) : step.name || '<function>';
}

/** A number, or one number per channel, as Python prints it. */
export function formatValues(values: number | readonly number[]): string {
  const one = (v: number): string => (Number.isInteger(v) ? `${v}.0` : String(v));
  return typeof values === 'number'
    ? one(values)
    : `(${values.map(one).join(', ')}${values.length === 1 ? ',' : ''})`;
}
