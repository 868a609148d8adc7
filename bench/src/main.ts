// `npm run bench -- CASE… [--peers tfjs,jax,torch] [--device cpu] [--rounds 9] [--json FILE] [--markdown FILE]`: times of Kindling over
// those of its peers, measured in one run, interleaved; medians.
import { writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { casesOf, families } from './cases/names.js';
import { Contender, contest } from './contest.js';
import { block, markdown, type Result } from './report.js';

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

const usage = `Usage: npm run bench -- CASE… [--peers ${Object.keys(peers).join(',')}] [--device NAME] [--rounds N] [--json FILE] [--markdown FILE]
Cases: all, ${Object.keys(families).join(', ')}, or one by its full name (lenet-64, matmul-512).`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: 'string', default: '' },
      device: { type: 'string', default: 'cpu' },
      rounds: { type: 'string', default: '9' },
      json: { type: 'string' },
      markdown: { type: 'string' },
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
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    node: process.version,
    kernel: release(),
  };
  console.log(
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ratio = Kindling's time over the peer's`,
  );
  const results: Result[] = [];
  const date = new Date().toISOString();
  for (const caseName of positionals.flatMap(casesOf)) {
    const outcomes = await contest(caseName, contenders, Number(values.rounds));
    results.push({ case: caseName, outcomes });
    console.log(`\n${block(results.at(-1)!)}`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ date, machine, results }, null, 1)}\n`);
    if (values.markdown) writeFileSync(values.markdown, markdown(date, machine, results));
  }
  for (const contender of contenders) contender.stop();
}

await main();
process.exit(0);
