// Results as text: one block a case for the terminal, one table for docs/benchmarks.md.
import type { Outcome } from './contest.js';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
}

export interface Result {
  readonly case: string;
  readonly outcomes: readonly Outcome[];
}

export const time = (ms: number): string =>
  ms >= 100 ? `${ms.toFixed(0)} ms` : ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;

/** The first contender's time over `other`'s; NaN where one of them has none. */
function ratio({ outcomes: [ours] }: Result, other: Outcome): number {
  return ours !== undefined && 'median' in ours && 'median' in other
    ? ours.median / other.median
    : Number.NaN;
}

/** A case for the terminal. */
export function block(result: Result): string {
  const lines = result.outcomes.map((o) => {
    const text =
      'median' in o
        ? `${time(o.median).padStart(10)}   ratio ${ratio(result, o).toFixed(3).padStart(8)}   (${o.iterations} iterations)`
        : `         –   ${o.reason}`;
    return `  ${`${o.name} ${o.version}`.padEnd(28)} ${text}`;
  });
  return [result.case, ...lines].join('\n');
}

/** A page with a row a case: our time, then each peer's time and the ratio of ours to it. */
export function markdown(date: string, machine: Machine, results: readonly Result[]): string {
  const names = [...new Set(results.flatMap((r) => r.outcomes.map((o) => `${o.name} ${o.version}`)))];
  const cell = (result: Result, name: string, isOurs: boolean): string => {
    const o = result.outcomes.find((x) => `${x.name} ${x.version}` === name);
    if (o === undefined) return '';
    if (!('median' in o)) return `– (${o.reason})`;
    return isOurs ? time(o.median) : `${time(o.median)} · ${ratio(result, o).toFixed(2)}`;
  };
  return `# Benchmarks

Medians of one run in which all contenders take turns, each in a process of its own; behind a peer's time, the ratio of
Kindling's time to it (smaller is better). The \`tiny-\` cases are a thousand operations each. \`npm run bench\` makes this
page; bench/src/peers/kindling.ts says what each case is.

${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}.

| case | ${names.join(' | ')} |
| --- |${names.map(() => ' ---: |').join('')}
${results.map((r) => `| ${r.case} | ${names.map((n, i) => cell(r, n, i === 0)).join(' | ')} |`).join('\n')}
`;
}
