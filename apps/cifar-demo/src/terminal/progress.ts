// The progress bar on a terminal, and lines above it.
import { SingleBar } from 'cli-progress';
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

/** Shows how far training is; on anything but a terminal only the lines. */
export interface ProgressView {
  update(progress: Progress): void;
  /** Prints a line to standard output, the bar staying below. */
  line(text: string): void;
  stop(): void;
}

const silent: ProgressView = { update: () => {}, line: (text) => console.log(text), stop: () => {} };

/** A bar on standard error where that is a terminal. */
export function progressView(start: number, batchSize: number): ProgressView {
  if (!process.stderr.isTTY) return silent;
  const bar = new SingleBar({
    format: '{bar} {percentage}% | epoch {epoch} | {speed} images/s | ETA {left} | loss {loss}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    forceRedraw: true,
    gracefulExit: false,
  });
  const speed = new Speed(start, performance.now());
  let started = false;
  return {
    update: ({ epoch, steps, totalSteps, loss }) => {
      speed.note(steps, performance.now());
      const values = {
        epoch,
        speed: speed.value === 0 ? '…' : Math.round(speed.value * batchSize).toLocaleString('en'),
        left: speed.value === 0 ? '…' : duration((totalSteps - steps) / speed.value),
        loss: loss.toFixed(3),
      };
      if (!started) bar.start(totalSteps, steps, values);
      started = true;
      bar.update(steps, values);
    },
    line: (text) => {
      if (started) process.stderr.write('\r\x1b[K');
      console.log(text);
    },
    stop: () => {
      if (!started) return;
      bar.stop();
      process.stderr.write('\r\x1b[K');
    },
  };
}
