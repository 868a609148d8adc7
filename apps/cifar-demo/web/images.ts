// The images of a run in the page: the drawn stand-in, or CIFAR-10 from files that the user chose.
import { CIFAR10, DatasetError, type PackedImages, type Tensor } from 'kindling';
import { type Data, firstImages, openData } from '../src/program/data.js';
import { augmented, plain } from '../src/training/inputs.js';
import type { Recipe } from '../src/training/recipe.js';

/** A label, then three planes of 32x32. */
const RECORD = 1 + 3 * 32 * 32;
/** Where there is no test file: one image out of so many is kept for the test. */
const KEPT = 6;

/**
 * Opens both splits. Files are batches of CIFAR-10's binary version; the one whose name has `test` in it is the test
 * split, and without one the last sixth of the images.
 * @throws DatasetError where a file is no such batch.
 */
export async function openImages(recipe: Recipe, files: readonly File[]): Promise<Data> {
  if (files.length === 0) return openData({ ...recipe, data: 'synthetic' }, false);
  const isTest = (file: File): boolean => /test/i.test(file.name);
  const records = await join(files.filter((f) => !isTest(f)));
  const testRecords = await join(files.filter(isTest));
  const cut = records.length - RECORD * Math.floor(records.length / RECORD / KEPT);
  const [forTraining, forTest] =
    testRecords.length > 0 ? [records, testRecords] : [records.subarray(0, cut), records.subarray(cut)];
  if (forTraining.length === 0 || forTest.length === 0) {
    throw new DatasetError(
      'these files hold no images to train on; choose data_batch_1.bin or more of them (and test_batch.bin)',
    );
  }
  const train = split(forTraining, true, recipe.augment);
  const test = split(forTest, false, false);
  return {
    name: 'CIFAR-10',
    train: firstImages(train, recipe.limit),
    test: firstImages(test, recipe.limit),
    testImages: test,
    classes: test.classes,
  };
}

/** The records of the files, in the order of their names. */
async function join(files: readonly File[]): Promise<Uint8Array> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const out = new Uint8Array(sorted.reduce((sum, file) => sum + file.size, 0));
  let at = 0;
  for (const file of sorted) {
    if (file.size % RECORD !== 0 || file.size === 0) {
      throw new DatasetError(
        `${file.name} has ${file.size} bytes, no multiple of ${RECORD}; choose .bin files of CIFAR-10's binary version`,
      );
    }
    out.set(new Uint8Array(await file.arrayBuffer()), at);
    for (let label = at; label < at + file.size; label += RECORD) {
      if (out[label]! > 9)
        throw new DatasetError(`${file.name} has a label ${out[label]}; CIFAR-10's go from 0 to 9`);
    }
    at += file.size;
  }
  return out;
}

function split(records: Uint8Array, train: boolean, augment: boolean): PackedImages<Tensor, number> {
  const count = records.length / RECORD;
  const pixels = new Uint8Array(count * (RECORD - 1));
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    labels[i] = records[i * RECORD]!;
    pixels.set(records.subarray(i * RECORD + 1, (i + 1) * RECORD), i * (RECORD - 1));
  }
  const transform = augment ? augmented : plain;
  return new CIFAR10({ pixels, labels, folder: 'chosen files' }, { train, transform });
}
