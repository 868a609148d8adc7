// Recurrent networks over whole sequences: RNN, LSTM, GRU; several layers, both directions, packed sequences.
import { ShapeError, type Tensor, ValueError, zeros } from '@kindling/tensor';
import { type Gates, type LayerWeights, type RnnMode, recur } from '../functional/recurrent.js';
import * as init from '../init/index.js';
import { type FactoryOptions, parameter } from '../module/factory.js';
import { Module } from '../module/module.js';
import { snakeCase } from '../module/names.js';
import type { Parameter } from '../module/parameter.js';
import { describe, float } from '../module/printing.js';
import { type Trailing, trailing } from '../module/trailing.js';
import { PackedSequence } from '../utils/rnn.js';

export interface RecurrentOptions extends FactoryOptions {
  /** Layers that stand on one another; 1 by default. */
  numLayers?: number;
  /** Whether biases are learnt; true by default. */
  bias?: boolean;
  /** Whether sequences come as [N, L, *] instead of [L, N, *]. */
  batchFirst?: boolean;
  /** Probability of dropout on the outputs of all layers but the last. */
  dropout?: number;
  /** Whether a second network runs from the end to the beginning. */
  bidirectional?: boolean;
}

type RecurrentArguments<O> = Trailing<
  [numLayers: number, bias: boolean, batchFirst: boolean, dropout: number, bidirectional: boolean],
  O
>;
const order = ['numLayers', 'bias', 'batchFirst', 'dropout', 'bidirectional'] as const;

/** Gates per hidden unit. */
const gates: Record<RnnMode, Gates> = { LSTM: 4, GRU: 3, RNN_TANH: 1, RNN_RELU: 1 };

/** A sequence, or a packed batch of them. */
type Sequence = Tensor | PackedSequence;

/** What RNN, LSTM and GRU share. Weights are fields by name: `rnn.weightIhL0`, `rnn.biasHhL1Reverse`. */
export abstract class RNNBase<Args extends any[], Out> extends Module<Args, Out> {
  readonly numLayers: number;
  readonly bias: boolean;
  readonly batchFirst: boolean;
  readonly dropout: number;
  readonly bidirectional: boolean;
  [weight: `${'weight' | 'bias'}${'Ih' | 'Hh' | 'Hr'}L${string}`]: Parameter;

  constructor(
    readonly mode: RnnMode,
    readonly inputSize: number,
    readonly hiddenSize: number,
    o: RecurrentOptions,
    readonly projSize = 0,
  ) {
    super();
    this.numLayers = o.numLayers ?? 1;
    this.bias = o.bias ?? true;
    this.batchFirst = o.batchFirst ?? false;
    this.dropout = o.dropout ?? 0;
    this.bidirectional = o.bidirectional ?? false;
    if (!(this.dropout >= 0 && this.dropout <= 1))
      throw new ValueError(
        `${mode}: dropout should be a number in range [0, 1] representing the probability of an element being zeroed, got ${this.dropout}`,
      );
    if (projSize < 0 || projSize >= hiddenSize)
      throw new ValueError(
        `${mode}: proj_size has to be smaller than hidden_size, got ${projSize} and ${hiddenSize}`,
      );
    for (const [name, shape] of this.#shapes()) this.registerParameter(name, parameter(shape, o));
    this.resetParameters();
  }

  protected get directions(): number {
    return this.bidirectional ? 2 : 1;
  }

  /** Size of the outputs of one direction. */
  protected get outSize(): number {
    return this.projSize > 0 ? this.projSize : this.hiddenSize;
  }

  *#suffixes(): Generator<[suffix: string, inputSize: number]> {
    for (let layer = 0; layer < this.numLayers; layer++)
      for (const end of this.bidirectional ? ['', 'Reverse'] : [''])
        yield [`L${layer}${end}`, layer === 0 ? this.inputSize : this.outSize * this.directions];
  }

  *#shapes(): Generator<[name: string, shape: number[]]> {
    const { hiddenSize, outSize, bias, projSize } = this;
    const rows = gates[this.mode] * hiddenSize;
    for (const [suffix, inputSize] of this.#suffixes()) {
      yield [`weightIh${suffix}`, [rows, inputSize]];
      yield [`weightHh${suffix}`, [rows, outSize]];
      if (bias) yield [`biasIh${suffix}`, [rows]];
      if (bias) yield [`biasHh${suffix}`, [rows]];
      if (projSize > 0) yield [`weightHr${suffix}`, [projSize, hiddenSize]];
    }
  }

  protected override stateKey(field: string): string {
    return snakeCase(field);
  }

  resetParameters(): void {
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0;
    for (const weight of this.parameters()) init.uniform_(weight, -bound, bound);
  }

  /** Does nothing: for code that calls PyTorch's. */
  flattenParameters(): void {}

  /** Weights of every layer and direction, in order. */
  protected get weights(): LayerWeights[] {
    const own = this as unknown as Record<string, Tensor | undefined>;
    return [...this.#suffixes()].map(([suffix]) => ({
      ih: own[`weightIh${suffix}`]!,
      hh: own[`weightHh${suffix}`]!,
      biasIh: own[`biasIh${suffix}`] ?? null,
      biasHh: own[`biasHh${suffix}`] ?? null,
      hr: own[`weightHr${suffix}`] ?? null,
    }));
  }

  #check(what: string, state: Tensor, batch: number, size: number): void {
    const expected = [this.numLayers * this.directions, batch, size];
    if (state.shape.join() !== expected.join())
      throw new ShapeError(
        `${this.className}: Expected ${what} size (${expected.join(', ')}), got [${state.shape.join(', ')}]`,
      );
  }

  /**
   * Runs the network. `states` are the first states, [layers·directions, N, size] each (without N for one sequence), or
   * null for zeros. Returns the outputs of the last layer and the last states.
   */
  protected run<S extends Sequence>(
    input: S,
    states: readonly Tensor[] | null,
  ): { output: S; states: Tensor[] } {
    const packed = input instanceof PackedSequence ? input : null;
    let x = packed ? packed.data : (input as Tensor);
    if (!packed && x.ndim !== 2 && x.ndim !== 3)
      throw new ShapeError(
        `${this.className}: Expected input to be 2-D or 3-D but received ${x.ndim}-D tensor`,
      );
    const unbatched = !packed && x.ndim === 2;
    if (x.size(-1) !== this.inputSize)
      throw new ShapeError(
        `${this.className}: input.size(-1) must be equal to input_size. Expected ${this.inputSize}, got ${x.size(-1)}`,
      );
    if (unbatched) x = x.unsqueeze(1);
    else if (!packed && this.batchFirst) x = x.transpose(0, 1);
    const batch = packed ? packed.batchSizes[0]! : x.shape[1]!;
    const sizes = this.mode === 'LSTM' ? [this.outSize, this.hiddenSize] : [this.outSize];
    const like = { dtype: x.dtype, device: x.device };
    let first = sizes.map(
      (size, i) => states?.[i] ?? zeros([this.numLayers * this.directions, batch, size], like),
    );
    if (unbatched && states) first = first.map((s) => s.unsqueeze(1));
    first.forEach((s, i) => {
      this.#check(sizes.length > 1 ? `hidden[${i}]` : 'hidden', s, batch, sizes[i]!);
    });
    if (states && packed?.sortedIndices) first = first.map((s) => s.indexSelect(1, packed.sortedIndices!));
    const result = recur(this.mode, x, first, this.weights, {
      layers: this.numLayers,
      directions: this.directions,
      dropout: this.training ? this.dropout : 0,
      batchSizes: packed?.batchSizes ?? null,
    });
    let last = result.states;
    if (packed?.unsortedIndices) last = last.map((s) => s.indexSelect(1, packed.unsortedIndices!));
    if (unbatched) last = last.map((s) => s.squeeze(1));
    let y: Sequence = result.output;
    if (packed) y = packed.withData(y);
    else if (unbatched) y = y.squeeze(1);
    else if (this.batchFirst) y = y.transpose(0, 1);
    return { output: y as S, states: last };
  }

  override extraRepr(): string {
    const values = describe({
      ...(this.projSize !== 0 && { proj_size: this.projSize }),
      ...(this.numLayers !== 1 && { num_layers: this.numLayers }),
      ...(!this.bias && { bias: false }),
      ...(this.batchFirst && { batch_first: true }),
      ...(this.dropout !== 0 && { dropout: float(this.dropout) }),
      ...(this.bidirectional && { bidirectional: true }),
    });
    return `${this.inputSize}, ${this.hiddenSize}${values && `, ${values}`}`;
  }
}

/** Output [L, N, directions·H] (packed where the input is) and the last hidden states. */
export type RnnResult<S extends Sequence> = [output: S, hidden: Tensor];
/** Output and the last hidden and cell states. */
export type LstmResult<S extends Sequence> = [output: S, states: [hidden: Tensor, cell: Tensor]];

export interface RNNOptions extends RecurrentOptions {
  nonlinearity?: 'tanh' | 'relu';
}

abstract class OneState<S extends Sequence> extends RNNBase<[input: S, hx?: Tensor | null], RnnResult<S>> {
  forward(input: S, hx: Tensor | null = null): RnnResult<S> {
    const { output, states } = this.run(input, hx && [hx]);
    return [output, states[0]!];
  }
}

/** Elman network: h ← tanh(W_ih·x + b_ih + W_hh·h + b_hh), or ReLU. Input [L, N, in], hidden [layers·directions, N, H]. */
export class RNN<S extends Sequence = Tensor> extends OneState<S> {
  constructor(inputSize: number, hiddenSize: number, ...rest: RecurrentArguments<RNNOptions>) {
    const { nonlinearity = 'tanh', ...o } = trailing<RNNOptions>(order, rest);
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu')
      throw new ValueError(`RNN: Unknown nonlinearity '${nonlinearity}'; use 'tanh' or 'relu'`);
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', inputSize, hiddenSize, o);
  }
}

/** Gated recurrent unit (Cho et al., 2014). Input [L, N, in], hidden [layers·directions, N, H]. */
export class GRU<S extends Sequence = Tensor> extends OneState<S> {
  constructor(inputSize: number, hiddenSize: number, ...rest: RecurrentArguments<RecurrentOptions>) {
    super('GRU', inputSize, hiddenSize, trailing<RecurrentOptions>(order, rest));
  }
}

export interface LSTMOptions extends RecurrentOptions {
  /** Size that hidden states are projected to; 0, the default, leaves them. */
  projSize?: number;
}

/** Long short-term memory (Hochreiter & Schmidhuber, 1997). Input [L, N, in]; states [hidden, cell]. */
export class LSTM<S extends Sequence = Tensor> extends RNNBase<
  [input: S, hx?: readonly [Tensor, Tensor] | null],
  LstmResult<S>
> {
  constructor(inputSize: number, hiddenSize: number, ...rest: RecurrentArguments<LSTMOptions>) {
    const { projSize = 0, ...o } = trailing<LSTMOptions>(order, rest);
    super('LSTM', inputSize, hiddenSize, o, projSize);
  }

  forward(input: S, hx: readonly [Tensor, Tensor] | null = null): LstmResult<S> {
    const { output, states } = this.run(input, hx);
    return [output, [states[0]!, states[1]!]];
  }
}
