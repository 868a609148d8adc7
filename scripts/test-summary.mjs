// Sums up the test-results.json of all workspaces: each failed or skipped test by name, and one closing line
// `N passed, N failed, N skipped`. A test file that could not be run counts as one failure.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The paths at which the workspaces below `root` leave their results, whether or not they exist. */
export function resultFiles(root) {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return workspaces
    .flatMap((pattern) => folders(root, pattern))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => join(folder, 'test-results.json'));
}

/** What a workspace pattern, a path or `path/*`, stands for. */
function folders(root, pattern) {
  if (!pattern.endsWith('/*')) return [join(root, pattern)];
  const parent = join(root, pattern.slice(0, -2));
  const entries = existsSync(parent) ? readdirSync(parent, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(parent, entry.name));
}

/** Prints every failure and skip and returns `{ passed, failed, skipped, line }`. */
export function summarize(root) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of resultFiles(root).filter(existsSync)) {
    for (const { path, tests, errors } of JSON.parse(readFileSync(file, 'utf8')).modules) {
      const where = relative(root, path);
      for (const error of errors) {
        count.failed++;
        console.log(`failed: ${where}: ${error}`);
      }
      for (const { name, state, reason } of tests) {
        count[state]++;
        if (state !== 'passed') console.log(`${state}: ${where} > ${name}${reason ? ` (${reason})` : ''}`);
      }
    }
  }
  return { ...count, line: `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped` };
}

if (process.argv[1] === import.meta.filename) {
  const summary = summarize(resolve(import.meta.dirname, '..'));
  console.log(summary.line);
  process.exitCode = summary.failed === 0 && summary.passed > 0 ? 0 : 1;
}
