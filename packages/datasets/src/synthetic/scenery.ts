// What stands behind and before the drawn things: sky, sea, meadow, road, room, woods, and clutter.
import { blend, type Canvas, type Rgb, SIZE, shaded } from './canvas.js';
import { type Dice, mix32 } from './random.js';

/** The kinds of background. */
export type Scene = 'sky' | 'sea' | 'meadow' | 'road' | 'room' | 'woods' | 'water' | 'plain';

const SKIES: readonly (readonly [Rgb, Rgb])[] = [
  [
    [80, 140, 215],
    [185, 215, 240],
  ],
  [
    [50, 95, 170],
    [140, 180, 220],
  ],
  [
    [150, 165, 180],
    [205, 210, 215],
  ],
  [
    [225, 230, 235],
    [245, 245, 245],
  ],
  [
    [90, 80, 130],
    [240, 170, 110],
  ],
  [
    [30, 40, 75],
    [80, 90, 120],
  ],
];
const WATERS: readonly Rgb[] = [
  [40, 90, 140],
  [60, 120, 150],
  [85, 110, 120],
  [30, 65, 95],
  [90, 140, 160],
  [70, 90, 75],
];
const GREENS: readonly Rgb[] = [
  [95, 140, 60],
  [120, 150, 80],
  [70, 110, 50],
  [150, 145, 85],
  [130, 120, 70],
  [50, 85, 45],
];
const GROUNDS: readonly Rgb[] = [
  [150, 125, 95],
  [185, 165, 130],
  [110, 90, 70],
  [215, 215, 220],
  [135, 130, 120],
];
const ASPHALTS: readonly Rgb[] = [
  [95, 95, 100],
  [125, 125, 125],
  [70, 72, 78],
  [155, 150, 145],
  [170, 165, 150],
];
const WALLS: readonly Rgb[] = [
  [205, 190, 165],
  [170, 120, 90],
  [120, 140, 160],
  [225, 220, 210],
  [150, 70, 60],
  [90, 75, 65],
  [160, 175, 140],
  [60, 60, 70],
];
const FABRICS: readonly Rgb[] = [
  [150, 50, 50],
  [60, 80, 130],
  [190, 175, 150],
  [100, 70, 50],
  [80, 110, 90],
  [215, 210, 205],
  [45, 45, 50],
];
const STUDIOS: readonly Rgb[] = [
  [245, 245, 245],
  [215, 215, 215],
  [150, 150, 150],
  [190, 205, 220],
  [225, 205, 180],
  [60, 60, 65],
  [120, 150, 120],
];

/** Fills the canvas from top to bottom between two rows with a gradient. */
function gradient(c: Canvas, top: Rgb, bottom: Rgb, from = 0, to = SIZE): void {
  const first = Math.max(0, Math.floor(from));
  for (let y = first; y < to; y++) {
    const t = Math.max(0, (y - from) / (to - from || 1));
    const at = y * SIZE;
    c.red.fill(top[0] + (bottom[0] - top[0]) * t, at, at + SIZE);
    c.green.fill(top[1] + (bottom[1] - top[1]) * t, at, at + SIZE);
    c.blue.fill(top[2] + (bottom[2] - top[2]) * t, at, at + SIZE);
  }
}

/** Multiplies the rows from `top` on by smooth noise: a lattice of random values `cellX` by `cellY` pixels wide. */
function mottle(c: Canvas, dice: Dice, top: number, cellX: number, cellY: number, strength: number): void {
  const key = dice.bits();
  for (let y = Math.max(0, Math.floor(top)); y < SIZE; y++) {
    const row = Math.floor(y / cellY);
    const v = y / cellY - row;
    let column = -1;
    let start = 0;
    let end = lattice(key, 0, row, v);
    let u = 1;
    for (let x = 0; x < SIZE; x++) {
      if (u >= 1) {
        u -= 1;
        column++;
        start = end;
        end = lattice(key, column + 1, row, v);
      }
      const factor = 1 + strength * (start + (end - start) * u);
      u += 1 / cellX;
      const at = y * SIZE + x;
      c.red[at] = c.red[at]! * factor;
      c.green[at] = c.green[at]! * factor;
      c.blue[at] = c.blue[at]! * factor;
    }
  }
}

/** A value in -1..1 between two rows of a lattice of noise. */
function lattice(key: number, column: number, row: number, v: number): number {
  const upper = (mix32(key + column * 0x3c6f + row * 0x51a5d) & 0xffff) / 0x8000 - 1;
  const lower = (mix32(key + column * 0x3c6f + (row + 1) * 0x51a5d) & 0xffff) / 0x8000 - 1;
  return upper + (lower - upper) * v;
}

function vary(dice: Dice, color: Rgb, spread = 18): Rgb {
  const all = dice.near(0, spread);
  return [
    color[0] + all + dice.near(0, spread / 2),
    color[1] + all + dice.near(0, spread / 2),
    color[2] + all + dice.near(0, spread / 2),
  ];
}

function sky(c: Canvas, dice: Dice, bottom: number): void {
  const [high, low] = dice.pick(SKIES);
  gradient(c, vary(dice, high), vary(dice, low), 0, bottom);
  const clouds = dice.below(5) - 1;
  const color: Rgb = vary(dice, [240, 240, 242], 14);
  for (let i = 0; i < clouds; i++) {
    c.alpha = dice.range(0.25, 0.8);
    const x = dice.range(-2, 34);
    const y = dice.range(0, bottom * 0.8);
    const w = dice.range(3, 9);
    c.oval(color, x, y, w, w * dice.range(0.2, 0.45));
    c.oval(color, x + w * dice.near(0, 0.6), y - w * 0.2, w * 0.5, w * 0.3);
  }
  c.alpha = 1;
}

/** A row of trees, hills or houses along the horizon. */
function skyline(c: Canvas, dice: Dice, horizon: number): void {
  const kind = dice.below(4);
  if (kind === 0) return;
  const color: Rgb =
    kind === 1
      ? vary(dice, [75, 95, 60])
      : kind === 2
        ? vary(dice, [120, 130, 140])
        : vary(dice, dice.pick(WALLS));
  const height = dice.range(2, 9);
  let x = -2;
  while (x < SIZE) {
    const w = dice.range(3, 9);
    const h = height * dice.range(0.5, 1.2);
    if (kind === 1)
      c.oval(shaded(color, dice.range(0.8, 1.15)), x + w / 2, horizon - h / 2, w * 0.8, h * 0.7);
    else if (kind === 2) c.fill(color, [x - w, horizon, x + w / 2, horizon - h, x + 2 * w, horizon]);
    else house(c, dice, x, horizon, w, h * 1.4, shaded(color, dice.range(0.75, 1.2)));
    x += w;
  }
}

function house(c: Canvas, dice: Dice, x: number, base: number, w: number, h: number, color: Rgb): void {
  c.rect(color, x, base - h, x + w, base);
  const pane = shaded(color, dice.chance(0.5) ? 0.6 : 1.3);
  for (let y = base - h + 1; y < base - 2; y += 3)
    for (let i = x + 1; i < x + w - 1.5; i += 2.5) c.rect(pane, i, y, i + 1.2, y + 1.5);
}

/** Paints the background of a scene; returns the row where the ground begins (SIZE where there is none). */
export function paintScene(c: Canvas, dice: Dice, scene: Scene): number {
  const horizon = dice.range(8, 19);
  switch (scene) {
    case 'sky':
      sky(c, dice, SIZE);
      return SIZE;
    case 'sea':
    case 'meadow':
    case 'road': {
      sky(c, dice, Math.ceil(horizon));
      if (scene !== 'sea' || dice.chance(0.35)) skyline(c, dice, horizon);
      const base = vary(
        dice,
        dice.pick(
          scene === 'sea' ? WATERS : scene === 'road' ? ASPHALTS : dice.chance(0.75) ? GREENS : GROUNDS,
        ),
      );
      gradient(c, shaded(base, dice.range(1.0, 1.25)), shaded(base, dice.range(0.7, 1)), horizon, SIZE);
      if (scene === 'sea')
        mottle(c, dice, horizon, dice.range(4, 9), dice.range(1.2, 2.5), dice.range(0.1, 0.3));
      else
        mottle(
          c,
          dice,
          horizon,
          dice.range(1.5, 5),
          dice.range(1, 3),
          dice.range(0.05, scene === 'road' ? 0.1 : 0.3),
        );
      if (scene === 'road' && dice.chance(0.5)) {
        const y = dice.range(24, 31);
        c.rect(vary(dice, [210, 205, 180]), -1, y, SIZE + 1, y + dice.range(0.6, 1.6));
      }
      return horizon;
    }
    case 'room': {
      const wall = vary(dice, dice.pick(WALLS));
      gradient(c, shaded(wall, 1.1), shaded(wall, 0.85));
      const floor = dice.range(14, 28);
      const cloth = vary(dice, dice.pick(FABRICS));
      gradient(c, cloth, shaded(cloth, 0.75), floor, SIZE);
      if (dice.chance(0.5)) furniture(c, dice, floor);
      mottle(c, dice, 0, dice.range(2, 10), dice.range(2, 10), dice.range(0.03, 0.15));
      return floor;
    }
    case 'woods': {
      const leaf = vary(dice, dice.pick(GREENS));
      gradient(c, shaded(leaf, dice.range(0.5, 1)), shaded(leaf, dice.range(0.7, 1.15)));
      mottle(c, dice, 0, dice.range(1.5, 4), dice.range(1.5, 5), dice.range(0.2, 0.45));
      const bark = vary(dice, [85, 70, 55]);
      for (let i = dice.below(5); i > 0; i--) {
        const x = dice.range(0, SIZE);
        c.limb(bark, x, -3, x + dice.near(0, 4), dice.range(18, 34), dice.range(1, 3));
      }
      return dice.range(16, 26);
    }
    case 'water': {
      const base = vary(dice, dice.pick(dice.chance(0.5) ? WATERS : GREENS));
      gradient(c, shaded(base, dice.range(0.8, 1.2)), shaded(base, dice.range(0.6, 1)));
      mottle(c, dice, 0, dice.range(3, 9), dice.range(1.5, 5), dice.range(0.1, 0.35));
      for (let i = dice.below(4); i > 0; i--) {
        c.oval(
          vary(dice, dice.pick(GREENS)),
          dice.range(0, SIZE),
          dice.range(0, SIZE),
          dice.range(2, 7),
          dice.range(1, 4),
        );
      }
      return SIZE / 2;
    }
    case 'plain': {
      const base = vary(dice, dice.pick(STUDIOS));
      gradient(c, base, blend(base, vary(dice, dice.pick(STUDIOS)), dice.range(0, 0.6)));
      return dice.range(16, 30);
    }
  }
}

function furniture(c: Canvas, dice: Dice, floor: number): void {
  const x = dice.range(-6, 26);
  const color = vary(dice, dice.pick(FABRICS));
  if (dice.chance(0.5))
    c.rect(color, x, floor - dice.range(4, 14), x + dice.range(6, 18), floor + dice.range(0, 5));
  else {
    const y = dice.range(-4, 8);
    const h = dice.range(6, 12);
    c.rect(vary(dice, [235, 235, 225]), x, y, x + 9, y + h);
    c.rect(color, x + 1, y + 1, x + 8, y + h - 1);
  }
}

/** Draws what gets in the way: grass before the feet, a post, a branch, an edge of something near. */
export function paintClutter(c: Canvas, dice: Dice, scene: Scene): void {
  if ((scene === 'meadow' || scene === 'woods') && dice.chance(0.5)) {
    const color = vary(dice, dice.pick(GREENS));
    const tall = dice.range(2, 7);
    for (let i = 0; i < 9; i++) {
      const x = dice.range(-1, SIZE + 1);
      c.fill(shaded(color, dice.range(0.7, 1.2)), [
        x - 0.9,
        SIZE + 1,
        x + dice.near(0, 2),
        SIZE - tall * dice.range(0.4, 1.2),
        x + 0.9,
        SIZE + 1,
      ]);
    }
  }
  if (dice.chance(0.65)) return;
  const color = vary(dice, dice.pick(dice.chance(0.5) ? FABRICS : GREENS));
  const kind = dice.below(3);
  const x = dice.range(0, SIZE);
  if (kind === 0) c.limb(color, x, -2, x + dice.near(0, 3), SIZE + 2, dice.range(0.8, 3));
  else if (kind === 1) c.limb(color, -2, x, SIZE + 2, x + dice.near(0, 8), dice.range(0.8, 2.4));
  else c.oval(color, dice.chance(0.5) ? -1 : SIZE, dice.range(4, SIZE), dice.range(3, 8), dice.range(3, 9));
}
