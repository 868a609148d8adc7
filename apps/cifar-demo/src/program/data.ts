// The images: CIFAR-10 from its files, or the drawn stand-in.
import { CIFAR10, type PackedImages, Subset, SyntheticCIFAR10, type Tensor } from 'kindling';
import { augmented, plain } from '../training/inputs.js';
import type { Recipe } from '../training/recipe.js';
import type { ImageDataset } from '../training/training.js';

type Images = PackedImages<Tensor, number>;

/** What a run trains and is tested on. */
export interface Data {
  readonly name: string;
  readonly train: ImageDataset;
  readonly test: ImageDataset;
  /** The whole test split, for its pictures. */
  readonly testImages: Images;
  readonly classes: readonly string[];
}

/** The first `limit` images; all for `null`. */
export function firstImages(images: Images, limit: number | null): ImageDataset {
  if (limit === null || limit >= images.length) return images;
  return new Subset(
    images,
    Array.from({ length: limit }, (_, i) => i),
  );
}

async function split(train: boolean, { data, augment }: Recipe, download: boolean): Promise<Images> {
  const transform = train && augment ? augmented : plain;
  // Images that are trained on more than once are worth keeping.
  return data === 'synthetic'
    ? new SyntheticCIFAR10({ train, transform, cache: train })
    : CIFAR10.load(data, { train, transform, download });
}

/**
 * Opens both splits.
 * @throws DatasetError where the files are missing or damaged, with the cure.
 */
export async function openData(recipe: Recipe, download: boolean): Promise<Data> {
  const train = await split(true, recipe, download);
  const test = await split(false, recipe, false);
  return {
    name: recipe.data === 'synthetic' ? 'SyntheticCIFAR10' : 'CIFAR-10',
    train: firstImages(train, recipe.limit),
    test: firstImages(test, recipe.limit),
    testImages: test,
    classes: test.classes,
  };
}
