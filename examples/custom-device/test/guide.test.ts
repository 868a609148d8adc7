// The guide's code is the example's code: docs/write-a-device.md against src/device.ts and test/conformance.test.ts.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = read('../../../docs/write-a-device.md');
const device = read('../src/device.ts');

/** Blocks of code that say where they come from: `<!-- file region -->` on the line before. */
const blocks = [...guide.matchAll(/<!-- (\S+)(?: (\w+))? -->\n```ts\n([\s\S]*?)\n```/g)].map(
  ([, file, region, code]) => ({ file: file!, region, code: code! }),
);
const regions = [...device.matchAll(/\/\/ #region (\w+)\n([\s\S]*?)\n\/\/ #endregion \1\n/g)].map(
  ([, name, code]) => ({ name: name!, code: code! }),
);

it('the regions are the whole file', () => {
  const rest = device.replace(/\/\/ #region (\w+)\n[\s\S]*?\n\/\/ #endregion \1\n/g, '').trim();
  expect(rest).toBe('');
});

it('the guide shows every region, in order', () => {
  expect(blocks.filter((b) => b.file === 'src/device.ts').map((b) => b.region)).toEqual(
    regions.map((r) => r.name),
  );
});

it.each(blocks)('$file $region is copied letter by letter', ({ file, region, code }) => {
  const source =
    file === 'src/device.ts' ? regions.find((r) => r.name === region)?.code : read(`../${file}`).trimEnd();
  expect(code).toBe(source);
});

it('every link leads somewhere', () => {
  for (const [, path] of guide.matchAll(/\]\((\.\.[^)]+)\)/g)) {
    expect(() => readFileSync(new URL(`../../../docs/${path}`, import.meta.url)), path).not.toThrow(/ENOENT/);
  }
});
