// `npm test`: runs every package's tests through turbo (further arguments go to turbo, such as --filter=@kindling/nn
// or --force), then sums up all results, also when some package failed.
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { resultFiles, summarize } from './test-summary.mjs';
import { environment, turbo } from './turbo.mjs';

const args = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
for (const file of resultFiles(root)) rmSync(file, { force: true });

// Whether the shared data is there decides which tests are skipped, so it is part of the cache keys.
environment.KINDLING_SHARED ??= resolve(root, '../shared');
environment.KINDLING_SHARED_FOUND = String(existsSync(environment.KINDLING_SHARED));

const status = turbo(['run', 'test', '--continue=always', ...args]);
const summary = summarize(root);
if (status !== 0 && summary.failed === 0) {
  console.log(`internal: turbo ended with status ${status} although no test failed (see above)`);
}
console.log(summary.line);
process.exitCode = status === 0 && summary.failed === 0 && summary.passed > 0 ? 0 : 1;
