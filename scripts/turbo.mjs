// Runs turbo with telemetry and update notices off. With --quiet as the first argument, its output is shown only
// when it fails.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** The environment that every turbo run gets. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/** Runs turbo in the current folder and returns its exit status (1 where it could not start or was killed). */
export function turbo(args, { quiet = false } = {}) {
  const launcher = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const run = spawnSync(process.execPath, [launcher, ...args], {
    env: environment,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    maxBuffer: 1 << 28,
  });
  if (run.error) console.error(`turbo did not start: ${run.error.message}`);
  if (quiet && run.status !== 0) {
    process.stdout.write(run.stdout ?? '');
    process.stderr.write(run.stderr ?? '');
  }
  return run.status ?? 1;
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const quiet = args[0] === '--quiet';
  process.exitCode = turbo(quiet ? args.slice(1) : args, { quiet });
}
