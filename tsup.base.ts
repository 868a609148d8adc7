// The one tsup configuration: ES modules with source maps into dist/. Declarations come from tsc (tsconfig.build.json),
// file by file: a bundled declaration file would lose the augmentations that give Tensor its methods.
import type { Options } from 'tsup';

/** Settings of a package; `overrides` such as `{ entry: ['src/index.ts', 'src/worker.ts'] }` win. */
export function library(overrides: Options = {}): Options {
  return {
    entry: ['src/index.ts'],
    format: ['esm'],
    target: 'es2023',
    platform: 'node',
    removeNodeProtocol: false,
    sourcemap: true,
    clean: true,
    dts: false,
    splitting: true,
    silent: true,
    ...overrides,
  };
}

/** Settings of a program that is run, not imported: the one entry src/main.ts. */
export function program(overrides: Options = {}): Options {
  return library({ entry: ['src/main.ts'], ...overrides });
}
