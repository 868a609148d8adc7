// Results as text: one block a case for the terminal, one page with a table for each group of contenders.
import type { Outcome } from './contest.js';
import { type MemoryResult, memoryTable } from './memory.js';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** Host and GPU of each group, where there is one. */
  readonly adapters: readonly string[];
}

export interface Result {
  readonly case: string;
  readonly outcomes: readonly Outcome[];
}

export const time = (ms: number): string =>
  ms >= 100 ? `${ms.toFixed(0)} ms` : ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;

/** Kindling's time over `other`'s: that of the first contender in `other`'s group; NaN where one of them has none. */
function ratio({ outcomes }: Result, other: Outcome): number {
  const ours = outcomes.find((o) => o.group === other.group);
  return ours !== undefined && 'median' in ours && 'median' in other
    ? ours.median / other.median
    : Number.NaN;
}

const groupsOf = (results: readonly Result[]): string[] => [
  ...new Set(results.flatMap((r) => r.outcomes.map((o) => o.group))),
];

/** A case for the terminal. */
export function block(result: Result): string {
  const many = groupsOf([result]).length > 1;
  const lines = result.outcomes.map((o) => {
    const text =
      'median' in o
        ? `${time(o.median).padStart(10)}   ratio ${ratio(result, o).toFixed(3).padStart(8)}   (${o.iterations} iterations)`
        : `         –   ${o.reason}`;
    return `  ${`${many ? `${o.group}: ` : ''}${o.name} ${o.version}`.padEnd(many ? 34 : 28)} ${text}`;
  });
  return [result.case, ...lines].join('\n');
}

/** A table with a row a case: our time, then each peer's time and the ratio of ours to it. */
function table(results: readonly Result[], group: string): string {
  const outcomes = (r: Result): Outcome[] => r.outcomes.filter((o) => o.group === group);
  const names = [...new Set(results.flatMap((r) => outcomes(r).map((o) => `${o.name} ${o.version}`)))];
  const cell = (result: Result, name: string, isOurs: boolean): string => {
    const o = outcomes(result).find((x) => `${x.name} ${x.version}` === name);
    if (o === undefined) return '';
    if (!('median' in o)) return `– (${o.reason})`;
    return isOurs ? time(o.median) : `${time(o.median)} · ${ratio(result, o).toFixed(2)}`;
  };
  return `| case | ${names.join(' | ')} |
| --- |${names.map(() => ' ---: |').join('')}
${results.map((r) => `| ${r.case} | ${names.map((n, i) => cell(r, n, i === 0)).join(' | ')} |`).join('\n')}
`;
}

/** A page with a table for each group; `command` is what made it. */
export function markdown(
  date: string,
  machine: Machine,
  command: string,
  results: readonly Result[],
  memory: readonly MemoryResult[],
): string {
  const groups = groupsOf(results);
  const tables = groups.map((group) => {
    const adapter = machine.adapters.find((text) => text.startsWith(`${group}: `));
    const heading = adapter === undefined ? '' : `## ${adapter}\n\n`;
    return `${heading}${table(results, group)}`;
  });
  return `# Benchmarks

Medians of one run in which all contenders take turns, each in a process of its own; behind a peer's time, the ratio of
Kindling's time to it (smaller is better). The \`tiny-\` cases are a thousand operations each.
bench/src/peers/kindling.ts says what each case is. This page is made by

\`\`\`sh
${command}
\`\`\`

${date.slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}.

${tables.join('\n')}${memory.length === 0 ? '' : `\n## Memory\n\nResident size of a process that trains on and on, and frees nothing by hand.\n\n${memoryTable(memory)}`}`;
}
