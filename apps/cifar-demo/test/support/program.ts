// Programs of this folder as a user runs them: bundled from sources once, then spawned.
import { spawn } from 'node:child_process';
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

/** A module that interrupts its own process, as Ctrl-C does, where `text` is printed: whoever reads it may be late. */
const interruptAt = (text: string): string => `
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk, ...rest) => {
    if (String(chunk).includes(${JSON.stringify(text)})) process.kill(process.pid, 'SIGINT');
    return write(chunk, ...rest);
  };`;

/** Runs a script to its end, or interrupts it where it prints `interrupt`. */
export function run(
  script: string,
  args: readonly string[],
  { cwd, interrupt }: { cwd?: string; interrupt?: string } = {},
): Promise<Ended> {
  const preload =
    interrupt === undefined
      ? []
      : ['--import', `data:text/javascript,${encodeURIComponent(interruptAt(interrupt))}`];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...preload, script, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}
