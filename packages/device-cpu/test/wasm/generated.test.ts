// The committed module is what assembly/ compiles to.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

it('src/wasm/generated/kernels.ts is up to date', () => {
  const script = fileURLToPath(new URL('../../scripts/build-kernels.mjs', import.meta.url));
  // Exits 1, with the cure on its stderr, where the file is stale.
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
}, 180_000);
