// What decides the numbers of a training run: everything that a resumed run must have in common with its start.
import { type nn, optim } from 'kindling';

type Parameters = Iterable<nn.Parameter>;

interface Rates {
  readonly lr: number;
  readonly momentum: number;
}

/** The optimizers by name. */
export const optimizers = {
  sgd: (params: Parameters, { lr, momentum }: Rates) => new optim.SGD(params, { lr, momentum }),
  adam: (params: Parameters, { lr }: Rates) => new optim.Adam(params, { lr }),
  adamw: (params: Parameters, { lr }: Rates) => new optim.AdamW(params, { lr }),
  rmsprop: (params: Parameters, { lr, momentum }: Rates) => new optim.RMSprop(params, { lr, momentum }),
  adagrad: (params: Parameters, { lr }: Rates) => new optim.Adagrad(params, { lr }),
};

export type OptimizerName = keyof typeof optimizers;

/** Those that have a momentum. */
export const withMomentum: readonly OptimizerName[] = ['sgd', 'rmsprop'];

/** How to train. */
export interface Recipe {
  /** `synthetic`, or the folder of CIFAR-10's files. */
  readonly data: string;
  readonly seed: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly optimizer: OptimizerName;
  readonly lr: number;
  readonly momentum: number;
  /** Use only so many images of each split; `null` for all. */
  readonly limit: number | null;
  /** Random crops and flips of the training images. */
  readonly augment: boolean;
}

/** The tutorial's. */
export const tutorial: Recipe = {
  data: 'synthetic',
  seed: 0,
  epochs: 2,
  batchSize: 4,
  optimizer: 'sgd',
  lr: 0.001,
  momentum: 0.9,
  limit: null,
  augment: false,
};
