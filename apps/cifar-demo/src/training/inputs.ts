// How images become inputs of the network.
import { type RawImage, type Tensor, transforms } from 'kindling';

const { Compose, Normalize, RandomCrop, RandomHorizontalFlip, ToTensor } = transforms;

type ToInput = (image: RawImage) => Tensor;

const half = [0.5, 0.5, 0.5];

/** The tutorial's: bytes to -1..1. */
export const plain: ToInput = new Compose([new ToTensor(), new Normalize(half, half)]);

/** The same, after a random shift by up to four pixels and a random flip. */
export const augmented: ToInput = new Compose([
  new RandomCrop(32, { padding: 4 }),
  new RandomHorizontalFlip(),
  new ToTensor(),
  new Normalize(half, half),
]);
