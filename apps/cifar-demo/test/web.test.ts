// The page in a browser: its losses are those of the program in Node, on the CPU and on the GPU; its files go both ways.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, SyntheticCIFAR10, type Tensor } from 'kindling';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { plain } from '../src/training/inputs.js';
import { type Recipe, tutorial } from '../src/training/recipe.js';
import { Training } from '../src/training/training.js';
import { someImages } from './support/data.js';
import { freshFolder } from './support/program.js';
import { browserMissing, done, openWeb, type Settings, set, type Web } from './support/web.js';

const IMAGES = 160;
/** At ten times this rate, one bit in a weight becomes 1e-3 in the losses within 60 steps, on any device. */
const lr = 0.002;
const settings: Settings = { device: 'cpu', limit: IMAGES, epochs: 2, batchSize: 10, lr };
const missing = browserMissing();
let web: Web | undefined;
let inNode: Training;

beforeAll(async () => {
  if (missing !== undefined) return;
  web = await openWeb();
  const { limit, epochs, batchSize } = settings;
  const recipe: Recipe = { ...tutorial, limit, epochs, batchSize, lr };
  inNode = new Training(recipe, someImages(IMAGES, plain, true));
  await inNode.run();
});
afterAll(() => web?.close());

function pageOf(ctx: TestContext): Web['page'] {
  if (web === undefined) ctx.skip(missing);
  return web!.page;
}

/** The largest distance of two curves of one length. */
function distance(curve: readonly number[], other: readonly number[]): number {
  expect(curve).toHaveLength(other.length);
  return Math.max(...curve.map((loss, i) => Math.abs(loss - other[i]!)));
}

const lossesOf = (page: Web['page']): Promise<number[]> => page.evaluate('losses');

describe('the page', () => {
  it.for(['cpu', 'webgpu'] as const)(
    'trains on %s as Node does on the CPU, saves and loads',
    {
      timeout: 180_000,
    },
    async (device, ctx) => {
      const page = pageOf(ctx);
      await set(page, { ...settings, device });
      await page.click('#train');
      expect(await done(page)).toBe('Trained for 32 steps, and tested.');
      const losses = await lossesOf(page);
      expect(distance(losses, inNode.losses)).toBeLessThan(1e-5);
      const score = await page.textContent('#accuracy');
      expect(score).toMatch(/^\d+\.\d %$/);
      expect(await page.locator('#gallery canvas').count()).toBe(24);
      expect(await page.locator('#chart polyline').count()).toBe(1);

      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
      expect(download.suggestedFilename()).toBe('cifar_net.pth');
      const file = join(await freshFolder(), 'cifar_net.pth');
      await download.saveAs(file);
      const weights = await load<Record<string, Tensor>>(file);
      const wanted = inNode.net.stateDict() as Record<string, Tensor>;
      expect(Object.keys(weights)).toEqual(Object.keys(wanted));
      for (const [name, tensor] of Object.entries(wanted)) {
        const [found, here] = [await weights[name]!.data(), await tensor.data()];
        expect(distance(Array.from(found), Array.from(here)), name).toBeLessThan(1e-5);
      }

      await page.setInputFiles('#weights', file);
      await page.waitForFunction(
        "document.querySelector('#status').textContent.startsWith('Weights loaded')",
      );
      expect(await page.textContent('#accuracy')).toBe(score);
      expect(web!.errors).toEqual([]);
    },
  );

  it('trains on chosen files, and says what is wrong with others', { timeout: 120_000 }, async (ctx) => {
    const page = pageOf(ctx);
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    await set(page, settings);
    await page.selectOption('select[name=data]', 'files');
    await page.setInputFiles('input[name=files]', file('broken.bin', Buffer.alloc(3000)));
    await page.click('#train');
    expect(await done(page)).toMatch(/^broken\.bin has 3000 bytes, no multiple of 3073;/);
    await page.setInputFiles('input[name=files]', [
      file('test_batch.bin', records(false)),
      file('data_batch_1.bin', records(true)),
    ]);
    await page.click('#train');
    expect(await done(page)).toBe('Trained for 32 steps, and tested.');
    expect(distance(await lossesOf(page), inNode.losses)).toBeLessThan(1e-5);
    await page.selectOption('select[name=data]', 'synthetic');
  });

  it('stops, tests what it has, and refuses a file that holds no weights', {
    timeout: 120_000,
  }, async (ctx) => {
    const page = pageOf(ctx);
    await set(page, { ...settings, epochs: 1000 });
    await page.click('#train');
    await page.waitForFunction('losses.length > 20');
    await page.click('#stop');
    expect(await done(page)).toMatch(/^Stopped after \d+ steps, and tested\.$/);
    const wrong = { name: 'wrong.pth', mimeType: '', buffer: await readFile(import.meta.filename) };
    await page.setInputFiles('#weights', wrong);
    await page.waitForSelector('#status.failed');
    expect(await done(page)).toMatch(/not a PyTorch checkpoint/);
  });
});

/** The drawn images as a file of CIFAR-10's binary version. */
function records(train: boolean): Buffer {
  const set = new SyntheticCIFAR10({ train, transform: plain });
  return Buffer.concat(
    Array.from({ length: IMAGES }, (_, i) => {
      const { data } = set.imageAt(i);
      const planes = [0, 1, 2].map((c) => Uint8Array.from(data).filter((_, at) => at % 3 === c));
      return Buffer.concat([Buffer.of(set.labelAt(i)), ...planes]);
    }),
  );
}
