// The geometry of the convolution at hand: every kernel sets it on entry, for the functions that it calls.

/** Channels of one group of the input, and its size. */
export let channels: usize = 0;
export let height: usize = 0;
export let width: usize = 0;
export let kernelHeight: usize = 0;
export let kernelWidth: usize = 0;
export let strideY: usize = 0;
export let strideX: usize = 0;
export let padY: usize = 0;
export let padX: usize = 0;
export let dilationY: usize = 0;
export let dilationX: usize = 0;
/** Channels of one group of the output, and its size. */
export let outChannels: usize = 0;
export let outHeight: usize = 0;
export let outWidth: usize = 0;

export function setGeometry(
  c: usize, h: usize, w: usize, kh: usize, kw: usize, sy: usize, sx: usize, py: usize, px: usize, dy: usize, dx: usize,
  o: usize, oh: usize, ow: usize,
): void {
  channels = c;
  height = h;
  width = w;
  kernelHeight = kh;
  kernelWidth = kw;
  strideY = sy;
  strideX = sx;
  padY = py;
  padX = px;
  dilationY = dy;
  dilationX = dx;
  outChannels = o;
  outHeight = oh;
  outWidth = ow;
}

/** Elements of a patch: what one output element reads. */
// @ts-ignore: decorator
@inline
export function taps(): usize {
  return channels * kernelHeight * kernelWidth;
}

/** Whether the patches are the input itself. */
// @ts-ignore: decorator
@inline
export function pointwiseKernel(): bool {
  return kernelHeight == 1 && kernelWidth == 1 && strideY == 1 && strideX == 1 && padY == 0 && padX == 0;
}
