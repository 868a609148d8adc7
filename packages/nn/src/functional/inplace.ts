// Activations in place, under the names that end in an underscore.
import type { Tensor } from '@kindling/tensor';
import * as a from './activation.js';
import { isOptions } from './options.js';

/** An option by position or named, and `inplace`. */
const inPlace = <O extends object>(key: string, given: number | O | undefined): O & { inplace: true } =>
  ({ ...(isOptions<O>(given) ? given : given !== undefined && { [key]: given }), inplace: true }) as O & {
    inplace: true;
  };

/** {@link a.relu} written into the input. */
export const relu_ = (input: Tensor): Tensor => a.relu(input, { inplace: true });
/** {@link a.selu} written into the input. */
export const selu_ = (input: Tensor): Tensor => a.selu(input, { inplace: true });
/** {@link a.elu} written into the input. */
export const elu_ = (input: Tensor, alpha?: number | a.AlphaOptions): Tensor =>
  a.elu(input, inPlace('alpha', alpha));
/** {@link a.celu} written into the input. */
export const celu_ = (input: Tensor, alpha?: number | a.AlphaOptions): Tensor =>
  a.celu(input, inPlace('alpha', alpha));
/** {@link a.leakyRelu} written into the input. */
export const leakyRelu_ = (input: Tensor, negativeSlope?: number | a.LeakyReluOptions): Tensor =>
  a.leakyRelu(input, inPlace('negativeSlope', negativeSlope));
/** {@link a.hardtanh} written into the input. */
export const hardtanh_ = (input: Tensor, options: a.HardtanhOptions = {}): Tensor =>
  a.hardtanh(input, { ...options, inplace: true });
/** {@link a.rrelu} written into the input. */
export const rrelu_ = (input: Tensor, options: a.RreluOptions = {}): Tensor =>
  a.rrelu(input, { ...options, inplace: true });
/** {@link a.threshold} written into the input. */
export const threshold_ = (input: Tensor, limit: number, value: number): Tensor =>
  a.threshold(input, limit, value, { inplace: true });
