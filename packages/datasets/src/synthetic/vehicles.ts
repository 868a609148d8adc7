// The four machines: plane, car, ship and truck, each from a few sides. Drawing units: the thing fills about
// -1..1, x forward, y down.
import { type Canvas, type Rgb, shaded } from './canvas.js';
import type { Dice } from './random.js';

const PAINTS: readonly Rgb[] = [
  [190, 35, 35],
  [40, 70, 160],
  [225, 225, 225],
  [35, 35, 40],
  [130, 135, 140],
  [215, 180, 50],
  [40, 110, 70],
  [180, 190, 200],
  [120, 40, 60],
  [230, 120, 40],
  [90, 160, 200],
  [200, 190, 160],
];
const GLASS: Rgb = [70, 90, 110];
const TYRE: Rgb = [30, 30, 32];
const LAMP: Rgb = [245, 235, 180];

function paintOf(dice: Dice): Rgb {
  const p = dice.pick(PAINTS);
  return [p[0] + dice.near(0, 25), p[1] + dice.near(0, 25), p[2] + dice.near(0, 25)];
}

function wheel(c: Canvas, x: number, y: number, r: number): void {
  const volume = c.volume;
  c.volume = 0;
  c.oval(TYRE, x, y, r);
  c.oval([150, 150, 155], x, y, r * 0.5);
  c.volume = volume;
}

function shadow(c: Canvas, x: number, y: number, rx: number, ry: number): void {
  c.alpha = 0.45;
  c.oval([20, 20, 20], x, y, rx, ry);
  c.alpha = 1;
}

/** A plane from the side, or from above or below with its wings spread. */
export function plane(c: Canvas, dice: Dice): void {
  const body = dice.chance(0.65) ? shaded([225, 228, 232], dice.range(0.65, 1.08)) : paintOf(dice);
  const trim = dice.chance(0.6) ? paintOf(dice) : shaded(body, 0.7);
  c.volume = dice.range(0.1, 0.5);
  if (dice.chance(0.55)) planeSide(c, dice, body, trim);
  else planeAbove(c, dice, body, trim);
}

function planeSide(c: Canvas, dice: Dice, body: Rgb, trim: Rgb): void {
  const t = dice.range(0.8, 1.35);
  const dark = shaded(body, 0.72);
  const sweep = dice.range(0.3, 0.65);
  const span = dice.range(0.3, 0.6);
  c.fill(dark, [0.25, -0.06, 0.02, -0.06, -sweep * 0.6, -span * 0.65, -sweep * 0.6 + 0.14, -span * 0.65]);
  c.fill(trim, [-0.5, -0.08, -0.93, -0.12, -1.05, -0.55, -0.85, -0.55]);
  c.blob(body, [
    1.05,
    0.06,
    0.88,
    -0.09 * t,
    0.4,
    -0.15 * t,
    -0.5,
    -0.13 * t,
    -1.05,
    -0.1,
    -0.85,
    0.02,
    -0.3,
    0.13 * t,
    0.6,
    0.15 * t,
  ]);
  c.fill(dark, [-0.68, -0.05, -0.9, -0.05, -1.15, 0.1, -0.98, 0.1]);
  c.oval(shaded(dark, 0.8), -0.02, 0.24, 0.14, 0.07);
  c.fill(dark, [0.3, 0.05, -0.08, 0.07, -sweep, span, -sweep + 0.2, span]);
  if (dice.chance(0.5)) c.limb(trim, -0.9, -0.02, 0.85, 0.02, 0.05);
  for (let x = -0.55; x < 0.7; x += 0.2) c.rect(GLASS, x, -0.07 * t, x + 0.08, -0.01);
  c.fill(GLASS, [0.82, -0.08 * t, 0.98, 0, 0.8, -0.01]);
  if (dice.chance(0.4)) {
    c.limb(TYRE, 0.7, 0.15, 0.7, 0.34, 0.06);
    c.limb(TYRE, -0.05, 0.15, -0.05, 0.36, 0.07);
  }
}

function planeAbove(c: Canvas, dice: Dice, body: Rgb, trim: Rgb): void {
  c.push(0, 0, dice.range(-3.2, 3.2), 1, dice.range(0.6, 1));
  const dark = shaded(body, dice.range(0.7, 0.95));
  if (dice.chance(0.3)) {
    c.fill(dark, [0.4, 0, -0.5, -0.75, -0.75, -0.75, -0.62, 0, -0.75, 0.75, -0.5, 0.75]);
    c.fill(trim, [-0.6, 0, -0.95, -0.35, -1.05, -0.35, -0.9, 0, -1.05, 0.35, -0.95, 0.35]);
    c.blob(body, [1.1, 0, 0.4, -0.11, -0.9, -0.12, -0.9, 0.12, 0.4, 0.11]);
    c.oval(GLASS, 0.42, 0, 0.18, 0.06);
  } else {
    const sweep = dice.range(0, 0.55);
    const chord = dice.range(0.2, 0.36);
    c.fill(dark, [
      0.3,
      0,
      0.2 - sweep,
      -1,
      0.06 - sweep,
      -1,
      0.25 - chord - 0.15,
      0,
      0.06 - sweep,
      1,
      0.2 - sweep,
      1,
    ]);
    c.fill(trim, [-0.7, 0, -0.92, -0.38, -1.05, -0.38, -0.95, 0, -1.05, 0.38, -0.92, 0.38]);
    for (const y of [-0.38, 0.38]) c.oval(shaded(dark, 0.65), 0.22 - sweep * 0.4, y, 0.13, 0.06);
    c.blob(body, [1.05, 0, 0.85, -0.1, 0, -0.13, -1.02, -0.05, -1.02, 0.05, 0, 0.13, 0.85, 0.1]);
    c.fill(GLASS, [0.92, -0.06, 0.8, -0.08, 0.8, 0.08, 0.92, 0.06]);
  }
  c.pop();
}

/** A car from the side or from the front. */
export function car(c: Canvas, dice: Dice): void {
  const paint = paintOf(dice);
  c.volume = dice.range(0.2, 0.7);
  if (dice.chance(0.65)) carSide(c, dice, paint);
  else carFront(c, dice, paint);
}

function carSide(c: Canvas, dice: Dice, paint: Rgb): void {
  const roof = dice.range(-0.5, -0.36);
  const rear = dice.range(-0.95, -0.5);
  const back = rear + dice.range(0.02, 0.3);
  const front = dice.range(0.1, 0.32);
  const hood = dice.range(0.5, 0.62);
  shadow(c, 0, 0.42, 1.05, 0.12);
  c.fill(paint, [
    -1,
    0.32,
    -1,
    -0.02,
    rear,
    -0.12,
    back,
    roof,
    front,
    roof,
    hood,
    -0.1,
    0.95,
    0.02,
    1.02,
    0.32,
  ]);
  c.fill(GLASS, [rear + 0.1, -0.1, back + 0.05, roof + 0.08, -0.18, roof + 0.08, -0.18, -0.1]);
  c.fill(GLASS, [-0.1, -0.1, -0.1, roof + 0.08, front - 0.02, roof + 0.08, hood - 0.12, -0.1]);
  c.alpha = 0.5;
  c.limb(shaded(paint, 0.5), -0.14, -0.05, -0.14, 0.28, 0.03);
  c.alpha = 1;
  c.rect(LAMP, 0.86, 0.04, 1, 0.13);
  c.rect([190, 30, 30], -1, 0.02, -0.9, 0.12);
  c.rect(shaded(paint, 0.45), -0.95, 0.27, 0.98, 0.34);
  const r = dice.range(0.18, 0.24);
  wheel(c, -0.6, 0.3, r);
  wheel(c, 0.6, 0.3, r);
}

function carFront(c: Canvas, dice: Dice, paint: Rgb): void {
  const w = dice.range(0.72, 0.85);
  const roof = dice.range(-0.62, -0.45);
  shadow(c, 0, 0.52, w * 1.1, 0.12);
  c.rect(TYRE, -w, 0.25, -w + 0.24, 0.56);
  c.rect(TYRE, w - 0.24, 0.25, w, 0.56);
  c.fill(paint, [
    -w * 0.66,
    roof,
    w * 0.66,
    roof,
    w * 0.85,
    -0.08,
    w,
    0.05,
    w,
    0.42,
    -w,
    0.42,
    -w,
    0.05,
    -w * 0.85,
    -0.08,
  ]);
  c.fill(GLASS, [-w * 0.58, roof + 0.07, w * 0.58, roof + 0.07, w * 0.74, -0.1, -w * 0.74, -0.1]);
  c.oval(LAMP, -w * 0.76, 0.13, 0.14, 0.08);
  c.oval(LAMP, w * 0.76, 0.13, 0.14, 0.08);
  c.rect(shaded(paint, 0.4), -w * 0.45, 0.1, w * 0.45, 0.22);
  c.rect([225, 225, 215], -0.16, 0.28, 0.16, 0.37);
}

/** A truck from the side (box, tank, dumper, pickup bed) or from the front. */
export function truck(c: Canvas, dice: Dice): void {
  const cab = paintOf(dice);
  c.volume = dice.range(0.1, 0.5);
  if (dice.chance(0.7)) truckSide(c, dice, cab);
  else truckFront(c, dice, cab);
}

function truckSide(c: Canvas, dice: Dice, cab: Rgb): void {
  const cargo = dice.chance(0.6) ? shaded([230, 230, 228], dice.range(0.7, 1.05)) : paintOf(dice);
  const split = dice.range(0.3, 0.48);
  const top = dice.range(-0.75, -0.5);
  shadow(c, 0, 0.48, 1.05, 0.1);
  c.rect([45, 45, 48], -1, 0.2, 0.95, 0.34);
  const kind = dice.below(5);
  if (kind < 3) {
    c.rect(cargo, -1.05, top, split - 0.05, 0.22);
    if (dice.chance(0.5))
      c.rect(paintOf(dice), -0.85, top * 0.6, split - 0.25, top * 0.6 + dice.range(0.1, 0.3));
  } else if (kind === 3) {
    c.oval(cargo, (split - 1.1) / 2, -0.1, (split + 1) / 2, 0.34);
  } else {
    c.fill(cargo, [-1.1, top * 0.7, split, top * 0.5, split - 0.15, 0.22, -0.9, 0.22]);
    c.fill([110, 90, 70], [-1.0, top * 0.65, -0.4, top, split - 0.1, top * 0.5]);
  }
  const nose = dice.chance(0.4) ? 0.18 : 0;
  const height = dice.range(-0.5, -0.35);
  c.fill(cab, [
    split,
    height,
    0.85 - nose,
    height,
    0.95 - nose,
    -0.08,
    1,
    nose ? -0.04 : -0.08,
    1.02,
    0.3,
    split,
    0.3,
  ]);
  c.fill(GLASS, [
    split + 0.12,
    height + 0.08,
    0.8 - nose,
    height + 0.08,
    0.9 - nose,
    -0.08,
    split + 0.12,
    -0.08,
  ]);
  c.rect(LAMP, 0.92, 0.1, 1.02, 0.18);
  const r = dice.range(0.14, 0.19);
  wheel(c, 0.68, 0.36, r);
  wheel(c, -0.5, 0.36, r);
  if (dice.chance(0.7)) wheel(c, -0.84, 0.36, r);
}

function truckFront(c: Canvas, dice: Dice, cab: Rgb): void {
  const w = dice.range(0.55, 0.7);
  const cargo = shaded([225, 225, 222], dice.range(0.6, 1.05));
  shadow(c, 0, 0.85, w * 1.2, 0.1);
  if (dice.chance(0.7)) c.rect(cargo, -w - 0.08, -1, w + 0.08, 0.5);
  c.rect(TYRE, -w, 0.5, -w + 0.24, 0.9);
  c.rect(TYRE, w - 0.24, 0.5, w, 0.9);
  c.fill(cab, [-w * 0.9, -0.72, w * 0.9, -0.72, w, 0, w, 0.72, -w, 0.72, -w, 0]);
  c.fill(GLASS, [-w * 0.78, -0.55, w * 0.78, -0.55, w * 0.86, -0.05, -w * 0.86, -0.05]);
  c.rect(shaded(cab, 0.4), -w * 0.5, 0.1, w * 0.5, 0.48);
  for (let y = 0.16; y < 0.46; y += 0.12) c.rect([190, 190, 190], -w * 0.48, y, w * 0.48, y + 0.05);
  c.oval(LAMP, -w * 0.75, 0.46, 0.11);
  c.oval(LAMP, w * 0.75, 0.46, 0.11);
  c.rect([200, 200, 205], -w - 0.05, 0.6, w + 0.05, 0.72);
  c.limb([50, 50, 50], -w - 0.14, -0.4, -w - 0.14, -0.1, 0.09);
  c.limb([50, 50, 50], w + 0.14, -0.4, w + 0.14, -0.1, 0.09);
}

/** A ship from the side: freighter, liner or sailing boat, in the water up to y = 0.3. */
export function ship(c: Canvas, dice: Dice): void {
  const hull = dice.chance(0.5) ? paintOf(dice) : shaded([60, 62, 75], dice.range(0.5, 1.4));
  c.volume = dice.range(0, 0.4);
  const kind = dice.below(3);
  if (kind === 0) sails(c, dice);
  else if (kind === 1) liner(c, dice);
  else freighter(c, dice);
  const bow = kind === 0 ? 0.8 : 1.1;
  const stern = kind === 0 ? -0.75 : -1;
  c.fill(hull, [stern, 0, bow, -0.1, bow - 0.28, 0.36, stern + 0.1, 0.36]);
  if (dice.chance(0.6))
    c.fill(dice.chance(0.6) ? [160, 50, 45] : [230, 230, 225], [
      stern + 0.06,
      0.24,
      bow - 0.2,
      0.22,
      bow - 0.28,
      0.36,
      stern + 0.1,
      0.36,
    ]);
  c.alpha = dice.range(0.5, 0.9);
  for (let i = 0; i < 4; i++) {
    const x = dice.range(-1, 0.9);
    c.oval([215, 225, 230], x, dice.range(0.33, 0.42), dice.range(0.1, 0.35), 0.04);
  }
  c.alpha = 1;
}

function sails(c: Canvas, dice: Dice): void {
  const cloth = dice.chance(0.75) ? shaded([245, 243, 235], dice.range(0.8, 1.02)) : paintOf(dice);
  const mast = dice.range(-0.1, 0.15);
  c.limb([90, 65, 45], mast, 0.05, mast, -1.1, 0.06);
  const belly = dice.range(0, 0.12);
  c.fill(cloth, [mast - 0.05, -1.05, mast - 0.05, -0.12, mast - 0.7, -0.12, mast - 0.38 - belly, -0.55]);
  c.fill(shaded(cloth, 0.9), [mast + 0.05, -0.95, mast + 0.6, -0.15, mast + 0.08, -0.2]);
}

function liner(c: Canvas, dice: Dice): void {
  const white = shaded([240, 240, 238], dice.range(0.8, 1.05));
  c.fill(white, [-0.85, 0.05, -0.85, -0.25, 0.5, -0.25, 0.65, 0.05]);
  c.fill(shaded(white, 0.93), [-0.7, -0.25, -0.7, -0.48, 0.25, -0.48, 0.4, -0.25]);
  for (let x = -0.75; x < 0.45; x += 0.18) c.rect(GLASS, x, -0.16, x + 0.09, -0.07);
  const funnels = 1 + dice.below(2);
  const color = paintOf(dice);
  for (let i = 0; i < funnels; i++)
    c.fill(color, [
      -0.5 + i * 0.4,
      -0.48,
      -0.55 + i * 0.4,
      -0.8,
      -0.35 + i * 0.4,
      -0.8,
      -0.3 + i * 0.4,
      -0.48,
    ]);
}

function freighter(c: Canvas, dice: Dice): void {
  const white = shaded([235, 235, 230], dice.range(0.75, 1.05));
  c.rect(white, -0.9, -0.62, -0.5, 0.05);
  c.rect(GLASS, -0.86, -0.55, -0.54, -0.46);
  c.rect(paintOf(dice), -0.84, -0.85, -0.68, -0.62);
  if (dice.chance(0.6)) {
    for (let x = -0.42; x < 0.7; x += 0.28) {
      const levels = dice.below(3);
      for (let i = 0; i <= levels; i++) c.rect(paintOf(dice), x, -0.2 - i * 0.16, x + 0.25, -0.03 - i * 0.16);
    }
  } else {
    for (const x of [-0.2, 0.2, 0.6]) c.limb([100, 95, 85], x, 0, x + 0.05, -dice.range(0.4, 0.75), 0.05);
  }
}
