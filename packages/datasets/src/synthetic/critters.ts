// The bird and the frog. Drawing units: the animal fills about -1..1, facing +x, y down.
import { blend, type Canvas, type Rgb, shaded } from './canvas.js';
import type { Dice } from './random.js';

const EYE: Rgb = [20, 18, 18];
const PLUMAGES: readonly Rgb[] = [
  [120, 95, 70],
  [60, 60, 65],
  [190, 60, 50],
  [60, 110, 180],
  [220, 190, 60],
  [235, 235, 230],
  [130, 140, 150],
  [150, 110, 70],
  [80, 110, 60],
];
const SKINS: readonly Rgb[] = [
  [90, 150, 50],
  [120, 170, 60],
  [70, 105, 50],
  [130, 115, 70],
  [105, 85, 55],
  [60, 130, 90],
  [190, 110, 40],
];
const BEAKS: readonly Rgb[] = [
  [225, 160, 50],
  [60, 55, 50],
  [190, 120, 70],
];

function tinted(dice: Dice, colors: readonly Rgb[]): Rgb {
  const color = dice.pick(colors);
  return [color[0] + dice.near(0, 22), color[1] + dice.near(0, 22), color[2] + dice.near(0, 22)];
}

/** A bird: perched, flying, or long-necked on long legs. */
export function bird(c: Canvas, dice: Dice): void {
  const coat = tinted(dice, PLUMAGES);
  const wing = shaded(coat, dice.range(0.55, 0.85));
  const beak = dice.pick(BEAKS);
  c.volume = dice.range(0, 0.4);
  const kind = dice.below(4);
  if (kind < 2) perched(c, dice, coat, wing, beak);
  else if (kind === 2) flying(c, dice, coat, wing, beak);
  else wader(c, dice, coat, wing, beak);
}

function birdHead(c: Canvas, coat: Rgb, beak: Rgb, x: number, y: number, r: number, bill: number): void {
  c.fill(beak, [x + r * 0.6, y - r * 0.35, x + r + bill, y + r * 0.15, x + r * 0.6, y + r * 0.4]);
  c.oval(coat, x, y, r);
  c.oval(EYE, x + r * 0.35, y - r * 0.15, r * 0.24);
}

function perched(c: Canvas, dice: Dice, coat: Rgb, wing: Rgb, beak: Rgb): void {
  const breast = blend(coat, tinted(dice, PLUMAGES), 0.7);
  if (dice.chance(0.6)) c.limb([95, 75, 55], -1.5, 0.72, 1.5, dice.range(0.6, 0.85), dice.range(0.1, 0.22));
  c.push(0, 0, dice.range(-0.5, 0.15));
  c.fill(wing, [-0.4, 0.0, -1.15, dice.range(0.25, 0.5), -1.1, 0.55, -0.35, 0.35]);
  c.limb([110, 85, 55], -0.05, 0.4, -0.1, 0.78, 0.06);
  c.limb([110, 85, 55], 0.15, 0.4, 0.14, 0.78, 0.06);
  c.blob(coat, [0.55, -0.35, 0.62, 0.1, 0.25, 0.48, -0.25, 0.42, -0.62, 0.12, -0.2, -0.25, 0.2, -0.48]);
  c.blob(breast, [0.58, -0.1, 0.55, 0.18, 0.25, 0.46, -0.1, 0.42, 0.2, 0.15]);
  c.blob(wing, [0.2, -0.2, -0.1, -0.22, -0.75, 0.22, -0.2, 0.28, 0.2, 0.1]);
  birdHead(c, coat, beak, 0.5, -0.48, dice.range(0.26, 0.34), dice.range(0.12, 0.3));
  c.pop();
}

function flying(c: Canvas, dice: Dice, coat: Rgb, wing: Rgb, beak: Rgb): void {
  const up = dice.range(-1, -0.45) * (dice.chance(0.3) ? -1 : 1);
  const reach = dice.range(-0.45, 0.1);
  const far = shaded(wing, 0.75);
  c.blob(far, [0.3, -0.05, 0.6 + reach, up * 0.55, 0.75 + reach, up, 0.4 + reach, up * 0.75, -0.05, 0]);
  c.fill(wing, [-0.4, 0, -0.98, -0.2, -0.88, 0.05, -1, 0.28]);
  c.blob(coat, [0.6, -0.1, 0.5, 0.1, 0, 0.2, -0.6, 0.08, -0.3, -0.1, 0.2, -0.18]);
  c.oval(blend(coat, [240, 235, 225], 0.6), 0.15, 0.1, 0.35, 0.08);
  c.blob(wing, [0.3, 0, 0.1 + reach, up * 0.6, -0.3 + reach, up, -0.35 + reach, up * 0.75, -0.3, 0.05]);
  birdHead(c, coat, beak, 0.66, -0.1, 0.2, 0.16);
}

function wader(c: Canvas, dice: Dice, coat: Rgb, wing: Rgb, beak: Rgb): void {
  const top = dice.range(-0.95, -0.7);
  const leg: Rgb = dice.pick(BEAKS);
  c.limb(leg, -0.12, 0.3, -0.18, 1, 0.07);
  c.limb(leg, 0.1, 0.3, 0.16, 1, 0.07);
  c.fill(wing, [-0.4, -0.02, -0.95, 0.15, -0.4, 0.3]);
  c.limb(coat, 0.25, 0.1, 0.5, -0.3, 0.28, 0.16);
  c.limb(coat, 0.5, -0.3, 0.38, top, 0.16, 0.13);
  c.oval(coat, -0.1, 0.15, 0.52, 0.3, -0.15);
  c.oval(wing, -0.2, 0.1, 0.42, 0.18, 0.1);
  birdHead(c, coat, beak, 0.42, top, 0.15, 0.3);
}

/** A frog: squatting from the side, facing the viewer, or from above with its legs folded. */
export function frog(c: Canvas, dice: Dice): void {
  const skin = tinted(dice, SKINS);
  c.volume = dice.range(0.1, 0.5);
  const kind = dice.below(3);
  if (kind === 0) frogSide(c, dice, skin);
  else if (kind === 1) frogFront(c, dice, skin);
  else frogAbove(c, dice, skin);
}

function bulgingEye(c: Canvas, skin: Rgb, iris: Rgb, x: number, y: number, r: number): void {
  c.oval(skin, x, y, r * 1.3);
  c.oval(iris, x, y, r);
  c.oval(EYE, x, y, r * 0.62, r * 0.5);
}

function spots(c: Canvas, dice: Dice, skin: Rgb, width: number, height: number): void {
  if (dice.chance(0.4)) return;
  const dark = shaded(skin, dice.range(0.45, 0.7));
  for (let i = 0; i < 5; i++) c.oval(dark, dice.near(0, width), dice.near(0, height), dice.range(0.06, 0.14));
}

function frogSide(c: Canvas, dice: Dice, skin: Rgb): void {
  const belly = blend(skin, [235, 230, 190], 0.65);
  const iris: Rgb = dice.pick([
    [230, 190, 60],
    [215, 120, 40],
    [225, 220, 150],
  ] as const);
  c.blob(
    skin,
    [0.95, -0.1, 0.55, -0.48, 0.1, -0.45, -0.6, 0.05, -0.9, 0.5, -0.2, 0.62, 0.5, 0.42, 0.9, 0.12],
  );
  c.blob(belly, [0.9, 0.08, 0.55, 0.1, 0.2, 0.3, 0.1, 0.55, 0.5, 0.44]);
  spots(c, dice, skin, 0.5, 0.25);
  const thigh = shaded(skin, 0.82);
  c.oval(thigh, -0.5, 0.32, 0.46, 0.26, -0.5);
  c.limb(thigh, -0.75, 0.62, 0.05, 0.66, 0.15, 0.1);
  c.limb(skin, 0.4, 0.3, 0.5, 0.68, 0.17, 0.12);
  c.limb(skin, 0.5, 0.68, 0.72, 0.7, 0.1, 0.06);
  c.limb(shaded(skin, 0.5), 0.45, 0.02, 0.92, 0.0, 0.05);
  bulgingEye(c, skin, iris, 0.5, -0.42, 0.17);
}

function frogFront(c: Canvas, dice: Dice, skin: Rgb): void {
  const belly = blend(skin, [235, 230, 190], 0.7);
  const iris: Rgb = dice.pick([
    [230, 190, 60],
    [215, 60, 40],
    [225, 220, 150],
  ] as const);
  for (const s of [-1, 1]) {
    c.oval(shaded(skin, 0.8), s * 0.68, 0.4, 0.34, 0.3, s * -0.4);
    c.limb(skin, s * 0.9, 0.68, s * 0.5, 0.7, 0.12, 0.1);
  }
  c.blob(skin, [0, -0.42, 0.55, -0.3, 0.78, 0.05, 0.5, 0.6, -0.5, 0.6, -0.78, 0.05, -0.55, -0.3]);
  spots(c, dice, skin, 0.5, 0.2);
  c.oval(belly, 0, 0.4, 0.5, 0.26);
  c.limb(shaded(skin, 0.45), -0.6, 0.08, 0, 0.16, 0.05, 0.07);
  c.limb(shaded(skin, 0.45), 0, 0.16, 0.6, 0.08, 0.07, 0.05);
  for (const s of [-1, 1]) {
    bulgingEye(c, skin, iris, s * 0.42, -0.42, 0.2);
    c.limb(skin, s * 0.36, 0.4, s * 0.4, 0.74, 0.16, 0.12);
  }
}

function frogAbove(c: Canvas, dice: Dice, skin: Rgb): void {
  const limb = shaded(skin, 0.8);
  c.push(0, 0, dice.range(-3.2, 3.2), 1, dice.range(0.8, 1));
  for (const s of [-1, 1]) {
    c.limb(limb, -0.45, s * 0.2, -0.1, s * 0.75, 0.26, 0.2);
    c.limb(limb, -0.1, s * 0.75, -0.75, s * 0.62, 0.18, 0.12);
    c.limb(limb, -0.75, s * 0.62, -0.55, s * 0.95, 0.12, 0.06);
    c.limb(limb, 0.3, s * 0.3, 0.42, s * 0.68, 0.14, 0.1);
    c.limb(limb, 0.42, s * 0.68, 0.68, s * 0.78, 0.1, 0.06);
  }
  c.blob(skin, [0.9, 0, 0.6, -0.32, 0.1, -0.36, -0.45, -0.36, -0.8, 0, -0.45, 0.36, 0.1, 0.36, 0.6, 0.32]);
  if (dice.chance(0.5)) c.limb(blend(skin, [230, 225, 150], 0.6), -0.7, 0, 0.7, 0, 0.1);
  spots(c, dice, skin, 0.5, 0.25);
  for (const s of [-1, 1]) {
    c.oval([225, 195, 80], 0.58, s * 0.28, 0.14);
    c.oval(EYE, 0.6, s * 0.29, 0.08);
  }
  c.pop();
}
