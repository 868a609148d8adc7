// Counts of what passed, failed, was skipped or is not mapped, by entry; one line an entry and the totals.

/** An error that means: we have no such thing. */
export class Unmapped extends Error {}

interface Entry {
  passed: number;
  failed: number;
  unmapped: number;
  skipped: number;
  /** The first few things that went wrong. */
  messages: string[];
}

/** Results of one file, by entry. */
export class Tally {
  readonly #entries = new Map<string, Entry>();

  constructor(
    readonly title: string,
    /** How many messages of an entry are printed. */
    readonly verbose = 1,
  ) {}

  #entry(name: string): Entry {
    let entry = this.#entries.get(name);
    if (entry === undefined) {
      entry = { passed: 0, failed: 0, unmapped: 0, skipped: 0, messages: [] };
      this.#entries.set(name, entry);
    }
    return entry;
  }

  /** Runs one sample of an entry and counts how it ends. */
  async run(name: string, sample: string, check: () => Promise<void> | void): Promise<void> {
    const entry = this.#entry(name);
    try {
      await check();
      entry.passed++;
    } catch (error) {
      const kind = error instanceof Unmapped ? 'unmapped' : 'failed';
      entry[kind]++;
      const text = error instanceof Error ? error.message : String(error);
      if (entry.messages.length < this.verbose) entry.messages.push(`${sample}: ${text}`);
    }
  }

  /** Counts a sample that is left out, and why. */
  skip(name: string, reason: string): void {
    const entry = this.#entry(name);
    if (entry.skipped++ === 0) entry.messages.push(`skipped: ${reason}`);
  }

  /** Prints the lines and totals; says whether all is well. `quiet` leaves out entries that pass. */
  report(quiet: boolean): boolean {
    const total = { passed: 0, failed: 0, unmapped: 0, skipped: 0 };
    const entries = { passed: 0, failed: 0, unmapped: 0, skipped: 0 };
    for (const [name, e] of this.#entries) {
      for (const kind of ['passed', 'failed', 'unmapped', 'skipped'] as const) total[kind] += e[kind];
      const state =
        e.failed > 0 ? 'failed' : e.unmapped > 0 ? 'unmapped' : e.skipped > 0 ? 'skipped' : 'passed';
      entries[state]++;
      if (quiet && state === 'passed') continue;
      const counts = `${e.passed}/${e.passed + e.failed + e.unmapped + e.skipped}`;
      console.log(`${state.padEnd(8)} ${name} ${counts}${e.messages.map((m) => `\n         ${m}`).join('')}`);
    }
    const line = (n: typeof total): string =>
      `${n.passed} passed, ${n.failed} failed, ${n.unmapped} unmapped, ${n.skipped} skipped`;
    console.log(`${this.title}: entries: ${line(entries)}; samples: ${line(total)}`);
    return total.failed === 0 && total.unmapped === 0 && total.passed > 0;
  }
}
