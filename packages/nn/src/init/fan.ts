// Fans and gains: how wide initial weights must be so that signals keep their size.
import { formatShape, ShapeError, type Tensor, ValueError } from '@kindling/tensor';

/** Inputs and outputs of each unit of a weight [out, in, …]; spatial dims count as more of both. */
export function calculateFanInAndFanOut(tensor: Tensor): { fanIn: number; fanOut: number } {
  if (tensor.ndim < 2) {
    throw new ShapeError(
      `calculateFanInAndFanOut: Fan in and fan out can not be computed for tensor with fewer than 2 dimensions, got ${formatShape(tensor.shape)}`,
    );
  }
  const [out, into, ...spatial] = tensor.shape as [number, number, ...number[]];
  const receptive = spatial.reduce((n, size) => n * size, 1);
  return { fanIn: into * receptive, fanOut: out * receptive };
}

export type FanMode = 'fanIn' | 'fanOut' | 'fan_in' | 'fan_out';

/** The fan that `mode` names; PyTorch's spelling works too. */
export function fanOf(tensor: Tensor, mode: FanMode): number {
  const { fanIn, fanOut } = calculateFanInAndFanOut(tensor);
  if (mode === 'fanIn' || mode === 'fan_in') return fanIn;
  if (mode === 'fanOut' || mode === 'fan_out') return fanOut;
  throw new ValueError(`Mode ${mode} not supported, please use one of fanIn, fanOut`);
}

const unit = [
  'linear',
  'conv1d',
  'conv2d',
  'conv3d',
  'convTranspose1d',
  'convTranspose2d',
  'convTranspose3d',
];
const gains: Readonly<Record<string, number>> = {
  ...Object.fromEntries(unit.map((name) => [name, 1])),
  sigmoid: 1,
  tanh: 5 / 3,
  relu: Math.sqrt(2),
  selu: 3 / 4,
};

/** The recommended gain of a nonlinearity: `'relu'`, `'tanh'`, `'leakyRelu'` (with its slope), … */
export function calculateGain(nonlinearity: string, param?: number | null): number {
  const name = nonlinearity.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  if (name === 'leakyRelu') return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
  const gain = gains[name];
  if (gain === undefined)
    throw new ValueError(
      `Unsupported nonlinearity ${nonlinearity}: use one of leakyRelu, ${Object.keys(gains).join(', ')}`,
    );
  return gain;
}
