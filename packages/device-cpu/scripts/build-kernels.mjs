// Compiles assembly/ and writes src/wasm/generated/kernels.ts: the module as base64, and the types of its exports.
// `node scripts/build-kernels.mjs` writes the file; `--check` exits 1 where it is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const assembly = fileURLToPath(new URL('../assembly/', import.meta.url));
const target = fileURLToPath(new URL('../src/wasm/generated/kernels.ts', import.meta.url));

/** Optimised, without a runtime, on a memory that the host brings; the loader turns `shared` off where need be. */
const options = [
  'index.ts',
  '--outFile=kernels.wasm',
  '--optimizeLevel=3',
  '--noAssert',
  '--runtime=stub',
  '--use=abort=',
  '--importMemory',
  '--noExportMemory',
  '--sharedMemory',
  '--initialMemory=1',
  '--maximumMemory=65536',
  '--enable=simd',
  '--enable=threads',
];

async function compile(sources) {
  const { default: asc } = await import('assemblyscript/asc');
  let binary;
  const { error, stderr } = await asc.main(options, {
    readFile: (name) => sources[name] ?? null,
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents;
    },
    listFiles: () => Object.keys(sources),
  });
  const messages = stderr.toString();
  if (error || messages) throw new Error(`${error ?? 'AssemblyScript warns'}\n${messages}`);
  return binary;
}

/** An interface with a method for every exported function, in the order of the sources, docs included. */
function interfaceOf(sources) {
  const exported = /export \{([^}]*)\}/g;
  const names = new Set(
    [...sources['index.ts'].matchAll(exported)].flatMap((m) => m[1].split(',').map((name) => name.trim())),
  );
  const declaration = /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export function (\w+)\(([^)]*)\): (\w+)/g;
  const members = [];
  for (const text of Object.values(sources)) {
    for (const [, doc, name, parameters, result] of text.matchAll(declaration)) {
      if (!names.delete(name)) continue;
      const list = parameters
        .split(',')
        .map((p) => p.trim().split(':')[0])
        .filter(Boolean);
      const signature = `${name}(${list.map((p) => `${p}: number`).join(', ')}): ${result === 'void' ? 'void' : 'number'};`;
      members.push(`${doc}${signature}`.replaceAll(/^/gm, '  '));
    }
  }
  names.delete('');
  if (names.size > 0) throw new Error(`exported, but not found as a function: ${[...names].join(', ')}`);
  return `export interface Kernels {\n${members.join('\n')}\n}`;
}

/** The text of the generated file. */
export async function generate() {
  const files = (await readdir(assembly)).filter((name) => name.endsWith('.ts')).sort();
  const sources = Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(assembly + name, 'utf8')])),
  );
  const binary = await compile(sources);
  const lines = Buffer.from(binary)
    .toString('base64')
    .match(/.{1,110}/g);
  return [
    '// Generated from assembly/ by scripts/build-kernels.mjs; do not edit.',
    interfaceOf(sources),
    `/** The module, ${binary.length} bytes, on an imported shared memory \`env.memory\`, as base64. */`,
    `export const base64 = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n\n');
}

export const generatedFile = target;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generate();
  if (process.argv.includes('--check')) {
    if ((await readFile(target, 'utf8')) !== text) {
      console.error('src/wasm/generated/kernels.ts is stale: run node scripts/build-kernels.mjs');
      process.exit(1);
    }
  } else {
    await writeFile(target, text);
    console.log(`${target}: ${text.length} characters`);
  }
}
