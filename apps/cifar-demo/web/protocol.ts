// What the page and its worker tell one another.
import type { DeviceName, RawImage } from 'kindling';
import type { Recipe } from '../src/training/recipe.js';
import type { Score } from '../src/training/testing.js';

/** Orders of the page. */
export type Order =
  /** Trains anew, on the files of CIFAR-10's binary version where some are given, and tests. */
  | { type: 'train'; device: DeviceName; recipe: Recipe; files: readonly File[] }
  /** Ends the training after the step that it is in; the test follows. */
  | { type: 'stop' }
  /** Asks for the weights as a .pth file. */
  | { type: 'save' }
  /** Loads weights into a fresh network and tests it. */
  | {
      type: 'load';
      device: DeviceName;
      recipe: Recipe;
      files: readonly File[];
      name: string;
      bytes: Uint8Array<ArrayBuffer>;
    };

/** A test image, and what the network takes it for. */
export interface Shown {
  readonly image: RawImage;
  readonly guess: string;
  readonly truth: string;
}

/** News of the worker. */
export type News =
  /** It listens; whether there is a GPU. */
  | { type: 'ready'; webgpu: boolean }
  /** Data and network are there. */
  | { type: 'started'; data: string; trainImages: number; totalSteps: number }
  /** Steps are done; the losses of those since the last news. */
  | { type: 'progress'; steps: number; totalSteps: number; losses: number[]; imagesPerSecond: number }
  | { type: 'testing'; done: number; total: number }
  /** The test is over, and with it what was ordered. */
  | { type: 'tested'; how: 'trained' | 'stopped' | 'loaded'; score: Score; classes: string[]; shown: Shown[] }
  | { type: 'saved'; bytes: Uint8Array<ArrayBuffer> }
  /** What was ordered cannot be done. */
  | { type: 'failed'; message: string };
