// Loads a TypeScript source of this package in plain Node: bundled in memory, workspaces from their sources.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The exports of `path`, relative to the package. */
export async function loadSource(path) {
  const entry = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@kindling/source'],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
