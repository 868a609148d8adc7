// `npm run bench -- CASE… [--peers tfjs,jax,torch] [--device cpu] [--rounds 9] [--json FILE]`: times of Kindling over
// those of its peers, measured in one run, interleaved; medians.
import { writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { casesOf, families } from './cases/names.js';
import { Contender, contest, type Outcome } from './contest.js';

const python = process.env.KINDLING_PYTHON ?? '/usr/bin/python3';
const here = (path: string): string => new URL(path, import.meta.url).pathname;
const node = (...args: string[]): [string, string[]] => [process.execPath, [here('./contender.js'), ...args]];
const torch = (threads: number): [string, string[]] => [
  python,
  [here('../python/torch_peer.py'), String(threads)],
];

/** What a name after --peers starts. */
const peers: Readonly<Record<string, readonly [string, string[]][]>> = {
  tfjs: [node('tfjs-cpu'), node('tfjs-wasm')],
  'tfjs-wasm': [node('tfjs-wasm')],
  jax: [node('jax')],
  torch: [torch(1), torch(2)],
};

const usage = `Usage: npm run bench -- CASE… [--peers ${Object.keys(peers).join(',')}] [--device NAME] [--rounds N] [--json FILE]
Cases: all, ${Object.keys(families).join(', ')}, or one by its full name (lenet-64, matmul-512).`;

const time = (ms: number): string =>
  ms >= 100 ? `${ms.toFixed(0)} ms` : ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;

function print(caseName: string, outcomes: readonly Outcome[]): void {
  const [ours] = outcomes;
  const base = ours !== undefined && 'median' in ours ? ours.median : Number.NaN;
  console.log(`\n${caseName}`);
  for (const o of outcomes) {
    const text =
      'median' in o
        ? `${time(o.median).padStart(10)}   ratio ${(base / o.median).toFixed(3).padStart(8)}   (${o.iterations} iterations)`
        : `         –   ${o.reason}`;
    console.log(`  ${`${o.name} ${o.version}`.padEnd(28)} ${text}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: 'string', default: '' },
      device: { type: 'string', default: 'cpu' },
      rounds: { type: 'string', default: '9' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return;
  }
  const named = values.peers.split(',').filter((name) => name !== '');
  const unknown = named.find((name) => !(name in peers));
  if (unknown !== undefined)
    throw new Error(`bench: no peer '${unknown}'; there are ${Object.keys(peers).join(', ')}`);
  const commands = [node('kindling', values.device), ...named.flatMap((name) => peers[name]!)];
  const contenders: Contender[] = [];
  for (const [command, args] of commands) {
    const contender = await Contender.start(command, args);
    if (contender === undefined) console.error(`bench: ${command} ${args.join(' ')} does not run; left out`);
    else contenders.push(contender);
  }
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, kernel: release() };
  console.log(
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ratio = Kindling's time over the peer's`,
  );
  const results: { case: string; outcomes: Outcome[] }[] = [];
  for (const caseName of positionals.flatMap(casesOf)) {
    const outcomes = await contest(caseName, contenders, Number(values.rounds));
    print(caseName, outcomes);
    results.push({ case: caseName, outcomes });
    if (values.json)
      writeFileSync(
        values.json,
        `${JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 1)}\n`,
      );
  }
  for (const contender of contenders) contender.stop();
}

await main();
process.exit(0);
