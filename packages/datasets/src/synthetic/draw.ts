// Draws image `index` of a split: background, thing, clutter, light, noise; then rounds it to bytes.
import { cat, deer, dog, horse } from './animals.js';
import { Canvas, SIZE } from './canvas.js';
import { bird, frog } from './critters.js';
import { Dice, hashKey, mix32 } from './random.js';
import { paintClutter, paintScene, type Scene } from './scenery.js';
import { car, plane, ship, truck } from './vehicles.js';

/** What a class looks like: its drawing, its usual backgrounds (repeated = likelier), and how far it may turn. */
interface Kind {
  draw(c: Canvas, dice: Dice): void;
  scenes: readonly Scene[];
  tilt: number;
}

/** The ten kinds in CIFAR-10's order of classes. */
const KINDS: readonly Kind[] = [
  { draw: plane, scenes: ['sky', 'sky', 'sky', 'sky', 'road', 'meadow', 'sea', 'plain'], tilt: 0.45 },
  { draw: car, scenes: ['road', 'road', 'road', 'meadow', 'plain', 'plain', 'room', 'woods'], tilt: 0.12 },
  { draw: bird, scenes: ['sky', 'woods', 'woods', 'meadow', 'water', 'plain', 'sea', 'room'], tilt: 0.25 },
  { draw: cat, scenes: ['room', 'room', 'room', 'meadow', 'plain', 'woods', 'road'], tilt: 0.25 },
  { draw: deer, scenes: ['woods', 'woods', 'meadow', 'meadow', 'meadow', 'plain', 'road'], tilt: 0.15 },
  { draw: dog, scenes: ['room', 'room', 'meadow', 'meadow', 'plain', 'woods', 'road', 'water'], tilt: 0.25 },
  { draw: frog, scenes: ['water', 'water', 'woods', 'meadow', 'plain', 'room', 'road'], tilt: 0.25 },
  { draw: horse, scenes: ['meadow', 'meadow', 'meadow', 'woods', 'road', 'plain', 'sky'], tilt: 0.15 },
  { draw: ship, scenes: ['sea', 'sea', 'sea', 'sea', 'sea', 'water', 'sky', 'plain'], tilt: 0.1 },
  { draw: truck, scenes: ['road', 'road', 'road', 'meadow', 'plain', 'plain', 'sea', 'woods'], tilt: 0.12 },
];

const PIXELS = SIZE * SIZE;
const canvas = new Canvas();

/** The class of image `index`: every ten neighbours hold each class once, in an order of their own. */
export function labelOf(seed: number, split: number, index: number): number {
  const dice = new Dice(hashKey(seed, split, Math.floor(index / 10), 0x1abe1));
  const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let i = 9; i > 0; i--) {
    const j = dice.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order[index % 10]!;
}

/**
 * Draws one image.
 * @param into receives 3,072 bytes at `offset`: the red plane, the green, the blue, each 32x32 row by row.
 */
export function drawImage(
  seed: number,
  split: number,
  index: number,
  label: number,
  into: Uint8Array,
  offset: number,
): void {
  const dice = new Dice(hashKey(seed, split, index, 0xd1ce));
  const kind = KINDS[label]!;
  canvas.reset();
  const scene = dice.pick(kind.scenes);
  paintScene(canvas, dice, scene);
  const scale = dice.range(8, 14.5);
  const flip = dice.chance(0.5) ? -1 : 1;
  canvas.push(
    16 + dice.near(0, 5),
    16 + dice.near(0.5, 4),
    dice.near(0, kind.tilt),
    flip * scale * dice.range(0.82, 1.08),
    scale,
  );
  kind.draw(canvas, dice);
  canvas.reset();
  paintClutter(canvas, dice, scene);
  develop(dice, into, offset);
}

/** Light, haze, colour cast and noise, as air and a camera would add them; then bytes. */
function develop(dice: Dice, into: Uint8Array, offset: number): void {
  const haze = dice.chance(0.4) ? dice.range(0.1, 0.55) : 0;
  const gain = dice.near(1, 0.35) * (1 - haze);
  const slopeX = dice.near(0, 0.012) * gain;
  const slopeY = dice.near(0, 0.012) * gain;
  const redCast = dice.near(1, 0.12);
  const greenCast = dice.near(1, 0.12);
  const blueCast = dice.near(1, 0.12);
  const grain = dice.range(2, 16) / 128;
  const key = dice.bits();
  const soft = dice.chance(0.5) ? dice.range(0.1, 0.3) : 0;
  // 0.5 to round to the nearest byte.
  const lift = haze * dice.range(90, 220) + dice.near(0, 25) + 0.5;
  const { red, green, blue } = canvas;
  let p = 0;
  for (let y = 0; y < SIZE; y++) {
    let light = gain + slopeY * (y - 16) - 16 * slopeX;
    let left = p;
    for (let x = 0; x < SIZE; x++, p++, light += slopeX) {
      // One hash a pixel; two of its bytes, others for each channel, make a triangular noise.
      const bits = mix32(key + p);
      const r = (red[p]! + soft * (red[left]! - red[p]!)) * redCast * light + lift;
      const g = (green[p]! + soft * (green[left]! - green[p]!)) * greenCast * light + lift;
      const b = (blue[p]! + soft * (blue[left]! - blue[p]!)) * blueCast * light + lift;
      left = p;
      into[offset + p] = byte(r + ((bits & 255) - ((bits >>> 8) & 255)) * grain);
      into[offset + PIXELS + p] = byte(g + (((bits >>> 8) & 255) - ((bits >>> 16) & 255)) * grain);
      into[offset + 2 * PIXELS + p] = byte(b + (((bits >>> 16) & 255) - (bits >>> 24)) * grain);
    }
  }
}

function byte(v: number): number {
  return v < 0 ? 0 : v > 255 ? 255 : v | 0;
}
