// A contender's process: `node contender.js PEER [DEVICE]`; answers the bench's requests on standard input.
import { createInterface } from 'node:readline';
import { answering, greeting } from './answer.js';
import type { Peer, Reply, Request } from './protocol.js';

const onDawn = async (open: () => Promise<Peer>): Promise<Peer> => {
  await (await import('./hosts/dawn.js')).installDawn();
  return open();
};
const peers: Readonly<Record<string, (device?: string) => Promise<Peer>>> = {
  kindling: async (device) => (await import('./peers/kindling.js')).kindling(device),
  'tfjs-cpu': async () => (await import('./peers/tfjs.js')).tfjs('cpu'),
  'tfjs-wasm': async () => (await import('./peers/tfjs.js')).tfjs('wasm'),
  'tfjs-webgpu': () => onDawn(async () => (await import('./peers/tfjs.js')).tfjs('webgpu')),
  jax: async () => (await import('./peers/jax.js')).jax('wasm'),
  'jax-webgpu': () => onDawn(async () => (await import('./peers/jax.js')).jax('webgpu')),
};

const say = (reply: Reply): boolean => process.stdout.write(`${JSON.stringify(reply)}\n`);

/** The process's memory in bytes. */
const memory = (): { resident: number; peak: number } => ({
  resident: process.memoryUsage.rss(),
  peak: process.resourceUsage().maxRSS * 1024,
});

async function serve(hello: Reply, answer: (request: Request) => Promise<Reply>): Promise<void> {
  say(hello);
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as Request;
    if ('quit' in request) break;
    say(await answer(request));
  }
}

// Libraries print to standard output; keep it for the protocol.
console.log = console.error;
console.info = console.error;

const [name = '', device] = process.argv.slice(2);
if (name === 'chromium') {
  const { openPage } = await import('./hosts/chromium.js');
  const page = await openPage(device!);
  await serve(page.hello, page.answer);
  await page.close();
} else {
  const open = peers[name];
  if (open === undefined)
    throw new Error(`contender: no peer ${name}; there are chromium, ${Object.keys(peers).join(', ')}`);
  const peer = await open(device);
  await serve(greeting(peer), answering(peer, memory));
}
process.exit(0);
