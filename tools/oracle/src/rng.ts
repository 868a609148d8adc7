// PyTorch's random stream: every draw named in the file, after manualSeed with the file's seeds.
import {
  arange,
  bernoulli,
  DataLoader,
  type Device,
  empty,
  full,
  initialSeed,
  manualSeed,
  multinomial,
  nn,
  ones,
  rand,
  randint,
  randn,
  randomSplit,
  randperm,
  type Subset,
  Tensor,
  TensorDataset,
  tensor,
} from 'kindling';
import { assertElements } from './compare.js';
import { type Tally, Unmapped } from './tally.js';

type Numbers = readonly number[];
type Make = (n: Numbers, device: Device, seed: number) => unknown;

const size = (text: string): number[] =>
  text
    .split(',')
    .filter((s) => s.trim() !== '')
    .map(Number);
const several = (text: string, device: Device): Tensor[] =>
  text.split(/,\s*(?=rand)/).map((call) => {
    const [, name, shape] = /^(randn?)\((.*)\)$/.exec(call.trim()) ?? [];
    if (name === undefined) throw new Unmapped(`draw ${call} is not known`);
    return (name === 'rand' ? rand : randn)(size(shape!), { device });
  });
const number = String.raw`(-?[\d.]+)`;

/** Patterns of the file's keys, with `#` for a number, and how each is drawn. */
const draws: readonly (readonly [pattern: string, make: Make])[] = [
  ['randint\\(#,#,\\(#,\\)\\)', ([low, high, n], device) => randint(low!, high!, [n!], { device })],
  ['randperm\\(#\\)', ([n], device) => randperm(n!, { device })],
  [
    'bernoulli\\(full\\(#,#\\)\\)',
    ([n, p], device) => bernoulli(full([n!], p!, { device, dtype: 'float32' })),
  ],
  ['empty\\(#\\)\\.uniform_\\(#,#\\)', ([n, a, b], device) => empty(n!, { device }).uniform_(a!, b!)],
  ['empty\\(#\\)\\.normal_\\(#,#\\)', ([n, mean, std], device) => empty(n!, { device }).normal_(mean!, std!)],
  ['empty\\(#\\)\\.exponential_\\(\\)', ([n], device) => empty(n!, { device }).exponential_()],
  ['dropout\\(ones\\(#\\),#\\)', ([n, p], device) => nn.functional.dropout(ones(n!, { device }), { p: p! })],
  [
    'multinomial\\(\\[\\.1,\\.2,\\.3,\\.4\\],#,replacement\\)',
    ([n], device) => multinomial(tensor([0.1, 0.2, 0.3, 0.4], { device }), n!, { replacement: true }),
  ],
  ['Linear\\(#,#\\)', ([a, b], device) => new nn.Linear(a!, b!).to(device).stateDict()],
  [
    'Conv2d\\(#,#,#\\)\\[0,0\\], bias',
    ([a, b, k], device) => {
      const conv = new nn.Conv2d(a!, b!, k!).to(device);
      return [conv.weight.select(0, 0).select(0, 0), conv.bias];
    },
  ],
  ['Embedding\\(#,#\\)', ([a, b], device) => new nn.Embedding(a!, b!).to(device).weight],
  ['LSTM\\(#,#\\)', ([a, b], device) => new nn.LSTM(a!, b!).to(device).stateDict()],
  ['xavier_uniform_\\(#,#\\)', ([a, b], device) => nn.init.xavierUniform_(empty(a!, b!, { device }))],
  ['kaiming_normal_\\(#,#\\)', ([a, b], device) => nn.init.kaimingNormal_(empty(a!, b!, { device }))],
  ['orthogonal_\\(#,#\\)', ([a, b], device) => nn.init.orthogonal_(empty(a!, b!, { device }))],
  ['trunc_normal_\\(#,#\\)', ([a, b], device) => nn.init.truncNormal_(empty(a!, b!, { device }))],
  [
    'DataLoader\\(TensorDataset\\(arange\\(#\\)\\),batch #,shuffle\\) two epochs',
    async ([n, batchSize], device) => {
      const loader = new DataLoader(new TensorDataset(arange(n!, { device })), {
        batchSize: batchSize!,
        shuffle: true,
      });
      const epochs: unknown[] = [];
      for (let epoch = 0; epoch < 2; epoch++) {
        const batches: unknown[] = [];
        for await (const [indices] of loader) batches.push(indices);
        epochs.push(batches);
      }
      return epochs;
    },
  ],
  [
    'random_split\\(range\\(#\\),\\[#,#\\]\\)',
    ([n, a, b], device) => {
      const parts = randomSplit(new TensorDataset(arange(n!, { device })), [a!, b!]);
      return parts.map((part) => (part as Subset<unknown>).indices);
    },
  ],
];

/** The result as nested plain values. */
async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Tensor) return value.toArray();
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (typeof value === 'object' && value !== null) {
    const entries = await Promise.all(
      Object.entries(value).map(async ([k, v]) => [k, await plain(v)] as const),
    );
    return Object.fromEntries(entries);
  }
  return value;
}

function assertSame(ours: unknown, theirs: unknown, path: string): void {
  if (typeof theirs === 'number') {
    const exact = Number.isInteger(theirs) && Number.isInteger(ours);
    assertElements([ours as number], [theirs], path, exact ? 0 : 1e-6, exact ? 0 : 1e-6);
    return;
  }
  const keys = (v: unknown): string => Object.keys(v ?? {}).join(', ');
  if (keys(ours) !== keys(theirs))
    throw new Error(`${path}: has [${keys(ours)}], PyTorch has [${keys(theirs)}]`);
  for (const [key, value] of Object.entries(theirs as object)) {
    assertSame((ours as Record<string, unknown>)[key], value, `${path}.${key}`);
  }
}

async function draw(key: string, device: Device, seed: number): Promise<unknown> {
  if (key === 'meta') return { seed, initial_seed: initialSeed() };
  const twice = /^(.*) twice$/.exec(key);
  if (twice) return [several(twice[1]!, device)[0], several(twice[1]!, device)[0]];
  if (/^randn?\([^)]*\)(, |$)/.test(key)) {
    const all = several(key, device);
    return all.length === 1 ? all[0] : all;
  }
  for (const [pattern, make] of draws) {
    const match = new RegExp(`^${pattern.replaceAll('#', number)}$`).exec(key);
    if (match) return make(match.slice(1).map(Number), device, seed);
  }
  throw new Unmapped(`draw ${key} is not known`);
}

/** Draws everything in `contents` (seed → name of a draw → values) and compares: integers exactly, floats to 1e-6. */
export async function runRng(
  contents: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  device: Device,
  tally: Tally,
): Promise<void> {
  for (const [seed, expected] of Object.entries(contents)) {
    for (const [key, values] of Object.entries(expected)) {
      await tally.run(key, `seed ${seed}`, async () => {
        manualSeed(Number(seed));
        assertSame(await plain(await draw(key, device, Number(seed))), values, key);
      });
    }
  }
}
