// CIFAR10 and CIFAR100: the official files, in their binary or their Python version.
import type { FetchOptions } from '../files/options.js';
import type { RawImage } from '../image.js';
import { type ImageOptions, PackedImages, type PlanesAt } from '../packed-images.js';
import { cifar10Classes, cifar100Classes } from './classes.js';
import { IMAGE_BYTES } from './decode.js';
import type { ObtainedSplit } from './obtain.js';
import { cifar10Releases, cifar100Releases, type Release } from './releases.js';

/** Options of `CIFAR10.load` and `CIFAR100.load`. */
export interface CIFAROptions<I, L> extends ImageOptions<I, L>, FetchOptions {
  /** Which version to read or fetch; by default whichever is there, and the binary one to fetch. */
  format?: 'binary' | 'python';
}

/** The shared part of the two. */
abstract class CIFAR<I, L> extends PackedImages<I, L> {
  /** The folder that the files were read from. */
  readonly root: string;
  /** Labels of all images. */
  readonly targets: Uint8Array;
  /** Pixels of all images: 3,072 bytes each, the red plane, the green, the blue, row by row. */
  readonly data: Uint8Array;

  /** Made by `load`. */
  constructor(split: ObtainedSplit, options: ImageOptions<I, L>) {
    super(options, [3, 32, 32]);
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
    return { planes: this.data, offset: index * IMAGE_BYTES };
  }

  protected override details(): string[] {
    return [`Root location: ${this.root}`];
  }
}

/** Reads or fetches a split of one of the releases. */
export async function obtainSplit<I, L>(
  releases: readonly Release[],
  classes: readonly string[],
  root: string,
  options: CIFAROptions<I, L>,
): Promise<ObtainedSplit> {
  const { obtain } = await import('./obtain.js');
  const { train = true, download = false, verify = false, format, onProgress, signal, baseUrl } = options;
  return obtain(releases, {
    root,
    train,
    download,
    verify,
    format,
    onProgress,
    signal,
    baseUrl,
    classes: classes.length,
  });
}

/** CIFAR-10: 50,000 training and 10,000 test images, 32x32 RGB, of ten classes. */
export class CIFAR10<I = RawImage, L = number> extends CIFAR<I, L> {
  readonly classes = cifar10Classes;

  /**
   * Reads a split from the official files: `root` is their folder (cifar-10-batches-bin or cifar-10-batches-py) or
   * the folder that it is in.
   * @throws MissingFileError, FileSizeError, ChecksumError, FileFormatError, DownloadError
   */
  static async load<I = RawImage, L = number>(
    root: string,
    options: CIFAROptions<I, L> = {},
  ): Promise<CIFAR10<I, L>> {
    return new CIFAR10(await obtainSplit(cifar10Releases, cifar10Classes, root, options), options);
  }
}

/** CIFAR-100: as CIFAR-10, with a hundred classes. */
export class CIFAR100<I = RawImage, L = number> extends CIFAR<I, L> {
  readonly classes = cifar100Classes;

  /**
   * Reads a split from the official files: `root` is their folder (cifar-100-binary or cifar-100-python) or the
   * folder that it is in.
   * @throws MissingFileError, FileSizeError, ChecksumError, FileFormatError, DownloadError
   */
  static async load<I = RawImage, L = number>(
    root: string,
    options: CIFAROptions<I, L> = {},
  ): Promise<CIFAR100<I, L>> {
    return new CIFAR100(await obtainSplit(cifar100Releases, cifar100Classes, root, options), options);
  }
}
