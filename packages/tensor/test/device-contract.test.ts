// The contract as TypeScript enforces it: leaving out a required member does not compile, and the error names it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { deviceContractVersion } from '../src/device.js';

const contract = fileURLToPath(new URL('../src/device.ts', import.meta.url));
const attempt = fileURLToPath(new URL('attempt.ts', import.meta.url));

/** One program whose second file tries to make devices, each without one member. */
function compile(text: string): { errors: string[]; program: ts.Program } {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === attempt || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === attempt ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([attempt], options, host);
  const errors = program
    .getSemanticDiagnostics(program.getSourceFile(attempt))
    .map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
  return { errors, program };
}

/** The contract's members, as the compiler sees them. */
function members(): { required: string[]; optional: string[] } {
  const { program } = compile(`import type { Device } from '../src/device.js'; export type D = Device;`);
  const source = program.getSourceFile(contract)!;
  const device = source.statements.find((s) => ts.isInterfaceDeclaration(s) && s.name.text === 'Device');
  const type = program.getTypeChecker().getTypeAtLocation(device!);
  const names = (optional: boolean) =>
    type
      .getProperties()
      .filter((p) => ((p.flags & ts.SymbolFlags.Optional) !== 0) === optional)
      .map((p) => p.name);
  return { required: names(false), optional: names(true) };
}

describe('the Device contract', () => {
  const { required, optional } = members();

  it('is version 1, with these members', () => {
    expect(deviceContractVersion).toBe(1);
    expect(required).toEqual([
      ...['name', 'capabilities', 'allocate', 'free', 'write', 'read'],
      ...[
        'pointwise',
        'reduce',
        'argReduce',
        'matmul',
        'copy',
        'gather',
        'scatter',
        'scan',
        'sort',
        'randomBits',
      ],
      ...['flush', 'synchronize'],
    ]);
    expect(optional).toEqual(['kernels', 'readSync', 'poolStats', 'close']);
  });

  it('leaving out a required member is a compile error that names it', () => {
    const lines = required.map(
      (name) => `export const without_${name}: Device = {} as Omit<Device, '${name}'>;`,
    );
    const { errors } = compile([`import type { Device } from '../src/device.js';`, ...lines].join('\n'));
    expect(errors).toHaveLength(required.length);
    required.forEach((name, i) => {
      expect(errors[i]).toContain(`Property '${name}' is missing`);
    });
  });

  it('optional members may be left out', () => {
    const without = optional.map((name) => `'${name}'`).join(' | ');
    const text = `import type { Device } from '../src/device.js';\nexport const d: Device = {} as Omit<Device, ${without}>;`;
    expect(compile(text).errors).toEqual([]);
  });

  it('a kernel that takes other arguments does not compile', () => {
    const text = `import type { Device } from '../src/device.js';
      export const d: Device = { ...({} as Device), matmul: (a: string) => void a };`;
    const { errors } = compile(text);
    expect(errors.join()).toContain("Types of parameters 'a' and 'a' are incompatible");
  });

  it('is one file of at most 150 lines', () => {
    expect(readFileSync(contract, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});
