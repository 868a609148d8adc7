// The loss curve as a picture: every step's loss averaged over its neighbours, and the tutorial's interval means.
import { Canvas, type Color } from './canvas.js';
import { GLYPH_HEIGHT, textWidth } from './font.js';

const WIDTH = 880;
const HEIGHT = 480;
const MARGIN = { left: 70, right: 20, top: 40, bottom: 50 };
const INK: Color = [60, 60, 60];
const GRID: Color = [225, 225, 225];
const CURVE: Color = [120, 160, 220];
const DOTS: Color = [200, 70, 40];

/** Means of `count` equal stretches of the values (fewer where there are fewer values). */
export function stretchMeans(values: readonly number[], count: number): number[] {
  const n = Math.min(count, values.length);
  return Array.from({ length: n }, (_, i) => {
    const from = Math.floor((i * values.length) / n);
    const to = Math.floor(((i + 1) * values.length) / n);
    return values.slice(from, to).reduce((a, b) => a + b, 0) / (to - from);
  });
}

/** Round numbers that divide low..high into about `count` parts. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough * (1 - 1e-9))!;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** A mean loss over the steps from `from` to before `to`. */
export interface IntervalMean {
  readonly from: number;
  readonly to: number;
  readonly loss: number;
}

/** Draws the losses of all steps, and a dot in the middle of each interval. */
export function lossCurve(losses: readonly number[], intervals: readonly IntervalMean[]): Canvas {
  const canvas = new Canvas(WIDTH, HEIGHT);
  const curve = stretchMeans(losses, 220);
  const finite = curve.filter(Number.isFinite);
  const low = Math.min(...finite, Infinity);
  const high = Math.max(...finite, -Infinity);
  const title = 'TRAINING LOSS';
  canvas.text(title, (WIDTH - 2 * textWidth(title)) >> 1, 12, INK, 2);
  if (finite.length === 0) return canvas;
  const pad = Math.max((high - low) * 0.05, 1e-3);
  const [bottom, top] = [low - pad, high + pad];
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const x = (step: number): number => MARGIN.left + (width * step) / losses.length;
  const y = (loss: number): number => MARGIN.top + (height * (top - loss)) / (top - bottom);
  for (const value of ticks(bottom, top, 6)) {
    canvas.line(MARGIN.left, y(value), WIDTH - MARGIN.right, y(value), GRID);
    const label = String(value);
    canvas.text(label, MARGIN.left - 8 - textWidth(label), Math.round(y(value)) - (GLYPH_HEIGHT >> 1), INK);
  }
  for (const step of ticks(0, losses.length, 8)) {
    canvas.line(x(step), MARGIN.top, x(step), HEIGHT - MARGIN.bottom, GRID);
    const label = String(step);
    canvas.text(label, Math.round(x(step)) - (textWidth(label) >> 1), HEIGHT - MARGIN.bottom + 8, INK);
  }
  canvas.line(MARGIN.left, MARGIN.top, MARGIN.left, HEIGHT - MARGIN.bottom, INK);
  canvas.line(MARGIN.left, HEIGHT - MARGIN.bottom, WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom, INK);
  canvas.text('STEP', (WIDTH - textWidth('STEP')) >> 1, HEIGHT - 20, INK);
  const middle = losses.length / curve.length;
  for (let i = 1; i < curve.length; i++) {
    const [from, to] = [curve[i - 1]!, curve[i]!];
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue;
    canvas.line(x((i - 0.5) * middle), y(from), x((i + 0.5) * middle), y(to), CURVE, 2);
  }
  for (const { from, to, loss } of intervals) {
    const [cx, cy] = [Math.round(x((from + to) / 2)), Math.round(y(loss))];
    if (Number.isFinite(loss)) canvas.rect(cx - 3, cy - 3, 7, 7, DOTS);
  }
  return canvas;
}
