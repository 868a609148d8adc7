// What the tests train on: real data where it is, and small sets in memory.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Subset, SyntheticCIFAR10 } from 'kindling';
import type { TestContext } from 'vitest';
import { plain } from '../../src/training/inputs.js';
import type { ImageDataset } from '../../src/training/training.js';

const shared = resolve(process.env['KINDLING_SHARED'] ?? '../../../shared');

/** A file or folder of real data; skips the test where it is absent (fails with KINDLING_CI=1). */
export function realData(ctx: TestContext, name: string): string {
  const path = resolve(shared, 'data', name);
  if (!existsSync(path)) {
    if (process.env['KINDLING_CI'] === '1') throw new Error(`${path} is missing`);
    ctx.skip(`${path} is missing (set KINDLING_SHARED)`);
  }
  return path;
}

/** The first `count` drawn images of a split, the test split by default, as inputs. */
export function someImages(count: number, transform = plain, train = false): ImageDataset {
  const set = new SyntheticCIFAR10({ transform, train, cache: true });
  return new Subset(
    set,
    Array.from({ length: count }, (_, i) => i),
  );
}
