// Memory stays flat over thousands of steps of a loop that never frees anything.
import { expect, it } from 'vitest';
import { bundle, run } from './support/program.js';

it.each(['loader', 'fixed'])(
  'the resident size after 5,000 steps is at most 1.2 times that after 500: %s batches',
  {
    timeout: 300_000,
  },
  async (batches) => {
    const { stdout, stderr, status } = await run(await bundle('steps.ts'), [batches]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { resident, loss } = JSON.parse(stdout) as { resident: Record<number, number>; loss: number };
    expect(loss).toBeLessThan(2.31);
    const ratio = resident[5000]! / resident[500]!;
    console.log(`resident size after 5,000 steps / after 500, ${batches} batches: ${ratio.toFixed(3)}`);
    expect(ratio).toBeLessThanOrEqual(1.2);
  },
);
