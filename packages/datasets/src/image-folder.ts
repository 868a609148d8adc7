// ImageFolder: a folder per class with PNG and JPEG files in it.
import { checkIndex, Dataset } from './dataset.js';
import { DatasetError, MissingFileError } from './errors.js';
import type { RawImage } from './image.js';
import { readImage } from './image-files.js';
import { describe } from './transforms/transform.js';

/** Options of {@link ImageFolder.load}. */
export interface ImageFolderOptions<I, L> {
  /** Applied to each image; without it, samples hold the image of bytes. */
  transform?: (image: RawImage) => I;
  /** Applied to each label. */
  targetTransform?: (label: number) => L;
  /** Reads a file; PNG and JPEG as RGB by default. */
  loader?: (path: string) => RawImage | Promise<RawImage>;
  /** Which files are taken; by default those that end in .png, .jpg or .jpeg. */
  isValidFile?: (path: string) => boolean;
  /** Accept classes without images. Default false. */
  allowEmpty?: boolean;
}

/** A file and its class. */
export type ImageFile = readonly [path: string, label: number];

/**
 * Images sorted into folders, one per class, at any depth below it. Classes are numbered in the order of their
 * folders' names, samples sorted by class and path. Samples are `[image, label]`, read when asked for.
 */
export class ImageFolder<I = RawImage, L = number> extends Dataset<[I, L]> {
  /** Made by `load`. */
  private constructor(
    readonly root: string,
    /** Names of the classes, by label. */
    readonly classes: readonly string[],
    /** Every file and its label. */
    readonly samples: readonly ImageFile[],
    private readonly options: ImageFolderOptions<I, L>,
  ) {
    super();
  }

  /**
   * Finds the files under `root`. Only their names are read.
   * @throws MissingFileError where there is no such folder; DatasetError where it has no class, or a class has no image.
   */
  static async load<I = RawImage, L = number>(
    root: string,
    options: ImageFolderOptions<I, L> = {},
  ): Promise<ImageFolder<I, L>> {
    const { readdir } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const entries = await readdir(root, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      throw new MissingFileError(`ImageFolder: there is no folder ${root}`, root);
    });
    const classes = entries
      .filter((e) => e.isDirectory())
      .map((e) => e.name)
      .sort();
    if (classes.length === 0) {
      throw new DatasetError(
        `ImageFolder: ${root} has no folders; it should have one per class, with the images in it`,
      );
    }
    const valid = options.isValidFile ?? ((path: string) => /\.(png|jpe?g)$/i.test(path));
    const samples: ImageFile[] = [];
    for (const [label, name] of classes.entries()) {
      const found = (await readdir(join(root, name), { recursive: true, withFileTypes: true }))
        .filter((e) => e.isFile())
        .map((e) => join(e.parentPath ?? e.path, e.name))
        .filter(valid)
        .sort();
      if (found.length === 0 && !options.allowEmpty) {
        throw new DatasetError(
          `ImageFolder: no PNG or JPEG file in ${join(root, name)}; remove the folder, or pass allowEmpty: true`,
        );
      }
      for (const path of found) samples.push([path, label]);
    }
    return new ImageFolder(root, classes, samples, options);
  }

  get length(): number {
    return this.samples.length;
  }

  /** Labels of all images. */
  get targets(): number[] {
    return this.samples.map(([, label]) => label);
  }

  /** The labels as a map from name to number. */
  get classToIdx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, i) => [name, i]));
  }

  /** @throws FileFormatError, naming the file, where it cannot be decoded. */
  async get(index: number): Promise<[I, L]> {
    checkIndex(index, this.length, 'ImageFolder');
    const [path, label] = this.samples[index]!;
    const { transform, targetTransform, loader = readImage } = this.options;
    const image = await loader(path);
    return [
      transform === undefined ? (image as unknown as I) : transform(image),
      targetTransform === undefined ? (label as unknown as L) : targetTransform(label),
    ];
  }

  /** As torchvision prints a dataset. */
  override toString(): string {
    const lines = [
      'Dataset ImageFolder',
      `    Number of datapoints: ${this.length}`,
      `    Root location: ${this.root}`,
    ];
    const { transform } = this.options;
    if (transform !== undefined) {
      const text = describe(transform).replaceAll('\n', `\n${' '.repeat(11)}`);
      lines.push('    StandardTransform', `Transform: ${text}`);
    }
    return lines.join('\n');
  }
}
