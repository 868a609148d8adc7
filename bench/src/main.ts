// `npm run bench -- CASE… [--device cpu] [--peers tfjs,jax,torch] [--rounds 9] [--json FILE] [--markdown FILE]`: times of Kindling over
// those of its peers, measured in one run, interleaved; medians.
import { writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { parseArgs } from 'node:util';
import { casesOf, families } from './cases/names.js';
import { Contender, contest } from './contest.js';
import { type MemoryOutcome, type MemoryResult, memoryBlock, memoryOf, trainingOf } from './memory.js';
import { block, markdown, type Result } from './report.js';

const python = process.env.KINDLING_PYTHON ?? '/usr/bin/python3';
const here = (path: string): string => new URL(path, import.meta.url).pathname;

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** Whose times are compared: contenders on one host and device. */
  readonly group: string;
}

const node = (group: string, ...args: string[]): Command => ({
  command: process.execPath,
  args: [here('./contender.js'), ...args],
  group,
});
const torch = (threads: number): Command => ({
  command: python,
  args: [here('../python/torch_peer.py'), String(threads)],
  group: 'CPU',
});
const chromium = (peer: string): Command => node('Chromium', 'chromium', peer);

/** What a name after --peers starts, by the kind of device that it is a peer on. */
const cpuPeers: Readonly<Record<string, readonly Command[]>> = {
  tfjs: [node('CPU', 'tfjs-cpu'), node('CPU', 'tfjs-wasm')],
  'tfjs-wasm': [node('CPU', 'tfjs-wasm')],
  jax: [node('CPU', 'jax')],
  torch: [torch(1), torch(2)],
};
const gpuPeers: Readonly<Record<string, readonly Command[]>> = {
  tfjs: [node('Node', 'tfjs-webgpu')],
  jax: [node('Node', 'jax-webgpu')],
  chromium: [chromium('kindling'), chromium('tfjs'), chromium('jax')],
  'kindling-chromium': [chromium('kindling')],
};
const peersOn = (device: string): Readonly<Record<string, readonly Command[]>> =>
  device === 'webgpu' ? gpuPeers : cpuPeers;

const usage = `Usage: npm run bench -- CASE… [--device NAME] [--peers NAME,…] [--rounds N] [--json FILE] [--markdown FILE]
Peers: ${Object.keys(cpuPeers).join(', ')}; with --device webgpu ${Object.keys(gpuPeers).join(', ')}.
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
  const peers = peersOn(values.device);
  const unknown = named.find((name) => !(name in peers));
  if (unknown !== undefined)
    throw new Error(
      `bench: no peer '${unknown}' on ${values.device}; there are ${Object.keys(peers).join(', ')}`,
    );
  const group = values.device === 'webgpu' ? 'Node' : 'CPU';
  const commands = [node(group, 'kindling', values.device), ...named.flatMap((name) => peers[name]!)];
  const contenders: Contender[] = [];
  for (const { command, args, group } of commands) {
    const contender = await Contender.start(command, args, group);
    if (contender === undefined) console.error(`bench: ${command} ${args.join(' ')} does not run; left out`);
    else contenders.push(contender);
  }
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown processor',
    cores: cpus().length,
    node: process.version,
    kernel: release(),
    adapters: adaptersOf(contenders),
  };
  console.log(
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ratio = Kindling's time over the peer's`,
  );
  for (const text of machine.adapters) console.log(text);
  const results: Result[] = [];
  const memory: MemoryResult[] = [];
  const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`;
  const date = new Date().toISOString();
  for (const caseName of positionals.flatMap(casesOf)) {
    const training = trainingOf(caseName);
    if (training === undefined) {
      results.push({ case: caseName, outcomes: await contest(caseName, contenders, Number(values.rounds)) });
      console.log(`\n${block(results.at(-1)!)}`);
    } else {
      memory.push({ case: caseName, memory: await memories(training, commands) });
      console.log(`\n${memoryBlock(memory.at(-1)!)}`);
    }
    if (values.json)
      writeFileSync(values.json, `${JSON.stringify({ date, machine, results, memory }, null, 1)}\n`);
    if (values.markdown) writeFileSync(values.markdown, markdown(date, machine, command, results, memory));
  }
  for (const contender of contenders) contender.stop();
}

/** Every contender's memory, one after the other, each in a process that has run nothing else. */
async function memories(training: string, commands: readonly Command[]): Promise<MemoryOutcome[]> {
  const outcomes: MemoryOutcome[] = [];
  for (const { command, args, group } of commands) {
    const contender = await Contender.start(command, args, group);
    if (contender === undefined) continue;
    outcomes.push(await memoryOf(training, contender));
    contender.stop();
  }
  return outcomes;
}

/** Each group's adapter, as its contenders tell it. */
function adaptersOf(contenders: readonly Contender[]): string[] {
  const told = contenders.flatMap((c) => (c.adapter === undefined ? [] : [`${c.group}: ${c.adapter}`]));
  return [...new Set(told)];
}

await main();
process.exit(0);
