// @kindling/datasets: datasets, samplers, the DataLoader, transforms, CIFAR, and pictures in files.
export { CIFAR10, CIFAR100, type CIFAROptions } from './cifar/cifar.js';
export { type Collated, defaultCollate } from './collate.js';
export { DataLoader, type DataLoaderOptions } from './data-loader.js';
export { ConcatDataset, Dataset, IterableDataset, Subset, TensorDataset } from './dataset.js';
export * from './errors.js';
export type { FetchOptions } from './files/options.js';
export type { DownloadProgress, ProgressListener } from './files/progress.js';
export type { RawImage } from './image.js';
export {
  decodeImage,
  encodePng,
  type ReadImageOptions,
  readImage,
  saveImage,
  toImage,
} from './image-files.js';
export { ImageFolder, type ImageFolderOptions } from './image-folder.js';
export { type MakeGridOptions, makeGrid } from './make-grid.js';
export { FashionMNIST, MNIST, type MNISTOptions } from './mnist/mnist.js';
export { type ImageOptions, PackedImages, type PlanesAt } from './packed-images.js';
export { type RandomSplitOptions, randomSplit } from './random-split.js';
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  type Sampler,
  SequentialSampler,
  type Sized,
  SubsetRandomSampler,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from './samplers.js';
export { SyntheticCIFAR10, type SyntheticOptions } from './synthetic-cifar10.js';
export * as transforms from './transforms/index.js';
