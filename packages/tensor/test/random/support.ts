// The recorded random streams, or a skip with its reason.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestContext } from 'vitest';

const shared = resolve(process.env['KINDLING_SHARED'] ?? '../../../shared');
const file = resolve(shared, 'oracle/rng.json');

/** `rng.json` by seed and name; skips the test where it is absent (fails with KINDLING_CI=1). */
export function recorded(ctx: TestContext): Record<string, Record<string, any>> {
  if (!existsSync(file)) {
    if (process.env['KINDLING_CI'] === '1') throw new Error(`${file} is missing`);
    ctx.skip(`${file} is missing (set KINDLING_SHARED)`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
