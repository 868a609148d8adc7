// WGSL for windows that are never laid out: where a position of the output reads, what a tap of the window adds to that,
// and the input's element that the two of them meet at.

/** What the code depends on, spatial dims outermost first. */
export interface Window {
  readonly kernel: readonly number[];
  /** Dims along which a read can leave the input. */
  readonly guarded: readonly boolean[];
  /** Dims along which the input counts as spread out, with zeros between its elements. */
  readonly spread: readonly boolean[];
}

/** Parameters that {@link windowCode} reads: strides of the input, then lists of one entry a spatial dim. */
export function windowParameters(rank: number): string[] {
  const each = (name: string): string[] => Array.from({ length: rank }, (_, d) => `${name}${d}`);
  return [
    ...['xOffset', 'xBatch', 'xChannel', 'xGroup'],
    ...['x', 'size', 'outSize', 'stride', 'padding', 'dilation', 'spread'].flatMap(each),
  ];
}

/**
 * Functions `positionOf(group, n) → Position`, `tapOf(t) → Tap`, where `t` counts the window's elements, channels
 * outermost, and `windowAt(Position, Tap) → f32`, reading the array `x`. `n` counts outputs of all samples.
 */
export function windowCode(x: string, { kernel, guarded, spread }: Window): string {
  const dims = [...kernel.keys()];
  const inward = [...dims].reverse();
  // Along spread dims the element is known only when position and tap have met; elsewhere steps simply add up.
  const plain = dims.filter((d) => !spread[d]);
  const checks = dims.flatMap((d) => {
    if (!guarded[d]) return [];
    const between = spread[d] ? ` && q${d} % p.spread${d} == 0u` : '';
    return [`q${d} < p.size${d}${spread[d] ? ` * p.spread${d}` : ''}${between}`];
  });
  const index = `at.base + tap.offset${dims.map((d) => (spread[d] ? ` + q${d} / p.spread${d} * p.x${d}` : '')).join('')}`;
  const lines = (list: readonly string[]): string => list.join('\n  ');
  return `struct Position { base: u32, ${dims.map((d) => `s${d}: u32,`).join(' ')} }
struct Tap { offset: u32, channel: u32, ${dims.map((d) => `k${d}: u32, d${d}: u32,`).join(' ')} }
fn positionOf(group: u32, n: u32) -> Position {
  var at: Position;
  var rest = n;
  ${lines(inward.map((d) => `at.s${d} = rest % p.outSize${d} * p.stride${d} - p.padding${d}; rest = rest / p.outSize${d};`))}
  at.base = p.xOffset + rest * p.xBatch + group * p.xGroup${plain.map((d) => ` + at.s${d} * p.x${d}`).join('')};
  return at;
}
fn tapOf(t: u32) -> Tap {
  var tap: Tap;
  var rest = t;
  ${lines(inward.map((d) => `tap.k${d} = rest % ${kernel[d]}u; tap.d${d} = tap.k${d} * p.dilation${d}; rest = rest / ${kernel[d]}u;`))}
  tap.channel = rest;
  tap.offset = rest * p.xChannel${plain.map((d) => ` + tap.d${d} * p.x${d}`).join('')};
  return tap;
}
fn windowAt(at: Position, tap: Tap) -> f32 {
  ${lines(dims.filter((d) => guarded[d]).map((d) => `let q${d} = at.s${d} + tap.d${d};`))}
  ${checks.length === 0 ? '' : `if (!(${checks.join(' && ')})) { return 0.0; }`}
  return ${x}[${index}];
}`;
}
