// One case, several contenders: each in its own process, asked in turn, round after round; medians and ratios.
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Reply, Request } from './protocol.js';

/** A contender's running process. */
export class Contender {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  name = '';
  version = '';
  adapter: string | undefined;

  private constructor(
    command: string,
    args: readonly string[],
    /** Contenders of one group are compared: they run on the same host and device. */
    readonly group: string,
  ) {
    this.#child = spawn(command, args, {
      stdio: ['pipe', 'pipe', process.env.BENCH_DEBUG ? 'inherit' : 'ignore'],
    });
    this.#child.on('error', () => this.#child.kill());
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
  }

  /** Starts the process and waits until it says what it is; `undefined` where it cannot run. */
  static async start(
    command: string,
    args: readonly string[],
    group: string,
  ): Promise<Contender | undefined> {
    const contender = new Contender(command, args, group);
    const hello = await contender.#reply();
    if (hello === undefined || !('hello' in hello)) return undefined;
    contender.name = hello.hello;
    contender.version = hello.version;
    contender.adapter = hello.adapter;
    return contender;
  }

  async #reply(): Promise<Reply | undefined> {
    for (;;) {
      const line = await this.#lines.next();
      if (line.done) return undefined;
      if (line.value.startsWith('{')) return JSON.parse(line.value) as Reply;
    }
  }

  /** Sends a request; an `unsupported` reply also stands for a process that ended. */
  async ask(request: Request): Promise<Reply> {
    this.#child.stdin!.write(`${JSON.stringify(request)}\n`);
    return (await this.#reply()) ?? { unsupported: 'the process ended' };
  }

  stop(): void {
    this.#child.stdin!.end(`${JSON.stringify({ quit: true })}\n`);
    setTimeout(() => this.#child.kill('SIGKILL'), 1000).unref();
  }
}

/** Milliseconds of one contender in one case, or why it has none. */
export type Outcome = {
  readonly name: string;
  readonly version: string;
  readonly group: string;
} & ({ readonly median: number; readonly iterations: number } | { readonly reason: string });

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Time that one contender's turn in a round takes, about. */
const TURN_MS = 250;
/** Time to warm up: V8 compiles the last functions of a training step of half a millisecond after some 2,000 of them. */
const WARM_UP_MS = 2000;
/** A contender whose single iteration takes longer than this has few rounds. */
const SLOW_MS = 1500;
/** One that takes longer than this is measured once, as it warms up: that it is slow is all one wants to know. */
const HOPELESS_MS = 8000;

interface Standing {
  readonly contender: Contender;
  readonly times: number[];
  perTurn: number;
  rounds: number;
  reason?: string;
}

/** Runs `caseName` on all contenders, interleaved, `rounds` times after warming up. */
export async function contest(
  caseName: string,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Outcome[]> {
  const all: Standing[] = [];
  for (const contender of contenders) {
    const standing: Standing = { contender, times: [], perTurn: 1, rounds };
    all.push(standing);
    const ready = await contender.ask({ prepare: caseName });
    if ('unsupported' in ready) standing.reason = ready.unsupported;
    else await warmUp(standing);
  }
  for (let round = 0; round < rounds; round++) {
    // The order turns, so that nobody always follows the same neighbour.
    for (let i = 0; i < all.length; i++) {
      const standing = all[(i + round) % all.length]!;
      if (standing.reason !== undefined || round >= standing.rounds) continue;
      const reply = await standing.contender.ask({ run: standing.perTurn });
      if ('times' in reply) standing.times.push(...reply.times);
      else standing.reason = 'unsupported' in reply ? reply.unsupported : 'no answer';
    }
  }
  return all.map(({ contender: { name, version, group }, times, reason }) => ({
    ...{ name, version, group },
    ...(reason === undefined ? { median: median(times), iterations: times.length } : { reason }),
  }));
}

/** Lets compilers warm up, and finds how many iterations fill a turn, and how many turns a contender gets. */
async function warmUp(standing: Standing): Promise<void> {
  let last = 0;
  const start = performance.now();
  for (let n = 1; performance.now() - start < WARM_UP_MS; n = Math.min(n * 2, 64)) {
    const reply = await standing.contender.ask({ run: n });
    if (!('times' in reply)) {
      standing.reason = 'unsupported' in reply ? reply.unsupported : 'no answer';
      return;
    }
    last = median(reply.times);
  }
  standing.perTurn = Math.max(1, Math.round(TURN_MS / last));
  if (last > HOPELESS_MS) {
    standing.times.push(last);
    standing.rounds = 0;
  } else if (last > SLOW_MS) {
    standing.rounds = Math.min(standing.rounds, 2);
  }
}
