// Callable: what makes modules functions. Its constructor returns a function that wears the class's prototype.

/** The method that a call runs. */
export const invoke: unique symbol = Symbol('invoke');

/**
 * Base of objects that can be called. Fields, private ones too, and methods of derived classes live on the function,
 * and `instanceof` works.
 */
export abstract class Callable {
  constructor() {
    const self = (...args: unknown[]): unknown => (self as unknown as Callable)[invoke](args);
    // A function's own `name` and `length` would stand before fields and accessors of these names.
    Reflect.deleteProperty(self, 'name');
    Reflect.deleteProperty(self, 'length');
    // biome-ignore lint/correctness/noConstructorReturn: derived constructors go on with the function as `this`
    return Object.setPrototypeOf(self, new.target.prototype);
  }

  /** Runs a call. */
  abstract [invoke](args: unknown[]): unknown;
}
