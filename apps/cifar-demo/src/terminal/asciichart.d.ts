// Types of asciichart, which brings none.
declare module 'asciichart' {
  interface PlotOptions {
    height?: number;
    format?: (value: number, index: number) => string;
  }
  const asciichart: { plot(series: readonly number[], options?: PlotOptions): string };
  export default asciichart;
}
