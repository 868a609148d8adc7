// A 32x32 canvas with antialiased polygons. Each polygon's edges leave signed areas in an accumulation buffer;
// one running sum per row then gives the exact part of every pixel that the polygon covers.
import { cosSin } from './random.js';

/** Width and height of a drawing, in pixels. */
export const SIZE = 32;

/** A colour: red, green and blue in 0..255, not necessarily whole. */
export type Rgb = readonly [number, number, number];

/** A row of the accumulation buffer: 32 pixels, and two columns for what lies at or past the right border. */
const STRIDE = SIZE + 2;

/** Corners of the polygon that stands for an ellipse; 14 leave no visible corner at 32 pixels. */
const ROUND = Array.from({ length: 14 }, (_, i) => cosSin((2 * Math.PI * i) / 14));

/** Blends two colours: 0 gives the first, 1 the second. */
export function blend(a: Rgb, b: Rgb, t: number): Rgb {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** A colour made lighter (factor > 1) or darker (factor < 1). */
export function shaded(color: Rgb, factor: number): Rgb {
  return [color[0] * factor, color[1] * factor, color[2] * factor];
}

/** The drawing surface: three planes of floats, a current placement (an affine map), an opacity and a volume. */
export class Canvas {
  /** Red, green and blue planes, each 32x32 row by row, values about 0..255. */
  readonly red = new Float32Array(SIZE * SIZE);
  readonly green = new Float32Array(SIZE * SIZE);
  readonly blue = new Float32Array(SIZE * SIZE);
  /** Opacity of what is drawn next, 0..1. */
  alpha = 1;
  /** How much lighter a shape's top is than its bottom (0 = flat), for a look of volume. */
  volume = 0;

  private readonly area = new Float32Array(STRIDE * SIZE + 2);
  private points = new Float64Array(256);
  // The map from drawing units to pixels: px = xx * x + xy * y + x0, py = yx * x + yy * y + y0.
  private xx = 1;
  private xy = 0;
  private yx = 0;
  private yy = 1;
  private x0 = 0;
  private y0 = 0;
  private readonly saved: number[] = [];

  /** Goes back to pixel coordinates, full opacity, flat shapes. */
  reset(): void {
    this.xx = this.yy = 1;
    this.xy = this.yx = this.x0 = this.y0 = 0;
    this.saved.length = 0;
    this.alpha = 1;
    this.volume = 0;
  }

  /** Enters the coordinate system of a part: moved to (x, y), turned, and scaled by (sx, sy). */
  push(x: number, y: number, angle = 0, sx = 1, sy = sx): void {
    this.saved.push(this.xx, this.xy, this.yx, this.yy, this.x0, this.y0);
    const [cos, sin] = cosSin(angle);
    const { xx, xy, yx, yy } = this;
    this.x0 += xx * x + xy * y;
    this.y0 += yx * x + yy * y;
    this.xx = (xx * cos + xy * sin) * sx;
    this.xy = (xy * cos - xx * sin) * sy;
    this.yx = (yx * cos + yy * sin) * sx;
    this.yy = (yy * cos - yx * sin) * sy;
  }

  /** Leaves the part entered last. */
  pop(): void {
    const saved = this.saved;
    this.y0 = saved.pop() as number;
    this.x0 = saved.pop() as number;
    this.yy = saved.pop() as number;
    this.yx = saved.pop() as number;
    this.xy = saved.pop() as number;
    this.xx = saved.pop() as number;
  }

  /** Fills the polygon with the corners x0, y0, x1, y1, ... */
  fill(color: Rgb, corners: readonly number[]): void {
    for (let i = 0; i < corners.length; i += 2)
      this.corner(i, corners[i] as number, corners[i + 1] as number);
    this.paint(corners.length, color);
  }

  /** Fills the smooth closed curve through the points x0, y0, x1, y1, ... (Catmull-Rom, three steps a span). */
  blob(color: Rgb, knots: readonly number[]): void {
    const n = knots.length;
    let at = 0;
    for (let i = 0; i < n; i += 2) {
      const a = (i + n - 2) % n;
      const c = (i + 2) % n;
      const d = (i + 4) % n;
      for (let s = 0; s < 3; s++) {
        const t = s / 3;
        const t2 = t * t;
        const wa = 0.5 * t * (2 * t - 1 - t2);
        const wb = 1 + 0.5 * t2 * (3 * t - 5);
        const wc = 0.5 * t * (1 + 4 * t - 3 * t2);
        const wd = 0.5 * t2 * (t - 1);
        const x = wa * knots[a]! + wb * knots[i]! + wc * knots[c]! + wd * knots[d]!;
        const y = wa * knots[a + 1]! + wb * knots[i + 1]! + wc * knots[c + 1]! + wd * knots[d + 1]!;
        this.corner(at, x, y);
        at += 2;
      }
    }
    this.paint(at, color);
  }

  /** Fills the rectangle between two opposite corners. */
  rect(color: Rgb, left: number, top: number, right: number, bottom: number): void {
    this.corner(0, left, top);
    this.corner(2, right, top);
    this.corner(4, right, bottom);
    this.corner(6, left, bottom);
    this.paint(8, color);
  }

  /** Fills an ellipse with centre (x, y) and the two radii, turned by an angle. */
  oval(color: Rgb, x: number, y: number, rx: number, ry = rx, angle = 0): void {
    const [cos, sin] = angle === 0 ? [1, 0] : cosSin(angle);
    for (let i = 0; i < ROUND.length; i++) {
      const [u, v] = ROUND[i] as [number, number];
      this.corner(2 * i, x + cos * rx * u - sin * ry * v, y + sin * rx * u + cos * ry * v);
    }
    this.paint(2 * ROUND.length, color);
  }

  /** Fills a limb from (ax, ay) to (bx, by) with pointed round ends, aw wide at the start and bw at the end. */
  limb(color: Rgb, ax: number, ay: number, bx: number, by: number, aw: number, bw = aw): void {
    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) || 1;
    const ux = (bx - ax) / length / 2;
    const uy = (by - ay) / length / 2;
    this.corner(0, ax - uy * aw, ay + ux * aw);
    this.corner(2, ax - ux * aw * 0.7, ay - uy * aw * 0.7);
    this.corner(4, ax + uy * aw, ay - ux * aw);
    this.corner(6, bx + uy * bw, by - ux * bw);
    this.corner(8, bx + ux * bw * 0.7, by + uy * bw * 0.7);
    this.corner(10, bx - uy * bw, by + ux * bw);
    this.paint(12, color);
  }

  private corner(at: number, x: number, y: number): void {
    this.points[at] = this.xx * x + this.xy * y + this.x0;
    this.points[at + 1] = this.yx * x + this.yy * y + this.y0;
  }

  /** Fills the polygon of the first `count` numbers in `points`. */
  private paint(count: number, color: Rgb): void {
    const points = this.points;
    let left = SIZE;
    let right = 0;
    let top = SIZE;
    let bottom = 0;
    let px = points[count - 2] as number;
    let py = points[count - 1] as number;
    for (let i = 0; i < count; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      this.edge(px, py, x, y);
      px = x;
      py = y;
    }
    const x0 = Math.min(SIZE, Math.max(0, Math.floor(left)));
    const x1 = Math.max(x0, Math.min(SIZE, Math.ceil(right)));
    const y0 = Math.max(0, Math.floor(top));
    const y1 = Math.min(SIZE, Math.ceil(bottom));
    const tilt = bottom > top ? this.volume / (bottom - top) : 0;
    const middle = (top + bottom) / 2 - 0.5;
    for (let y = y0; y < y1; y++) {
      const light = 1 - tilt * (y - middle);
      this.paintRow(y, x0, x1, color[0] * light, color[1] * light, color[2] * light);
    }
  }

  /** Blends a colour into one row by the coverage gathered in `area`, and clears what it read. */
  private paintRow(y: number, x0: number, x1: number, r: number, g: number, b: number): void {
    const { area, red, green, blue, alpha } = this;
    let sum = 0;
    let at = y * STRIDE + x0;
    let pixel = y * SIZE + x0;
    for (let x = x0; x < x1; x++, at++, pixel++) {
      sum += area[at]!;
      area[at] = 0;
      let cover = sum < 0 ? -sum : sum;
      if (cover < 0.004) continue;
      cover = cover > 1 ? alpha : cover * alpha;
      red[pixel] = red[pixel]! + (r - red[pixel]!) * cover;
      green[pixel] = green[pixel]! + (g - green[pixel]!) * cover;
      blue[pixel] = blue[pixel]! + (b - blue[pixel]!) * cover;
    }
    area[at] = 0;
    area[at + 1] = 0;
  }

  /** Adds one edge: in each row, the area to the right of it, signed by its direction, as a difference over x. */
  private edge(ax: number, ay: number, bx: number, by: number): void {
    if (ay === by) return;
    const area = this.area;
    const sign = ay < by ? 1 : -1;
    const upper = Math.max(0, Math.min(ay, by));
    const lower = Math.min(SIZE, Math.max(ay, by));
    const slope = (bx - ax) / (by - ay);
    for (let y = Math.floor(upper); y < lower; y++) {
      const from = Math.max(upper, y);
      const to = Math.min(lower, y + 1);
      let x = clamp(ax + (from - ay) * slope);
      let end = clamp(ax + (to - ay) * slope);
      if (end < x) [x, end] = [end, x];
      const row = y * STRIDE;
      const rise = sign * (to - from);
      let column = Math.floor(x);
      if (end <= column + 1) {
        const part = rise * ((x + end) / 2 - column);
        area[row + column]! += rise - part;
        area[row + column + 1]! += part;
        continue;
      }
      const density = rise / (end - x);
      while (x < end) {
        const next = Math.min(end, column + 1);
        const piece = density * (next - x);
        const part = piece * ((x + next) / 2 - column);
        area[row + column]! += piece - part;
        area[row + column + 1]! += part;
        x = next;
        column++;
      }
    }
  }
}

function clamp(x: number): number {
  return x < 0 ? 0 : x > SIZE ? SIZE : x;
}
