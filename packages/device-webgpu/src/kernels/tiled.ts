// Products by tiles, for real GPUs: a workgroup brings slices of both operands into its memory, four by four elements a
// thread and one slice ahead of the sums; each thread keeps a tile of sums in named registers.

/** The tile of outputs of a workgroup, `size` × `size`, and of a thread, `own` × `own`. */
export interface Tile {
  readonly size: 128 | 64 | 32;
  readonly own: 8 | 4;
}

/** Tiles by falling size: the larger, the fewer loads an output takes; the smaller, the more workgroups there are. */
export const tiles: readonly Tile[] = [
  { size: 128, own: 8 },
  { size: 64, own: 8 },
  { size: 32, own: 4 },
];
/** How far a slice goes along the dim that is summed over. */
export const DEPTH = 16;
/** Workgroups that occupy a GPU; with fewer, tiles get smaller and the sum over k is split. */
const BUSY = 128;
/** Least length of a part of a split sum. */
const LEAST_PART = 4 * DEPTH;

export const threadsOf = ({ size, own }: Tile): number => (size / own) ** 2;

/** The tile for `batches` products of `m` × `n` outputs over `k`, and in how many parts the sum is split. */
export function tiling(batches: number, m: number, n: number, k: number): { tile: Tile; parts: number } {
  const groups = ({ size }: Tile): number => batches * Math.ceil(m / size) * Math.ceil(n / size);
  const fits = (t: Tile): boolean => groups(t) >= BUSY / 2 && t.size < 2 * Math.min(m, n);
  const tile = tiles.find(fits) ?? tiles.at(-1)!;
  const parts = Math.min(Math.floor(k / LEAST_PART), Math.ceil(BUSY / groups(tile)));
  return { tile, parts: Math.max(1, parts) };
}

/** The length of a part: whole slices. */
export const partLength = (k: number, parts: number): number =>
  parts > 1 ? Math.ceil(k / parts / DEPTH) * DEPTH : k;

/** How one operand is read. `row` is the number of an output row (or column, of the second operand). */
export interface Side {
  /** Whether neighbouring threads go along k or along the rows: what lies side by side in memory. */
  readonly along: 'k' | 'rows';
  /** Code that is run once, for the four rows from `row` on. */
  readonly prepare: (row: string) => string;
  /** Code that sets each of four names to a vec4 of four rows, for k, k + 1, …; zeros from `end` on. */
  readonly load: (names: readonly string[], row: string, k: string) => string;
}

export interface Product {
  readonly tile: Tile;
  readonly a: Side;
  readonly b: Side;
  /** Code before everything: bases, once `part`, `batch`, `m0` and `n0` are known. */
  readonly start: string;
  /** A call that writes four columns of a row: `value` is a vec4. */
  readonly write: (row: string, column: string, value: string) => string;
}

/** Parameters that {@link tiledCode} reads, besides its sides' own. */
export const tiledParameters = ['groups', 'm', 'n', 'k', 'tilesM', 'tilesN', 'batches', 'split'] as const;

const four = [0, 1, 2, 3] as const;
const xyzw = ['x', 'y', 'z', 'w'] as const;
const lines = (list: readonly string[], indent: string): string => list.join(`\n${indent}`);

/** Declarations and `main` of a tiled product. */
export function tiledCode({ tile, a, b, start, write }: Product): string {
  const { size, own } = tile;
  const threads = threadsOf(tile);
  const side = size / own;
  // A vec4 between rows of the slices, so that stores of neighbours fall into different banks.
  const pitch = size / 4 + 1;
  const quads = own / 4;
  const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  // As many blocks of 4 × 4 as threads or half as many: each thread loads one of each side, or half of them either.
  const both = threads === size;
  const rowBlock = ({ along }: Side): string => (along === 'k' ? 'block / 4u' : `block % ${size / 4}u`);
  const kBlock = ({ along }: Side): string => (along === 'k' ? 'block % 4u' : `block / ${size / 4}u`);
  const namesOf = (letter: string): string[] => four.map((i) => `${letter}${i}`);
  const store = (array: string, letter: string, x: string): string =>
    four.map((i) => `${array}[(${x} + ${i}u) * ${pitch}u + ${x}Row] = ${letter}${i};`).join(' ');
  const load = (k: string): string =>
    both
      ? `{
      ${a.load(namesOf('f'), 'rowA', `(${k} + inA)`)}
    }
    {
      ${b.load(namesOf('g'), 'rowB', `(${k} + inB)`)}
    }`
      : `if (l < ${size}u) {
      ${a.load(namesOf('f'), 'rowA', `(${k} + inA)`)}
    } else {
      ${b.load(namesOf('f'), 'rowB', `(${k} + inB)`)}
    }`;
  const stores = both
    ? `${store('sliceA', 'f', 'inA')}
    ${store('sliceB', 'g', 'inB')}`
    : `if (l < ${size}u) { ${store('sliceA', 'f', 'inA')} } else { ${store('sliceB', 'f', 'inB')} }`;
  const sums = range(own).flatMap((r) =>
    range(quads).map((q) => {
      const c = `c${r}_${q}`;
      return `${c} = fma(vec4<f32>(a${Math.floor(r / 4)}.${xyzw[r % 4]}), b${q}, ${c});`;
    }),
  );
  const half = (q: number): string => (q === 0 ? '' : ` + ${(q * size) / 2}u`);
  return `var<workgroup> sliceA: array<vec4<f32>, ${DEPTH * pitch}>;
var<workgroup> sliceB: array<vec4<f32>, ${DEPTH * pitch}>;
@compute @workgroup_size(${threads})
fn main(@builtin(workgroup_id) w: vec3<u32>, @builtin(num_workgroups) n: vec3<u32>, @builtin(local_invocation_index) l: u32) {
  let group = w.y * n.x + w.x;
  if (group >= p.groups) { return; }
  let n0 = (group % p.tilesN) * ${size}u;
  var rest = group / p.tilesN;
  let m0 = (rest % p.tilesM) * ${size}u;
  rest = rest / p.tilesM;
  let batch = rest % p.batches;
  let part = rest / p.batches;
  ${start}
  let block = l % ${size}u;
  let inARow = ${rowBlock(a)};
  let inBRow = ${rowBlock(b)};
  let inA = (${kBlock(a)}) * 4u;
  let inB = (${kBlock(b)}) * 4u;
  let rowA = m0 + inARow * 4u;
  let rowB = n0 + inBRow * 4u;
  ${a.prepare('rowA')}
  ${b.prepare('rowB')}
  let tx = l % ${side}u;
  let ty = l / ${side}u;
  ${lines(
    range(own).flatMap((r) => range(quads).map((q) => `var c${r}_${q} = vec4<f32>();`)),
    '  ',
  )}
  ${lines(
    [...namesOf('f'), ...(both ? namesOf('g') : [])].map((name) => `var ${name} = vec4<f32>();`),
    '  ',
  )}
  let first = part * p.split;
  let end = min(p.k, first + p.split);
  // Loads of a slice are under way while the slice before it is summed up. No code stands twice: it is long to compile.
  for (var k0 = first; ; k0 += ${DEPTH}u) {
    if (k0 < end) {
      ${load('k0')}
    }
    if (k0 > first) {
      for (var kk = 0u; kk < ${DEPTH}u; kk++) {
        ${lines(
          range(quads).flatMap((q) => [
            `let a${q} = sliceA[kk * ${pitch}u + ty + ${(q * size) / 8}u];`,
            `let b${q} = sliceB[kk * ${pitch}u + tx + ${(q * size) / 8}u];`,
          ]),
          '        ',
        )}
        ${lines(sums, '        ')}
      }
    }
    workgroupBarrier();
    if (k0 >= end) { break; }
    ${stores}
    workgroupBarrier();
  }
  ${lines(
    range(own).flatMap((r) => {
      const row = `m0 + ty * 4u + ${r % 4}u${half(Math.floor(r / 4))}`;
      return range(quads).map((q) => write(row, `n0 + tx * 4u${half(q)}`, `c${r}_${q}`));
    }),
    '  ',
  )}
}`;
}
