// The four-legged animals: cat, dog, deer and horse, as whole bodies from the side and as faces from the front.
// Drawing units: the animal fills about -1..1, facing +x, y down.
import { blend, type Canvas, type Rgb, shaded } from './canvas.js';
import type { Dice } from './random.js';

const EYE: Rgb = [25, 20, 20];
const NOSE: Rgb = [30, 25, 25];
const CAT_COATS: readonly Rgb[] = [
  [205, 130, 60],
  [130, 125, 120],
  [50, 48, 50],
  [230, 225, 215],
  [150, 120, 90],
  [100, 80, 65],
];
const DOG_COATS: readonly Rgb[] = [
  [190, 150, 95],
  [110, 75, 50],
  [45, 42, 42],
  [235, 230, 220],
  [165, 110, 65],
  [140, 130, 120],
];
const DEER_COATS: readonly Rgb[] = [
  [165, 115, 70],
  [140, 100, 65],
  [185, 140, 95],
  [120, 95, 75],
];
const HORSE_COATS: readonly Rgb[] = [
  [120, 70, 40],
  [70, 45, 35],
  [45, 42, 45],
  [225, 220, 215],
  [165, 115, 70],
  [150, 145, 145],
];

function coatOf(dice: Dice, coats: readonly Rgb[]): Rgb {
  const coat = dice.pick(coats);
  const all = dice.near(0, 20);
  return [coat[0] + all + dice.near(0, 8), coat[1] + all + dice.near(0, 8), coat[2] + all + dice.near(0, 8)];
}

/** The proportions of a standing or walking body seen from the side. */
interface Build {
  /** Half the distance between shoulder and hip. */
  length: number;
  /** Half the depth of the chest. */
  depth: number;
  /** Length and thickness of the legs. */
  leg: number;
  legWidth: number;
  /** Where the neck ends (the centre of the head) and how thick it is. */
  headX: number;
  headY: number;
  neck: number;
}

/** Draws legs, trunk and neck; the back is at about y = -depth. */
function quadruped(c: Canvas, dice: Dice, coat: Rgb, b: Build): void {
  const far = shaded(coat, 0.7);
  const stride = dice.range(0, 0.22);
  const hip = -b.length * 0.86;
  const shoulder = b.length * 0.8;
  const foot = b.depth * 0.5 + b.leg;
  leg(c, far, hip + 0.1, b, foot, stride);
  leg(c, far, shoulder + 0.08, b, foot, -stride);
  const d = b.depth;
  const l = b.length;
  c.limb(coat, l * 0.72, -d * 0.2, b.headX, b.headY, b.neck * 1.5, b.neck);
  c.blob(coat, [
    -l * 1.12,
    -d * 0.3,
    -l * 0.75,
    -d,
    0,
    -d * 0.82,
    l * 0.75,
    -d * 1.02,
    l * 1.12,
    -d * 0.2,
    l * 0.7,
    d * 0.95,
    0,
    d * 0.8,
    -l * 0.7,
    d * 0.8,
    -l * 1.1,
    d * 0.4,
  ]);
  leg(c, coat, hip, b, foot, -stride);
  leg(c, coat, shoulder, b, foot, stride);
}

function leg(c: Canvas, color: Rgb, x: number, b: Build, foot: number, swing: number): void {
  const knee = b.depth * 0.5 + b.leg * 0.45;
  c.limb(color, x, b.depth * 0.3, x + swing * 0.6, knee, b.legWidth * 1.5, b.legWidth);
  c.limb(color, x + swing * 0.6, knee, x + swing, foot, b.legWidth, b.legWidth * 0.9);
}

/** Stripes down the sides of a body of the given half length and half depth. */
function stripes(c: Canvas, coat: Rgb, length: number, depth: number): void {
  const mark = shaded(coat, 0.55);
  for (let x = -length * 0.8; x < length; x += 0.2)
    c.limb(mark, x, -depth * 0.8, x - 0.04, depth * 0.2, 0.07, 0.03);
}

/** A few patches of a darker or whiter coat on such a body. */
function patches(c: Canvas, dice: Dice, coat: Rgb, length: number, depth: number): void {
  const mark = dice.chance(0.5) ? shaded(coat, 0.55) : blend(coat, [245, 240, 235], 0.8);
  for (let i = 0; i < 3; i++) {
    c.oval(
      mark,
      dice.range(-length, length) * 0.7,
      dice.near(0, depth * 0.5),
      dice.range(0.1, 0.22),
      depth * 0.45,
    );
  }
}

/** A cat: walking, or its face and chest. */
export function cat(c: Canvas, dice: Dice): void {
  const coat = coatOf(dice, CAT_COATS);
  c.volume = dice.range(0.1, 0.5);
  if (dice.chance(0.45)) {
    const b: Build = {
      length: 0.55,
      depth: 0.24,
      leg: 0.4,
      legWidth: 0.12,
      headX: 0.75,
      headY: dice.range(-0.42, -0.15),
      neck: 0.3,
    };
    const lift = dice.range(-0.8, -0.3);
    c.limb(coat, -0.55, -0.1, -0.85, lift * 0.6, 0.11, 0.1);
    c.limb(coat, -0.85, lift * 0.6, -0.8, lift, 0.1, 0.08);
    quadruped(c, dice, coat, b);
    if (dice.chance(0.5)) stripes(c, coat, 0.55, 0.24);
    c.push(b.headX, b.headY, dice.near(0, 0.3), 0.36);
    catHead(c, dice, coat);
    c.pop();
  } else {
    const turn = dice.near(0, 0.25);
    c.blob(coat, [-0.3, 0.1, 0.3, 0.1, 0.62, 0.75, 0.6, 1.3, -0.6, 1.3, -0.62, 0.75]);
    if (dice.chance(0.4)) c.oval(blend(coat, [245, 242, 238], 0.8), 0, 0.95, 0.28, 0.4);
    c.push(dice.near(0, 0.1), -0.15, turn, dice.range(0.68, 0.85));
    catHead(c, dice, coat);
    c.pop();
  }
}

function catHead(c: Canvas, dice: Dice, coat: Rgb): void {
  const inner = blend(coat, [225, 150, 145], 0.6);
  const iris: Rgb = dice.pick([
    [170, 190, 60],
    [220, 170, 50],
    [110, 170, 190],
  ] as const);
  for (const s of [-1, 1]) {
    c.fill(coat, [s * 0.88, -0.25, s * 0.82, -1.2, s * 0.15, -0.65]);
    c.fill(inner, [s * 0.74, -0.5, s * 0.74, -0.98, s * 0.38, -0.64]);
  }
  c.oval(coat, 0, 0, 0.95, 0.78);
  if (dice.chance(0.5))
    for (const x of [-0.22, 0, 0.22]) c.limb(shaded(coat, 0.55), x, -0.72, x * 0.8, -0.4, 0.1);
  c.oval(blend(coat, [245, 240, 235], 0.55), 0, 0.38, 0.42, 0.3);
  for (const s of [-1, 1]) {
    c.oval(iris, s * 0.4, -0.08, 0.22, 0.18);
    c.oval(EYE, s * 0.4, -0.08, 0.09, 0.17);
    c.alpha = 0.6;
    c.limb([245, 245, 245], s * 0.3, 0.32, s * 1.15, 0.2, 0.05);
    c.limb([245, 245, 245], s * 0.3, 0.42, s * 1.1, 0.5, 0.05);
    c.alpha = 1;
  }
  c.fill([200, 110, 110], [-0.13, 0.2, 0.13, 0.2, 0, 0.36]);
}

/** A dog: standing, or its face and chest. */
export function dog(c: Canvas, dice: Dice): void {
  const coat = coatOf(dice, DOG_COATS);
  c.volume = dice.range(0.1, 0.5);
  if (dice.chance(0.45)) {
    const b: Build = {
      length: 0.52,
      depth: 0.28,
      leg: 0.48,
      legWidth: 0.15,
      headX: 0.72,
      headY: dice.range(-0.6, -0.4),
      neck: 0.32,
    };
    c.limb(coat, -0.52, -0.15, -0.85, dice.range(-0.6, 0.05), 0.14, 0.07);
    quadruped(c, dice, coat, b);
    if (dice.chance(0.4)) patches(c, dice, coat, 0.52, 0.28);
    c.push(b.headX, b.headY, dice.near(0.1, 0.35), 0.36);
    const ear = shaded(coat, 0.6);
    c.oval(coat, 0, -0.05, 0.68, 0.6);
    c.limb(coat, 0.2, 0.12, 0.98, 0.22, 0.72, 0.5);
    c.oval(NOSE, 1.12, 0.08, 0.2);
    c.oval(ear, -0.3, 0.2, 0.25, 0.62, 0.25);
    c.oval(EYE, 0.35, -0.18, 0.12);
    c.pop();
  } else {
    c.blob(coat, [-0.35, 0.1, 0.35, 0.1, 0.68, 0.8, 0.62, 1.3, -0.62, 1.3, -0.68, 0.8]);
    if (dice.chance(0.5)) c.oval(blend(coat, [245, 242, 238], 0.85), 0, 1, 0.32, 0.45);
    c.push(dice.near(0, 0.1), -0.2, dice.near(0, 0.3), dice.range(0.68, 0.85));
    dogFace(c, dice, coat);
    c.pop();
  }
}

function dogFace(c: Canvas, dice: Dice, coat: Rgb): void {
  const ear = shaded(coat, dice.range(0.45, 0.75));
  const muzzle = blend(coat, [240, 232, 220], dice.range(0.2, 0.8));
  c.oval(coat, 0, -0.05, 0.72, 0.85);
  if (dice.chance(0.3)) c.oval(ear, 0.35, -0.2, 0.28, 0.35);
  const droop = dice.range(0, 0.3);
  for (const s of [-1, 1]) {
    c.blob(ear, [s * 0.45, -0.8, s * 0.9, -0.6, s * 1.05, 0.1 + droop, s * 0.8, 0.4 + droop, s * 0.65, -0.2]);
    c.oval(EYE, s * 0.32, -0.15, 0.13, 0.14);
    c.oval([240, 240, 240], s * 0.29, -0.2, 0.05);
  }
  c.oval(muzzle, 0, 0.42, 0.44, 0.42);
  if (dice.chance(0.45)) c.oval([220, 110, 120], 0.02, 0.85, 0.16, 0.26);
  c.oval(NOSE, 0, 0.24, 0.22, 0.16);
  c.limb(NOSE, 0, 0.35, 0, 0.6, 0.06);
  c.limb(NOSE, -0.25, 0.66, 0.25, 0.66, 0.06);
}

/** A deer: slim, with antlers or big ears, standing or its head from the front. */
export function deer(c: Canvas, dice: Dice): void {
  const coat = coatOf(dice, DEER_COATS);
  c.volume = dice.range(0.1, 0.5);
  const horn: Rgb = blend([110, 85, 60], [200, 180, 150], dice.unit());
  const stag = dice.chance(0.7);
  if (dice.chance(0.7)) {
    const b: Build = {
      length: 0.48,
      depth: 0.21,
      leg: 0.68,
      legWidth: 0.08,
      headX: dice.range(0.62, 0.78),
      headY: dice.range(-0.72, -0.55),
      neck: 0.16,
    };
    c.push(0, 0.05);
    c.limb([240, 235, 225], -0.5, -0.12, -0.62, 0.05, 0.14, 0.08);
    quadruped(c, dice, coat, b);
    c.alpha = 0.7;
    c.oval(blend(coat, [245, 235, 215], 0.7), 0, 0.14, 0.35, 0.07);
    if (dice.chance(0.4))
      for (let i = 0; i < 7; i++)
        c.oval([235, 215, 185], dice.range(-0.45, 0.4), dice.range(-0.15, 0.05), 0.04);
    c.alpha = 1;
    c.push(b.headX, b.headY, dice.near(0.35, 0.25), 0.3);
    if (stag) antler(c, horn, -0.1, -0.3, 0.35, 0.9);
    c.oval(coat, 0, 0, 0.5, 0.42);
    c.limb(coat, 0.1, 0.05, 0.9, 0.2, 0.6, 0.34);
    c.oval(NOSE, 1, 0.18, 0.13);
    c.oval(shaded(coat, 0.75), -0.5, -0.3, 0.42, 0.18, 0.5);
    c.oval(EYE, 0.22, -0.08, 0.12);
    if (stag) antler(c, horn, 0.05, -0.3, 0.75, 0.9);
    c.pop();
    c.pop();
  } else {
    c.blob(coat, [-0.25, 0.2, 0.25, 0.2, 0.5, 1.3, -0.5, 1.3]);
    c.push(0, 0, dice.near(0, 0.2), 0.8);
    if (stag) for (const s of [-1, 1]) antler(c, horn, s * 0.2, -0.5, s * 0.65, 0.75);
    for (const s of [-1, 1]) {
      c.oval(shaded(coat, 0.8), s * 0.62, -0.3, 0.36, 0.17, s * -0.35);
      c.oval([215, 180, 160], s * 0.64, -0.3, 0.22, 0.08, s * -0.35);
    }
    c.blob(coat, [-0.38, -0.35, 0, -0.55, 0.38, -0.35, 0.3, 0.2, 0.18, 0.68, -0.18, 0.68, -0.3, 0.2]);
    c.oval(blend(coat, [245, 235, 220], 0.7), 0, 0.58, 0.18, 0.15);
    c.oval(NOSE, 0, 0.52, 0.14, 0.1);
    for (const s of [-1, 1]) c.oval(EYE, s * 0.29, -0.1, 0.09, 0.1);
    c.pop();
  }
}

/** One antler: a bent beam from (x, y) that ends `lean` to the side and `height` up, with three tines. */
function antler(c: Canvas, horn: Rgb, x: number, y: number, lean: number, height: number): void {
  const midX = x + lean * 1.1;
  const midY = y - height * 0.5;
  const tipX = x + lean * 0.85;
  const tipY = y - height * 1.25;
  c.limb(horn, x, y, midX, midY, 0.15, 0.13);
  c.limb(horn, midX, midY, tipX, tipY, 0.13, 0.1);
  c.limb(horn, (x + midX) / 2, (y + midY) / 2, (x + midX) / 2 - lean * 0.25, midY - height * 0.15, 0.11);
  c.limb(horn, midX, midY, midX + lean * 0.45, midY - height * 0.3, 0.12);
  c.limb(horn, (midX + tipX) / 2, (midY + tipY) / 2, tipX - lean * 0.45, tipY, 0.11);
}

/** A horse: big, with a mane, a long tail and a long head; or head and neck from the side. */
export function horse(c: Canvas, dice: Dice): void {
  const coat = coatOf(dice, HORSE_COATS);
  const hair = dice.chance(0.6) ? shaded(coat, 0.35) : blend(coat, [240, 230, 200], 0.6);
  c.volume = dice.range(0.1, 0.5);
  if (dice.chance(0.7)) {
    const graze = dice.chance(0.2);
    const b: Build = {
      length: 0.58,
      depth: 0.29,
      leg: 0.6,
      legWidth: 0.12,
      headX: graze ? 0.95 : dice.range(0.78, 0.92),
      headY: graze ? 0.35 : dice.range(-0.7, -0.5),
      neck: 0.24,
    };
    c.blob(hair, [-0.58, -0.2, -0.8, -0.15, -0.98, 0.2, -0.92, 0.6, -0.76, 0.35, -0.66, 0.05]);
    quadruped(c, dice, coat, b);
    if (dice.chance(0.2)) patches(c, dice, coat, 0.58, 0.29);
    c.limb(hair, 0.34, -0.32, b.headX - 0.12, b.headY - 0.12, 0.16, 0.14);
    c.push(b.headX, b.headY, graze ? 1.1 : dice.near(0.65, 0.25), 0.33);
    horseHead(c, dice, coat, hair);
    c.pop();
  } else {
    c.limb(coat, -0.65, 1.15, 0.0, -0.45, 1.0, 0.6);
    c.blob(hair, [0, -0.8, -0.35, -0.6, -0.8, 0.1, -1.1, 0.9, -0.75, 0.75, -0.4, 0.1, -0.1, -0.4]);
    c.push(0.12, -0.42, dice.near(0.75, 0.2), 0.72);
    horseHead(c, dice, coat, hair);
    c.pop();
  }
}

function horseHead(c: Canvas, dice: Dice, coat: Rgb, hair: Rgb): void {
  c.fill(coat, [-0.35, -0.35, -0.25, -0.9, 0.0, -0.38]);
  c.oval(coat, 0, 0, 0.52, 0.46);
  c.blob(coat, [-0.2, -0.45, 0.5, -0.32, 1.3, -0.12, 1.42, 0.2, 1.1, 0.35, 0.5, 0.3, -0.1, 0.45]);
  if (dice.chance(0.35)) c.limb([240, 238, 232], 0.2, -0.36, 1.15, -0.12, 0.12);
  c.oval(shaded(coat, 0.5), 1.25, 0.1, 0.14, 0.16);
  c.fill(hair, [-0.15, -0.55, 0.3, -0.38, -0.05, -0.2]);
  c.oval(EYE, 0.22, -0.14, 0.1);
}
