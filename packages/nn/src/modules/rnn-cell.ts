// Recurrent cells: one step of RNN, LSTM and GRU.
import { formatShape, ShapeError, type Tensor, ValueError, zeros } from '@kindling/tensor';
import { cell, type Gates, type RnnMode } from '../functional/recurrent.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import type { Parameter } from '../module/parameter.js';
import { type Trailing, trailing } from '../module/trailing.js';

export interface CellOptions extends FactoryOptions {
  /** Whether biases are learnt; true by default. */
  bias?: boolean;
}

/** What the cells share. */
export abstract class RNNCellBase<Args extends any[], Out> extends Module<Args, Out> {
  weightIh: Parameter;
  weightHh: Parameter;
  biasIh: Parameter | null;
  biasHh: Parameter | null;
  readonly bias: boolean;

  constructor(
    readonly inputSize: number,
    readonly hiddenSize: number,
    gates: Gates,
    o: CellOptions,
  ) {
    super();
    const rows = gates * hiddenSize;
    this.bias = o.bias ?? true;
    this.weightIh = parameter([rows, inputSize], o);
    this.weightHh = parameter([rows, hiddenSize], o);
    this.biasIh = this.bias ? parameter([rows], o) : null;
    this.biasHh = this.bias ? parameter([rows], o) : null;
    this.resetParameters();
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  resetParameters(): void {
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** One step; states that are null are zeros. */
  protected run(mode: RnnMode, input: Tensor, states: readonly (Tensor | null)[]): Tensor[] {
    if (input.ndim !== 1 && input.ndim !== 2)
      throw new ShapeError(
        `${this.className}: Expected input to be 1-D or 2-D but received ${formatShape(input.shape)}`,
      );
    const batched = input.ndim === 2;
    const x = batched ? input : input.unsqueeze(0);
    if (x.shape[1] !== this.inputSize)
      throw new ShapeError(
        `${this.className}: input has inconsistent input_size: got ${x.shape[1]} expected ${this.inputSize}`,
      );
    const like = { dtype: x.dtype, device: x.device };
    const from = states.map((s) => {
      if (s === null) return zeros([x.shape[0]!, this.hiddenSize], like);
      const state = batched ? s : s.unsqueeze(0);
      if (state.shape.join() !== [x.shape[0], this.hiddenSize].join())
        throw new ShapeError(
          `${this.className}: Expected hidden size [${x.shape[0]}, ${this.hiddenSize}], got ${formatShape(state.shape)}`,
        );
      return state;
    });
    const { weightIh, weightHh, biasIh, biasHh } = this;
    const next = cell(mode, x, from, { ih: weightIh, hh: weightHh, biasIh, biasHh, hr: null });
    return batched ? next : next.map((s) => s.squeeze(0));
  }

  override extraRepr(): string {
    return `${this.inputSize}, ${this.hiddenSize}${this.bias ? '' : ', bias=False'}`;
  }
}

type CellArguments<O> = Trailing<[bias: boolean], O>;

export interface RNNCellOptions extends CellOptions {
  nonlinearity?: 'tanh' | 'relu';
}

/** h′ = tanh(W_ih·x + b_ih + W_hh·h + b_hh), or ReLU: input [N, in] or [in], hidden [N, H] or [H]. */
export class RNNCell extends RNNCellBase<[input: Tensor, hx?: Tensor | null], Tensor> {
  readonly nonlinearity: 'tanh' | 'relu';

  constructor(inputSize: number, hiddenSize: number, ...rest: CellArguments<RNNCellOptions>) {
    const o = trailing<RNNCellOptions>(['bias'], rest);
    super(inputSize, hiddenSize, 1, o);
    this.nonlinearity = o.nonlinearity ?? 'tanh';
    if (this.nonlinearity !== 'tanh' && this.nonlinearity !== 'relu')
      throw new ValueError(`RNNCell: Unknown nonlinearity: ${this.nonlinearity}; use 'tanh' or 'relu'`);
  }

  forward(input: Tensor, hx: Tensor | null = null): Tensor {
    return this.run(this.nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', input, [hx])[0]!;
  }

  override extraRepr(): string {
    const { nonlinearity } = this;
    return `${super.extraRepr()}${nonlinearity === 'tanh' ? '' : `, nonlinearity=${nonlinearity}`}`;
  }
}

/** One step of an LSTM: input [N, in], states [hidden, cell] [N, H] each; the next states. */
export class LSTMCell extends RNNCellBase<
  [input: Tensor, hx?: readonly [Tensor, Tensor] | null],
  [hidden: Tensor, cell: Tensor]
> {
  constructor(inputSize: number, hiddenSize: number, ...rest: CellArguments<CellOptions>) {
    super(inputSize, hiddenSize, 4, trailing<CellOptions>(['bias'], rest));
  }

  forward(input: Tensor, hx: readonly [Tensor, Tensor] | null = null): [hidden: Tensor, cell: Tensor] {
    return this.run('LSTM', input, hx ?? [null, null]) as [Tensor, Tensor];
  }
}

/** One step of a GRU: input [N, in], hidden [N, H]. */
export class GRUCell extends RNNCellBase<[input: Tensor, hx?: Tensor | null], Tensor> {
  constructor(inputSize: number, hiddenSize: number, ...rest: CellArguments<CellOptions>) {
    super(inputSize, hiddenSize, 3, trailing<CellOptions>(['bias'], rest));
  }

  forward(input: Tensor, hx: Tensor | null = null): Tensor {
    return this.run('GRU', input, [hx])[0]!;
  }
}
