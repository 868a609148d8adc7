// Programs of this folder as a user runs them: bundled from sources once, then spawned.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';

/** A new empty folder. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'kindling-demo-'));

/** Bundles an entry with all that it imports from the workspace; returns the script's path in `outDir`. */
export async function bundle(entry: string, outDir?: string): Promise<string> {
  outDir ??= await freshFolder();
  await build({
    entry: { program: resolve(import.meta.dirname, entry) },
    outDir,
    config: false,
    silent: true,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    target: 'es2023',
    platform: 'node',
    splitting: false,
    noExternal: [/^(?!webgpu$)/],
    external: ['webgpu'],
    // Some dependencies are CommonJS and call require.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
    esbuildOptions: (options) => {
      options.conditions = ['@kindling/source', 'module'];
    },
  });
  return join(outDir, 'program.mjs');
}

/** How a run ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script to its end; `watch` sees its output while it runs. */
export function run(
  script: string,
  args: readonly string[],
  { cwd, watch }: { cwd?: string; watch?: (child: ChildProcess, stdout: string) => void } = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
      watch?.(child, stdout);
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}
