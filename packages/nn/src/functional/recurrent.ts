// Recurrent cells and the loops over time, layers and directions that RNN, LSTM and GRU are made of.
import { cat, linear, stack, type Tensor } from '@kindling/tensor';
import { dropout } from './dropout.js';

export type RnnMode = 'RNN_TANH' | 'RNN_RELU' | 'LSTM' | 'GRU';
export type Gates = 1 | 3 | 4;

/** One layer's weights in one direction: [gates·H, in], [gates·H, out], [gates·H] twice, [proj, H]. */
export interface LayerWeights {
  readonly ih: Tensor;
  readonly hh: Tensor;
  readonly biasIh: Tensor | null;
  readonly biasHh: Tensor | null;
  readonly hr: Tensor | null;
}

/** One step: from the input's part of the gates [N, gates·H] and the states, the next states; the first is the output. */
type Step = (fromInput: Tensor, states: readonly Tensor[], w: LayerWeights) => Tensor[];

const plain =
  (nonlinearity: 'tanh' | 'relu'): Step =>
  (fromInput, [h], w) => [fromInput.add(linear(h!, w.hh, w.biasHh))[nonlinearity]()];

/** PyTorch's order of gates: reset, update, new. */
const gru: Step = (fromInput, [h], w) => {
  const [resetIn, updateIn, newIn] = fromInput.chunk(3, -1) as [Tensor, Tensor, Tensor];
  const [resetH, updateH, newH] = linear(h!, w.hh, w.biasHh).chunk(3, -1) as [Tensor, Tensor, Tensor];
  const reset = resetH.add(resetIn).sigmoid();
  const update = updateH.add(updateIn).sigmoid();
  const fresh = newIn.add(newH.mul(reset)).tanh();
  return [h!.sub(fresh).mul(update).add(fresh)];
};

/** PyTorch's order of gates: input, forget, cell, output. */
const lstm: Step = (fromInput, [h, c], w) => {
  const gates = linear(h!, w.hh, w.biasHh).add(fromInput).chunk(4, -1);
  const [input, forget, cell, output] = gates as unknown as [Tensor, Tensor, Tensor, Tensor];
  const next = forget.sigmoid().mul(c!).add(input.sigmoid().mul(cell.tanh()));
  const hidden = output.sigmoid().mul(next.tanh());
  return [w.hr === null ? hidden : linear(hidden, w.hr), next];
};

const steps: Readonly<Record<RnnMode, Step>> = {
  RNN_TANH: plain('tanh'),
  RNN_RELU: plain('relu'),
  GRU: gru,
  LSTM: lstm,
};

/** One step of a cell: `input` [N, in], states [N, H] each; the next states. */
export function cell(mode: RnnMode, input: Tensor, states: readonly Tensor[], w: LayerWeights): Tensor[] {
  return steps[mode](linear(input, w.ih, w.biasIh), states, w);
}

interface Run {
  readonly layers: number;
  readonly directions: number;
  /** Probability of dropout between layers. */
  readonly dropout: number;
  /** For a packed input: how many sequences still go on at each step. */
  readonly batchSizes: readonly number[] | null;
}

/** All steps of one layer in one direction. `x` is [L, N, in], or packed [Σ batch sizes, in]. */
function direction(
  mode: RnnMode,
  x: Tensor,
  first: readonly Tensor[],
  w: LayerWeights,
  reverse: boolean,
  batchSizes: readonly number[] | null,
): { output: Tensor; states: Tensor[] } {
  const fromInput = linear(x, w.ih, w.biasIh);
  if (batchSizes === null) {
    const count = x.shape[0]!;
    const outputs = new Array<Tensor>(count);
    let states = [...first];
    for (let i = 0; i < count; i++) {
      const t = reverse ? count - 1 - i : i;
      states = steps[mode](fromInput.select(0, t), states, w);
      outputs[t] = states[0]!;
    }
    return { output: stack(outputs), states };
  }
  return packedDirection(mode, fromInput, first, w, reverse, batchSizes);
}

/** As `direction`, for sequences sorted by falling length: forwards some end early, backwards some begin late. */
function packedDirection(
  mode: RnnMode,
  fromInput: Tensor,
  first: readonly Tensor[],
  w: LayerWeights,
  reverse: boolean,
  batchSizes: readonly number[],
): { output: Tensor; states: Tensor[] } {
  const count = batchSizes.length;
  const starts: number[] = [];
  batchSizes.reduce((at, size) => {
    starts.push(at);
    return at + size;
  }, 0);
  const outputs = new Array<Tensor>(count);
  const rows = (s: readonly Tensor[], from: number, size: number): Tensor[] =>
    s.map((t) => t.narrow(0, from, size));
  /** States of sequences that have ended, the last to end first. */
  const ended: Tensor[][] = [];
  let states = reverse ? rows(first, 0, batchSizes[count - 1]!) : [...first];
  for (let i = 0; i < count; i++) {
    const t = reverse ? count - 1 - i : i;
    const [size, now] = [batchSizes[t]!, states[0]!.shape[0]!];
    if (size < now) {
      ended.unshift(rows(states, size, now - size));
      states = rows(states, 0, size);
    } else if (size > now) {
      const late = rows(first, now, size - now);
      states = states.map((s, k) => cat([s, late[k]!]));
    }
    states = steps[mode](fromInput.narrow(0, starts[t]!, size), states, w);
    outputs[t] = states[0]!;
  }
  const all = states.map((s, k) => (ended.length > 0 ? cat([s, ...ended.map((e) => e[k]!)]) : s));
  return { output: cat(outputs), states: all };
}

/**
 * Runs all layers and directions. `x` [L, N, in] (or packed), `first` states [layers·directions, N, size] each, weights
 * layer by layer, forward before reverse. Returns the last layer's outputs and the last states.
 */
export function recur(
  mode: RnnMode,
  x: Tensor,
  first: readonly Tensor[],
  weights: readonly LayerWeights[],
  { layers, directions, dropout: p, batchSizes }: Run,
): { output: Tensor; states: Tensor[] } {
  const last: Tensor[][] = first.map(() => []);
  let output = x;
  for (let layer = 0; layer < layers; layer++) {
    const outputs: Tensor[] = [];
    for (let d = 0; d < directions; d++) {
      const k = layer * directions + d;
      const from = first.map((s) => s.select(0, k));
      const result = direction(mode, output, from, weights[k]!, d === 1, batchSizes);
      outputs.push(result.output);
      result.states.forEach((s, i) => {
        last[i]!.push(s);
      });
    }
    output = directions === 1 ? outputs[0]! : cat(outputs, -1);
    if (p > 0 && layer < layers - 1) output = dropout(output, p);
  }
  return { output, states: last.map((s) => stack(s)) };
}
