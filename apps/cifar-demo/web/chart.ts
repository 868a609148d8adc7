// The loss curve as SVG.
import { stretchMeans, ticks } from '../src/picture/curve.js';

const WIDTH = 720;
const HEIGHT = 260;
const MARGIN = { left: 44, right: 20, top: 8, bottom: 24 };
/** Points of the curve; each is the mean of its steps. */
const POINTS = 240;

type Attributes = Readonly<Record<string, string | number>>;

function draw(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** Draws the losses of the steps so far, of `steps` in all. */
export function drawLosses(svg: SVGElement, losses: readonly number[], steps: number): void {
  const curve = stretchMeans(losses, POINTS);
  const finite = curve.filter(Number.isFinite);
  svg.replaceChildren();
  if (finite.length === 0) return;
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const pad = Math.max((high - low) * 0.08, 1e-3);
  const [bottom, top] = [low - pad, high + pad];
  const [right, floor] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const x = (step: number): number => MARGIN.left + ((right - MARGIN.left) * step) / steps;
  const y = (loss: number): number => MARGIN.top + ((floor - MARGIN.top) * (top - loss)) / (top - bottom);
  for (const value of ticks(bottom, top, 5)) {
    svg.append(draw('line', { x1: MARGIN.left, x2: right, y1: y(value), y2: y(value) }));
    const at = { x: MARGIN.left - 6, y: y(value) + 4, 'text-anchor': 'end' };
    svg.append(draw('text', at, String(value)));
  }
  for (const step of ticks(0, steps, 6)) {
    if (Number.isInteger(step))
      svg.append(draw('text', { x: x(step), y: HEIGHT - 6, 'text-anchor': 'middle' }, String(step)));
  }
  const stretch = losses.length / curve.length;
  const points = curve
    .map((loss, i) => [x((i + 0.5) * stretch), y(loss)] as const)
    .filter(([, height]) => Number.isFinite(height));
  svg.append(draw('polyline', { points: points.map((p) => p.map((v) => v.toFixed(1)).join()).join(' ') }));
}
