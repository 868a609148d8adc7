// A contender in a browser's page: `open` starts it, `answer` answers the bench's requests.
import { answering, greeting } from './answer.js';
import type { Peer, Reply, Request } from './protocol.js';

const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  kindling: async () => (await import('./peers/kindling.js')).kindling('webgpu'),
  tfjs: async () => (await import('./peers/tfjs.js')).tfjs('webgpu'),
  jax: async () => (await import('./peers/jax.js')).jax('webgpu'),
};

/** What the page puts on its global object. */
export interface PageFunctions {
  open(name: string): Promise<Reply>;
  answer(request: Request): Promise<Reply>;
}

const functions: PageFunctions = {
  open: async (name) => {
    const open = peers[name];
    if (open === undefined)
      throw new Error(`page: no peer ${name}; there are ${Object.keys(peers).join(', ')}`);
    const peer = await open();
    functions.answer = answering(peer);
    Object.assign(globalThis, functions);
    return greeting(peer);
  },
  answer: () => Promise.reject(new Error('internal: no peer is open')),
};
Object.assign(globalThis, functions, { ready: true });
