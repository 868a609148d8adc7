// What is measured: a case's name says all of it (`lenet-64`: a training step at batch 64), so that every peer, in any
// language, sets up the same thing.

/** Sizes that parametric cases come in when they are asked for by family. */
export const families: Readonly<Record<string, readonly string[]>> = {
  lenet: ['lenet-4', 'lenet-64', 'lenet-256'],
  'lenet-forward': ['lenet-forward-64'],
  resnet8: ['resnet8-64'],
  mlp: ['mlp-64'],
  transformer: ['transformer-8'],
  matmul: ['matmul-64', 'matmul-128', 'matmul-256', 'matmul-512', 'matmul-1024'],
  softmax: ['softmax-1000', 'softmax-100000', 'softmax-1000000', 'softmax-10000000'],
  layernorm: ['layernorm-1000', 'layernorm-100000', 'layernorm-1000000', 'layernorm-10000000'],
  elementwise: ['elementwise-1000', 'elementwise-100000', 'elementwise-1000000', 'elementwise-10000000'],
  overhead: ['tiny-add', 'tiny-backward'],
  loader: ['loader-4', 'loader-64'],
  tutorial: ['tutorial-4'],
  memory: ['memory-4', 'memory-64'],
};

/** The cases that a name on the command line stands for: a family's, or one by its full name. */
export function casesOf(name: string): readonly string[] {
  if (name === 'all') return Object.values(families).flat();
  return families[name] ?? [name];
}

/** A case's family and number: `matmul-512` → `['matmul', 512]`. */
export function parseCase(name: string): readonly [family: string, size: number] {
  const match = /^(.*?)(?:-(\d+))?$/.exec(name)!;
  return [match[1]!, Number(match[2] ?? 0)];
}
