// Loads a TypeScript source of this package in plain Node: bundled, workspaces from their sources.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of `path`, relative to the package. */
export async function loadSource(path) {
  const entry = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const folder = await mkdtemp(join(tmpdir(), 'kindling-'));
  const outfile = join(folder, 'source.mjs');
  try {
    await build({
      entryPoints: [entry],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      conditions: ['@kindling/source'],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
