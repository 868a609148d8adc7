// A contender's process: `node contender.js PEER [DEVICE]`; answers the bench's requests on standard input.
import { createInterface } from 'node:readline';
import type { Peer, Reply, Request, Step } from './protocol.js';

const peers: Readonly<Record<string, (device?: string) => Promise<Peer>>> = {
  kindling: async (device) => (await import('./peers/kindling.js')).kindling(device),
  'tfjs-cpu': async () => (await import('./peers/tfjs.js')).tfjs('cpu'),
  'tfjs-wasm': async () => (await import('./peers/tfjs.js')).tfjs('wasm'),
  jax: async () => (await import('./peers/jax.js')).jax(),
};

const say = (reply: Reply): boolean => process.stdout.write(`${JSON.stringify(reply)}\n`);
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

async function serve(peer: Peer): Promise<void> {
  say({ hello: peer.name, version: peer.version });
  const around = peer.around ?? (async (step) => void (await step()));
  let step: Step | undefined;
  const answer = async (request: Request): Promise<Reply> => {
    if ('prepare' in request) {
      const setup = peer.setup(request.prepare);
      if (setup === undefined) return { unsupported: `has no case ${request.prepare}` };
      step = await setup();
      await around(step);
      return { ready: true };
    }
    const times: number[] = [];
    for (let i = 0; 'run' in request && i < request.run; i++) {
      const start = performance.now();
      await around(step!);
      times.push(performance.now() - start);
    }
    return { times };
  };
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as Request;
    if ('quit' in request) break;
    try {
      say(await answer(request));
    } catch (error) {
      say({ unsupported: reasonOf(error) });
    }
  }
  process.exit(0);
}

const [name, device] = process.argv.slice(2);
const open = peers[name ?? ''];
if (open === undefined)
  throw new Error(`contender: no peer ${name}; there are ${Object.keys(peers).join(', ')}`);
// Libraries print to standard output; keep it for the protocol.
console.log = console.error;
console.info = console.error;
await serve(await open(device));
