// Running cases without a test runner: for browser pages and scripts.
import type { DeviceCase } from './case.js';

export interface Report {
  readonly passed: number;
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** Runs the cases one after the other; `onCase` hears of each as it ends. */
export async function runCases(
  cases: readonly DeviceCase[],
  onCase?: (name: string, outcome: 'passed' | 'failed' | 'skipped') => void,
): Promise<Report> {
  let passed = 0;
  const failed: { name: string; message: string }[] = [];
  const skipped: { name: string; reason: string }[] = [];
  for (const { name, skip, run } of cases) {
    if (skip !== undefined) {
      skipped.push({ name, reason: skip });
      onCase?.(name, 'skipped');
      continue;
    }
    try {
      await run();
      passed++;
      onCase?.(name, 'passed');
    } catch (error) {
      failed.push({ name, message: error instanceof Error ? error.message : String(error) });
      onCase?.(name, 'failed');
    }
  }
  return { passed, failed, skipped };
}

/** Totals, then every failure with its message and every skip with its reason. */
export function formatReport({ passed, failed, skipped }: Report): string {
  return [
    `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
    ...failed.map(({ name, message }) => `failed: ${name}: ${message}`),
    ...skipped.map(({ name, reason }) => `skipped: ${name}: ${reason}`),
  ].join('\n');
}
