// Where layers make their parameters.
import {
  type Device,
  type DType,
  empty,
  full,
  getDefaultDtype,
  outsideScopes,
  type Shape,
  type Tensor,
} from '@kindling/tensor';
import { Parameter } from './parameter.js';

/** Options of every layer that has parameters or buffers. */
export interface FactoryOptions {
  device?: Device;
  dtype?: DType;
}

const kept = ({ device, dtype }: FactoryOptions): FactoryOptions => ({
  ...(device && { device }),
  ...(dtype && { dtype }),
});

/** A parameter with undefined contents. */
export const parameter = (shape: Shape, options: FactoryOptions): Parameter =>
  new Parameter(outsideScopes(() => empty(shape, kept(options))));

/** A tensor of one value, for buffers. */
export const filled = (shape: Shape, value: number, options: FactoryOptions): Tensor =>
  outsideScopes(() => full(shape, value, { dtype: getDefaultDtype(), ...kept(options) }));
