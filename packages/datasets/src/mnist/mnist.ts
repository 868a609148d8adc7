// MNIST and FashionMNIST: the official idx files.
import type { FetchOptions } from '../files/options.js';
import type { RawImage } from '../image.js';
import { type ImageOptions, PackedImages, type PlanesAt } from '../packed-images.js';
import type { ObtainedIdx } from './obtain.js';
import {
  digitClasses,
  fashionClasses,
  fashionMnistRelease,
  type IdxRelease,
  mnistRelease,
} from './releases.js';

/** Options of `MNIST.load` and `FashionMNIST.load`. */
export interface MNISTOptions<I, L> extends ImageOptions<I, L>, FetchOptions {}

/** The shared part of the two. */
abstract class IdxImages<I, L> extends PackedImages<I, L> {
  /** The folder that the files were read from. */
  readonly root: string;
  /** Labels of all images. */
  readonly targets: Uint8Array;
  /** Pixels of all images, one byte each, row by row. */
  readonly data: Uint8Array;

  /** Made by `load`. */
  constructor(split: ObtainedIdx, options: ImageOptions<I, L>) {
    super(options, [1, split.height, split.width]);
    this.root = split.folder;
    this.data = split.pixels;
    this.targets = split.labels;
  }

  get length(): number {
    return this.targets.length;
  }

  labelAt(index: number): number {
    return this.targets[index]!;
  }

  protected planesAt(index: number): PlanesAt {
    const [, height, width] = this.imageShape;
    return { planes: this.data, offset: index * height * width };
  }

  protected override details(): string[] {
    return [`Root location: ${this.root}`];
  }
}

async function obtainSplit<I, L>(
  release: IdxRelease,
  classes: readonly string[],
  root: string,
  options: MNISTOptions<I, L>,
): Promise<ObtainedIdx> {
  const { obtainIdx } = await import('./obtain.js');
  return obtainIdx(release, { ...options, root, train: options.train ?? true, classes: classes.length });
}

/** MNIST: 60,000 training and 10,000 test images of handwritten digits, 28x28 grey. */
export class MNIST<I = RawImage, L = number> extends IdxImages<I, L> {
  readonly classes = digitClasses;

  /**
   * Reads a split from the official idx files, gzipped or not: `root` is their folder, or the folder in which
   * torchvision puts `MNIST/raw`.
   * @throws MissingFileError, FileSizeError, ChecksumError, FileFormatError, DownloadError
   */
  static async load<I = RawImage, L = number>(
    root: string,
    options: MNISTOptions<I, L> = {},
  ): Promise<MNIST<I, L>> {
    return new MNIST(await obtainSplit(mnistRelease, digitClasses, root, options), options);
  }
}

/** FashionMNIST: as MNIST, with ten kinds of clothing. */
export class FashionMNIST<I = RawImage, L = number> extends IdxImages<I, L> {
  readonly classes = fashionClasses;

  /**
   * Reads a split from the official idx files, gzipped or not: `root` is their folder, or the folder in which
   * torchvision puts `FashionMNIST/raw`.
   * @throws MissingFileError, FileSizeError, ChecksumError, FileFormatError, DownloadError
   */
  static async load<I = RawImage, L = number>(
    root: string,
    options: MNISTOptions<I, L> = {},
  ): Promise<FashionMNIST<I, L>> {
    return new FashionMNIST(await obtainSplit(fashionMnistRelease, fashionClasses, root, options), options);
  }
}
