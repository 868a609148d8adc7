#!/usr/bin/env node
// `kindling-testkit MODULE [EXPORT]`: the conformance suite on the device that a module makes; with --matrix its support.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Device } from '@kindling/tensor';
import { formatMatrix, formatReport, runCases, supportMatrix, testDevice } from './index.js';

const usage = `Usage: kindling-testkit MODULE [EXPORT] [--only TEXT] [--matrix FOLDER]
  MODULE           a package, or a path to a JavaScript module
  EXPORT           its function that makes a device, or a promise of one (default: "default")
  --only TEXT      only cases whose name contains TEXT
  --matrix FOLDER  instead of running cases: write <device>.md and <device>.json, the support matrix`;

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      matrix: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [name, entry = 'default'] = positionals;
  if (values.help || name === undefined) {
    console.log(usage);
    return values.help;
  }
  const module = await import(/^\.{0,2}\//.test(name) ? pathToFileURL(resolve(name)).href : name);
  const create: unknown = module[entry];
  if (typeof create !== 'function') {
    console.error(
      `${name} has no function ${entry}; it exports ${Object.keys(module).join(', ') || 'nothing'}`,
    );
    return false;
  }
  if (values.matrix !== undefined) {
    const matrix = await supportMatrix((await create()) as Device);
    mkdirSync(values.matrix, { recursive: true });
    const file = join(values.matrix, matrix.device.replaceAll(/[^\w-]/g, '-'));
    writeFileSync(`${file}.md`, formatMatrix(matrix));
    writeFileSync(`${file}.json`, `${JSON.stringify(matrix, null, 2)}\n`);
    console.log(`${file}.md and .json: ${Object.keys(matrix.operators).length} operators`);
    return true;
  }
  const all = await testDevice({ create: create as () => Device });
  const cases = all.filter((c) => c.name.includes(values.only ?? ''));
  const report = await runCases(cases);
  console.log(formatReport(report));
  return report.failed.length === 0 && cases.length > 0;
}

process.exitCode = (await main()) ? 0 : 1;
