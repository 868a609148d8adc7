// A picture to draw on: rectangles, lines, text, other pictures.
import type { RawImage } from 'kindling';
import { glyphsOf } from './font.js';

/** Red, green, blue in 0..255. */
export type Color = readonly [number, number, number];

export class Canvas implements RawImage {
  readonly data: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
    background: Color = [255, 255, 255],
  ) {
    this.data = new Uint8ClampedArray(width * height * 3);
    this.rect(0, 0, width, height, background);
  }

  /** Covers a pixel with `color` to the part `opacity`; nothing outside the picture. */
  blend(x: number, y: number, color: Color, opacity = 1): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = (y * this.width + x) * 3;
    for (let c = 0; c < 3; c++) this.data[at + c] = this.data[at + c]! * (1 - opacity) + color[c]! * opacity;
  }

  rect(left: number, top: number, width: number, height: number, color: Color): void {
    for (let y = top; y < top + height; y++)
      for (let x = left; x < left + width; x++) this.blend(x, y, color);
  }

  /** A line about `thickness` pixels thick, its edges smooth. */
  line(x0: number, y0: number, x1: number, y1: number, color: Color, thickness = 1): void {
    const reach = thickness / 2 + 1;
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
    for (let y = Math.floor(Math.min(y0, y1) - reach); y <= Math.max(y0, y1) + reach; y++) {
      for (let x = Math.floor(Math.min(x0, x1) - reach); x <= Math.max(x0, x1) + reach; x++) {
        const along = Math.min(length, Math.max(0, (x - x0) * dx + (y - y0) * dy));
        const distance = Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
        const cover = Math.min(1, Math.max(0, thickness / 2 + 0.5 - distance));
        if (cover > 0) this.blend(x, y, color, cover);
      }
    }
  }

  /** Text with its upper left corner at (x, y), every dot `scale` pixels wide. */
  text(text: string, x: number, y: number, color: Color, scale = 1): void {
    let left = x;
    for (const { width, rows } of glyphsOf(text)) {
      for (const [row, dots] of rows.entries()) {
        for (const [column, dot] of [...dots].entries()) {
          if (dot !== ' ') this.rect(left + column * scale, y + row * scale, scale, scale, color);
        }
      }
      left += (width + 1) * scale;
    }
  }

  /** An RGB picture with its upper left corner at (x, y), every pixel `scale` pixels wide. */
  image({ data, width, height }: RawImage, x: number, y: number, scale = 1): void {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const at = (row * width + column) * 3;
        const color: Color = [data[at]!, data[at + 1]!, data[at + 2]!];
        this.rect(x + column * scale, y + row * scale, scale, scale, color);
      }
    }
  }
}
