// Where results may differ from the oracle's by more than the kit's usual tolerance, and why.
import type { TestDeviceOptions } from '@kindling/device-testkit';

const halves = 'float16 is rounded once per kernel, where the oracle rounds every step';

/** Tolerances for an adapter with or without float16 (the kit refuses patterns that fit no case). */
export const tolerances = (float16: boolean): NonNullable<TestDeviceOptions['tolerances']> => ({
  cases: [
    ...(float16
      ? [
          {
            reason: halves,
            rtol: 1e-2,
            atol: 4e-3,
            cases: [
              /^operators: (linalg\.(solve|solveTriangular|svd|pinv)|normSlope|polygamma6) forward float16$/,
            ],
          },
        ]
      : []),
  ],
});
