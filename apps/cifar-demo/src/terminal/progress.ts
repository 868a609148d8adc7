// The progress bar on a terminal, and lines above it.
import type { Progress } from '../training/training.js';

/** Weight of the newest measurement in the shown speed. */
const NEWEST = 0.2;

/** Seconds as 1:23 or 1:02:03. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A smoothed speed: steps per second, without the steps of an earlier run. */
export class Speed {
  #steps: number;
  #time: number;
  /** Steps per second; 0 before the second call of `note`. */
  value = 0;

  constructor(steps: number, now: number) {
    this.#steps = steps;
    this.#time = now;
  }

  /** Takes the number of steps done at a time in milliseconds. */
  note(steps: number, now: number): void {
    if (now <= this.#time || steps <= this.#steps) return;
    const latest = (1000 * (steps - this.#steps)) / (now - this.#time);
    this.value = this.value === 0 ? latest : NEWEST * latest + (1 - NEWEST) * this.value;
    this.#steps = steps;
    this.#time = now;
  }
}

/** Letters of the bar. */
const BAR = 24;
/** Redraws at most so often. */
const REDRAW_MS = 100;
/** Goes to the line's beginning and clears it. */
const CLEAR = '\r\x1b[K';

/** The bar's line, cut to the terminal's width. */
export function barLine(
  { epoch, steps, totalSteps, loss }: Progress,
  stepsPerSecond: number,
  batchSize: number,
  columns: number,
): string {
  const filled = Math.floor((BAR * steps) / totalSteps);
  const known = stepsPerSecond > 0;
  const speed = known ? Math.round(stepsPerSecond * batchSize).toLocaleString('en') : '…';
  const left = known ? duration((totalSteps - steps) / stepsPerSecond) : '…';
  const parts = [
    `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor((100 * steps) / totalSteps)} %`,
    `epoch ${epoch}`,
    `${speed} images/s`,
    `ETA ${left}`,
    `loss ${loss.toFixed(3)}`,
  ];
  return parts.join(' | ').slice(0, columns - 1);
}

/** Shows how far training is; on anything but a terminal only the lines. */
export interface ProgressView {
  update(progress: Progress): void;
  /** Prints a line to standard output, the bar staying below. */
  line(text: string): void;
  /** Takes the bar away. */
  stop(): void;
}

/** A bar on standard error where that is a terminal; `start` is the number of steps done before. */
export function progressView(start: number, batchSize: number): ProgressView {
  const { stderr } = process;
  if (!stderr.isTTY) return { update: () => {}, line: (text) => console.log(text), stop: () => {} };
  const speed = new Speed(start, performance.now());
  let drawn = 0;
  let bar = '';
  return {
    update: (progress) => {
      const now = performance.now();
      speed.note(progress.steps, now);
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      bar = barLine(progress, speed.value, batchSize, stderr.columns);
      stderr.write(CLEAR + bar);
    },
    line: (text) => {
      stderr.write(CLEAR);
      console.log(text);
      stderr.write(bar);
    },
    stop: () => {
      stderr.write(CLEAR);
    },
  };
}
