// The whole conformance suite on the example.
import { testDevice } from '@kindling/device-testkit';
import { describe, it } from 'vitest';
import { doubles } from '../src/device.js';

const cases = await testDevice({ create: doubles });

describe.each([...new Set(cases.map((c) => c.section))])('%s', (section) => {
  for (const c of cases.filter((c) => c.section === section)) it(c.name, c.run);
});
