// SyntheticCIFAR10: a stand-in for CIFAR-10 that is drawn, not downloaded.
import { cifar10Classes } from './cifar/classes.js';
import { DatasetError } from './errors.js';
import type { RawImage } from './image.js';
import { type ImageOptions, PackedImages, type PlanesAt } from './packed-images.js';
import { drawImage, labelOf } from './synthetic/draw.js';

/** Options of {@link SyntheticCIFAR10}. */
export interface SyntheticOptions<I, L> extends ImageOptions<I, L> {
  /** Another seed draws another set of images. Default 0. */
  seed?: number;
  /** Keep drawn images in memory (up to 154 MB for the training split) instead of drawing them again. Default false. */
  cache?: boolean;
}

const BYTES = 3 * 32 * 32;

/**
 * 50,000 training and 10,000 test images, 32x32 RGB, of CIFAR-10's ten classes: little drawings in random poses,
 * colours, surroundings and light, with noise and clutter. Nothing is read or downloaded: image `i` is a pure
 * function of seed, split and `i`, the same bytes in every engine, drawn when it is asked for, in tens of microseconds.
 */
export class SyntheticCIFAR10<I = RawImage, L = number> extends PackedImages<I, L> {
  readonly classes = cifar10Classes;
  readonly seed: number;
  private readonly cache: Uint8Array | undefined;
  private readonly drawn: Uint8Array | undefined;
  private readonly single = new Uint8Array(BYTES);

  /** @throws DatasetError when the seed is not an integer of 32 bits. */
  constructor(options: SyntheticOptions<I, L> = {}) {
    super(options, [3, 32, 32]);
    this.seed = options.seed ?? 0;
    if ((this.seed | 0) !== this.seed && this.seed >>> 0 !== this.seed) {
      throw new DatasetError(`SyntheticCIFAR10: seed should be an integer of 32 bits, got ${this.seed}`);
    }
    if (options.cache) {
      this.cache = new Uint8Array(this.length * BYTES);
      this.drawn = new Uint8Array(this.length);
    }
  }

  get length(): number {
    return this.train ? 50_000 : 10_000;
  }

  labelAt(index: number): number {
    return labelOf(this.seed, this.train ? 0 : 1, index);
  }

  protected planesAt(index: number): PlanesAt {
    const { cache, drawn } = this;
    const planes = cache ?? this.single;
    const offset = cache === undefined ? 0 : index * BYTES;
    if (drawn?.[index] !== 1) {
      drawImage(this.seed, this.train ? 0 : 1, index, this.labelAt(index), planes, offset);
      if (drawn !== undefined) drawn[index] = 1;
    }
    return { planes, offset };
  }

  protected override details(): string[] {
    return [`Seed: ${this.seed}`];
  }
}
