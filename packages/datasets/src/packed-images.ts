// The base of image datasets that fit in memory: planes of bytes and labels, with transforms and a fast batch path.
import { type Tensor, tensorFromData } from '@kindling/tensor';
import { checkIndex, Dataset } from './dataset.js';
import { imageFromPlanes, type RawImage } from './image.js';
import { develop, drawMoves, type FusedPipeline, fuse } from './transforms/fused.js';
import { describe } from './transforms/transform.js';

/** Options that every image dataset takes. */
export interface ImageOptions<I, L> {
  /** The training split (default) or the test split. */
  train?: boolean;
  /** Applied to each image; without it, samples hold the image of bytes. */
  transform?: (image: RawImage) => I;
  /** Applied to each label. */
  targetTransform?: (label: number) => L;
}

/** Where an image's bytes are: planes one after the other, at an offset. */
export interface PlanesAt {
  readonly planes: Uint8Array;
  readonly offset: number;
}

/**
 * Images of one size with integer labels. Samples are `[image, label]`. A transform made of the known crops and
 * flips, ToTensor and Normalize runs on whole batches, straight from bytes to one array.
 */
export abstract class PackedImages<I = RawImage, L = number> extends Dataset<[I, L]> {
  /** Names of the classes, by label. */
  abstract readonly classes: readonly string[];
  readonly train: boolean;
  readonly transform: ((image: RawImage) => I) | undefined;
  readonly targetTransform: ((label: number) => L) | undefined;
  private readonly fused: FusedPipeline | undefined;
  /** Where batches are made before they go to the device, which copies them: the next batch may use them again. */
  private pixels = new Float32Array(0);
  private labels = new Float64Array(0);

  protected constructor(
    options: ImageOptions<I, L>,
    /** Channels, height and width of every image. */
    readonly imageShape: readonly [channels: number, height: number, width: number],
  ) {
    super();
    this.train = options.train ?? true;
    this.transform = options.transform;
    this.targetTransform = options.targetTransform;
    if (options.transform !== undefined && options.targetTransform === undefined)
      this.fused = fuse(options.transform, imageShape[0]);
  }

  /** Finds image `index`, which is in range. The bytes may be overwritten by the next call. */
  protected abstract planesAt(index: number): PlanesAt;

  /** The class of image `index`, 0 ≤ class < classes.length, before any `targetTransform`. */
  abstract labelAt(index: number): number;

  /** The labels as a map from name to number. */
  get classToIdx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, i) => [name, i]));
  }

  /** Image `index` as bytes, before any transform. */
  imageAt(index: number): RawImage {
    checkIndex(index, this.length, this.constructor.name);
    const { planes, offset } = this.planesAt(index);
    const [channels, height, width] = this.imageShape;
    return imageFromPlanes(planes, offset, channels, width, height);
  }

  get(index: number): [I, L] {
    const image = this.imageAt(index);
    const label = this.labelAt(index);
    return [
      this.transform === undefined ? (image as unknown as I) : this.transform(image),
      this.targetTransform === undefined ? (label as unknown as L) : this.targetTransform(label),
    ];
  }

  override getBatch(indices: readonly number[]): [Tensor, Tensor] | undefined {
    const fused = this.fused;
    const count = indices.length;
    if (fused === undefined || count === 0) return undefined;
    const [channels, height, width] = this.imageShape;
    if (this.labels.length !== count) this.labels = new Float64Array(count);
    const labels = this.labels;
    let out: Float32Array | undefined;
    let rows = height;
    let columns = width;
    for (let i = 0; i < count; i++) {
      const index = indices[i]!;
      checkIndex(index, this.length, this.constructor.name);
      const moves = drawMoves(fused, height, width);
      if (out === undefined) {
        rows = moves?.rows.length ?? height;
        columns = moves?.columns.length ?? width;
        const length = count * channels * rows * columns;
        if (this.pixels.length !== length) this.pixels = new Float32Array(length);
        out = this.pixels;
      }
      const { planes, offset } = this.planesAt(index);
      develop(planes, offset, height, width, fused, moves, out, i * channels * rows * columns);
      labels[i] = this.labelAt(index);
    }
    return [
      tensorFromData(out!, { shape: [count, channels, rows, columns] }),
      tensorFromData(labels, { shape: [count], dtype: 'int64' }),
    ];
  }

  /** Lines that describe this dataset beside its size and split. */
  protected details(): string[] {
    return [];
  }

  /** As torchvision prints a dataset. */
  override toString(): string {
    const lines = [`Dataset ${this.constructor.name}`, `    Number of datapoints: ${this.length}`];
    for (const detail of this.details()) lines.push(`    ${detail}`);
    lines.push(`    Split: ${this.train ? 'Train' : 'Test'}`);
    if (this.transform !== undefined) {
      lines.push(
        '    StandardTransform',
        `Transform: ${describe(this.transform).replaceAll('\n', `\n${' '.repeat(11)}`)}`,
      );
    }
    return lines.join('\n');
  }
}
