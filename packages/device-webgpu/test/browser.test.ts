// Headless Chromium: the same device in a page.
import { describe, expect, test } from 'vitest';
import { browserMissing, withPage } from './browser/chromium.js';
import type { PageFunctions } from './browser/page.js';
import { partFor } from './kit.js';
import { expectFlat } from './training.js';

const missing = browserMissing();
/** The page's functions, within `page.evaluate`. */
declare const self: PageFunctions;

describe('in Chromium', () => {
  test('an adapter is found and named', async (ctx) => {
    if (missing) ctx.skip(missing);
    await withPage('page.ts', async (page) => {
      expect(await page.evaluate(() => self.isAvailable())).toBe(true);
      expect(await page.evaluate(() => self.getDeviceName())).not.toBe('');
    });
  });

  test('an eighth of the device test kit', { timeout: 1_800_000 }, async (ctx) => {
    if (missing) ctx.skip(missing);
    const { of, from } = partFor({ of: 8, from: 2 });
    const report = await withPage('page.ts', (page) =>
      page.evaluate(([of, from]) => self.kit('.', of, from), [of, from] as const),
    );
    console.log(`device test kit in Chromium (${from} of ${of}): ${report.text.split('\n')[0]}`);
    expect(report.failed).toEqual([]);
    expect(report.passed).toBeGreaterThan(0);
  });

  test('2,000 training steps that dispose of nothing keep GPU memory flat', {
    timeout: 300_000,
  }, async (ctx) => {
    if (missing) ctx.skip(missing);
    expectFlat(await withPage('page.ts', (page) => page.evaluate(() => self.train(2000))));
  });
});
