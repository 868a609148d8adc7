// Modules and losses against PyTorch's recorded outputs, gradients, buffers and printed forms.
import { readFileSync } from 'node:fs';
import { reference } from '@kindling/device-reference';
import { setDefaultDevice } from '@kindling/tensor';
import { beforeAll, describe, it } from 'vitest';
import { checkModule, type ModuleRecord } from './support/check-module.js';
import { recordsOf } from './support/records.js';

beforeAll(() => {
  setDefaultDevice(reference());
});

const shared = recordsOf<ModuleRecord & { kind: string }>('oracle/modules.jsonl').filter(
  ({ kind }) => kind === 'module' || kind === 'loss',
);
/** Made by fixtures/record.py with PyTorch 1.13. */
const own = readFileSync(new URL('fixtures/modules.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ModuleRecord);

const title = (record: ModuleRecord, i: number): string => `${i}: ${record.repr.split('\n')[0]}`;

describe('recorded answers', () => {
  if (shared.length === 0) it('modules.jsonl', (ctx) => ctx.skip('shared/oracle is absent'));
  for (const [i, record] of shared.entries()) it(title(record, i), () => checkModule(record));
});

describe('recorded answers, from their seeds', () => {
  for (const [i, record] of own.entries()) it(title(record, i), () => checkModule(record));
});
