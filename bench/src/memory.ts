// Memory of a training loop that frees nothing by hand: the resident size along 5,000 steps, and its peak.
import { type Contender, median } from './contest.js';
import type { Request } from './protocol.js';

/** Steps after which the resident size is read: memory has settled at the first, and must not have grown at the last. */
export const READINGS = [500, 5000] as const;
/** Steps a request. */
const TURN = 100;
/** A contender that would take longer is left out, in ms. */
const PATIENCE = 300_000;

/** Bytes, or why there are none. */
export type MemoryOutcome = { readonly name: string; readonly version: string } & (
  | { readonly early: number; readonly late: number; readonly peak: number }
  | { readonly reason: string }
);

export interface MemoryResult {
  readonly case: string;
  readonly memory: readonly MemoryOutcome[];
}

/** Whether a case is one of memory, and the training case that it runs: `memory-64` → `lenet-64`. */
export function trainingOf(caseName: string): string | undefined {
  return caseName.startsWith('memory-') ? caseName.replace('memory', 'lenet') : undefined;
}

/** Runs `training` on a contender that has run nothing else. */
export async function memoryOf(training: string, contender: Contender): Promise<MemoryOutcome> {
  const { name, version } = contender;
  const ask = async <K extends string>(request: Request, key: K): Promise<any> => {
    const reply = await contender.ask(request);
    if (key in reply) return reply;
    throw new Error('unsupported' in reply ? reply.unsupported : 'no answer');
  };
  try {
    await ask({ prepare: training }, 'ready');
    const step = median((await ask({ run: 3 }, 'times')).times);
    if (step * READINGS[1] > PATIENCE)
      throw new Error(`too slow for ${READINGS[1]} steps: ${step.toFixed(0)} ms each`);
    const sizes: { resident: number; peak: number }[] = [];
    let done = 3;
    for (const reading of READINGS) {
      for (; done < reading; done += TURN) await ask({ run: Math.min(TURN, reading - done) }, 'times');
      done = reading;
      sizes.push(await ask({ memory: true }, 'resident'));
    }
    return { name, version, early: sizes[0]!.resident, late: sizes[1]!.resident, peak: sizes[1]!.peak };
  } catch (error) {
    return { name, version, reason: (error as Error).message };
  }
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

const columns = [...READINGS.map((n) => `after ${n.toLocaleString('en')} steps`), 'growth', 'peak'];
const cells = (o: MemoryOutcome): string[] =>
  'reason' in o
    ? [`– (${o.reason})`, '', '', '']
    : [mebibytes(o.early), mebibytes(o.late), (o.late / o.early).toFixed(2), mebibytes(o.peak)];

/** A case for the terminal. */
export function memoryBlock({ case: name, memory }: MemoryResult): string {
  const lines = memory.map((o) => `  ${`${o.name} ${o.version}`.padEnd(28)} ${described(o)}`);
  return [name, ...lines].join('\n');
}

const described = (o: MemoryOutcome): string =>
  'reason' in o
    ? `–   ${o.reason}`
    : cells(o)
        .map((cell, i) => `${columns[i]} ${cell}`)
        .join(', ');

/** A table with a row for each contender of each case. */
export function memoryTable(results: readonly MemoryResult[]): string {
  const rows = results.flatMap((r) =>
    r.memory.map((o) => `| ${[r.case, `${o.name} ${o.version}`, ...cells(o)].join(' | ')} |`),
  );
  return `| case | | ${columns.join(' | ')} |
| --- | --- |${columns.map(() => ' ---: |').join('')}
${rows.join('\n')}
`;
}
