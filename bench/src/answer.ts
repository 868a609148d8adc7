// A contender's answers to the bench's requests, in whatever process or page it lives.
import type { Peer, Reply, Request, Step } from './protocol.js';

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** The function that answers requests (but the last, which ends it) for `peer`; `memory` where the host can tell. */
export function answering(
  peer: Peer,
  memory?: () => { readonly resident: number; readonly peak: number },
): (request: Request) => Promise<Reply> {
  const around = peer.around ?? (async (step: Step) => void (await step()));
  let step: Step | undefined;
  const answer = async (request: Request): Promise<Reply> => {
    if ('prepare' in request) {
      step = undefined;
      const setup = peer.setup(request.prepare);
      if (setup === undefined) return { unsupported: `has no case ${request.prepare}` };
      step = await setup();
      await around(step);
      return { ready: true };
    }
    if ('memory' in request) return memory?.() ?? { unsupported: 'a page cannot tell its memory' };
    const times: number[] = [];
    for (let i = 0; 'run' in request && i < request.run; i++) {
      const start = performance.now();
      await around(step!);
      times.push(performance.now() - start);
    }
    return { times };
  };
  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return { unsupported: reasonOf(error) };
    }
  };
}

/** What a contender says of itself first. */
export const greeting = ({ name, version, adapter }: Peer): Reply => ({ hello: name, version, adapter });
