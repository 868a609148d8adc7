// The loss curve in letters.
import asciichart from 'asciichart';
import { stretchMeans } from '../picture/curve.js';

/** Columns that the chart's labels and axis take. */
const LABELS = 10;

/** A chart of the losses of all steps, `columns` wide; empty where there are fewer than two. */
export function lossChart(losses: readonly number[], columns: number, height = 12): string {
  const means = stretchMeans(losses.filter(Number.isFinite), Math.max(10, columns - LABELS));
  if (means.length < 2) return '';
  const format = (value: number): string => value.toFixed(3).padStart(LABELS - 3);
  return asciichart.plot(means, { height, format }).replace(/ +$/gm, '');
}
