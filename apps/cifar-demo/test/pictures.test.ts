// What is drawn: letters, charts, galleries, half blocks.
import { describe, expect, it } from 'vitest';
import { Canvas } from '../src/picture/canvas.js';
import { lossCurve, stretchMeans, ticks } from '../src/picture/curve.js';
import { GLYPH_HEIGHT, glyphsOf, textWidth } from '../src/picture/font.js';
import { gallery } from '../src/picture/gallery.js';
import { lossChart } from '../src/terminal/chart.js';
import { halfBlocks, halved, sideBySide } from '../src/terminal/half-blocks.js';
import { barLine, duration, Speed } from '../src/terminal/progress.js';

const flat = (width: number, height: number, value: number) => ({
  data: new Uint8Array(width * height * 3).fill(value),
  width,
  height,
});

describe('the font', () => {
  it('has letters of one height and no ragged rows, all different', () => {
    const text = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:-+%/()?';
    const all = glyphsOf(text);
    for (const { width, rows } of all) {
      expect(rows).toHaveLength(GLYPH_HEIGHT);
      for (const row of rows) expect(row).toHaveLength(width);
    }
    expect(new Set(all.map(({ rows }) => rows.join('/'))).size).toBe(text.length);
    expect(glyphsOf('漢')).toEqual(glyphsOf('?'));
    expect(textWidth('')).toBe(0);
    expect(textWidth('II')).toBe(7);
  });
});

describe('the canvas', () => {
  it('clips at its borders, and draws lines of the right weight', () => {
    const canvas = new Canvas(20, 10, [0, 0, 0]);
    canvas.rect(-5, -5, 7, 7, [255, 0, 0]);
    canvas.text('M', 18, 5, [0, 0, 255]);
    canvas.line(0, 5, 19, 5, [0, 255, 0], 1);
    const sum = (channel: number): number =>
      canvas.data.reduce((total, v, i) => total + (i % 3 === channel ? v : 0), 0);
    expect(sum(0)).toBe(4 * 255);
    expect(sum(1)).toBeCloseTo(20 * 255, -2);
  });
});

describe('the loss curve', () => {
  it('averages equal stretches', () => {
    expect(stretchMeans([1, 2, 3, 4, 5, 6], 3)).toEqual([1.5, 3.5, 5.5]);
    expect(stretchMeans([1, 2], 5)).toEqual([1, 2]);
    expect(stretchMeans([], 5)).toEqual([]);
  });

  it('has round ticks', () => {
    expect(ticks(0.93, 2.41, 6)).toEqual([1, 1.5, 2]);
    expect(ticks(0, 25000, 8)).toEqual([0, 5000, 10000, 15000, 20000, 25000]);
    expect(ticks(2.29, 2.31, 4)).toEqual([2.29, 2.295, 2.3, 2.305, 2.31]);
  });

  it('is drawn of any losses, none and NaN too', () => {
    const blank = lossCurve([], []).data;
    for (const losses of [[1], [1, 1, 1], [Number.NaN], [2, Number.NaN, 1], [Infinity, 1]])
      expect(lossCurve(losses, [{ from: 0, to: losses.length, loss: losses[0]! }]).data).toHaveLength(
        blank.length,
      );
    const losses = Array.from({ length: 1000 }, (_, i) => 2 - i / 1000);
    const dotted = lossCurve(losses, [{ from: 0, to: 1000, loss: 1.5 }]);
    // The middle of the curve, where the dot is.
    const middle = (Math.round(40 + 390 / 2) * 880 + 70 + 395) * 3;
    expect([...dotted.data.subarray(middle, middle + 3)]).toEqual([200, 70, 40]);
    expect(lossCurve(losses, []).data).not.toEqual(blank);
    expect(lossChart([3, 2, 1], 60).split('\n')).toHaveLength(13);
    expect(lossChart([1], 60)).toBe('');
    expect(lossChart([Number.NaN, Number.NaN], 60)).toBe('');
  });
});

describe('the gallery', () => {
  it('frames right guesses in green and wrong ones in red', () => {
    const picture = (guess: string) => gallery([{ image: flat(32, 32, 9), guess, truth: 'cat' }]);
    const corner = (canvas: Canvas): number[] => [
      ...canvas.data.subarray((8 * canvas.width + 8) * 3, (8 * canvas.width + 8) * 3 + 3),
    ];
    expect(corner(picture('cat'))).toEqual([20, 130, 60]);
    expect(corner(picture('dog'))).toEqual([200, 40, 40]);
    expect(gallery([]).width).toBeGreaterThan(0);
    expect(
      gallery(Array.from({ length: 9 }, () => ({ image: flat(32, 32, 9), guess: 'a', truth: 'a' }))).height,
    ).toBe(2 * (96 + 22 + 10) + 10);
  });
});

describe('half blocks', () => {
  it('put two pixels into a letter, in either number of colours', () => {
    const image = { data: Uint8Array.of(255, 0, 0, 0, 0, 255), width: 1, height: 2 };
    expect(halfBlocks(image, 24)).toEqual(['\x1b[38;2;255;0;0m\x1b[48;2;0;0;255m▀\x1b[0m']);
    expect(halfBlocks(image, 8)).toEqual(['\x1b[38;5;196m\x1b[48;5;21m▀\x1b[0m']);
    expect(halfBlocks(flat(2, 5, 0), 24)).toHaveLength(2);
  });

  it('halves by averaging, and sets pictures side by side over captions', () => {
    const image = { data: Uint8Array.from([0, 2, 4, 6].flatMap((v) => [v, v, v])), width: 2, height: 2 };
    expect([...halved(image).data]).toEqual([3, 3, 3]);
    const lines = sideBySide(
      [
        { image: flat(4, 2, 0), captions: ['car', 'x'] },
        { image: flat(4, 2, 0), captions: ['airplane'] },
      ],
      24,
    );
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('car   airp');
    expect(lines[2]).toBe('x');
  });
});

describe('time', () => {
  it('is told in hours, minutes and seconds, and smooths the speed', () => {
    expect([0.4, 59.6, 61, 3725, -1].map(duration)).toEqual(['0:00', '1:00', '1:01', '1:02:05', '0:00']);
    const speed = new Speed(100, 0);
    expect(speed.value).toBe(0);
    speed.note(150, 500);
    expect(speed.value).toBe(100);
    speed.note(150, 600);
    speed.note(350, 1500);
    expect(speed.value).toBeCloseTo(0.2 * 200 + 0.8 * 100);
  });

  it('stands in the bar’s line with everything else, cut to the terminal', () => {
    const at = { epoch: 1, steps: 6250, totalSteps: 25000, loss: 1.75 };
    expect(barLine(at, 1500, 4, 120)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 25 % | epoch 1 | 6,000 images/s | ETA 0:13 | loss 1.750',
    );
    expect(barLine(at, 0, 4, 120)).toContain('… images/s | ETA …');
    expect(barLine(at, 1500, 4, 40)).toHaveLength(39);
  });
});
