// The kit on the reference device: the oracle passes its own cases.
import { reference } from '@kindling/device-reference';
import { describe, it } from 'vitest';
import { testDevice } from '../src/index.js';

const cases = await testDevice({ create: reference });

describe.each([...new Set(cases.map((c) => c.section))])('%s', (section) => {
  for (const c of cases.filter((c) => c.section === section)) it(c.name, c.run);
});
