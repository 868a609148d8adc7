// The support matrix tells kernels of the device, compositions and refusals apart.
import { reference } from '@kindling/device-reference';
import { expect, it } from 'vitest';
import { formatMatrix, supportMatrix } from '../src/index.js';
import { variant } from '../src/variant.js';

/** Holds int64 but does not compute in it; has one optional kernel, for float32. */
function partial() {
  const base = reference();
  const { capabilities } = base;
  return variant(base, {
    name: 'partial',
    capabilities: { ...capabilities, arithmetic: new Set(['float32', 'float64', 'int32', 'bool', 'uint8']) },
    kernels: {
      softmax: (input, _log, output) => {
        if (input.dtype !== 'float32') return false;
        // Zeros will do: the matrix asks who did the work, not how well.
        base.copy(
          { ...output, buffer: base.allocate('float32', 100), strides: output.shape.map(() => 0), offset: 0 },
          output,
        );
        return true;
      },
    },
  });
}

it('a matrix of a partial device', async () => {
  const matrix = await supportMatrix(partial());
  const { operators } = matrix;
  expect(operators['add']).toEqual({
    bool: 'native',
    uint8: 'native',
    int32: 'native',
    int64: 'unsupported',
    float16: 'unsupported',
    float32: 'native',
    float64: 'native',
  });
  expect(operators['softmax']).toMatchObject({
    float32: 'native',
    float64: 'composed',
    float16: 'unsupported',
  });
  expect(operators['bitwiseAnd']).not.toHaveProperty('float32');
  expect(operators['view']).toMatchObject({ float16: 'native', int64: 'native' });
  const text = formatMatrix(matrix);
  expect(text).toContain('# What partial supports');
  expect(text).toMatch(/\| `softmax` \|.*composed/);
  const count = Object.values(operators).filter((row) => row.float32 === 'native').length;
  expect(text.split('\n').find((l) => l.startsWith('| native |'))).toContain(` ${count} `);
  expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
});
