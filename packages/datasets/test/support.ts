// What the tests share: a device, the folder of real data, and errors as values.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { reference } from '@kindling/device-reference';
import { setDefaultDevice } from '@kindling/tensor';
import { afterAll, beforeAll, type TestContext } from 'vitest';

/** Makes the reference device the default one in this file's tests. */
export function onReference(): void {
  let before: ReturnType<typeof setDefaultDevice>;
  beforeAll(() => {
    before = setDefaultDevice(reference());
  });
  afterAll(() => {
    setDefaultDevice(before);
  });
}

const shared = resolve(process.env['KINDLING_SHARED'] ?? '../../../shared');

/** A folder of real data; skips the test where it is absent (fails with KINDLING_CI=1). */
export function realData(ctx: TestContext, name: string): string {
  const folder = resolve(shared, 'data', name);
  if (!existsSync(folder)) {
    if (process.env['KINDLING_CI'] === '1') throw new Error(`${folder} is missing`);
    ctx.skip(`${folder} is missing (set KINDLING_SHARED)`);
  }
  return folder;
}

/** The error that a promise is rejected with. */
export const caught = (promise: Promise<unknown>): Promise<Error & Record<string, unknown>> =>
  promise.then(
    () => {
      throw new Error('expected an error');
    },
    (error) => error,
  );
