// Generated from assembly/ by scripts/build-kernels.mjs; do not edit.

export interface Kernels {
  /**
   * Units are blocks of `rows` queries, `blocks` for each of outer × `inner` heads; of each operand: the steps, in bytes,
   * between outer and inner ones, and between its rows, which are contiguous. `y` and `logs`, which receives the logarithm of
   * each row's sum of exponentials, are contiguous. Scratch: that of products, `productBytes`, then a block of scores.
   */
  attention(begin: number, end: number, blocks: number, rows: number, inner: number, length: number, keys: number, size: number, width: number, scale: number, causal: number, productBytes: number, q: number, qOuter: number, qInner: number, qRow: number, k: number, kOuter: number, kInner: number, kRow: number, v: number, vOuter: number, vInner: number, vRow: number, mask: number, maskOuter: number, maskInner: number, maskStep: number, kind: number, y: number, logs: number): void;
  /**
   * The gradients `dq`, `dk` and `dv`, contiguous, from that of `y`, `g`. Units are heads; the rest as `attention` takes and
   * left it. Scratch: that of products, then two blocks of scores.
   */
  attentionGrad(begin: number, end: number, rows: number, inner: number, length: number, keys: number, size: number, width: number, scale: number, causal: number, productBytes: number, q: number, qOuter: number, qInner: number, qRow: number, k: number, kOuter: number, kInner: number, kRow: number, v: number, vOuter: number, vInner: number, vRow: number, g: number, gOuter: number, gInner: number, gRow: number, mask: number, maskOuter: number, maskInner: number, maskStep: number, kind: number, y: number, logs: number, dq: number, dk: number, dv: number): void;
  /**
   * Units are rows of output. A sum is divided by `divisor`, or where that is 0 by its window's elements, padding among them
   * where `padding` says so. Needs a row of input as scratch.
   */
  avgPool(begin: number, end: number, x: number, y: number, height: number, width: number, outHeight: number, outWidth: number, kernelHeight: number, kernelWidth: number, strideY: number, strideX: number, padY: number, padX: number, padding: number, divisor: number): void;
  /** From the gradient `g` of avgPool's output, that of its input, `x`. Units are planes. Needs a row of input as scratch. */
  avgPoolGrad(begin: number, end: number, g: number, x: number, height: number, width: number, outHeight: number, outWidth: number, kernelHeight: number, kernelWidth: number, strideY: number, strideX: number, padY: number, padX: number, padding: number, divisor: number): void;
  /**
   * Products `[begin, end)` of outer × `inner` many: the operands' steps, in bytes, between outer and between inner ones, then
   * what the kernel of one product takes. `way` names that: 0 rows, 1 panels, 2 dots, 3 packed panels, which need scratch.
   */
  gemmBatch(begin: number, end: number, way: number, inner: number, aOuter: number, aInner: number, bOuter: number, bInner: number, cOuter: number, cInner: number, m: number, n: number, depth: number, a: number, aRow: number, aStep: number, b: number, bStep: number, bColumn: number, c: number, cRow: number): void;
  /** Bytes of scratch that `convForward` and `convWeightGrad` need. */
  convScratch(c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** Bytes of scratch that `convInputGrad` needs. */
  convInputGradScratch(c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** Units are pairs of an image and a group: `[begin, end)` of images × groups. `bias` is 0 where there is none. */
  convForward(begin: number, end: number, x: number, xImage: number, weight: number, bias: number, y: number, groups: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** The gradient for the input, [N, groups·C, H, W] without gaps. Units are pairs of an image and a group. */
  convInputGrad(begin: number, end: number, g: number, gImage: number, weight: number, x: number, groups: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /**
   * The gradient for the weight, over every image in order: `[begin, end)` of the taps or of all output channels. Where
   * `own` is not 0 it is summed that far into scratch, out of the way of threads that write to the same cache lines.
   */
  convWeightGrad(begin: number, end: number, byTaps: number, count: number, own: number, images: number, g: number, gImage: number, x: number, xImage: number, gradient: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** Whether `convWeightGrad` reads images where they are: pieces of it then do nothing twice. */
  weightGradInPlace(c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** As `convWeightGrad`. Units are blocks of `block` images, whose sums lie one behind the other at `gradients`. */
  convWeightGradBlocks(begin: number, end: number, block: number, images: number, g: number, gImage: number, x: number, xImage: number, gradients: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** Rows `[begin, end)` of `n` elements; strides in bytes. A `fromStep` of 0 repeats one element. */
  copyRows(begin: number, end: number, n: number, from: number, fromRow: number, fromStep: number, to: number, toRow: number, toStep: number): void;
  /**
   * Rows as `copyRows` copies them, of blocks within blocks: `rows` in each inner one, `inner` of them in each outer one, with
   * the steps between them. `[begin, end)` counts rows of all blocks.
   */
  copyBlocks(begin: number, end: number, inner: number, rows: number, n: number, from: number, fromOuter: number, fromInner: number, fromRow: number, fromStep: number, to: number, toOuter: number, toInner: number, toRow: number, toStep: number): void;
  /** Rows `[begin, end)` of `n` elements: contiguous in `to`; in `from` the rows are neighbours, the elements `fromStep` apart. */
  copyTransposed(begin: number, end: number, n: number, from: number, fromStep: number, to: number, toRow: number): void;
  /** C = A·Bᵀ for few rows: rows of A and of Bᵀ both run along k. C's `[begin, end)` are columns. */
  gemmDots(begin: number, end: number, m: number, depth: number, a: number, aRow: number, b: number, bColumn: number, c: number, cRow: number, start: number, bias: number): void;
  /** Rows `[begin, end)` against panels of 8 columns, `bPanel` bytes apart, whose rows are `bStep` bytes apart. */
  gemmPanels(begin: number, end: number, n: number, depth: number, a: number, aRow: number, aStep: number, b: number, bStep: number, bPanel: number, c: number, cRow: number, start: number, bias: number): void;
  /**
   * Rows `[begin, end)` of C, with B packed block by block into scratch, and an A that runs down long columns too (see
   * `gemmScratch`).
   */
  gemmPacked(begin: number, end: number, n: number, depth: number, a: number, aRow: number, aStep: number, b: number, bStep: number, bColumn: number, c: number, cRow: number, start: number, bias: number): void;
  /** Bytes of scratch that `gemmPacked` needs. */
  gemmScratch(n: number, depth: number): number;
  /**
   * Channels of `images` images [channels, n], `xImage` bytes apart in `x`, without gaps in `y`. Writes the channels' means and
   * biased variances too. `weight` and `bias` are 0 where there are none.
   */
  batchNorm(begin: number, end: number, x: number, xImage: number, images: number, channels: number, n: number, weight: number, bias: number, eps: number, y: number, means: number, variances: number): void;
  /** The gradients of `batchNorm` for input, weight and bias, the last two where `gradWeight` is not 0. */
  batchNormGrad(begin: number, end: number, g: number, gImage: number, x: number, xImage: number, images: number, channels: number, n: number, weight: number, means: number, variances: number, eps: number, gradInput: number, gradWeight: number, gradBias: number): void;
  /** Rows of `n` elements, without gaps; weights and biases are a row, or 0. Units are rows. */
  layerNorm(begin: number, end: number, x: number, n: number, weight: number, bias: number, eps: number, y: number, means: number, variances: number): void;
  /** The gradient of `layerNorm` for its input. Units are rows. */
  layerNormGrad(begin: number, end: number, g: number, x: number, n: number, weight: number, means: number, variances: number, eps: number, gradInput: number): void;
  /** The gradients of `layerNorm` for weight and bias, summed over `rows` rows. Units are columns. */
  layerNormParameterGrad(begin: number, end: number, g: number, x: number, rows: number, n: number, means: number, variances: number, eps: number, gradWeight: number, gradBias: number): void;
  /** C = A·B for rows `[begin, end)`, `depth` 1 to 4, and a B whose rows are contiguous. */
  gemmOuter(begin: number, end: number, n: number, depth: number, a: number, aRow: number, aStep: number, b: number, bStep: number, c: number, cRow: number): void;
  /** Units are planes. NaN wins, the first of equals otherwise; padding never does. */
  maxPool(begin: number, end: number, x: number, y: number, indices: number, height: number, width: number, outHeight: number, outWidth: number, kernelHeight: number, kernelWidth: number, strideY: number, strideX: number, padY: number, padX: number, dilationY: number, dilationX: number): void;
  /** Adds each gradient of a plane at its position; positions outside the plane are ignored. Units are planes. */
  maxPoolGrad(begin: number, end: number, g: number, indices: number, x: number, outPlane: number, plane: number): void;
  /**
   * Element i of `y`, for i in `[begin, end)`: reduces `runs` runs of `n` contiguous elements each, `runStep` bytes apart,
   * the first at `x + i · rowStep`. `kind`: 0 sum, 1 product, 2 maximum, 3 minimum; NaN propagates.
   */
  reduceRows(begin: number, end: number, kind: number, x: number, rowStep: number, runs: number, runStep: number, n: number, y: number, yStep: number): void;
  /** Element j of `y`, for j in `[begin, end)`: reduces column j of `rows` rows, `rowStep` bytes apart. `y` is contiguous. */
  reduceColumns(begin: number, end: number, kind: number, x: number, rows: number, rowStep: number, y: number): void;
  /**
   * Element i of `y` (the float64 that carry int64), for i in `[begin, end)`: the position, among the `n` elements from
   * `x + i · rowStep` on that are `step` bytes apart, of the first largest, or smallest, or of the first NaN.
   */
  argReduce(begin: number, end: number, smallest: number, x: number, rowStep: number, n: number, step: number, y: number, yStep: number): void;
  /**
   * One to three rows against a B whose rows are contiguous: adds eight rows of B at a time to a row of C, so that memory
   * is read in order where tiles would jump. C's `[begin, end)` are columns.
   */
  gemmRows(begin: number, end: number, m: number, depth: number, a: number, aRow: number, aStep: number, b: number, bStep: number, c: number, cRow: number, start: number, bias: number): void;
  /** Gives this instance its scratch: `at` is a multiple of 16. */
  setScratch(at: number): void;
  softmax(begin: number, end: number, log: number, x: number, n: number, y: number): void;
  /** From the gradient `g` of softmax's output `y` (`log`: log-softmax's), the input's gradient `x`. */
  softmaxGrad(begin: number, end: number, log: number, g: number, y: number, n: number, x: number): void;
  /** Bytes of scratch that `winogradWeightGrad` needs for blocks of up to `images` images. */
  winogradWeightGradScratch(images: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /**
   * As `convWeightGrad`, of one group, for square kernels of 3 or 5, strides and dilations of 1. Units are blocks of `block`
   * images, whose sums lie one behind the other at `gradients`.
   */
  winogradWeightGrad(begin: number, end: number, block: number, images: number, g: number, gImage: number, x: number, xImage: number, gradients: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** Bytes of scratch that `winogradForward` needs for up to `images` images. */
  winogradScratch(images: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** Bytes of scratch that `winogradInputGrad` needs for up to `images` images. */
  winogradInputGradScratch(images: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** As `convForward`, for square kernels of 3 or 5, strides and dilations of 1. `call` is another number for every call. */
  winogradForward(begin: number, end: number, call: number, x: number, xImage: number, weight: number, bias: number, y: number, parts: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** As `convInputGrad`, for square kernels of 3 or 5, strides and dilations of 1, and paddings smaller than the kernel. */
  winogradInputGrad(begin: number, end: number, call: number, g: number, gImage: number, weight: number, x: number, parts: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
}

/** The module, 70774 bytes, on an imported shared memory `env.memory`, as base64. */

export const base64 = `
AGFzbQEAAAABmAQkYAd/f39/f39/AGAJf39/f39/f39/AGAOf39/f39/f39/f39/f38AYAV/f39/fwBgDH9/f39/f39/f39/fwBgA39/fwBgDn
9/f39/f39/f39/f39/AX9gD39/f39/f39/f39/f39/fwF/YAh/f39/f39/fwBgCn9/f39/f39/f38AYBd/f39/f39/f39/f39/f39/f39/f39/
fwBgBn9/f39/fwBgFX9/f39/f39/f39/f39/f39/f39/fwBgFn9/f39/f39/f39/f39/f39/f39/f38AYBB/f39/f39/f39/f39/f399AGACf3
8BfGAZf39/f39/f39/f39/f39/f39/f39/f39/fwBgB39/f39/f38Bf2ANf39/f39/f39/f39/fwBgA39/fQF8YAAAYAF/AX9gBX9/fX9/AX1g
AX8AYBF/f39/f39/f39/f39/f39/fwBgC39/f39/f39/f39/AGALf39/f39/f398f38AYAp/f39/f39/f3x/AGAKf39/f39/fH9/fwBgEH9/f3
9/f39/f39/f3x/f38AYA1/f39/f39/f398f39/AGACf38Bf2APf39/f39/f39/f39/f39/AGAEf39/fwBgJX9/f39/f39/fX9/f39/f39/f39/
f39/f39/f39/f39/f39/f38AYB9/f39/f39/f399f39/f39/f39/f39/f39/f39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEA0hHAgIPBAUDAh
AGBwcCBQgIERITCQAJARQVBgwNAAEWCA0KBwoDAQEACxcLCQABABgZGhscHR4fBAEEACAGBSEKAwsDDA4OIiMGzQEmfwFBAAt/AUEAC38BQQAL
fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAA
ALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/
AUEAC38BQQALfwFBAAt/AUEAC38BQQALB+4EKAlhdHRlbnRpb24ARg1hdHRlbnRpb25HcmFkAEUHYXZnUG9vbABEC2F2Z1Bvb2xHcmFkAEMJZ2
VtbUJhdGNoAEILY29udkZvcndhcmQAGg1jb252SW5wdXRHcmFkABkUY29udklucHV0R3JhZFNjcmF0Y2gAGAtjb252U2NyYXRjaAAIDmNvbnZX
ZWlnaHRHcmFkAAcUY29udldlaWdodEdyYWRCbG9ja3MAPhF3ZWlnaHRHcmFkSW5QbGFjZQA7CmNvcHlCbG9ja3MAOghjb3B5Um93cwAVDmNvcH
lUcmFuc3Bvc2VkADkIZ2VtbURvdHMANgpnZW1tUGFja2VkAAEKZ2VtbVBhbmVscwAGC2dlbW1TY3JhdGNoADUJYmF0Y2hOb3JtADQNYmF0Y2hO
b3JtR3JhZAAzCWxheWVyTm9ybQAyDWxheWVyTm9ybUdyYWQAMRZsYXllck5vcm1QYXJhbWV0ZXJHcmFkADAJZ2VtbU91dGVyAC8HbWF4UG9vbA
AuC21heFBvb2xHcmFkAC0JYXJnUmVkdWNlACwNcmVkdWNlQ29sdW1ucwArCnJlZHVjZVJvd3MAKghnZW1tUm93cwAQCnNldFNjcmF0Y2gAKAdz
b2Z0bWF4ACcLc29mdG1heEdyYWQAJg93aW5vZ3JhZEZvcndhcmQAIBF3aW5vZ3JhZElucHV0R3JhZAAfGHdpbm9ncmFkSW5wdXRHcmFkU2NyYX
RjaAAKD3dpbm9ncmFkU2NyYXRjaAAJEndpbm9ncmFkV2VpZ2h0R3JhZAAiGXdpbm9ncmFkV2VpZ2h0R3JhZFNjcmF0Y2gAIQqwnQRHuBgCC3sF
fyAEIAAgBWxqIQQgCiAAIAtsaiEKIA0gAEECdGogDSAMQQNGGyENA0AgAEEEaiABTQRAIAQhGSAIIRr9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAA
AAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAA
AAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhFCAMQQFGBHsgDf0ABAAiDiETIA39AAQQIhAhEiAOIg8hFCAQIREgEAUgDEEDRgR7IA
39CQIAIg4hECAN/QkCBCITIRIgDf0JAggiDyERIA39CQIMIhQF/QwAAAAAAAAAAAAAAAAAAAAACwshFSAGQQF0IhwgBmohG0EAIR0DQCADIB1L
BEAgDiAZ/QkCACIXIBr9AAQAIhb95gH95AEhDiAQIBcgGv0ABBAiF/3mAf3kASEQIBMgBiAZav0JAgAiGCAW/eYB/eQBIRMgEiAYIBf95gH95A
EhEiAPIBkgHGr9CQIAIhggFv3mAf3kASEPIBEgGCAX/eYB/eQBIREgFCAZIBtq/QkCACIYIBb95gH95AEhFCAVIBggF/3mAf3kASEVIAcgGWoh
GSAJIBpqIRogHUEBaiEdDAELCyAMQQJGBEAgCv0ABBAgEP3kASEQIAogC2oiGf0ABBAgEv3kASESIBn9AAQAIBP95AEhEyAKIAtBAXRqIhn9AA
QQIBH95AEhESAZ/QAEACAP/eQBIQ8gCiALQQNsaiIZ/QAEECAV/eQBIRUgGf0ABAAgFP3kASEUIAr9AAQAIA795AEhDgsgCiEaAkAgAiIZQQhG
BEAgGiAO/QsEACAaIBD9CwQQDAELIBlBBE8EQCAaIA79CwQAIBpBEGohGiAZQQRrIRkgECEOCyAZQQJPBEAgGiAO/VsDAAAgGkEIaiEaIBlBAm
shGSAOIA79DQgJCgsMDQ4PCAkKCwwNDg8hDgsgGUEBRgRAIBogDv1aAgAACwsgCiALaiEaAkAgAkEIRgRAIBogE/0LBAAgGiAS/QsEEAwBCyAC
QQRPBH8gGiAT/QsEACAaQRBqIRogEiETIAJBBGsFIAILIhlBAk8EfyAaIBP9WwMAACAaQQhqIRogEyAT/Q0ICQoLDA0ODwgJCgsMDQ4PIRMgGU
ECawUgGQtBAUYEQCAaIBP9WgIAAAsLIAogC0EBdGohGgJAIAIiGUEIRgRAIBogD/0LBAAgGiAR/QsEEAwBCyAZQQRPBEAgGiAP/QsEACAaQRBq
IRogGUEEayEZIBEhDwsgGUECTwRAIBogD/1bAwAAIBpBCGohGiAZQQJrIRkgDyAP/Q0ICQoLDA0ODwgJCgsMDQ4PIQ8LIBlBAUYEQCAaIA/9Wg
IAAAsLIAogC0EDbGohGgJAIAJBCEYEQCAaIBT9CwQAIBogFf0LBBAMAQsgAkEETwR/IBogFP0LBAAgGkEQaiEaIBUhFCACQQRrBSACCyIZQQJP
BH8gGiAU/VsDAAAgGkEIaiEaIBQgFP0NCAkKCwwNDg8ICQoLDA0ODyEUIBlBAmsFIBkLQQFGBEAgGiAU/VoCAAALCyAEIAVBAnRqIQQgCiALQQ
J0aiEKIA1BEGogDSAMQQNGGyENIABBBGohAAwBCwsgASAAayIAQQNGBED9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACET
/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACERIAxBAUYEQCAN/QAEACIOIRMgDf0ABB
AiECESIA4hDyAQIREFIAxBA0YEeyAN/QkCBCITIRIgDf0JAggiDyERIA39CQIAIg4F/QwAAAAAAAAAAAAAAAAAAAAACyEQCyAGQQF0IQBBACEF
A0AgAyAFSwRAIA4gBP0JAgAiFCAI/QAEACIV/eYB/eQBIQ4gECAUIAj9AAQQIhT95gH95AEhECATIAQgBmr9CQIAIhYgFf3mAf3kASETIBIgFi
AU/eYB/eQBIRIgDyAAIARq/QkCACIWIBX95gH95AEhDyARIBYgFP3mAf3kASERIAQgB2ohBCAIIAlqIQggBUEBaiEFDAELCyAMQQJGBEAgCv0A
BBAgEP3kASEQIAogC2oiAP0ABBAgEv3kASESIAD9AAQAIBP95AEhEyAKIAtBAXRqIgD9AAQQIBH95AEhESAA/QAEACAP/eQBIQ8gCv0ABAAgDv
3kASEOCyAKIQECQCACQQhGBEAgASAO/QsEACABIBD9CwQQDAELIAJBBE8EfyABIA79CwQAIAFBEGohASAQIQ4gAkEEawUgAgsiAEECTwR/IAEg
Dv1bAwAAIAFBCGohASAOIA79DQgJCgsMDQ4PCAkKCwwNDg8hDiAAQQJrBSAAC0EBRgRAIAEgDv1aAgAACwsgCiALaiEBAkAgAkEIRgRAIAEgE/
0LBAAgASAS/QsEEAwBCyACQQRPBH8gASAT/QsEACABQRBqIQEgEiETIAJBBGsFIAILIgBBAk8EfyABIBP9WwMAACABQQhqIQEgEyAT/Q0ICQoL
DA0ODwgJCgsMDQ4PIRMgAEECawUgAAtBAUYEQCABIBP9WgIAAAsLIAogC0EBdGohAQJAIAJBCEYEQCABIA/9CwQAIAEgEf0LBBAMAQsgAkEETw
RAIAEgD/0LBAAgAUEQaiEBIBEhDyACQQRrIQILIAJBAk8EfyABIA/9WwMAACABQQhqIQEgDyAP/Q0ICQoLDA0ODwgJCgsMDQ4PIQ8gAkECawUg
AgtBAUYEQCABIA/9WgIAAAsLBSAAQQJGBED9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAA
AAIRIgDEEBRgRAIA39AAQAIg4hEyAN/QAEECIQIRIFIAxBA0YEeyAN/QkCBCITIRIgDf0JAgAiDgX9DAAAAAAAAAAAAAAAAAAAAAALIRALQQAh
BQNAIAMgBUsEQCAOIAT9CQIAIg8gCP0ABAAiEf3mAf3kASEOIBAgDyAI/QAEECIP/eYB/eQBIRAgEyAEIAZq/QkCACIUIBH95gH95AEhEyASIB
QgD/3mAf3kASESIAQgB2ohBCAIIAlqIQggBUEBaiEFDAELCyAMQQJGBEAgCv0ABBAgEP3kASEQIAogC2oiAP0ABBAgEv3kASESIAD9AAQAIBP9
5AEhEyAK/QAEACAO/eQBIQ4LIAohAQJAIAJBCEYEQCABIA79CwQAIAEgEP0LBBAMAQsgAkEETwR/IAEgDv0LBAAgAUEQaiEBIBAhDiACQQRrBS
ACCyIAQQJPBH8gASAO/VsDAAAgAUEIaiEBIA4gDv0NCAkKCwwNDg8ICQoLDA0ODyEOIABBAmsFIAALQQFGBEAgASAO/VoCAAALCyAKIAtqIQEC
QCACQQhGBEAgASAT/QsEACABIBL9CwQQDAELIAJBBE8EQCABIBP9CwQAIAFBEGohASASIRMgAkEEayECCyACQQJPBH8gASAT/VsDAAAgAUEIai
EBIBMgE/0NCAkKCwwNDg8ICQoLDA0ODyETIAJBAmsFIAILQQFGBEAgASAT/VoCAAALCwUgAEEBRgRA/QwAAAAAAAAAAAAAAAAAAAAAIQ4gDEEB
RgR7IA39AAQAIQ4gDf0ABBAiFAUgDEEDRgR7IA39CQIAIg4F/QwAAAAAAAAAAAAAAAAAAAAACyEUQQD9EQsaQQAhAANAIAAgA0kEQCAOIAT9CQ
IAIg8gCP0ABAD95gH95AEhDiAUIA8gCP0ABBD95gH95AEhFCAEIAdqIQQgCCAJaiEIIABBAWohAAwBCwsgDEECRgRAIAr9AAQQIBT95AEhFCAK
/QAEACAO/eQBIQ4LIAohAQJAIAJBCEYEQCABIA79CwQAIAEgFP0LBBAMAQsgAkEETwRAIAEgDv0LBAAgAUEQaiEBIBQhDiACQQRrIQILIAJBAk
8EfyABIA79WwMAACABQQhqIQEgDiAO/Q0ICQoLDA0ODwgJCgsMDQ4PIQ4gAkECawUgAgtBAUYEQCABIA79WgIAAAsLCwsLC8sLAhJ/BnsgBUEE
RiITBEAgBkGACE8hEwsjAEGABCACQQdqQXhxIg4gDkGABEsbQYAEIAMgA0GABEsbbEECdGohFQNAIAIgHEsEQEGABCACIBxrIg4gDkGABEsbIR
1BACEeA0AgAyAeSwRAQQIgDCAeGyEbIBxBAnQiDiANakEAIAxBAUYbIREgCiAOaiEUIwAhFiAHIAkgHGxqIAggHmxqIQ9BgAQgAyAeayIOIA5B
gARLGyEfQQAhGgNAIBogHUkEQCAJQQRGQQggHSAaayIOIA5BCEsbIhhBCEZxBEBBACEQIA8hDgNAIBAgH0kEQCAWIA79AAQA/QsEACAWIA79AA
QQ/QsEECAQQQFqIRAgCCAOaiEOIBZBIGohFgwBCwsFIAhBBEYgGEEIRnEEQCAWIRcgDyEOQQAhEANAIBBBBGoiEiAfTQRAIBcgDv0ABAAiJSAJ
IA5q/QAEACIk/Q0AAQIDEBESEwQFBgcUFRYXIiEgDiAJQQF0Ihlq/QAEACIjIA4gCUEDbCIYav0ABAAiIv0NAAECAxAREhMEBQYHFBUWFyIg/Q
0AAQIDBAUGBxAREhMUFRYX/QsEACAXICEgIP0NCAkKCwwNDg8YGRobHB0eH/0LBCAgFyAlICT9DQgJCgsYGRobDA0ODxwdHh8iISAjICL9DQgJ
CgsYGRobDA0ODxwdHh8iIP0NAAECAwQFBgcQERITFBUWF/0LBEAgFyAhICD9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIBdBEGogDiAJQQJ0aiIQ/Q
AEACIlIAkgEGr9AAQAIiT9DQABAgMQERITBAUGBxQVFhciISAQIBlq/QAEACIjIBAgGGr9AAQAIiL9DQABAgMQERITBAUGBxQVFhciIP0NAAEC
AwQFBgcQERITFBUWF/0LBAAgFyAhICD9DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIBcgJSAk/Q0ICQoLGBkaGwwNDg8cHR4fIiEgIyAi/Q0ICQoLGB
kaGwwNDg8cHR4fIiD9DQABAgMEBQYHEBESExQVFhf9CwRQIBcgISAg/Q0ICQoLDA0ODxgZGhscHR4f/QsEcCASIRAgDkEQaiEOIBdBgAFqIRcM
AQsLA0AgECAfSQRAQQAhGCAOIRIDQCAYQQhJBEAgFyASKgIAOAIAIBhBAWohGCAJIBJqIRIgF0EEaiEXDAELCyAQQQFqIRAgDkEEaiEODAELCy
AWIB9BBXRqIRYFQQAhFyAPIQ4DQCAXIB9JBEAgDiEQQQAhEgNAIBJBCEkEQCAWIBIgGEkEfSAQKgIABUMAAAAACzgCACASQQFqIRIgCSAQaiEQ
IBZBBGohFgwBCwsgF0EBaiEXIAggDmohDgwBCwsLCyAPIAlBA3RqIQ8gGkEIaiEaDAELCyAAIQ4DQCABIA5LBEAgDkGAAWoiDyABIAEgD0sbIR
ogEwRAIBUhECAOIQ8gBCAGIB5saiEWA0AgDyAaSQRAQQAhEiAWIA9BAnRqIRcDQCASIB9JBEAgECAX/QAEAP0LBAAgEkEBaiESIAYgF2ohFyAQ
QRBqIRAMAQsLIA9BBGohDwwBCwsgGiAOayEaIB9BAnQhGSMAIRYgH0EFdCEYIBQgCyAObGohEiARIQ9BACEQA0AgECAdSQRAQQAgGkEIIB0gEG
siFyAXQQhLGyAfIBUgGUEEQRAgFkEgIBIgCyAbIA8QACAWIBhqIRYgEkEgaiESIA9BIGogDyAbQQFGGyEPIBBBCGohEAwBCwsFIAQgBiAebGoh
GSMAIRIgH0EFdCEYIBQhDyARIRBBACEWA0AgFiAdSQRAIA4gGkEIIB0gFmsiFyAXQQhLGyAfIBkgBSAFIAYgEkEgIA8gCyAbIBAQACASIBhqIR
IgD0EgaiEPIBBBIGogECAbQQFGGyEQIBZBCGohFgwBCwsLIA5BgAFqIQ4MAQsLIB5BgARqIR4MAQsLIBxBgARqIRwMAQsLC7gCAwV7AXwCfwNA
IAFBEE8EQP0MAAAAAAAAAAAAAAAAAAAAACEC/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhBP0MAAAAAAAAAAAAAAAAAA
AAACEFIABBECABQQR2IgggCEEQSxsiCEEGdGohCQNAIAAgCUkEQCACIAD9AAQA/eQBIQIgAyAA/QAEEP3kASEDIAQgAP0ABCD95AEhBCAFIAD9
AAQw/eQBIQUgAEFAayEADAELCyAGIAIgA/3kASAEIAX95AH95AEiAv1fIAIgAv0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fABIQYgASAIQQR0ay
EBDAELCwNAIAEEQCAHIAAqAgC7oCEHIAFBAWshASAAQQRqIQAMAQsLIAb9IQAgBv0hAaAgB6ALxx4DDHsNfwJ9IAAhGwNAIAEgG0sEQCAbQQJq
IAFNIRwgBiAHIBtsaiEaIBtBAnQiGCALaiEfQQAhHiAEIQAgCCAYaiEdA0AgHkEEaiACTQRAIAAhGCAaIRn9DAAAAAAAAAAAAAAAAAAAAAAhD/
0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACES/QwA
AAAAAAAAAAAAAAAAAAAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACETIAVBAXQiJCAFaiEhIAdBACAcGyEiIANBfH
EhI0EAISADQCAgICNJBEAgDyAY/QAEACIUIBn9AAQAIhX95gH95AEhDyARIBQgGSAiav0ABAAiFP3mAf3kASERIA4gBSAYav0ABAAiFiAV/eYB
/eQBIQ4gDSAWIBT95gH95AEhDSASIBggJGr9AAQAIhYgFf3mAf3kASESIAwgFiAU/eYB/eQBIQwgECAYICFq/QAEACIWIBX95gH95AEhECATIB
YgFP3mAf3kASETIBhBEGohGCAZQRBqIRkgIEEEaiEgDAELCyADICNrIiAEQCAPIBj9AAQAICD9Ef0MAAAAAAEAAAACAAAAAwAAAP07IhT9TiIV
IBn9AAQAIBT9TiIW/eYB/eQBIQ8gESAVIBkgImr9AAQAIBT9TiIV/eYB/eQBIREgDiAFIBhq/QAEACAU/U4iFyAW/eYB/eQBIQ4gDSAXIBX95g
H95AEhDSASIBggJGr9AAQAIBT9TiIXIBb95gH95AEhEiAQIBggIWr9AAQAIBT9TiIUIBb95gH95AEhECATIBQgFf3mAf3kASETIAwgFyAV/eYB
/eQBIQwLIA8gDv0NAAECAxAREhMEBQYHFBUWFyAPIA79DQgJCgsYGRobDA0ODxwdHh/95AEiDiASIBD9DQABAgMQERITBAUGBxQVFhcgEiAQ/Q
0ICQoLGBkaGwwNDg8cHR4f/eQBIg/9DQABAgMEBQYHEBESExQVFhcgDiAP/Q0ICQoLDA0ODxgZGhscHR4f/eQBIQ8gESAN/Q0AAQIDEBESEwQF
BgcUFRYXIBEgDf0NCAkKCxgZGhsMDQ4PHB0eH/3kASINIAwgE/0NAAECAxAREhMEBQYHFBUWFyAMIBP9DQgJCgsYGRobDA0ODxwdHh/95AEiDP
0NAAECAwQFBgcQERITFBUWFyANIAz9DQgJCgsMDQ4PGBkaGxwdHh/95AEhDCAKQQFGBEAgDyAf/QkCAP3kASEPIBwEQCAMIB/9CQIE/eQBIQwL
CyAP/R8AISYgDP0fACElIApBAkYEQCAmIB0qAgCSISYgHARAICUgHSoCBJIhJQsLIB0gJjgCACAcBEAgHSAlOAIECyAJIB1qIRggD/0fASEmIA
z9HwEhJSAKQQJGBEAgJiAYKgIAkiEmIBwEQCAlIBgqAgSSISULCyAYICY4AgAgHARAIBggJTgCBAsgHSAJQQF0aiEYIA/9HwIhJiAM/R8CISUg
CkECRgRAICYgGCoCAJIhJiAcBEAgJSAYKgIEkiElCwsgGCAmOAIAIBwEQCAYICU4AgQLIB0gCUEDbGohGCAP/R8DISYgDP0fAyElIApBAkYEQC
AmIBgqAgCSISYgHARAICUgGCoCBJIhJQsLIBggJjgCACAcBEAgGCAlOAIECyAeQQRqIR4gACAFQQJ0aiEAIB0gCUECdGohHQwBCwsgAiAeayIY
QQNGBED9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAA
AhDf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIQwgBUEBdCEYIAdBACAcGyEeIANBfHEhIEEAIRkDQCAZICBJBEAgDyAA
/QAEACIQIBr9AAQAIhP95gH95AEhDyARIBAgGiAeav0ABAAiEP3mAf3kASERIA4gACAFav0ABAAiFCAT/eYB/eQBIQ4gDSAUIBD95gH95AEhDS
ASIAAgGGr9AAQAIhQgE/3mAf3kASESIAwgFCAQ/eYB/eQBIQwgAEEQaiEAIBpBEGohGiAZQQRqIRkMAQsLIAMgIGsiGQRAIA8gAP0ABAAgGf0R
/QwAAAAAAQAAAAIAAAADAAAA/TsiEP1OIhMgGv0ABAAgEP1OIhT95gH95AEhDyARIBMgGiAeav0ABAAgEP1OIhP95gH95AEhESAOIAAgBWr9AA
QAIBD9TiIVIBT95gH95AEhDiANIBUgE/3mAf3kASENIBIgACAYav0ABAAgEP1OIhAgFP3mAf3kASESIAwgECAT/eYB/eQBIQwLIA8gDv0NAAEC
AxAREhMEBQYHFBUWFyAPIA79DQgJCgsYGRobDA0ODxwdHh/95AEiDiAS/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDEBESEwQFBgcUFRYXIBL9DA
AAAAAAAAAAAAAAAAAAAAD9DQgJCgsYGRobDA0ODxwdHh/95AEiD/0NAAECAwQFBgcQERITFBUWFyAOIA/9DQgJCgsMDQ4PGBkaGxwdHh/95AEh
DyARIA39DQABAgMQERITBAUGBxQVFhcgESAN/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIg0gDP0MAAAAAAAAAAAAAAAAAAAAAP0NAAECAxAREhMEBQ
YHFBUWFyAM/QwAAAAAAAAAAAAAAAAAAAAA/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIgz9DQABAgMEBQYHEBESExQVFhcgDSAM/Q0ICQoLDA0ODxgZ
GhscHR4f/eQBIQwgCkEBRgRAIA8gH/0JAgD95AEhDyAcBEAgDCAf/QkCBP3kASEMCwsgD/0fACEmIAz9HwAhJSAKQQJGBEAgJiAdKgIAkiEmIB
wEQCAlIB0qAgSSISULCyAdICY4AgAgHARAIB0gJTgCBAsgCSAdaiEAIA/9HwEhJiAM/R8BISUgCkECRgRAICYgACoCAJIhJiAcBEAgJSAAKgIE
kiElCwsgACAmOAIAIBwEQCAAICU4AgQLIB0gCUEBdGohACAP/R8CISYgDP0fAiElIApBAkYEQCAmIAAqAgCSISYgHARAICUgACoCBJIhJQsLIA
AgJjgCACAcBEAgACAlOAIECwUgGEECRgRA/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAA
ACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ0gB0EAIBwbIRggA0F8cSEeQQAhGQNAIBkgHkkEQCAPIAD9AAQAIgwgGv0ABAAiEP3mAf3kASEPIBEgDC
AYIBpq/QAEACIM/eYB/eQBIREgDiAAIAVq/QAEACISIBD95gH95AEhDiANIBIgDP3mAf3kASENIABBEGohACAaQRBqIRogGUEEaiEZDAELCyAD
IB5rIhkEQCAPIAD9AAQAIBn9Ef0MAAAAAAEAAAACAAAAAwAAAP07Igz9TiIQIBr9AAQAIAz9TiIS/eYB/eQBIQ8gESAQIBggGmr9AAQAIAz9Ti
IQ/eYB/eQBIREgDiAAIAVq/QAEACAM/U4iDCAS/eYB/eQBIQ4gDSAMIBD95gH95AEhDQsgDyAO/Q0AAQIDEBESEwQFBgcUFRYXIA8gDv0NCAkK
CxgZGhsMDQ4PHB0eH/3kASIM/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDBAUGBxAREhMUFRYXIAz9DAAAAAAAAAAAAAAAAAAAAAD9DQgJCgsMDQ
4PGBkaGxwdHh/95AEhDyARIA39DQABAgMQERITBAUGBxQVFhcgESAN/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIgz9DAAAAAAAAAAAAAAAAAAAAAD9
DQABAgMEBQYHEBESExQVFhcgDP0MAAAAAAAAAAAAAAAAAAAAAP0NCAkKCwwNDg8YGRobHB0eH/3kASEMIApBAUYEQCAPIB/9CQIA/eQBIQ8gHA
RAIAwgH/0JAgT95AEhDAsLIA/9HwAhJiAM/R8AISUgCkECRgRAICYgHSoCAJIhJiAcBEAgJSAdKgIEkiElCwsgHSAmOAIAIBwEQCAdICU4AgQL
IAkgHWohACAP/R8BISYgDP0fASElIApBAkYEQCAmIAAqAgCSISYgHARAICUgACoCBJIhJQsLIAAgJjgCACAcBEAgACAlOAIECwUgGEEBRgRA/Q
wAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhDCAHQQAgHBshGSADQXxxIR5BACEYA0AgGCAeSQRAIA8gAP0ABAAiDSAa/QAE
AP3mAf3kASEPIAwgDSAZIBpq/QAEAP3mAf3kASEMIABBEGohACAaQRBqIRogGEEEaiEYDAELCyADIB5rIhgEQCAPIAD9AAQAIBj9Ef0MAAAAAA
EAAAACAAAAAwAAAP07Ig39TiIOIBr9AAQAIA39Tv3mAf3kASEPIAwgDiAZIBpq/QAEACAN/U795gH95AEhDAsgD/0MAAAAAAAAAAAAAAAAAAAA
AP0NAAECAxAREhMEBQYHFBUWFyAP/QwAAAAAAAAAAAAAAAAAAAAA/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIg39DAAAAAAAAAAAAAAAAAAAAAD9DQ
ABAgMEBQYHEBESExQVFhcgDf0MAAAAAAAAAAAAAAAAAAAAAP0NCAkKCwwNDg8YGRobHB0eH/3kASEPIAz9DAAAAAAAAAAAAAAAAAAAAAD9DQAB
AgMQERITBAUGBxQVFhcgDP0MAAAAAAAAAAAAAAAAAAAAAP0NCAkKCxgZGhsMDQ4PHB0eH/3kASIM/QwAAAAAAAAAAAAAAAAAAAAA/Q0AAQIDBA
UGBxAREhMUFRYXIAz9DAAAAAAAAAAAAAAAAAAAAAD9DQgJCgsMDQ4PGBkaGxwdHh/95AEhDCAKQQFGBEAgDyAf/QkCAP3kASEPIBwEQCAMIB/9
CQIE/eQBIQwLCyAP/R8AISYgDP0fACElIApBAkYEQCAmIB0qAgCSISYgHARAICUgHSoCBJIhJQsLIB0gJjgCACAcBEAgHSAlOAIECwsLCyAbQQ
JqIRsMAQsLC64BAQV/A0AgAyMSQQJ0SQRAIAMgAyMZbiIFIxlsayEGIAAgBSMYSSIEBH8jESAFIxVsIAZBAnRqbAVBAAs2AgAgACAEBH8jESAF
IxdsIAZBAnRqbAVBAAs2AgQgACAEBH8jESIHIAEgBSMRbGsiBSAFIAdLGwVBAAs2AgggACAEBH8jESIEIAIgBiMRbGsiBSAEIAVJGwVBAAs2Ag
wgA0EBaiEDIABBEGohAAwBCwsLlQEAQQcgAGskESADIxFqQQFrIxFuJBggBCMRakEBayMRbiQZIxgjGWxBA2pBAnYkEiACIxJsIgBBAkGAgBgg
AUHABGxuQX5xIgEgAUECSRsiASAAIAFJGyQTIxNBBHQiACAAQUBrIABB/wdxGyQUIxEjGUEBa2xBCGpBAnQkFSMVIxEjGEEBa2xBBmpsJBYgBE
ECdCQXC5cBAQZ/A0AgACABSQRAIABBgAFqIg4gASABIA5LGyESIAchDyAKIRAgDSEOQQAhEQNAIAIgEUsEQCAAIBJBCCACIBFrIhMgE0EISxsg
AyAEIAUgBSAGIA8gCCAQIAsgDCAOEAAgCSAPaiEPIBBBIGohECAOQSBqIA4gDEEBRhshDiARQQhqIREMAQsLIABBgAFqIQAMAQsLC6MGAQR/IA
skASAMJAIgDSQDIA4kBCAPJAUgECQGIBEkByASJAggEyQJIBQkCiAVJAsgFiQMIBckDSAYJA4jBSMBIwRsbCIPQQJ0IREgAEEAIAIbIRIgASAP
IAIbIRMjACAEaiAKIAQbIRQgAgRAIAMhAUEAIQALIAAhAgNAIAEgAksEQCAUIAIgEWxqIBJBAnRqQQAgEyASa0ECdPwLACACQQFqIQIMAQsLIw
dBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQVBAQsEf0EABSMOIgJBCWwgAkEDakF8cUEDdE8L
BH8jB0EBRiMOQRBPcgVBAAsiFQRAEBYLIw0jDmxBAnQhFkEAIRADQCAFIBBLBEAgACECA0AgASACSwRAIAEjDCACIwxuIgtBAWpsIgMgASADSR
shAyAIIwMjAiALIwFsbGxBAnRqIRcgFQRAIAIgAyMNIw4gDyASIBMjACAXEBcjBiMDIwlBAXRqIgJBAWpBfnEgAiMHQQJGIwVBAUtxG0ECdGwg
BiAUEDgFAkAgAyACayEYIAYgAiAWbGohGSAUIAIgEWxqIQwjBSMBIwRsbEECdCENIw0jDmwiAkECdCEOIwlFIwhFIwVBAUYjBEEBRnEjBkEBRn
EjB0EBRnFxcQRAIBIgEyAYIAIgGSAOIBcgDiAMIA1BAkEAEAMMAQsjDSICQYCAECMOIwUjASMEbGxsQQJ0biILQQEgCxsiCyACIAtJGyIaIw5s
QQdqQXhxQQJ0IgIgAkFAayACQf8HcRshG0EAIQIDQCACIw1JBEAgFyACIAIgGmoiCyMNIhwgCyAcSRsiHCASIBMjACAbEBsgEiATIBgjDiAcIA
JrbCAZIAIjDmxBAnRqIA4jACAbIAwgDUECQQAQAyALIQIMAQsLCwsgAyECDAELCyAQQQFqIRAgBiAHaiEGIAggCWohCAwBCwsgBEUEQA8LA0Ag
ACABSQRAIBJBAnQiAiAAIBFsIgMgCmpqIAMgFGogAmogEyASa0ECdPwKAAAgAEEBaiEADAELCwu1AwAgACQBIAEkAiACJAMgAyQEIAQkBSAFJA
YgBiQHIAckCCAIJAkgCSQKIAokCyALJAwgDCQNIA0kDiMHQQFGBH9BAQUjB0ECRiMFQQFLcQsEfyMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdB
AUZxcXEFQQELBH9BAAUjDiIAQQlsIABBA2pBfHFBA3RPCwR/IwUjBCMBbGxBA2pBfHFBAnQjASMCIwhBAXRqbCMDIwlBAXRqIgBBAWpBfnEgAC
MHQQJGIwVBAUtxG2xBAnRqBUEACyIAIwdBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQVBAQsE
f0EABSMOIgFBCWwgAUEDakF8cUEDdE8LBH8jB0EBRiMOQRBPcgVBAAsEf0EABSMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEEf0EABS
MOIw0iAUGAgBAjBSMBIwRsbCICIw5sQQJ0biIDQQEgAxsiAyABIANJG2xBB2pBeHFBAnQiASABQUBrIAFB/wdxGyACbAsLIgEgACABSxtBQGsL
pwEAIAQgASAMaiAAIA0gDhAFQQAkGkHABCQbIxJBBnRBwARqJBwjHCABQSRsIAxsQQJ0QQ9qQXBxaiQdIx0gASMWbEEfakFwcWokHiMeIAEjFG
xB/x9qQYBgcUHAAmpBJGxqJB8gACMfIAwjFGxB/x9qQYBgcUEkbGpBwNoAaiIAIAEgAiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDhAIIgEgACAB
SxtqC6cBACAEIAEgDGogACACIAMQBUEAJBpBwAQkGyMSQQZ0QcAEaiQcIxwgDEEkbCABbEECdEEPakFwcWokHSMdIAwjFmxBH2pBcHFqJB4jHi
AMIxRsQf8fakGAYHFBwAJqQSRsaiQfIAAjHyABIxRsQf8fakGAYHFBJGxqQcDaAGoiACABIAIgAyAEIAUgBiAHIAggCSAKIAsgDCANIA4QGCIB
IAAgAUsbagvoAwEPfyADQQJ0IRQgAyMUbEH/H2pBgGBxQcACaiEWIAojFGxB/x9qQYBgcUHAAmohFyAAIxJsIRVBfyEOQQAhAANAIAAgFUkEQC
AAIxNqIg8gFSAPIBVJGyETIAAhDwNAIA8gE0kEQCMSIhAgEyAPIA8jEm4iESMSbGsiEmogD2siGCAQIBhJGyEQIA4gEUcEQCANIBFqIx0gASAC
IBFsaiADIAQgBSAGIAcQD0EARzoAACARIQ4LIx4gDyAAa0EEdGogFiMdIAMjGyASIBAjGhAOIA8gECASa2ohDwwBCwtBACEPA0AgD0EkSQRAIB
MgAGtBAnQhGyMcIAogD2wgFGxqIRwjHiAPIBZsaiERIxQhGCMfIA8gF2xqIRIjFCEZQQAhEANAIBAgG0kEQEEAIApBCCAbIBBrIhogGkEISxsg
AyAcIBQgFEEEIBEgGCASIBlBAEEAEAAgEUEgaiERIBJBIGohEiAQQQhqIRAMAQsLIA9BAWohDwwBCwsgACEPA0AgDyATSQRAIxIiECATIA8gDy
MSbiIRIxJsayISaiAPayIYIBAgGEkbIRAjHyAPIABrQQR0aiAKIxsgEiAQIxogCCAJIBFsaiALIAwQJCAPIBAgEmtqIQ8MAQsLIAAjE2ohAAwB
CwsLawEBfwNAIANBJEkEQEEAIAAgASACIyQgAyABIxRsQf8fakGAYHFBwAJqbGojFCMjIAMgACMUbEH/H2pBgGBxQcACamxqIxQjJSABIANsIA
BsQQJ0aiAAQQJ0QQJBABADIANBAWohAwwBCwsL4hoCB3sLfyMRQQRGBEAgAiADbEECdCETA0AgAiAQSwRAQQAhEgNAIAMgEksEQCABIAQgEGxq
IAUgEmxqIREgACADIBBsIBJqQQJ0aiEUIAMgEmshFUEAIQ8DQCAPQQNJBEAgEUEgIA9BDGwiFmsgFiAGG2oiF/1cAgAhCCAVQQFLBEAgBSAXai
AI/VYCAAEhCAsgFUECSwRAIBcgBUEBdGogCP1WAgACIQgLIBVBA0sEeyAXIAVBA2xqIAj9VgIAAwUgCAshCSARQSAgFkEEaiIXayAXIAYbaiIX
/VwCACEIIBVBAUsEQCAFIBdqIAj9VgIAASEICyAVQQJLBEAgFyAFQQF0aiAI/VYCAAIhCAsgFUEDSwR7IBcgBUEDbGogCP1WAgADBSAICyEKIB
FBICAWQQhqIhZrIBYgBhtqIhb9XAIAIQggFUEBSwRAIAUgFmogCP1WAgABIQgLIBVBAksEQCAWIAVBAXRqIAj9VgIAAiEICyAVQQNLBEAgFiAF
QQNsaiAI/VYCAAMhCAsgByAPQeAAbGoiFiAJ/QsEACAWIAkgCP3kASILIAr95AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQQIBYgCiAL/eUB/Q
yrqqo+q6qqPquqqj6rqqo+/eYB/QsEICAWIAkgCiAI/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJ
iIi/iYiIv4mIiL+JiIi//eYB/QsEMCAWQUBrIAkgCiAI/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/Q
yJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACAWIAj9CwRQIA9BAWohDwwBCwtBACEPA0AgD0EGSQRAIAcgD0EEdGoiFv0ABAAhCCAW/QAEYCEJIBb9
AATAASEKIBQgDyATbGohFyATQQZsIRgCQCAVQQRPBEAgFyAI/QsEACAXIBhqIAggCv3kASILIAn95AH9DKuqqj6rqqo+q6qqPquqqj795gH9Cw
QAIBcgGEEBdGogCSAL/eUB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEACAXIBhBA2xqIAggCSAK/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwA
AAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEACAXIBhBAnRqIAggCSAK/QwAAABAAAAAQAAAAEAAAABA/eYB/e
UB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACAXIBhBBWxqIAr9CwQADAELIBYgCP0LBAAgFiAIIAr9
5AEiCyAJ/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEYCAWIAkgC/3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBMABIBYgCCAJIAr9DAAAAD
8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwSgAiAWIAggCSAK/QwAAABA
AAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEgAMgFiAK/QsE4ANBACERA0
AgEUEGSQRAIBcgESAYbGohGSAWIBFB4ABsav0ABAAhCAJAIBVBBE8EQCAZIAj9CwQADAELIBkgCP1aAgAAIBVBAUsEQCAZIAj9WgIEAQsgFUEC
SwRAIBkgCP1aAggCCwsgEUEBaiERDAELCwsgD0EBaiEPDAELCyASQQRqIRIMAQsLIBBBAWohEAwBCwsFIAIgA2xBAnQhEwNAIAIgEUsEQEEAIR
IDQCADIBJLBEAgASAEIBFsaiAFIBJsaiEQIAAgAyARbCASakECdGohFCADIBJrIRVBACEPA0AgD0EFSQRAIBBB4AAgD0EUbCIWayAWIAYbaiIX
/VwCACEIIBVBAUsEQCAFIBdqIAj9VgIAASEICyAVQQJLBEAgFyAFQQF0aiAI/VYCAAIhCAsgFUEDSwR7IBcgBUEDbGogCP1WAgADBSAICyEJIB
BB4AAgFkEEaiIXayAXIAYbaiIX/VwCACEIIBVBAUsEQCAFIBdqIAj9VgIAASEICyAVQQJLBEAgFyAFQQF0aiAI/VYCAAIhCAsgFUEDSwR7IBcg
BUEDbGogCP1WAgADBSAICyEKIBBB4AAgFkEIaiIXayAXIAYbaiIX/VwCACEIIBVBAUsEQCAFIBdqIAj9VgIAASEICyAVQQJLBEAgFyAFQQF0ai
AI/VYCAAIhCAsgFUEDSwR7IBcgBUEDbGogCP1WAgADBSAICyELIBBB4AAgFkEMaiIXayAXIAYbaiIX/VwCACEIIBVBAUsEQCAFIBdqIAj9VgIA
ASEICyAVQQJLBEAgFyAFQQF0aiAI/VYCAAIhCAsgFUEDSwR7IBcgBUEDbGogCP1WAgADBSAICyEMIBBB4AAgFkEQaiIWayAWIAYbaiIW/VwCAC
EIIBVBAUsEQCAFIBZqIAj9VgIAASEICyAVQQJLBEAgFiAFQQF0aiAI/VYCAAIhCAsgFUEDSwRAIBYgBUEDbGogCP1WAgADIQgLIAcgD0HgAGxq
IhYgCf0LBAAgFiAJIAv95AEgCP3kASIOIAogDP3kASIN/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEECAWIA0gDv3lAf0Mq6qqPquqqj6rqq
o+q6qqPv3mAf0LBCAgFiAJIAogCyAMIAj9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/
AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQwIBZBQGsgCSAKIAsgDCAI/QwAAA
BAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAA
AABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACAWIAj9CwRQIA9BAWohDwwBCwtBACEPA0AgD0EGSQRAIAcgD0EEdGoiFv0ABAAhCC
AW/QAEYCEJIBb9AATAASEKIBb9AASgAiELIBb9AASAAyEMIBQgDyATbGohFyATQQZsIRgCQCAVQQRPBEAgFyAI/QsEACAXIBhqIAggCv3kASAM
/eQBIg0gCSAL/eQBIg795AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQAIBcgGEEBdGogDiAN/eUB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEAC
AXIBhBA2xqIAggCSAKIAsgDP0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAA
P/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBAAgFyAYQQJ0aiAIIAkgCiALIAz9DAAAAEAAAA
BAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED9
5gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIBcgGEEFbGogDP0LBAAMAQsgFiAI/QsEACAWIAggCv3kASAM/eQBIg0gCSAL/eQBIg795A
H9DKuqqj6rqqo+q6qqPquqqj795gH9CwRgIBYgDiAN/eUB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEwAEgFiAIIAkgCiALIAz9DAAAAD8AAAA/
AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95g
H95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwSgAiAWIAggCSAKIAsgDP0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAA
QP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBIADIB
YgDP0LBOADQQAhEANAIBBBBkkEQCAXIBAgGGxqIRkgFiAQQeAAbGr9AAQAIQgCQCAVQQRPBEAgGSAI/QsEAAwBCyAZIAj9WgIAACAVQQFLBEAg
GSAI/VoCBAELIBVBAksEQCAZIAj9WgIIAgsLIBBBAWohEAwBCwsLIA9BAWohDwwBCwsgEkEEaiESDAELCyARQQFqIREMAQsLCwu7CAIIfwh7A0
AgAyAPSwRAIAAhCSAEIAVBBnRqIQwDQCAMIAQgBkEGdGpJBEAgAiAMKAIAaiEKIAIgDCgCEGohCyACIAwoAiBqIQ0gAiAMKAIwaiEOIAchCANA
IAggB0HABGpJBEAgCv0ABAAiESAL/QAEACIS/Q0AAQIDEBESEwQFBgcUFRYXIRAgDf0ABAAiEyAO/QAEACIU/Q0AAQIDEBESEwQFBgcUFRYXIR
UgCv1dAxAgC/1dAxD9DQABAgMQERITBAUGBxQVFhciFiAN/V0DECAO/V0DEP0NAAECAxAREhMEBQYHFBUWFyIX/Q0AAQIDBAUGBxAREhMUFRYX
IBEgEv0NCAkKCxgZGhsMDQ4PHB0eHyIRIBMgFP0NCAkKCxgZGhsMDQ4PHB0eHyIS/Q0AAQIDBAUGBxAREhMUFRYXIhP95QEhFCAIIBAgFf0NAA
ECAwQFBgcQERITFBUWFyAT/eUBIBQgESAS/Q0ICQoLDA0ODxgZGhscHR4fIhEgECAV/Q0ICQoLDA0ODxgZGhscHR4f/eUBIhD9DAAAwD8AAMA/
AADAPwAAwD/95gH95AH95AH9CwQAIAggFCAQ/eQBIBMgEf3kAf0MAADAPwAAwD8AAMA/AADAP/3mAf3kAf0LBBAgCCAUIBD95QEgESAT/eUB/Q
wAAMA/AADAPwAAwD8AAMA//eYB/eQB/QsEICAIIBQgECAQ/eQB/eQB/QsEMCAIQUBrIBQgEP0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lAf0LBAAg
CCAWIBf9DQgJCgsMDQ4PGBkaGxwdHh8gEf3lASAU/QwAAMA/AADAPwAAwD8AAMA//eYBIBD95QH95AH9CwRQIAojFWohCiALIxVqIQsgDSMVai
ENIA4jFWohDiAIQeAAaiEIDAELC0EAIQgDQCAIQQZJBEAgByAIQQR0aiIK/QAEwAEhECAK/QAE4AMhESAJIAEgCGxqIgsgCv0ABAAgEP3lASAK
/QAEgAMgEP3lASISIAr9AASgAiITIAr9AARg/eUBIhT9DAAAwD8AAMA/AADAPwAAwD/95gH95AH95AH9CwQAIAFBBmwiCiALaiASIBT95AEgEC
AT/eQB/QwAAMA/AADAPwAAwD8AAMA//eYB/eQB/QsEACALIApBAXRqIBIgFP3lASATIBD95QH9DAAAwD8AAMA/AADAPwAAwD/95gH95AH9CwQA
IAsgCkEDbGogEiAUIBT95AH95AH9CwQAIAsgCkECdGogEiAU/QwAAAA/AAAAPwAAAD8AAAA//eYB/eUB/QsEACALIApBBWxqIBEgE/3lASAS/Q
wAAMA/AADAPwAAwD8AAMA//eYBIBT95QH95AH9CwQAIAhBAWohCAwBCwsgDEFAayEMIAlBEGohCQwBCwsgD0EBaiEPIAAjFGohACACIxZqIQIM
AQsLC8QCAgJ7BX8gBEF8cSELIARBA3EhCQNAIAIgDEsEQCAAIAUjFWxqIAZBAnRqIQRBACEKA0AgAyAKSwRAIAEgC0ECdGohDQNAIAEgDUkEQC
AEIAH9AAQAIgj9CwQAIARBEGohBCAHIAj9DP///3////9/////f////3/9Tv24ASEHIAFBEGohAQwBCwsgCQRAIAQgAf0ABAAgCf0R/QwAAAAA
AQAAAAIAAAADAAAA/Tv9TiII/VoCAAAgCUEBSwRAIAQgCP1aAgQBCyAJQQJLBEAgBCAI/VoCCAILIAcgCP0M////f////3////9/////f/1O/b
gBIQcLIAEgCUECdGohASAKQQFqIQojFSAEIAtBAnRraiEEDAELCyAMQQFqIQwgACMWaiEADAELCyAH/QwAAIBVAACAVQAAgFUAAIBV/T/9U0UL
3gIDB38BewF9IAEgAGshEyAAQQJ0IgEgB2ohDyABIAlqIQkDQCACBEAgCwRAIAtBAUYEQCAJIAwgAEECdGogE0ECdPwKAAALBSAJQQAgE0ECdP
wLAAtBACEHIAQhESAPIQEDQCAHQQhqIg0gA00EQCATIAkgESAGIAEgCBApIA0hByARIAZBA3RqIREgASAIQQN0aiEBDAELCwNAIAMgB0sEQCAJ
IRIgASEQQQAhDiARKgIAIhX9EyEUA0AgDkEEaiINIBNNBEAgEiAS/QAEACAUIBD9AAQA/eYB/eQB/QsEACANIQ4gEkEQaiESIBBBEGohEAwBCw
sDQCAOIBNJBEAgEiASKgIAIBUgECoCAJSSOAIAIA5BAWohDiASQQRqIRIgEEEEaiEQDAELCyAHQQFqIQcgBiARaiERIAEgCGohAQwBCwsgAkEB
ayECIAQgBWohBCAJIApqIQkMAQsLC68CBAR7AXwBfQJ/IAL9EyEGA0AgAUEITwRA/QwAAAAAAAAAAAAAAAAAAAAAIQP9DAAAAAAAAAAAAAAAAA
AAAAAhBCAAQSAgAUEDdiIJIAlBIEsbIglBBXRqIQoDQCAAIApJBEAgAyAA/QAEACAG/eUBIgMgA/3mAf3kASEDIAQgAP0ABBAgBv3lASIEIAT9
5gH95AEhBCAAQSBqIQAMAQsLIAUgA/1fIAMgA/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIAT9XyAEIAT9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf
3wAf3wASEFIAEgCUEDdGshAQwBCwsDQCABBEAgByAAKgIAIAKTIgggCJS7oCEHIAFBAWshASAAQQRqIQAMAQsLIAX9IQAgBf0hAaAgB6AL1QEB
B38gACABIARsIAVsQQNqQXxxQQJ0aiEOA0AgASAMSwRAQQAhCgNAIAQgCksEQCAEQQFrIAprIAogCBsgBmwhD0EAIQsDQCAFIAtLBEAgBUEBay
ALayALIAgbIAdsIQ0gAiAMbCAPaiADbCEQIAAgCQR/IA1BAXEgA0EBdmwgDUEBdmoFIA0LIBBqQQJ0NgIAIAtBAWohCyAAQQRqIQAMAQsLIApB
AWohCgwBCwsgDEEBaiEMDAELCwNAIAAgDkkEQCAAQQA2AgAgAEEEaiEADAELCwuHAQECfyAAQQAgBCAGQQF0akECdCIHIAIgAyAFQQF0amxs/A
sAIAAgBSAHbCAGQQJ0amohAANAIAIEQEEAIQYDQCADIAZLBEAgACABIARBAnQiCPwKAAAgBkEBaiEGIAAgB2ohACABIAhqIQEMAQsLIAJBAWsh
AiAAIAVBAXQgB2xqIQAMAQsLC7oxAgx/DXsgASACbEECdCELA0AgAEEETwRAIAEgAiADIAQgBSAGIAcgCCAJEDcgCUEQaiAJIAkbIQkgAEEEay
EAIAcgA0EEdGohByAIIAtBAnRqIQgMAQsLIABBA0YEQCADIQ0gBCELIAUhAyAGIQ4gByEGIA1BAnQhEyAIIQUgASIPIAIiCGxBAnQhFANAIA8g
EEsEQCAIIQcgCyEBIAMhAiAGIQAgBSEEA0AgB0EITwRAIAAhDP0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAA
AAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHCATQQF0IRUg
ASIKIA1BAnRqIREDQCAKIBFJBEAgGiAM/QkCACIZIAIgCigCAGoiEv0ABAAiHf3mAf3kASEaIBsgGSAS/QAEECIZ/eYB/eQBIRsgFiAMIBNq/Q
kCACIeIB395gH95AEhFiAYIB4gGf3mAf3kASEYIBcgDCAVav0JAgAiHiAd/eYB/eQBIRcgHCAeIBn95gH95AEhHCAKQQRqIQogDEEEaiEMDAEL
CyAbIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhn95AEhGyAEIBogGf3kAf0LBAAgBCAb/QsEECAEIBRqIQogGCAJBHsgCUEEav0JAg
AF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIRkgCiAWIBj95AH9CwQAIAogGf0LBBAgBCAUQQF0aiEKIBwgCQR7IAlBCGr9CQIABf0MAAAAAAAA
AAAAAAAAAAAAAAsiFv3kASEYIAogFyAW/eQB/QsEACAKIBj9CwQQIAdBCGshByACQSBqIQIgBEEgaiEEDAELCyAHBEAgB0EESwRA/QwAAAAAAA
AAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAA
AAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEcIBNBAXQhCiABIA1BAnRqIQwDQCABIAxJBEAgGyAA/QkCACIZIAIgASgCAGoiEf0ABAAiHf
3mAf3kASEbIBogGSAR/QAEECIZ/eYB/eQBIRogFiAAIBNq/QkCACIeIB395gH95AEhFiAYIB4gGf3mAf3kASEYIBcgACAKav0JAgAiHiAd/eYB
/eQBIRcgHCAeIBn95gH95AEhHCABQQRqIQEgAEEEaiEADAELCyAaIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhn95AEhGiAEIBsgGf
3kAf0LBAAgBEEQaiEAAkAgB0EEayIBQQRPBEAgACAa/QsEAAwBCyAAIBr9WgIAACABQQFLBEAgACAa/VoCBAELIAFBAksEQCAAIBr9WgIIAgsL
IAQgFGohACAYIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhGSAAIBYgGP3kAf0LBAAgAEEQaiEAAkAgB0EEayIBQQRPBE
AgACAZ/QsEAAwBCyAAIBn9WgIAACABQQFLBEAgACAZ/VoCBAELIAFBAksEQCAAIBn9WgIIAgsLIAQgFEEBdGohACAcIAkEeyAJQQhq/QkCAAX9
DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhGCAAIBcgFv3kAf0LBAAgAEEQaiEAAkAgB0EEayIBQQRPBEAgACAY/QsEAAwBCyAAIBj9WgIAACABQQ
FLBEAgACAY/VoCBAELIAFBAksEQCAAIBj9WgIIAgsLBf0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAA
AAAAAAAAAAAhGyATQQF0IQogASANQQJ0aiEMA0AgASAMSQRAIBggAP0JAgAgAiABKAIAav0ABAAiFv3mAf3kASEYIBwgACATav0JAgAgFv3mAf
3kASEcIBsgACAKav0JAgAgFv3mAf3kASEbIAFBBGohASAAQQRqIQAMAQsLIBggCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJA
IAdBBE8EQCAEIBb9CwQADAELIAQgFv1aAgAAIAdBAUsEQCAEIBb9WgIEAQsgB0ECSwRAIAQgFv1aAggCCwsgBCAUaiEAIBwgCQR7IAlBBGr9CQ
IABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAdBBE8EQCAAIBb9CwQADAELIAAgFv1aAgAAIAdBAUsEQCAAIBb9WgIEAQsgB0ECSwRAIAAg
Fv1aAggCCwsgBCAUQQF0aiEAIBsgCQR7IAlBCGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAdBBE8EQCAAIBb9CwQADAELIAAgFv
1aAgAAIAdBAUsEQCAAIBb9WgIEAQsgB0ECSwRAIAAgFv1aAggCCwsLCyAQQQFqIRAgAyAOaiEDIAUgCEECdGohBQwBCwsFIABBAkYEQCAGIQsg
ByEGIAMiDEECdCEQIAEiDSACbEECdCERA0AgDSAPSwRAIAIhByAFIQEgBiEAIAghAwNAIAdBEE8EQCABIQ4gACEK/QwAAAAAAAAAAAAAAAAAAA
AAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAh
G/0MAAAAAAAAAAAAAAAAAAAAACEd/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAEIgEgDEECdGohEgNAIAEgEkkEQC
AaIAr9CQIAIh4gDiABKAIAaiIT/QAEACIf/eYB/eQBIRogGCAeIBP9AAQQIiD95gH95AEhGCAcIB4gE/0ABCAiIf3mAf3kASEcIBsgHiAT/QAE
MCIe/eYB/eQBIRsgGSAKIBBq/QkCACIiIB/95gH95AEhGSAdICIgIP3mAf3kASEdIBYgIiAh/eYB/eQBIRYgFyAiIB795gH95AEhFyABQQRqIQ
EgCkEEaiEKDAELCyAYIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhHiADIBogGP3kAf0LBAAgAyAe/QsEECADIBwgGP3kAf0L
BCAgAyAbIBj95AH9CwQwIAMgEWohASAdIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhGiABIBkgGP3kAf0LBAAgASAa/Q
sEECABIBYgGP3kAf0LBCAgASAXIBj95AH9CwQwIAdBEGshByAOQUBrIQEgA0FAayEDDAELCwJAIAdFDQAgB0EMSwRAIAAhCv0MAAAAAAAAAAAA
AAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAA
AAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhHf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRcgBCIAIAxBAnRqIQ4DQCAA
IA5JBEAgGyAK/QkCACIeIAEgACgCAGoiEv0ABAAiH/3mAf3kASEbIBggHiAS/QAEECIg/eYB/eQBIRggHCAeIBL9AAQgIiH95gH95AEhHCAaIB
4gEv0ABDAiHv3mAf3kASEaIBkgCiAQav0JAgAiIiAf/eYB/eQBIRkgHSAiICD95gH95AEhHSAWICIgIf3mAf3kASEWIBcgIiAe/eYB/eQBIRcg
AEEEaiEAIApBBGohCgwBCwsgGCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIR4gGiAY/eQBIRogAyAbIBj95AH9CwQAIAMgHv
0LBBAgAyAcIBj95AH9CwQgIANBMGohAAJAIAdBDGsiAUEETwRAIAAgGv0LBAAMAQsgACAa/VoCAAAgAUEBSwRAIAAgGv1aAgQBCyABQQJLBEAg
ACAa/VoCCAILCyADIBFqIQAgHSAJBHsgCUEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIRogFyAY/eQBIRcgACAZIBj95AH9CwQAIA
AgGv0LBBAgACAWIBj95AH9CwQgIABBMGohAAJAIAdBDGsiAUEETwRAIAAgF/0LBAAMAQsgACAX/VoCAAAgAUEBSwRAIAAgF/1aAgQBCyABQQJL
BEAgACAX/VoCCAILCwwBCyAHQQhLBEAgACEK/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAA
AAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYIAQiACAMQQJ0aiEOA0AgACAO
SQRAIBsgCv0JAgAiGSABIAAoAgBqIhL9AAQAIh395gH95AEhGyAcIBkgEv0ABBAiHv3mAf3kASEcIBogGSAS/QAEICIZ/eYB/eQBIRogFiAKIB
Bq/QkCACIfIB395gH95AEhFiAXIB8gHv3mAf3kASEXIBggHyAZ/eYB/eQBIRggAEEEaiEAIApBBGohCgwBCwsgHCAJBHsgCf0JAgAF/QwAAAAA
AAAAAAAAAAAAAAAACyIZ/eQBIRwgGiAZ/eQBIRogAyAbIBn95AH9CwQAIAMgHP0LBBAgA0EgaiEAAkAgB0EIayIBQQRPBEAgACAa/QsEAAwBCy
AAIBr9WgIAACABQQFLBEAgACAa/VoCBAELIAFBAksEQCAAIBr9WgIIAgsLIAMgEWohACAXIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAA
AAALIhf95AEhGSAYIBf95AEhGCAAIBYgF/3kAf0LBAAgACAZ/QsEECAAQSBqIQACQCAHQQhrIgFBBE8EQCAAIBj9CwQADAELIAAgGP1aAgAAIA
FBAUsEQCAAIBj9WgIEAQsgAUECSwRAIAAgGP1aAggCCwsMAQsgB0EESwRAIAAhCv0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAA
AAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEcIAQiACAMQQJ0aiEOA0AgACAOSQRAIBsgCv0JAgAiFiABIAAoAg
BqIhL9AAQAIhf95gH95AEhGyAaIBYgEv0ABBAiFv3mAf3kASEaIBggCiAQav0JAgAiGSAX/eYB/eQBIRggHCAZIBb95gH95AEhHCAAQQRqIQAg
CkEEaiEKDAELCyAaIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyADIBsgFv3kAf0LBAAgA0EQaiEAAkAgB0EEayIBQQRPBE
AgACAX/QsEAAwBCyAAIBf9WgIAACABQQFLBEAgACAX/VoCBAELIAFBAksEQCAAIBf9WgIIAgsLIAMgEWohACAcIAkEeyAJQQRq/QkCAAX9DAAA
AAAAAAAAAAAAAAAAAAALIhb95AEhFyAAIBggFv3kAf0LBAAgAEEQaiEAAkAgB0EEayIBQQRPBEAgACAX/QsEAAwBCyAAIBf9WgIAACABQQFLBE
AgACAX/VoCBAELIAFBAksEQCAAIBf9WgIIAgsLBSAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEbIAQiACAMQQJ0
aiEOA0AgACAOSQRAIBwgCv0JAgAgASAAKAIAav0ABAAiFv3mAf3kASEcIBsgCiAQav0JAgAgFv3mAf3kASEbIABBBGohACAKQQRqIQoMAQsLIB
wgCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAdBBE8EQCADIBb9CwQADAELIAMgFv1aAgAAIAdBAUsEQCADIBb9WgIEAQsg
B0ECSwRAIAMgFv1aAggCCwsgAyARaiEAIBsgCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAdBBE8EQCAAIBb9CwQADA
ELIAAgFv1aAgAAIAdBAUsEQCAAIBb9WgIEAQsgB0ECSwRAIAAgFv1aAggCCwsLCyAPQQFqIQ8gBSALaiEFIAggAkECdGohCAwBCwsFIABBAUYE
QCADIQ0gBSELIAYhDiABIQ8gAiEGA0AgCiAPSQRAIAYhBSALIQEgByEAIAghAgNAIAVBEE8EQCAAIQP9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAA
AAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhGyAEIQwgBCANQQJ0aiEQA0AgDCAQSQRAIBog
A/0JAgAiFiABIAwoAgBqIhH9AAQA/eYB/eQBIRogGCAWIBH9AAQQ/eYB/eQBIRggHCAWIBH9AAQg/eYB/eQBIRwgGyAWIBH9AAQw/eYB/eQBIR
sgDEEEaiEMIANBBGohAwwBCwsgGCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgAiAaIBb95AH9CwQAIAIgF/0LBBAgAiAc
IBb95AH9CwQgIAIgGyAW/eQB/QsEMCAFQRBrIQUgAUFAayEBIAJBQGshAgwBCwsCQCAFRQ0AIAVBDEsEQP0MAAAAAAAAAAAAAAAAAAAAACEb/Q
wAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEaIAQiAyANQQJ0aiEMA0AgAyAMSQRAIBsg
AP0JAgAiFiABIAMoAgBqIhD9AAQA/eYB/eQBIRsgGCAWIBD9AAQQ/eYB/eQBIRggHCAWIBD9AAQg/eYB/eQBIRwgGiAWIBD9AAQw/eYB/eQBIR
ogA0EEaiEDIABBBGohAAwBCwsgGCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgGiAW/eQBIRggAiAbIBb95AH9CwQAIAIg
F/0LBBAgAiAcIBb95AH9CwQgIAJBMGohAAJAIAVBDGsiAUEETwRAIAAgGP0LBAAMAQsgACAY/VoCAAAgAUEBSwRAIAAgGP1aAgQBCyABQQJLBE
AgACAY/VoCCAILCwwBCyAFQQhLBED9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRog
BCIDIA1BAnRqIQwDQCADIAxJBEAgGyAA/QkCACIWIAEgAygCAGoiEP0ABAD95gH95AEhGyAcIBYgEP0ABBD95gH95AEhHCAaIBYgEP0ABCD95g
H95AEhGiADQQRqIQMgAEEEaiEADAELCyAcIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyAaIBb95AEhGCACIBsgFv3kAf0L
BAAgAiAX/QsEECACQSBqIQACQCAFQQhrIgFBBE8EQCAAIBj9CwQADAELIAAgGP1aAgAAIAFBAUsEQCAAIBj9WgIEAQsgAUECSwRAIAAgGP1aAg
gCCwsMAQsgBUEESwRA/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhGiAEIgMgDUECdGohDANAIAMgDEkEQCAbIAD9CQIA
IhYgASADKAIAaiIQ/QAEAP3mAf3kASEbIBogFiAQ/QAEEP3mAf3kASEaIANBBGohAyAAQQRqIQAMAQsLIBogCQR7IAn9CQIABf0MAAAAAAAAAA
AAAAAAAAAAAAsiFv3kASEXIAIgGyAW/eQB/QsEACACQRBqIQACQCAFQQRrIgFBBE8EQCAAIBf9CwQADAELIAAgF/1aAgAAIAFBAUsEQCAAIBf9
WgIEAQsgAUECSwRAIAAgF/1aAggCCwsF/QwAAAAAAAAAAAAAAAAAAAAAIRogBCIDIA1BAnRqIQwDQCADIAxJBEAgGiAA/QkCACABIAMoAgBq/Q
AEAP3mAf3kASEaIANBBGohAyAAQQRqIQAMAQsLIBogCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAVBBE8EQCACIBb9CwQA
DAELIAIgFv1aAgAAIAVBAUsEQCACIBb9WgIEAQsgBUECSwRAIAIgFv1aAggCCwsLCyAKQQFqIQogCyAOaiELIAggBkECdGohCAwBCwsLCwsL4A
IDA38BfQF7IAMgACAEbGohAyAGIAAgB2xqIQYDQCAAIAFJBEAgBUEERiAIQQRGcQRAAkAgBiEJIAMhCyACIgpBwABLBEAgCSALIApBAnT8CgAA
DAELA0AgCkEETwRAIAkgC/0ABAD9CwQAIApBBGshCiAJQRBqIQkgC0EQaiELDAELCwNAIAoEQCAJIAsqAgA4AgAgCkEBayEKIAlBBGohCSALQQ
RqIQsMAQsLCwUgBUUgCEEERnEEQCAGIQogAiEJIAMqAgAiDP0TIQ0DQCAJQQRPBEAgCiAN/QsEACAJQQRrIQkgCkEQaiEKDAELCwNAIAkEQCAK
IAw4AgAgCUEBayEJIApBBGohCgwBCwsFIAMhCiAGIQkgAiELA0AgCwRAIAkgCioCADgCACALQQFrIQsgBSAKaiEKIAggCWohCQwBCwsLCyAAQQ
FqIQAgAyAEaiEDIAYgB2ohBgwBCwsLPgEBfyMAIwEjAiMIQQF0aiMDIwlBAXRqIgBBAWpBfnEgACMHQQJGIwVBAUtxIgAbIwQjBSMKIwtBACAA
EBIL3AMCDn8CeyMHQQJGIwVBAUtxIgEjCCMJcnJFBEAgAA8LIwAjBSMBIwRsbEEDakF8cUECdGohBiABBEAgACECIwMhCiMDIwlBAXRqIgBBAW
pBfnEgACMHQQJGIwVBAUtxGyIHQQF0IQAgBkEAIwEiCCMCIgwjCCILQQF0amwgB2xBAnT8CwAjCSIBQQFxIABsIAFBAXZBAnRqIQ0gAUF/c0EB
cSAAbCABQQFqQQF2QQJ0aiEOIAYgByALbEECdGohAwNAIAgEQEEAIQkDQCAJIAxJBEBBACEAIAMgDWohBCADIA5qIQUDQCAAQQhqIgEgCk0EQC
AEIAL9AAQAIg8gAv0ABBAiEP0NAAECAwgJCgsQERITGBkaG/0LBAAgBSAPIBD9DQQFBgcMDQ4PFBUWFxwdHh/9CwQAIAEhACACQSBqIQIgBEEQ
aiEEIAVBEGohBQwBCwsDQCAAIApJBEAgBCAFIABBAXFFIgEbIAIqAgA4AgAgAQRAIARBBGohBAUgBUEEaiEFCyAAQQFqIQAgAkEEaiECDAELCy
AJQQFqIQkgAyAHQQJ0aiEDDAELCyAIQQFrIQggAyALQQF0IAdsQQJ0aiEDDAELCwUgBiAAIwEjAiMDIwgjCRATCyAGC5wDACAAJAEgASQCIAIk
AyADJAQgBCQFIAUkBiAGJAcgByQIIAgkCSAJJAogCiQLIAskDCAMJA0gDSQOQQAhAAJAIwZBAUcjB0EBR3IEf0EBBSMJRSMIRSMFQQFGIwRBAU
ZxIwZBAUZxIwdBAUZxcXELDQAjCiMEQQFrbCMIa0EASAR/QQEFIwsjBUEBa2wjCWtBAEgLDQAjDSMObEEFbCMCIwNBA2pBfHFsQQJ0TyEACyAA
RQRAIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQR/QQAFIw4jDSIAQYCAECMFIwEjBGxsIgEjDmxBAnRuIgJBASACGyICIAAgAkkbbE
EHakF4cUECdCIAIABBQGsgAEH/B3EbIAFsCyEAIwdBAkYiAQR/IAEEfyMDQQFqQX5xBSMDCyMBIwJsbEECdAVBAAsgAGpBQGsPCyMFIwQjDGxs
QQNqQXxxQQJ0IwwjBSMBIwRsbGxBAnRqIw4jCyMFQQFrbCMJa0EBdGojDCMNIwojBEEBa2wjCGtBAXRqbGxBAnRqQUBrC8sEAQN/IAckASAIJA
IgCSQDIAokBCALJAUgDCQGIA0kByAOJAggDyQJIBAkCiARJAsgEiQMIBMkDSAUJA4jAyMBIwJsbEECdCEQIw4jDCMNbGxBAnQhEUEAIQcCQCMG
QQFHIwdBAUdyBH9BAQUjCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxCw0AIwojBEEBa2wjCGtBAEgEf0EBBSMLIwVBAWtsIwlrQQBICw
0AIw0jDmxBBWwjAiMDQQNqQXxxbEECdE8hBwtBfyEIA0AgACABSQRAIAAgACAGbiIJIAZsayESIAIgAyAJbGogESASbGohEyAFIAAgEGxqIRQg
BCASIwxsIwUjASMEbGxsQQJ0aiEVAkAgB0UEQCATIBUgFBA8DAELIwAiCSMMIwUjASMEbGxsQQJ0aiIWIwUjDCMEbGxBA2pBfHFBAnRqIQsjDi
MLIwVBAWtsIwlrQQF0aiEMIAggEkcEQCMNIwojBEEBa2wjCGtBAXRqIRcgCSEKQQAhDSMEIwVsQQJ0IQ8DQCANIwFJBEBBACEOA0AgDiMMSQRA
IAogFSAOIwFsIA1qIA9saiAP/AoAACAOQQFqIQ4gCiAPaiEKDAELCyANQQFqIQ0MAQsLIAhBf0YEQCAWIwwgFyAMIwQjBSMKIwtBAUEAEBILIB
IhCAsgCyATIwwjDSMOIwojBEEBa2wjCGsjCyMFQQFrbCMJaxATIwEjAiMDIwUjDCMEbGwgFiALIAxBAnQgCSAUQQAQFAsgAEEBaiEADAELCwvf
AgAgCCQBIAkkAiAKJAMgCyQEIAwkBSANJAYgDiQHIA8kCCAQJAkgESQKIBIkCyATJAwgFCQNIBUkDiMHQQFGBH9BAQUjB0ECRiMFQQFLcQsEfy
MJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEFQQELBH9BAAUjDiIIQQlsIAhBA2pBfHFBA3RPCyIIBEAQFgsjAyMBIwJsbEECdCEJIw4j
DCMNbGxBAnQhCgNAIAAgAUkEQCAAIAAgB24iCyAHbGshDCACIAMgC2xqIAkgDGxqIQsgBiAAIApsaiENIAQgDCMMbCIMIwUjASMEbGwiDmxBAn
RqIQ8gBSAMQQJ0akEAIAUbIQwgCARAIwwjDSMOIA4jACALEBcjBiMDIwlBAXRqIgtBAWpBfnEgCyMHQQJGIwVBAUtxG0ECdGwgDyANIAwQFAUg
CyAPIAwgDRA9CyAAQQFqIQAMAQsLC6UGARB/Iw5BAnQhDCMDQQJ0IREDQCAOIwFJBEBBACETA0AgEyMESQRAIwdBAUYiCQRAIwIgEyMKbCMIay
IHIAEjBmxqSwR/IwIjBiACQQFrbCAHaksFQQALIQkLQQAhEgNAIBIjBUkEQAJAIAQgD00gAyAPS3INACASIwtsIgcjCU8Ef0EABSMOIggjByMJ
IAdrakEBayMHbiIHIAcgCEsbCyIHIgsjB2wgEiMLbCIIaiMJayENIAtBASAJG0UgCyAIIwMjCWoiCk8Ef0EABSMOIhAjByAKIAhrakEBayMHbi
IIIAggEEsbCyIIIAcgCEsbIhAjDkZxBEAgAiABayAFIw4gACABIwZsIBMjCmxqIwhrIBFsaiANQQJ0aiMGIBFsED8MAQsgBSEHIAEhCgNAIAIg
CksEQAJAIAojBmwgEyMKbGojCGsiFCMCTwRAIAciCCMOQQJ0aiEUA0AgCCAUSQRAIAj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAhBEGohCAwBCw
sMAQsgCwRAIAciCCALQQJ0aiEVA0AgCCAVSQRAIAj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAhBEGohCAwBCwsLIAAgESAUbGogDUECdGohFCAH
IAtBAnRqIgggECALa0ECdGohFSMHQQFGBEADQCAIIBVJBEAgCCAU/QAEAP0LBAAgCEEQaiEIIBRBEGohFAwBCwsFIwdBAkYEQANAIAggFUkEQC
AIIBT9AAQAIBT9AAQQ/Q0AAQIDCAkKCxAREhMYGRob/QsEACAIQRBqIQggFEEgaiEUDAELCwUjB0ECdCEWA0AgCCAVSQRAIAggFCoCADgCACAI
QQRqIQggFCAWaiEUDAELCwsLIBAjDkkEQCAHIBBBAnRqIggjDiAQa0ECdGohFANAIAggFEkEQCAI/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAIQR
BqIQgMAQsLCwsgCkEBaiEKIAcgDGohBwwBCwsLIBJBAWohEiAPQQFqIQ8gBSAGaiEFDAELCyATQQFqIRMMAQsLIAAjAiARbGohACAOQQFqIQ4M
AQsLC14AIAJBgARLBH9BAQUgASACbEGAgAhPIABBIE9xCwRAQQAgACABIAIgAyAEQQQgBSAGQQQgByAIQQBBABABBUEAIAAgASACIAMgBEEEIA
UgBkEgIAcgCEEAQQAQBgsLswICA3sCfyAC/RMhB/0MAACA/wAAgP8AAID/AACA/yEGA0AgASAISwRAIAhBAnQiCSAAav0ABAAgB/3mASEFIANB
AkYEeyAFIAQgCWr9AAQA/eQBBSADQQFGBHv9DAAAgP8AAID/AACA/wAAgP8gBSAEIAhq/VwCAP2JAf2pAf0MAAAAAAAAAAAAAAAAAAAAAP03/V
IFIAULCyEFIAEgCGsiCUEESQRAIAX9DAAAgP8AAID/AACA/wAAgP8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiEFCyAAIAhBAnRqIAX9CwQA
IAYgBf3pASEGIAhBBGohCAwBCwsgBiAGIAb9DQgJCgsMDQ4PAAECAwQFBgf96QEiBSAFIAX9DQQFBgcAAQIDDA0ODwgJCgv96QH9HwALIwBBAC
AAIAEgAiADQQQgBCAFIAZBICAHIAFBAnRBAkEAEAYLigUCCX8BeyABIABrIhYgCCAJIAogCyAMIA0gDiAPIBAgESASIBMgFCAVEAojAGogFmsh
GSMAJBojGkHABGokGyMbIxJBBnRqJBwjHCATQSRsIAhsQQJ0QQ9qQXBxaiQdIx0gEyMWbCIWQR9qQXBxaiQeIx4gEyMUbEH/H2pBgGBxQcACak
EkbGokHyMgIAJHBEAjGyAJIAoQBCMdQQAgFvwLAAsgCCAJbCAKbEECdCEcIBMgFGwgFWxBAnQhHSAIIAtsIAxsIRogACEWA0AgASAWSwRAIAUg
FiAWIAduIhcgB2xrIh4gE2wgGmxBAnRqIRgjICACRyAHQQFLcgRAIxwgGCAIIBMgCyAMbEECdCAaQQJ0QQEjGhANC0EBIAEgAGsgB0EBRxsiGy
ADIAQgF2xqIB0gHmxqIAQgEyAUIBUgC0EBayAPayAMQQFrIBBrIAYgFiAcbGogHCAIIAlBACAWIBlqIABrEAsgEyAabCEX/QwAAAAAAAAAAAAA
AAAAAAAAIR8DQCAXQQRPBEAgHyAY/QAEAP0M////f////3////9/////f/1O/bgBIR8gF0EEayEXIBhBEGohGAwBCwsgHyAY/QAEACAX/RH9DA
AAAAABAAAAAgAAAAMAAAD9O/1O/Qz///9/////f////3////9//U79uAH9DAAAgFUAAIBVAACAVQAAgFX9P/1TBEAgFiAZaiAAa0EAIBv8CwAL
IAIkICAWIBtqIRYMAQsLIAAhAgNAIAEgAksEQCACIBlqIABrLQAARQRAQQAkICACIAJBAWogAyAEIAUgBiAHIAggCSAKIAsgDCANIA4gDyAQIB
EgEiATIBQgFRAZCyACQQFqIQIMAQsLC5EFAgl/AXsgASAAayIXIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUgFhAJIwBqIBdrIRojACQaIxpB
wARqJBsjGyMSQQZ0aiQcIxwgCUEkbCAUbEECdEEPakFwcWokHSMdIAkjFmwiF0EfakFwcWokHiMeIAkjFGxB/x9qQYBgcUHAAmpBJGxqJB8jIC
ACRwRAIxsgFSAWEAQjHUEAIBf8CwALIAkgCmwgC2xBAnQhHiAUIBVsIBZsQQJ0IR0gCSAMbCANbCEbIAAhFwNAIAEgF0sEQCAFIBcgFyAIbiIf
IAhsayIYIBRsIBtsQQJ0aiEZIyAgAkcgCEEBS3IEQCMcIBkgFCAJIBtBAnQgDCANbEECdEEAIxoQDQtBASABIABrIAhBAUcbIhwgAyAEIB9sai
AYIB5saiAEIAkgCiALIBAgESAHIBcgHWxqIB0gFCAVIAYEfyAGIBQgGGxBAnRqBUEACyAXIBpqIABrEAsgFCAbbCEY/QwAAAAAAAAAAAAAAAAA
AAAAISADQCAYQQRPBEAgICAZ/QAEAP0M////f////3////9/////f/1O/bgBISAgGEEEayEYIBlBEGohGQwBCwsgICAZ/QAEACAY/RH9DAAAAA
ABAAAAAgAAAAMAAAD9O/1O/Qz///9/////f////3////9//U79uAH9DAAAgFUAAIBVAACAVQAAgFX9P/1TBEAgFyAaaiAAa0EAIBz8CwALIAIk
ICAXIBxqIRcMAQsLIAAhAgNAIAEgAksEQCACIBpqIABrLQAARQRAQQAkICACIAJBAWogAyAEIAUgBiAHIAggCSAKIAsgDCANIA4gDyAQIBEgEi
ATIBQgFSAWEBoLIAJBAWohAgwBCwsLdAAgBCABIAxqIAAgDSAOEAUgASMWbCMSQQZ0aiABIxRsQf8fakGAYHEgDCMUbEH/H2pBgGBxaiABIAxs
QQJ0akEkbGpB4LgBaiIAIAEgAiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDhAIIgEgACABSxtBQGsL6wUCDX8BeyAMIAkgFGogAiAVIBYQBSMAQc
AEaiQhIyEjEkEGdGokIiMiIAkjFmxBH2pBcHFqJCMjIyAJIxRsQf8fakGAYHFBwAJqQSRsaiQkIyQgFCMUbEH/H2pBgGBxQcACakEkbGokJSMh
IBUgFhAEA0AgACABSQRAIAMgACACbCIcIAJqIhggAyAYSRsgHGshGSAXRQRAIyJBACAJIxZs/AsACyAIIAAgFGwgCWwgDGwgDWxBAnRqIR0Cfy
AZIRogBCAFIBxsaiIgIRsgBiAHIBxsaiIfISIgFSAWbCEhQQAhIyMlQQAgFEEkbCAJbEECdPwLAANAIBoEQEEAIyIgIiAJIAogCyAQIBEQDwR/
IBshFyAUICFsIRj9DAAAAAAAAAAAAAAAAAAAAAAhJANAIBhBBE8EQCAkIBf9AAQA/Qz///9/////f////3////9//U79uAEhJCAYQQRrIRggF0
EQaiEXDAELCyAkIBf9AAQAIBj9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U79DP///3////9/////f////3/9Tv24Af0MAACAVQAAgFUAAIBVAACA
Vf0//VNFBUEAC0UNAhpBACEXA0AgFyMSSQRAICNBBHQiHiMjaiAJIxRsQf8fakGAYHFBwAJqIyIgCSMhIBcjEiIYIBcjE2ogI2siHCAYIBxJGy
IYIwAQDiMkIB5qIBQjFGxB/x9qQYBgcUHAAmogFCMhIBcgGCAbICFBAnQjABAlICMgGCAXa2ohIyAYIRcgIyMTSQ0BIAkgFCAjQQJ0EAxBACEj
DAELCyAaQQFrIRogBSAbaiEbIAcgImohIgwBCwsgIwRAIAkgFCAjQQJ0EAwLIyUgCSAUbCIXQQJ0IBcgHSMAECNBAQsiF0UEQEEAIBRBACAUQQ
AgGSAgIAUgHyAHIB0gCSAKIAsgDCANIA4gDyAQIBEgEiATIBQgFSAWEAcjISAVIBYQBAsgAEEBaiEADAELCwuNDAIFfwZ7IxFBBEYEQANAIAIg
CEsEQEEAIQYDQCAGQQZJBEAgACABIAZsaiIFIAFBBmwiB2r9AAQAIQogBSAHQQVsav0ABAAhCyAEIAZBBHRqIgkgBf0ABAAgCiAFIAdBAXRq/Q
AEACIM/eQBIg395AEgBSAHQQNsav0ABAAiDiAFIAdBAnRq/QAEACIP/eQB/eQB/QsEACAJIAogDP3lASAO/QwAAAA/AAAAPwAAAD8AAAA//eYB
IA8gD/3kAf3lAf3kAf0LBGAgCSANIA79DAAAgD4AAIA+AACAPgAAgD795gEgD/0MAACAQAAAgEAAAIBAAACAQP3mAf3kAf3kASAL/eQB/QsEwA
EgBkEBaiEGDAELC0EAIQYDQCAGQQNJBEAgBCAGQeAAbGoiBf0ABDAhCiAF/QAEUCELIAUgBf0ABAAgBUEQav0ABAAiDCAFQSBq/QAEACIN/eQB
Ig795AEgCiAFQUBr/QAEACIP/eQB/eQB/QsEACAFIAwgDf3lASAK/QwAAAA/AAAAPwAAAD8AAAA//eYBIA8gD/3kAf3lAf3kAf0LBBAgBSAOIA
r9DAAAgD4AAIA+AACAPgAAgD795gEgD/0MAACAQAAAgEAAAIBAAACAQP3mAf3kAf3kASAL/eQB/QsEICAGQQFqIQYMAQsLQQAhByACIAhrIQkD
QCAHQQQgCSAJQQRLG0kEQEEAIQUDQCAFQQNJBEBBACEGA0AgBkEDSQRAIAMgBUEDbCAGakECdGogBCAFQeAAbGogBkEEdGogB0ECdGoqAgA4Ag
AgBkEBaiEGDAELCyAFQQFqIQUMAQsLIAdBAWohByADQSRqIQMMAQsLIAhBBGohCCAAQRBqIQAMAQsLBQNAIAIgCEsEQEEAIQYDQCAGQQZJBEAg
ACABIAZsaiIFIAFBBmwiB2r9AAQAIQogBSAHQQVsav0ABAAhCyAEIAZBBHRqIgkgBf0ABAAgCiAFIAdBAXRq/QAEACIM/eQBIg395AEgBSAHQQ
Nsav0ABAAiDiAFIAdBAnRq/QAEACIP/eQB/eQB/QsEACAJIAogDP3lASIKIA79DAAAAD8AAAA/AAAAPwAAAD/95gEgDyAP/eQB/eUB/eQB/QsE
YCAJIA0gDv0MAACAPgAAgD4AAIA+AACAPv3mASAP/QwAAIBAAACAQAAAgEAAAIBA/eYB/eQB/eQB/QsEwAEgCSAKIA79DAAAAD4AAAA+AAAAPg
AAAD795gEgD/0MAAAAQQAAAEEAAABBAAAAQf3mAf3lAf3kAf0LBKACIAkgDSAO/QwAAIA9AACAPQAAgD0AAIA9/eYBIA/9DAAAgEEAAIBBAACA
QQAAgEH95gH95AH95AEgC/3kAf0LBIADIAZBAWohBgwBCwtBACEGA0AgBkEFSQRAIAQgBkHgAGxqIgVBMGr9AAQAIQogBf0ABFAhCyAFIAX9AA
QAIAVBEGr9AAQAIgwgBUEgav0ABAAiDf3kASIO/eQBIAogBUFAayIH/QAEACIP/eQB/eQB/QsEACAFIAwgDf3lASIMIAr9DAAAAD8AAAA/AAAA
PwAAAD/95gEgDyAP/eQB/eUB/eQB/QsEECAFIA4gCv0MAACAPgAAgD4AAIA+AACAPv3mASAP/QwAAIBAAACAQAAAgEAAAIBA/eYB/eQB/eQB/Q
sEICAFIAwgCv0MAAAAPgAAAD4AAAA+AAAAPv3mASAP/QwAAABBAAAAQQAAAEEAAABB/eYB/eUB/eQB/QsEMCAHIA4gCv0MAACAPQAAgD0AAIA9
AACAPf3mASAP/QwAAIBBAACAQQAAgEEAAIBB/eYB/eQB/eQBIAv95AH9CwQAIAZBAWohBgwBCwtBACEHIAIgCGshCQNAIAdBBCAJIAlBBEsbSQ
RAQQAhBQNAIAVBBUkEQEEAIQYDQCAGQQVJBEAgAyAFQQVsIAZqQQJ0aiAEIAVB4ABsaiAGQQR0aiAHQQJ0aioCADgCACAGQQFqIQYMAQsLIAVB
AWohBQwBCwsgB0EBaiEHIANB5ABqIQMMAQsLIAhBBGohCCAAQRBqIQAMAQsLCwvKEgILfwh7IAEjFGxB/x9qQYBgcUHAAmohEANAIAEgEUsEQC
AIBHsgCCARQQJ0av0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyEUIAAhCSACIANBBnRqIQoDQCAKIAIgBEEGdGpJBEAjEUEERgRAQQAhDQNAIA1B
BkkEQCAJIA0gEGxqIgsgEEEGbCIMav0ABAAhFSALIAxBBWxq/QAEACEZIAUgDUEEdGoiDiAL/QAEACAVIAsgDEEBdGr9AAQAIhb95AEiGv3kAS
ALIAxBA2xq/QAEACIXIAsgDEECdGr9AAQAIhj95AH95AH9CwQAIA4gFSAW/eUBIhUgF/0MAAAAPwAAAD8AAAA/AAAAP/3mASAYIBj95AH95QH9
5AH9CwRgIA4gGiAX/QwAAIA+AACAPgAAgD4AAIA+/eYBIBj9DAAAgEAAAIBAAACAQAAAgED95gH95AH95AH9CwTAASAOIBUgF/0MAAAAPgAAAD
4AAAA+AAAAPv3mASAY/QwAAABBAAAAQQAAAEEAAABB/eYB/eUB/eQBIBn95AH9CwSgAiANQQFqIQ0MAQsLIAr9AAQAIAr9AAQQ/U4gCv0ABCAg
Cv0ABDD9Tv1OIhX9GwNBBEYgFf0bAkEERnEhEiAGIAooAgRqIQsgBiAKKAIUaiENIAYgCigCJGohDiAGIAooAjRqIQ9BACEMA0AgDEEESQRAIA
UgDEHgAGxqIhP9AAQQIRUgE/0ABAAgFP3kASAVIBP9AAQgIhb95AEiF/3kASAT/QAEMCIYIBP9AARAIhn95AH95AEiGiAVIBb95QEiFiAY/QwA
AAA/AAAAPwAAAD8AAAA//eYBIBkgGf3kAf3lAf3kASAU/eQBIhv9DQABAgMQERITBAUGBxQVFhciFSAXIBj9DAAAgD4AAIA+AACAPgAAgD795g
EgGf0MAACAQAAAgEAAAIBAAACAQP3mAf3kAf3kASAU/eQBIhcgFiAY/QwAAAA+AAAAPgAAAD4AAAA+/eYBIBn9DAAAAEEAAABBAAAAQQAAAEH9
5gH95QH95AEgE/0ABFD95AEgFP3kASIW/Q0AAQIDEBESEwQFBgcUFRYXIhj9DQABAgMEBQYHEBESExQVFhchGSAVIBj9DQgJCgsMDQ4PGBkaGx
wdHh8hFSAaIBv9DQgJCgsYGRobDA0ODxwdHh8iGCAXIBb9DQgJCgsYGRobDA0ODxwdHh8iFv0NAAECAwQFBgcQERITFBUWFyEXIBggFv0NCAkK
CwwNDg8YGRobHB0eHyEWIBIEQCALIBn9CwQAIA0gFf0LBAAgDiAX/QsEACAPIBb9CwQABSAMIAooAghJBEACQCAKKAIMIhNBBE8EQCALIBn9Cw
QADAELIAsgGf1aAgAAIBNBAUsEQCALIBn9WgIEAQsgE0ECSwRAIAsgGf1aAggCCwsLIAwgCkEQaigCCEkEQAJAIAooAhwiE0EETwRAIA0gFf0L
BAAMAQsgDSAV/VoCAAAgE0EBSwRAIA0gFf1aAgQBCyATQQJLBEAgDSAV/VoCCAILCwsgDCAKQSBqKAIISQRAAkAgCigCLCITQQRPBEAgDiAX/Q
sEAAwBCyAOIBf9WgIAACATQQFLBEAgDiAX/VoCBAELIBNBAksEQCAOIBf9WgIIAgsLCyAMIApBMGooAghJBEACQCAKKAI8IhNBBE8EQCAPIBb9
CwQADAELIA8gFv1aAgAAIBNBAUsEQCAPIBb9WgIEAQsgE0ECSwRAIA8gFv1aAggCCwsLCyALIxdqIQsgDSMXaiENIA4jF2ohDiAPIxdqIQ8gDE
EBaiEMDAELCwVBACENA0AgDUEGSQRAIAkgDSAQbGoiCyAQQQZsIgxq/QAEACEVIAsgDEEFbGr9AAQAIRkgBSANQQR0aiIOIAv9AAQAIBUgCyAM
QQF0av0ABAAiFv3kAf3kASALIAxBA2xq/QAEACIXIAsgDEECdGr9AAQAIhj95AH95AH9CwQAIA4gFSAW/eUBIBf9DAAAAD8AAAA/AAAAPwAAAD
/95gEgGCAY/eQB/eUB/eQBIBn95AH9CwRgIA1BAWohDQwBCwsgCv0ABAAgCv0ABBD9TiAK/QAEICAK/QAEMP1O/U4iFf0bA0ECRiAV/RsCQQJG
cSESIAYgCigCBGohCyAGIAooAhRqIQ0gBiAKKAIkaiEOIAYgCigCNGohD0EAIQwDQCAMQQJJBEAgBSAMQeAAbGoiE/0ABBAhFSAT/QAEACAU/e
QBIBUgE/0ABCAiFv3kAf3kASAT/QAEMCIXIBP9AARAIhj95AH95AEiGSAVIBb95QEgF/0MAAAAPwAAAD8AAAA/AAAAP/3mASAYIBj95AH95QH9
5AEgE/0ABFD95AEgFP3kASIV/Q0AAQIDEBESEwQFBgcUFRYXIhYgFv0NAAECAwQFBgcQERITFBUWFyEXIBYgFv0NCAkKCwwNDg8YGRobHB0eHy
EWIBkgFf0NCAkKCxgZGhsMDQ4PHB0eHyIVIBX9DQABAgMEBQYHEBESExQVFhchGCAVIBX9DQgJCgsMDQ4PGBkaGxwdHh8hFSASBEAgCyAX/VsD
AAAgDSAW/VsDAAAgDiAY/VsDAAAgDyAV/VsDAAAFIAwgCigCCEkEQAJAIAooAgwiE0EETwRAIAsgF/0LBAAMAQsgCyAX/VoCAAAgE0EBSwRAIA
sgF/1aAgQBCyATQQJLBEAgCyAX/VoCCAILCwsgDCAKQRBqKAIISQRAAkAgCigCHCITQQRPBEAgDSAW/QsEAAwBCyANIBb9WgIAACATQQFLBEAg
DSAW/VoCBAELIBNBAksEQCANIBb9WgIIAgsLCyAMIApBIGooAghJBEACQCAKKAIsIhNBBE8EQCAOIBj9CwQADAELIA4gGP1aAgAAIBNBAUsEQC
AOIBj9WgIEAQsgE0ECSwRAIA4gGP1aAggCCwsLIAwgCkEwaigCCEkEQAJAIAooAjwiE0EETwRAIA8gFf0LBAAMAQsgDyAV/VoCAAAgE0EBSwRA
IA8gFf1aAgQBCyATQQJLBEAgDyAV/VoCCAILCwsLIAsjF2ohCyANIxdqIQ0gDiMXaiEOIA8jF2ohDyAMQQFqIQwMAQsLCyAKQUBrIQogCUEQai
EJDAELCyARQQFqIREgACMUaiEAIAYgByMXbGohBgwBCwsL6BICCH8HewNAIAIgDEsEQCAAIQogAyAEQQZ0aiEJA0AgCSADIAVBBnRqSQRAIxFB
BEYEQEEAIQsDQCALQQRJBEAgCCALQeAAbGohDSAGIAsjF2xqIQ4gCyAJKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSAOIAkoAgRqIQ8gCSgCDC
IQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LCyISIAsgCUEQaigCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUg
DiAJKAIUaiEPIAkoAhwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwsiE/0NAAECAxAREhMEBQYHFBUWFy
IUIAsgCUEgaigCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUgDiAJKAIkaiEPIAkoAiwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAAAAABAAAA
AgAAAAMAAAD9O/1OCwsiFSALIAlBMGooAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA4gCSgCNGohDiAJKAI8Ig9BBEYEeyAO/QAEAAUgDv0ABA
AgD/0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsLIhb9DQABAgMQERITBAUGBxQVFhciF/0NAAECAwQFBgcQERITFBUWFyERIBQgF/0NCAkKCwwN
Dg8YGRobHB0eHyIUIBIgE/0NCAkKCxgZGhsMDQ4PHB0eHyISIBUgFv0NCAkKCxgZGhsMDQ4PHB0eHyIT/Q0ICQoLDA0ODxgZGhscHR4fIhX95A
EhFiANIBH9CwQAIA0gESASIBP9DQABAgMEBQYHEBESExQVFhciEv3kASITIBb95AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQQIA0gFiAT/eUB
/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEICANIBEgFCASIBX9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95A
H9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQwIA1BQGsgESAUIBIgFf0MAAAAQAAAAEAAAABAAAAAQP3m
Af3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgDSAV/Q
sEUCALQQFqIQsMAQsLQQAhCwNAIAtBBkkEQCAIIAtBBHRqIg39AATAASERIA39AARgIhIgDf0ABKACIhP95AEhFCAN/QAEACIVIBH95AEhFiAK
IAEgC2xqIg0gFf0LBAAgAUEGbCIOIA1qIBYgFP3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgDSAOQQF0aiAUIBb95QH9DKuqqj6rqqo+q6
qqPquqqj795gH9CwQAIA0gDkEDbGogFSASIBEgE/0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAA
PwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBAAgDSAOQQJ0aiAVIBIgESAT/QwAAABAAAAAQAAAAEAAAABA/eYB/e
UB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACANIA5BBWxq
IBP9CwQAIAtBAWohCwwBCwsFQQAhCwNAIAtBAkkEQCAGIAsjF2xqIQ0gCCALQeAAbGoiDiALIAkoAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA
0gCSgCBGohDyAJKAIMIhBBBEYEeyAP/QAEAAUgD/0ABAAgEP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsLIAsgCUEQaigCCE8Ee/0MAAAAAAAA
AAAAAAAAAAAAAAUgDSAJKAIUaiEPIAkoAhwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwv9DQABAgMQER
ITBAUGBxQVFhciESALIAlBIGooAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA0gCSgCJGohDyAJKAIsIhBBBEYEeyAP/QAEAAUgD/0ABAAgEP0R
/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsLIAsgCUEwaigCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUgDSAJKAI0aiENIAkoAjwiD0EERgR7IA39AA
QABSAN/QAEACAP/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwv9DQABAgMQERITBAUGBxQVFhciEv0NAAECAwQFBgcQERITFBUWFyIT/QsEACAO
IBMgESAS/Q0ICQoLDA0ODxgZGhscHR4fIhH95AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQQIA4gESAT/eUB/Qyrqqo+q6qqPquqqj6rqqo+/e
YB/QsEICAOIBMgEf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBDAgDkFAayATIBH9DAAAAEAAAABAAAAA
QAAAAED95gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIA4gEf0LBFAgC0EBaiELDAELC0EAIQsDQCALQQZJBEAgCCALQQR0aiIN/QAEAC
ERIA39AARgIRIgCiABIAtsaiINIBH9CwQAIAFBBmwiDiANaiARIBL95AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQAIA0gDkEBdGogEiAR/eUB
/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEACANIA5BA2xqIBEgEv0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf
0LBAAgDSAOQQJ0aiARIBL9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIA0gDkEFbGogEv0LBAAgC0EB
aiELDAELCwsgCUFAayEJIApBEGohCgwBCwsgDEEBaiEMIAAjFGohACAGIAdqIQYMAQsLC8UHAwR7A38BfCAAIAVsQQJ0IgsgA2ohAyAEIAtqIQ
QgBiALaiEGA0AgACABSQRARAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhB0EAIQ0DQCAFIA1LBEAgAyANQQJ0av0ABAD9DAAAAAAAAAAA
AAAAAAAAAAAgBSANayIL/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1SIQggByACBHsgCAUgCCAEIA1BAnRq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAC
AL/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1S/eYBC/3kASEHIA1B/AFxQfwBRgRAIA4gB/1fIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgf9
IQAgB/0hAaCgIQ79DAAAAAAAAAAAAAAAAAAAAAAhBwsgDUEEaiENDAELCyAOIAf9XyAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIH/SEAIA
f9IQGgoLb9EyEJQQAhDQNAIAUgDUsEQCANQQJ0IgsgA2r9AAQAIQggBCALav0ABAAhByAGIAtqIQwgAgR7IAf9DAAA0MIAANDCAADQwgAA0ML9
6wH9DAAAskIAALJCAACyQgAAskL96gEiB/0MO6q4PzuquD87qrg/O6q4P/3mAf1qIQogCP0MAACAPwAAgD8AAIA/AACAPyAHIAr9DAByMT8Acj
E/AHIxPwByMT/95gH95QEgCv0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIHIAcgB/3mAf0MpRG1OqURtTqlEbU6pRG1OiAH/eYB/Qw1HQk8NR0J
PDUdCTw1HQk8/eQBIAf95gH9DHqsKj16rCo9eqwqPXqsKj395AEgB/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAH/eYB/Qz+//8+/v//Pv7//z
7+//8+/eQB/eYB/eQB/eQBIAr9DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiCEEB/awBIgf9DH8AAAB/AAAAfwAA
AH8AAAD9rgFBF/2rAf3mASAIIAf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAJ/eYB/eUBBSAHIAggCf3lAf3mAQshBwJAIAUgDW
siC0EETwRAIAwgB/0LBAAMAQsgDCAH/VoCAAAgC0EBSwRAIAwgB/1aAgQBCyALQQJLBEAgDCAH/VoCCAILCyANQQRqIQ0MAQsLIABBAWohACAF
QQJ0IgsgA2ohAyAEIAtqIQQgBiALaiEGDAELCwvIJQUEfwl7BXwBfQJ+IAAgBGxBAnQiBiADaiEDIAUgBmohBQNAIAAgAUkEQCADIQb9DAAAAA
AAAAAAAAAAAAAAAAAhDkMAAID/IRgCQCAEQRBPBH/9DAAAgP8AAID/AACA/wAAgP8hDP0MAACA/wAAgP8AAID/AACA/yEN/QwAAID/AACA/wAA
gP8AAID/IQr9DAAAgP8AAID/AACA/wAAgP8hCyAGIARBcHFBAnRqIQcDQCAGIAdJBEAgDCAG/QAEACIS/esBIQwgDSAG/QAEECIP/esBIQ0gCi
AG/QAEICIQ/esBIQogCyAG/QAEMCIR/esBIQsgDiASIBL9Qv1QIA8gD/1C/VAgECAQ/UL9UCARIBH9Qv1QIQ4gBkFAayEGDAELC0MAAMB/IRgg
Dv1TDQEgDCAN/esBIAogC/3rAf3rASIK/R8AQwAAgP+XIAr9HwGXIAr9HwKXIAr9HwOXIRggBEEPcQUgBAshBwNAIAcEQCAGKgIAIBiXIRggB0
EBayEHIAZBBGohBgwBCwsLIBj9EyEKIAIEQCADIQcgBCEIIAUhBkQAAAAAAAAAACETA0AgCARA/QwAAAAAAAAAAAAAAAAAAAAAIQwgCEGAAiAI
IAhBgAJPGyIJayEIA0AgCUEITwRAIAf9AAQAIAr95QH9DAAA0MIAANDCAADQwgAA0ML96wH9DAAAskIAALJCAACyQgAAskL96gEiC/0MO6q4Pz
uquD87qrg/O6q4P/3mAf1qIQ0gB/0ABBAgCv3lAf0MAADQwgAA0MIAANDCAADQwv3rAf0MAACyQgAAskIAALJCAACyQv3qASIO/Qw7qrg/O6q4
PzuquD87qrg//eYB/WohDyAM/QwAAIA/AACAPwAAgD8AAIA/IAsgDf0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAN/QyOvr81jr6/NY6+vzWOvr
81/eYB/eUBIgsgCyAL/eYB/QylEbU6pRG1OqURtTqlEbU6IAv95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwq
Pf3kASAL/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIAv95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgDf0MAABASwAAQEsAAEBLAA
BAS/3kAf0MAABASwAAQEsAAEBLAABAS/2xASILQQH9rAEiDP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAsgDP2xAf0MfwAAAH8AAAB/
AAAAfwAAAP2uAUEX/asB/eYB/QwAAIA/AACAPwAAgD8AAIA/IA4gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr
81/eYB/eUBIgsgCyAL/eYB/QylEbU6pRG1OqURtTqlEbU6IAv95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwq
Pf3kASAL/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIAv95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgD/0MAABASwAAQEsAAEBLAA
BAS/3kAf0MAABASwAAQEsAAEBLAABAS/2xASILQQH9rAEiDP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAsgDP2xAf0MfwAAAH8AAAB/
AAAAfwAAAP2uAUEX/asB/eYB/eQB/eQBIQwgCUEIayEJIAdBIGohByAGQSBqIQYMAQsLA0AgCUEETwRAIAf9AAQAIAr95QH9DAAA0MIAANDCAA
DQwgAA0ML96wH9DAAAskIAALJCAACyQgAAskL96gEiC/0MO6q4PzuquD87qrg/O6q4P/3mAf1qIQ0gDP0MAACAPwAAgD8AAIA/AACAPyALIA39
DAByMT8AcjE/AHIxPwByMT/95gH95QEgDf0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3mAf0MpRG1OqURtTqlEbU6pRG1OiAL/eYB/Q
w1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAL/eYB/Qz+//8+
/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA39DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiC0EB/awBIgz9DH8AAA
B/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASALIAz9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf3kASEMIAlBBGshCSAHQRBqIQcgBkEQ
aiEGDAELCyAJBEAgB/0ABAD9DAAAgP8AAID/AACA/wAAgP8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiAK/eUB/QwAANDCAADQwgAA0MIAAN
DC/esB/QwAALJCAACyQgAAskIAALJC/eoBIgv9DDuquD87qrg/O6q4PzuquD/95gH9aiENIAz9DAAAgD8AAIA/AACAPwAAgD8gCyAN/QwAcjE/
AHIxPwByMT8AcjE//eYB/eUBIA39DI6+vzWOvr81jr6/NY6+vzX95gH95QEiCyALIAv95gH9DKURtTqlEbU6pRG1OqURtTogC/3mAf0MNR0JPD
UdCTw1HQk8NR0JPP3kASAL/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIAv95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgC/3mAf0M/v//Pv7//z7+
//8+/v//Pv3kAf3mAf3kAf3kASAN/QwAAEBLAABASwAAQEsAAEBL/eQB/QwAAEBLAABASwAAQEsAAEBL/bEBIgtBAf2sASIM/Qx/AAAAfwAAAH
8AAAB/AAAA/a4BQRf9qwH95gEgCyAM/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AEhDCAJQQJ0IgkgB2ohByAGIAlqIQYLIBMg
DP1fIAwgDP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgv9IQAgC/0hAaCgIRMMAQsLIBMgE2EEfSATvSIZQs33/LPmk6jzP30iGkI0h7kgGSAaQo
CAgICAgIB4g32/IhNEAAAAAAAA8L+gIBNEAAAAAAAA8D+goyIUIBSiIRdEKK+hvIbyqj8hFUQAAAAAAAAxQCETA0AgE0QAAAAAAAAAAGQEQCAV
IBeiRAAAAAAAAPA/IBOjoCEVIBNEAAAAAAAAAMCgIRMMAQsLRO85+v5CLuY/oiAUIBSgIBWioLYFQwAAwH8L/RMhC0EAIQYDQCAEIAZLBEAgBk
ECdCIHIAVqIQggAyAHav0ABAAgCv3lASAL/eUBIQwCQCAEIAZrIgdBBE8EQCAIIAz9CwQADAELIAggDP1aAgAAIAdBAUsEQCAIIAz9WgIEAQsg
B0ECSwRAIAggDP1aAggCCwsgBkEEaiEGDAELCwUgAyEHIAQhCCAFIQZEAAAAAAAAAAAhEwNAIAgEQP0MAAAAAAAAAAAAAAAAAAAAACEMIAhBgA
IgCCAIQYACTxsiCWshCANAIAlBCE8EQCAH/QAEACAK/eUB/QwAANDCAADQwgAA0MIAANDC/esB/QwAALJCAACyQgAAskIAALJC/eoBIgv9DDuq
uD87qrg/O6q4PzuquD/95gH9aiENIAf9AAQQIAr95QH9DAAA0MIAANDCAADQwgAA0ML96wH9DAAAskIAALJCAACyQgAAskL96gEiDv0MO6q4Pz
uquD87qrg/O6q4P/3mAf1qIQ8gBv0MAACAPwAAgD8AAIA/AACAPyALIA39DAByMT8AcjE/AHIxPwByMT/95gH95QEgDf0Mjr6/NY6+vzWOvr81
jr6/Nf3mAf3lASILIAsgC/3mAf0MpRG1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPX
qsKj395AEgC/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA39DAAAQEsAAEBLAABA
SwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiC0EB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASALIA39sQH9DH8AAAB/AA
AAfwAAAH8AAAD9rgFBF/2rAf3mASIL/QsEACAG/QwAAIA/AACAPwAAgD8AAIA/IA4gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81
jr6/NY6+vzWOvr81/eYB/eUBIg0gDSAN/eYB/QylEbU6pRG1OqURtTqlEbU6IA395gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgDf3mAf0MeqwqPX
qsKj16rCo9eqwqPf3kASAN/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIA395gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgD/0MAABA
SwAAQEsAAEBLAABAS/3kAf0MAABASwAAQEsAAEBLAABAS/2xASINQQH9rAEiDv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIA0gDv2xAf
0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIg39CwQQIAwgCyAN/eQB/eQBIQwgCUEIayEJIAdBIGohByAGQSBqIQYMAQsLA0AgCUEETwRA
IAf9AAQAIAr95QH9DAAA0MIAANDCAADQwgAA0ML96wH9DAAAskIAALJCAACyQgAAskL96gEiC/0MO6q4PzuquD87qrg/O6q4P/3mAf1qIQ0gBv
0MAACAPwAAgD8AAIA/AACAPyALIA39DAByMT8AcjE/AHIxPwByMT/95gH95QEgDf0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3mAf0M
pRG1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPkiqKj
5Iqio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA39DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABA
SwAAQEv9sQEiC0EB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASALIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAS
IL/QsEACAMIAv95AEhDCAJQQRrIQkgB0EQaiEHIAZBEGohBgwBCwsgCQRAIAf9AAQA/QwAAID/AACA/wAAgP8AAID/IAn9Ef0MAAAAAAEAAAAC
AAAAAwAAAP07/VIgCv3lAf0MAADQwgAA0MIAANDCAADQwv3rAf0MAACyQgAAskIAALJCAACyQv3qASIL/Qw7qrg/O6q4PzuquD87qrg//eYB/W
ohDf0MAACAPwAAgD8AAIA/AACAPyALIA39DAByMT8AcjE/AHIxPwByMT/95gH95QEgDf0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3m
Af0MpRG1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPk
iqKj5Iqio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA39DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBL
AABASwAAQEv9sQEiC0EB/awBIg39DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASALIA39sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf
3mASELAkAgCUEETwRAIAYgC/0LBAAMAQsgBiAL/VoCAAAgCUEBSwRAIAYgC/1aAgQBCyAJQQJLBEAgBiAL/VoCCAILCyAMIAv95AEhDCAJQQJ0
IgkgB2ohByAGIAlqIQYLIBMgDP1fIAwgDP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgv9IQAgC/0hAaCgIRMMAQsLIBO2/RMhCkEAIQYDQCAEIA
ZLBEAgBSAGQQJ0aiIH/QAEACAK/ecBIQsCQCAEIAZrIghBBE8EQCAHIAv9CwQADAELIAcgC/1aAgAAIAhBAUsEQCAHIAv9WgIEAQsgCEECSwRA
IAcgC/1aAggCCwsgBkEEaiEGDAELCwsgAEEBaiEAIARBAnQiBiADaiEDIAUgBmohBQwBCwsLBgAgACQAC90DAgd/CHsgBSAFaiIHIAVqIgggBW
oiCSAFaiIKIAVqIgsgBWohDCAC/QkCACENIAIgA2oiAv0JAgAhDiACIANqIgL9CQIAIQ8gAiADaiIC/QkCACEQIAIgA2oiAv0JAgAhESACIANq
IgL9CQIAIRIgAiADaiIC/QkCACETIAIgA2r9CQIAIRQDQCAGQQRqIgIgAE0EQCABIAH9AAQAIA0gBP0ABAD95gH95AEgDiAEIAVq/QAEAP3mAf
3kASAPIAQgB2r9AAQA/eYB/eQBIBAgBCAIav0ABAD95gH95AEgESAEIAlq/QAEAP3mAf3kASASIAQgCmr9AAQA/eYB/eQBIBMgBCALav0ABAD9
5gH95AEgFCAEIAxq/QAEAP3mAf3kAf0LBAAgAiEGIAFBEGohASAEQRBqIQQMAQsLA0AgACAGSwRAIAEgASoCACAN/R8AIAQqAgCUkiAO/R8AIA
QgBWoqAgCUkiAP/R8AIAQgB2oqAgCUkiAQ/R8AIAQgCGoqAgCUkiAR/R8AIAQgCWoqAgCUkiAS/R8AIAQgCmoqAgCUkiAT/R8AIAQgC2oqAgCU
kiAU/R8AIAQgDGoqAgCUkjgCACAGQQFqIQYgAUEEaiEBIARBBGohBAwBCwsLowkEBX8JewF9AXwDQCAAIAFJBEAgAyAAIARsaiEMIAggACAJbG
ohDgJAIAJFBEBEAAAAAAAAAAAhGUEAIQoDQCAFIApLBEAgGSAMIAcQAqAhGSAKQQFqIQogBiAMaiEMDAELCyAOIBm2OAIADAELAn1DAAAAACAC
RQ0AGkMAAIA/IAJBAUYNABpDAACA/0MAAIB/IAJBAkYbCyEYQQAhDQNAIAUgDUsEQCACQQFGBH0gDCEKIAdBEE8Ef/0MAACAPwAAgD8AAIA/AA
CAPyET/QwAAIA/AACAPwAAgD8AAIA/IRT9DAAAgD8AAIA/AACAPwAAgD8hFf0MAACAPwAAgD8AAIA/AACAPyEWIAogB0FwcUECdGohCwNAIAog
C0kEQCATIAr9AAQA/eYBIRMgFCAK/QAEEP3mASEUIBUgCv0ABCD95gEhFSAWIAr9AAQw/eYBIRYgCkFAayEKDAELCyAYIBMgFP3mASAVIBb95g
H95gEiD/0fAJQgD/0fAZQgD/0fApQgD/0fA5QhGCAHQQ9xBSAHCyELA0AgCwRAIBggCioCAJQhGCALQQFrIQsgCkEEaiEKDAELCyAYBSACQQJG
BH0gDCEKAn0gB0EQTwR//QwAAID/AACA/wAAgP8AAID/IRP9DAAAgP8AAID/AACA/wAAgP8hFP0MAACA/wAAgP8AAID/AACA/yEV/QwAAID/AA
CA/wAAgP8AAID/IRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAKIAdBcHFBAnRqIQsDQCAKIAtJBEAgEyAK/QAEACIS/esBIRMgFCAK/QAEECIR/esB
IRQgFSAK/QAEICIQ/esBIRUgFiAK/QAEMCIP/esBIRYgFyASIBL9Qv1QIBEgEf1C/VAgECAQ/UL9UCAPIA/9Qv1QIRcgCkFAayEKDAELC0MAAM
B/IBf9Uw0BGiATIBT96wEgFSAW/esB/esBIg/9HwAgGJcgD/0fAZcgD/0fApcgD/0fA5chGCAHQQ9xBSAHCyELA0AgCwRAIAoqAgAgGJchGCAL
QQFrIQsgCkEEaiEKDAELCyAYCwUgDCEKAn0gB0EQTwR//QwAAIB/AACAfwAAgH8AAIB/IRP9DAAAgH8AAIB/AACAfwAAgH8hFP0MAACAfwAAgH
8AAIB/AACAfyEV/QwAAIB/AACAfwAAgH8AAIB/IRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAKIAdBcHFBAnRqIQsDQCAKIAtJBEAgEyAK/QAEACIS
/eoBIRMgFCAK/QAEECIR/eoBIRQgFSAK/QAEICIQ/eoBIRUgFiAK/QAEMCIP/eoBIRYgFyASIBL9Qv1QIBEgEf1C/VAgECAQ/UL9UCAPIA/9Qv
1QIRcgCkFAayEKDAELC0MAAMB/IBf9Uw0BGiATIBT96gEgFSAW/eoB/eoBIg/9HwAgGJYgD/0fAZYgD/0fApYgD/0fA5YhGCAHQQ9xBSAHCyEL
A0AgCwRAIAoqAgAgGJYhGCALQQFrIQsgCkEEaiEKDAELCyAYCwsLIRggDUEBaiENIAYgDGohDAwBCwsgDiAYOAIACyAAQQFqIQAMAQsLC9IPBA
x7A38CfQF8IABBAnQiEyADaiEDIAYgE2ohBiABIABrIRQDQCAUQRBPBEAgAgRAIAJBAUYEfyAEIQFBASEV/QwAAIA/AACAPwAAgD8AAIA/IQf9
DAAAgD8AAIA/AACAPwAAgD8hESADBSACQQJGBH8gBCEBQQIhFf0MAACA/wAAgP8AAID/AACA/yEH/QwAAID/AACA/wAAgP8AAID/IREgAwUgBC
EBQQMhFf0MAACAfwAAgH8AAIB/AACAfyEH/QwAAIB/AACAfwAAgH8AAIB/IREgAwsLIQAgByIIIRL9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAA
AAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDQNAIAEEQCAA/QAEECEMIAD9AAQgIQsgAP0ABD
AhCiAHIAD9AAQAIgn95gEgByAJ/esBIAcgCf3qASAVQQJGGyAVQQFGIhMbIQcgEwR7IBEgDP3mAQUgESAM/esBIBEgDP3qASAVQQJGGwshESAV
QQFGBHsgCCAL/eYBBSAIIAv96wEgCCAL/eoBIBVBAkYbCyEIIBVBAUYEeyASIAr95gEFIBIgCv3rASASIAr96gEgFUECRhsLIRIgECAQIAkgCf
1C/VAgFUEBRiITGyEQIA8gDyAMIAz9Qv1QIBMbIQ8gDiAOIAsgC/1C/VAgExshDiANIA0gCiAK/UL9UCATGyENIAFBAWshASAAIAVqIQAMAQsL
IAYgByAQ/VD9CwQAIAYgESAP/VD9CwQQIAYgCCAO/VD9CwQgIAYgEiAN/VD9CwQwBSADIQAgBCEB/QwAAAAAAAAAAAAAAAAAAAAAIQz9DAAAAA
AAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAA
AAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDQNAIAEEQEEgIAEgAUEgSxshE/0MAAAAAAAAAAAAAA
AAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACERQQAhFQNAIBMgFUsEQCAH
IAD9AAQA/eQBIQcgCCAA/QAEEP3kASEIIBIgAP0ABCD95AEhEiARIAD9AAQw/eQBIREgFUEBaiEVIAAgBWohAAwBCwsgDCAH/V/98AEhDCALIA
cgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQsgCiAI/V/98AEhCiAJIAggCP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQkgECAS/V/98AEhECAP
IBIgEv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQ8gDiAR/V/98AEhDiANIBEgEf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQ0gASATayEBDAELCy
AGIAz9XiAL/V79DQABAgMEBQYHEBESExQVFhf9CwQAIAYgCv1eIAn9Xv0NAAECAwQFBgcQERITFBUWF/0LBBAgBiAQ/V4gD/1e/Q0AAQIDBAUG
BxAREhMUFRYX/QsEICAGIA79XiAN/V79DQABAgMEBQYHEBESExQVFhf9CwQwCyAUQRBrIRQgA0FAayEDIAZBQGshBgwBCwsgAkUgFEEIT3EEQC
ADIQEgBCEA/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhEgNAIAAEQEEgIAAgAEEgSxshE/0MAAAAAAAAAAAAAAAAAAAA
ACEHQQAhFQNAIBMgFUsEQCAHIAH9AAQA/eQBIQcgFUEBaiEVIAEgBWohAQwBCwsgCCAH/V/98AEhCCASIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/
1f/fABIRIgACATayEADAELCyAGIAj9XiAS/V79DQABAgMEBQYHEBESExQVFhf9CwQAIANBEGohFSAEIQD9DAAAAAAAAAAAAAAAAAAAAAAhCP0M
AAAAAAAAAAAAAAAAAAAAACESA0AgAARAQSAgACAAQSBLGyET/QwAAAAAAAAAAAAAAAAAAAAAIQdBACEBA0AgASATSQRAIAcgFf0ABAD95AEhBy
ABQQFqIQEgBSAVaiEVDAELCyAIIAf9X/3wASEIIBIgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhEiAAIBNrIQAMAQsLIAYgCP1eIBL9Xv0N
AAECAwQFBgcQERITFBUWF/0LBBAgFEEIayEUIAZBIGohBiADQSBqIQMLA0AgFARAAkAgAkUEQCADIQAgBCEBRAAAAAAAAAAAIRgDQCABBEAgGC
AAKgIAu6AhGCABQQFrIQEgACAFaiEADAELCyAGIBi2OAIADAELAn1DAAAAACACRQ0AGkMAAIA/IAJBAUYNABpDAACA/0MAAIB/IAJBAkYbCyEX
IAMhAEEAIQEDQCABIARJBEAgFyAAKgIAIhaUIBYgF5cgFiAXliACQQJGGyACQQFGGyEXIAFBAWohASAAIAVqIQAMAQsLIAYgFzgCAAsgFEEBay
EUIANBBGohAyAGQQRqIQYMAQsLC3wCA38CfQNAIAAgAUkEQCADIAAgBGxqIgsqAgAhDUEAIQlBASEKA0AgBSAKSyANIA1bcQRAIAYgC2oiCyoC
ACIMIA1gIAwgDV8gAhtFBEAgDCENIAohCQsgCkEBaiEKDAELCyAHIAAgCGxqIAm4OQMAIABBAWohAAwBCwsLwgECAn4DfyAEIAAgBmxBAnRqQQ
AgASAAayAGbEECdPwLACACIAAgBWwiCUECdGohAiADIAlBA3RqIQMgBq0hBwNAIAAgAUkEQCAEIAAgBmxBAnRqIQsgAiAFQQJ0aiEJA0AgAiAJ
SQRAIAcgAysDAEQAAAAAAAAwQ6C9QoCAgICAgICYwwB9IghWBEAgCyAIp0ECdGoiCiAKKgIAIAIqAgCSOAIACyACQQRqIQIgA0EIaiEDDAELCy
AAQQFqIQAMAQsLC60IAw5/An0IeyAJQQJGIhEEQCAKQQJGIRELIBEEQCALQQJGIRELIBEEQCAMQQJGIRELIBEEQCANIA5yRSERCyARBEAgD0EB
RiERCyARBEAgEEEBRiERCyARBEAgB0EBdCAFTSERCyAIQQF0IAZNIBEgERshHCACIAAgBSAGbEECdCIbbGohAiADIAAgByAIbGwiEUECdGohAy
AEIBFBA3RqIQQDQCAAIAFJBEBBACEaA0AgByAaSwRAIBwEQAJAIAMhEyAEIRIgAiAaQQF0IAZsIhFBAnRqIRQgBkECdCEVIBH9Ef0MAAAAAAIA
AAAEAAAABgAAAP2uASIhIAb9Ef2uASEiIAghEQNAIBEEQCAU/QAEACIjIBT9AAQQIiT9DQABAgMICQoLEBESExgZGhsiJSAl/UEgIyAk/Q0EBQ
YHDA0ODxQVFhccHR4fIiQgJf1F/U8hJiAUIBVqIhb9AAQAIicgFv0ABBAiKP0NAAECAwgJCgsQERITGBkaGyIjICP9QSAnICj9DQQFBgcMDQ4P
FBUWFxwdHh8iJyAj/UX9TyEoICQgJSAm/VIiJCAk/UEgJyAjICj9UiIjICT9Rf1PISUgIyAkICX9UiEjICIgKP2xASAhICb9sQEgJf1SISQgIf
0MCAAAAAgAAAAIAAAACAAAAP2uASEhICL9DAgAAAAIAAAACAAAAAgAAAD9rgEhIiAk/f4BISUgJCAk/Q0ICQoLDA0ODwgJCgsMDQ4P/f4BISQg
EUEESQRAAkAgEUEETwRAIBMgI/0LBAAMAQsgEyAj/VoCAAAgEUEBSwRAIBMgI/1aAgQBCyARQQJLBEAgEyAj/VoCCAILCyASICX9WwMAACARQQ
FLBEAgEiAl/VsDCAELIBFBAksEQCASICT9WwMQAAsMAwsgEyAj/QsEACASICX9CwQAIBIgJP0LBBAgEUEEayERIBRBIGohFCATQRBqIRMgEkEg
aiESDAELCwsFQQAhGQNAIAggGUsEQCALIBpsIA1rIRMgDCAZbCAOayEVIAMgGUECdGogBCAZQQN0aiEeIAkhFCAKIREDQCAUQQBHIBNBAEhxBE
AgDyATaiETIBRBAWshFAwBCwsDQCARQQBHIBVBAEhxBEAgECAVaiEVIBFBAWshEQwBCwtDAACA/yEfIAYgE2wgFWohFwNAIAUgE0tBACAUGwRA
IBUhEiARIRYDQCAGIBJLQQAgFhsEQCACIAYgE2wgEmoiGEECdGoqAgAiICAfX0UgHyAfW3EEQCAYIRcgICEfCyAWQQFrIRYgECASaiESDAELCy
AUQQFrIRQgDyATaiETDAELCyAfOAIAIB4gF7g5AwAgGUEBaiEZDAELCwsgGkEBaiEaIAMgCEECdGohAyAEIAhBA3RqIQQMAQsLIABBAWohACAC
IBtqIQIMAQsLC6oTAgd/DXsgBCAAIAVsaiEEIAkgACAKbGohCQNAIABBAmogAU0EQCADQQRGBEACQCACIQwgByENIAkhCyAIQQF0Ig4gCGohDy
AE/QkCACESIAQgBWoiEP0JAgAhEyAEIAZq/QkCACEUIAYgEGr9CQIAIRUgBCAGQQF0IhFq/QkCACEWIBAgEWr9CQIAIRcgBCAGQQNsIhFq/QkC
ACEYIBAgEWr9CQIAIRkDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIa/eYB/eQBIBQgCCANav0ABAAiG/3mAf3kASAWIA0gDmr9AA
QAIhz95gH95AEgGCANIA9q/QAEACId/eYB/eQBIR79DAAAAAAAAAAAAAAAAAAAAAAgEyAa/eYB/eQBIBUgG/3mAf3kASAXIBz95gH95AEgGSAd
/eYB/eQBIRogDEEESQRAAkAgDEEETwRAIAsgHv0LBAAMAQsgCyAe/VoCAAAgDEEBSwRAIAsgHv1aAgQBCyAMQQJLBEAgCyAe/VoCCAILCyAKIA
tqIQsCQCAMQQRPBEAgCyAa/QsEAAwBCyALIBr9WgIAACAMQQFLBEAgCyAa/VoCBAELIAxBAksEQCALIBr9WgIIAgsLDAMLIAsgHv0LBAAgCiAL
aiAa/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLBSADQQNGBEACQCACIQwgByENIAkhCyAIQQF0IQ4gBP0JAgAhEiAEIAVqIg/9CQIAIR
MgBCAGav0JAgAhFCAGIA9q/QkCACEVIAQgBkEBdCIQav0JAgAhFiAPIBBq/QkCACEXA0AgDARA/QwAAAAAAAAAAAAAAAAAAAAAIBIgDf0ABAAi
GP3mAf3kASAUIAggDWr9AAQAIhn95gH95AEgFiANIA5q/QAEACIa/eYB/eQBIRv9DAAAAAAAAAAAAAAAAAAAAAAgEyAY/eYB/eQBIBUgGf3mAf
3kASAXIBr95gH95AEhGCAMQQRJBEACQCAMQQRPBEAgCyAb/QsEAAwBCyALIBv9WgIAACAMQQFLBEAgCyAb/VoCBAELIAxBAksEQCALIBv9WgII
AgsLIAogC2ohCwJAIAxBBE8EQCALIBj9CwQADAELIAsgGP1aAgAAIAxBAUsEQCALIBj9WgIEAQsgDEECSwRAIAsgGP1aAggCCwsMAwsgCyAb/Q
sEACAKIAtqIBj9CwQAIAxBBGshDCANQRBqIQ0gC0EQaiELDAELCwsFIANBAkYEQAJAIAIhDCAHIQ0gCSELIAT9CQIAIRIgBCAFaiIO/QkCACET
IAQgBmr9CQIAIRQgBiAOav0JAgAhFQNAIAwEQP0MAAAAAAAAAAAAAAAAAAAAACASIA39AAQAIhb95gH95AEgFCAIIA1q/QAEACIX/eYB/eQBIR
j9DAAAAAAAAAAAAAAAAAAAAAAgEyAW/eYB/eQBIBUgF/3mAf3kASEWIAxBBEkEQAJAIAxBBE8EQCALIBj9CwQADAELIAsgGP1aAgAAIAxBAUsE
QCALIBj9WgIEAQsgDEECSwRAIAsgGP1aAggCCwsgCiALaiELAkAgDEEETwRAIAsgFv0LBAAMAQsgCyAW/VoCAAAgDEEBSwRAIAsgFv1aAgQBCy
AMQQJLBEAgCyAW/VoCCAILCwwDCyALIBj9CwQAIAogC2ogFv0LBAAgDEEEayEMIA1BEGohDSALQRBqIQsMAQsLCwUCQCACIQwgByENIAkhCyAE
/QkCACESIAQgBWr9CQIAIRMDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIU/eYB/eQBIRX9DAAAAAAAAAAAAAAAAAAAAAAgEyAU/e
YB/eQBIRQgDEEESQRAAkAgDEEETwRAIAsgFf0LBAAMAQsgCyAV/VoCAAAgDEEBSwRAIAsgFf1aAgQBCyAMQQJLBEAgCyAV/VoCCAILCyAKIAtq
IQsCQCAMQQRPBEAgCyAU/QsEAAwBCyALIBT9WgIAACAMQQFLBEAgCyAU/VoCBAELIAxBAksEQCALIBT9WgIIAgsLDAMLIAsgFf0LBAAgCiALai
AU/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLCwsLIABBAmohACAEIAVBAXRqIQQgCSAKQQF0aiEJDAELCyAAIAFGBEAPCyADQQRGBEAC
QCAIQQF0IgAgCGohASAE/QkCACESIAQgBmr9CQIAIRMgBCAGQQF0av0JAgAhFCAEIAZBA2xq/QkCACEVA0AgAgRA/QwAAAAAAAAAAAAAAAAAAA
AAIBIgB/0ABAD95gH95AEgEyAHIAhq/QAEAP3mAf3kASAUIAAgB2r9AAQA/eYB/eQBIBUgASAHav0ABAD95gH95AEhFiACQQRJBEAgAkEETwRA
IAkgFv0LBAAMBAsgCSAW/VoCAAAgAkEBSwRAIAkgFv1aAgQBCyACQQJLBEAgCSAW/VoCCAILDAMLIAkgFv0LBAAgAkEEayECIAdBEGohByAJQR
BqIQkMAQsLCwUgA0EDRgRAAkAgCEEBdCEAIAT9CQIAIRIgBCAGav0JAgAhEyAEIAZBAXRq/QkCACEUA0AgAgRA/QwAAAAAAAAAAAAAAAAAAAAA
IBIgB/0ABAD95gH95AEgEyAHIAhq/QAEAP3mAf3kASAUIAAgB2r9AAQA/eYB/eQBIRUgAkEESQRAIAJBBE8EQCAJIBX9CwQADAQLIAkgFf1aAg
AAIAJBAUsEQCAJIBX9WgIEAQsgAkECSwRAIAkgFf1aAggCCwwDCyAJIBX9CwQAIAJBBGshAiAHQRBqIQcgCUEQaiEJDAELCwsFIANBAkYEQAJA
IAT9CQIAIRIgBCAGav0JAgAhEwNAIAIEQP0MAAAAAAAAAAAAAAAAAAAAACASIAf9AAQA/eYB/eQBIBMgByAIav0ABAD95gH95AEhFCACQQRJBE
AgAkEETwRAIAkgFP0LBAAMBAsgCSAU/VoCAAAgAkEBSwRAIAkgFP1aAgQBCyACQQJLBEAgCSAU/VoCCAILDAMLIAkgFP0LBAAgAkEEayECIAdB
EGohByAJQRBqIQkMAQsLCwUCQCAE/QkCACESA0AgAgRA/QwAAAAAAAAAAAAAAAAAAAAAIBIgB/0ABAD95gH95AEhEyACQQRJBEAgAkEETwRAIA
kgE/0LBAAMBAsgCSAT/VoCAAAgAkEBSwRAIAkgE/1aAgQBCyACQQJLBEAgCSAT/VoCCAILDAMLIAkgE/0LBAAgAkEEayECIAdBEGohByAJQRBq
IQkMAQsLCwsLCwugBQMFfwh7A3wgCLb9EyEWA0AgAEEEaiABTQRA/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhE/0MAA
AAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRUgAEECdCILIAJqIQwgAyALaiENQQAhCwNAIAQgC0sEQP0MAAAAAAAAAAAAAAAA
AAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIREgBCALQSBqIg4gBCAOSRshDgNAIAsgDkkEQCAQIAz9AAQAIhcgDf0ABAAgC0ECdCIPIAZq/QkCAP
3lAf0MAACAPwAAgD8AAIA/AACAPyAHIA9q/QkCACAW/eQB/eMB/ecB/eYB/eYB/eQBIRAgESAX/eQBIREgC0EBaiELIAVBAnQiDyAMaiEMIA0g
D2ohDQwBCwsgEiAQ/V/98AEhEiATIBAgEP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRMgFCAR/V/98AEhFCAVIBEgEf0NCAkKCwwNDg8ICQoLDA
0OD/1f/fABIRUMAQsLIABBAnQiCyAJaiAS/V4gE/1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAKIAtqIBT9XiAV/V79DQABAgMEBQYHEBESExQV
Fhf9CwQAIABBBGohAAwBCwsDQCAAIAFJBEBEAAAAAAAAAAAhGEQAAAAAAAAAACEZQQAhCyAAQQJ0IQwDQCAEIAtLBEAgGCACIAxqKgIAuyIaIA
MgDGoqAgC7IAtBAnQiDSAGaioCALuhoiAHIA1qKgIAuyAIoJ+joCEYIBkgGqAhGSALQQFqIQsgDCAFQQJ0aiEMDAELCyAAQQJ0IgsgCWogGLY4
AgAgCiALaiAZtjgCACAAQQFqIQAMAQsLC5sNBAd/CXsFfQN8IAAhDANAIAEgDEsEQCAEIAxsQQJ0IQsgDEECdCIAIAZqKgIAIRpEAAAAAAAA8D
8gACAHaioCALsgCKCfoyEhRAAAAAAAAAAAJA9EAAAAAAAAAAAkECAFBEAgAiALaiEOIAMgC2ohDSAFIQAgBCEKIBr9EyEX/QwAAAAAAAAAAAAA
AAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFgNAIApBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAA
AAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIA1BICAKQQN2Ig8gD0EgSxsiD0EFdGohEANAIA0gEEkEQCAO/QAEACAA/QAEAP3m
ASEYIA79AAQQIAD9AAQQ/eYBIRkgAEEgaiEAIBUgGP3kASEVIBEgGf3kASERIBIgGCAN/QAEACAX/eUB/eYB/eQBIRIgEyAZIA39AAQQIBf95Q
H95gH95AEhEyANQSBqIQ0gDkEgaiEODAELCyAUIBX9XyAVIBX9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAR/V8gESAR/Q0ICQoLDA0ODwgJCgsM
DQ4P/V/98AH98AH98AEhFCAWIBL9XyASIBL9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAT/V8gEyAT/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98A
H98AEhFiAKIA9BA3RrIQoMAQsLIBT9IQAgFP0hAaAhHyAW/SEAIBb9IQGgISADQCAKBEAgDioCACAAKgIAlCEbIABBBGohACAfIBu7oCEfICAg
GyANKgIAIBqTlLugISAgCkEBayEKIA1BBGohDSAOQQRqIQ4MAQsLBSACIAtqIQ0gAyALaiEKIAQhACAa/RMhF/0MAAAAAAAAAAAAAAAAAAAAAC
EU/QwAAAAAAAAAAAAAAAAAAAAAIRYDQCAAQQhPBED9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAA
AAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhEyAKQSAgAEEDdiIOIA5BIEsbIg5BBXRqIQ8DQCAKIA9JBEAgFSAN/QAEACIY/eQBIRUgESAN/Q
AEECIZ/eQBIREgEiAYIAr9AAQAIBf95QH95gH95AEhEiATIBkgCv0ABBAgF/3lAf3mAf3kASETIApBIGohCiANQSBqIQ0MAQsLIBQgFf1fIBUg
Ff0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBH9XyARIBH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEUIBYgEv1fIBIgEv0NCAkKCwwNDg
8ICQoLDA0OD/1f/fABIBP9XyATIBP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEWIAAgDkEDdGshAAwBCwsgFP0hACAU/SEBoCEfIBb9
IQAgFv0hAaAhIANAIAAEQCAfIA0qAgAiG7ugIR8gICAbIAoqAgAgGpOUu6AhICAAQQFrIQAgCkEEaiEKIA1BBGohDQwBCwsLIw8gH6AkDyMQIC
CgJBAjDyAEuCIfo7YhHSMQICGiICGiIB+jtiEbIAkgC2ohACAFBEAgAiALaiENIAMgC2ohDiAFIQogBCELIBr9EyERICG2Ih79EyESIB39EyET
IBv9EyEUA0AgC0EETwRAIA39AAQAIAr9AAQA/eYBIRUgCkEQaiEKIAAgEiAVIBP95QEgDv0ABAAgEf3lASAU/eYB/eUB/eYB/QsEACALQQRrIQ
sgDkEQaiEOIA1BEGohDSAAQRBqIQAMAQsLA0AgCwRAIA0qAgAgCioCAJQhHCAKQQRqIQogACAeIBwgHZMgDioCACAakyAblJOUOAIAIAtBAWsh
CyAOQQRqIQ4gDUEEaiENIABBBGohAAwBCwsFIAIgC2ohDSADIAtqIQsgBCEKIBr9EyERICG2Ihz9EyESIB39EyETIBv9EyEUA0AgCkEETwRAIA
AgEiAN/QAEACAT/eUBIAv9AAQAIBH95QEgFP3mAf3lAf3mAf0LBAAgCkEEayEKIAtBEGohCyANQRBqIQ0gAEEQaiEADAELCwNAIAoEQCAAIBwg
DSoCACAdkyALKgIAIBqTIBuUk5Q4AgAgCkEBayEKIAtBBGohCyANQQRqIQ0gAEEEaiEADAELCwsgDEEBaiEMDAELCwuPBgQFfwN9A3sBfCAAIQ
0DQCABIA1LBEAgAyANbEECdCIKIAJqIQAgByAKaiEOIAAgAyAAIAMQAiADuCIVo7YiDxARIBWjtiEQIA1BAnQiCiAIaiAPOAIAIAkgCmogEDgC
AEQAAAAAAADwPyAQuyAGoJ+jtiEQIAVBACAEGwRAIAMhCiAEIQsgBSEMIA/9EyESIBD9EyETA0AgCkEETwRAIAD9AAQAIBL95QEgE/3mASAL/Q
AEAP3mASALQRBqIQsgDP0ABAD95AEhFCAMQRBqIQwgDiAU/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCwsDQCAKBEAgACoCACAPkyAQlCAL
KgIAlCALQQRqIQsgDCoCAJIhESAMQQRqIQwgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgBARAIAMhCiAEIQsgD/0TIRIgEP0TIR
MDQCAKQQRPBEAgAP0ABAAgEv3lASAT/eYBIAv9AAQA/eYBIRQgC0EQaiELIA4gFP0LBAAgCkEEayEKIABBEGohACAOQRBqIQ4MAQsLA0AgCgRA
IAAqAgAgD5MgEJQgCyoCAJQhESALQQRqIQsgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgBQRAIAMhCiAFIQsgD/0TIRIgEP0TIR
MDQCAKQQRPBEAgAP0ABAAgEv3lASAT/eYBIAv9AAQA/eQBIRQgC0EQaiELIA4gFP0LBAAgCkEEayEKIABBEGohACAOQRBqIQ4MAQsLA0AgCgRA
IAAqAgAgD5MgEJQgCyoCAJIhESALQQRqIQsgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgAyEKIA/9EyESIBD9EyETA0AgCkEETw
RAIA4gAP0ABAAgEv3lASAT/eYB/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCwsDQCAKBEAgDiAAKgIAIA+TIBCUOAIAIApBAWshCiAAQQRq
IQAgDkEEaiEODAELCwsLCyANQQFqIQ0MAQsLC/sHBAN8CH8JewR9IAhBAnQiGCAHbCEZIAYgCGy4IRIDQCAAIAFJBEAgACAYbCEXIAogAEECdG
oqAgAhJEQAAAAAAAAAACQPRAAAAAAAAAAAJBBBACEVA0AgBiAVSwRAIAIgAyAVbGogF2ohFCAEIAUgFWxqIBdqIRMgCCEHICT9EyEh/QwAAAAA
AAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhIANAIAdBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACEf/QwAAAAAAAAAAAAAAAAAAAAAIR
v9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdIBNBICAHQQN2IhYgFkEgSxsiFkEFdGohGgNAIBMgGkkEQCAfIBT9AAQA
IiL95AEhHyAbIBT9AAQQIiP95AEhGyAcICIgE/0ABAAgIf3lAf3mAf3kASEcIB0gIyAT/QAEECAh/eUB/eYB/eQBIR0gE0EgaiETIBRBIGohFA
wBCwsgHiAf/V8gHyAf/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgG/1fIBsgG/0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABIR4gICAc/V8g
HCAc/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgHf1fIB0gHf0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABISAgByAWQQN0ayEHDAELCyAe/S
EAIB79IQGgIRAgIP0hACAg/SEBoCERA0AgBwRAIBAgFCoCACIlu6AhECARICUgEyoCACAkk5S7oCERIAdBAWshByATQQRqIRMgFEEEaiEUDAEL
CyMPIBCgJA8jECARoCQQIBVBAWohFQwBCwtEAAAAAAAA8D8gAEECdCIHIAtqKgIAuyAMoJ+jIRAgCQR8IBAgByAJaioCALuiBSAQCyERIw8gEq
O2ISYjECAQoiAQoiASo7YhJ0EAIRMDQCAGIBNLBEAgAiADIBNsaiAXaiEUIAQgBSATbGogF2ohFSAIIQcgDSATIBlsaiAXaiEWICT9EyEbIBG2
IiX9EyEcICb9EyEdICf9EyEeA0AgB0EETwRAIBYgHCAU/QAEACAd/eUBIBX9AAQAIBv95QEgHv3mAf3lAf3mAf0LBAAgB0EEayEHIBVBEGohFS
AUQRBqIRQgFkEQaiEWDAELCwNAIAcEQCAWICUgFCoCACAmkyAVKgIAICSTICeUk5Q4AgAgB0EBayEHIBVBBGohFSAUQQRqIRQgFkEEaiEWDAEL
CyATQQFqIRMMAQsLIA4EQCAAQQJ0IgcgDmojECAQorY4AgAgByAPaiMPtjgCAAsgAEEBaiEADAELCwvkAwQCfAd/A30DeyAGQQJ0IhMgBWwhFC
AEIAZsuCEOA0AgACABSQRAIAAgE2wiBSACaiESIAUgCmohFUQAAAAAAAAAACENQQAhBQNAIAQgBUsEQCANIBIgAyAFbGogBhACoCENIAVBAWoh
BQwBCwsgDSAOo7YhFkQAAAAAAAAAACENQQAhBQNAIAQgBUsEQCANIBIgAyAFbGogBiAWEBGgIQ0gBUEBaiEFDAELCyAAQQJ0IgUgC2ogFjgCAC
AFIAxqIA0gDqO2Ihc4AgBEAAAAAAAA8D8gF7sgCaCfoyENIAcEfCANIAUgB2oqAgC7ogUgDQu2IRcgCAR9IAggAEECdGoqAgAFQwAAAAALIRhB
ACERA0AgBCARSwRAIBIgAyARbGohDyAGIQUgFSARIBRsaiEQIBb9EyEZIBf9EyEaIBj9EyEbA0AgBUEITwRAIBAgD/0ABAAgGf3lASAa/eYBIB
v95AH9CwQAIBAgD/0ABBAgGf3lASAa/eYBIBv95AH9CwQQIAVBCGshBSAPQSBqIQ8gEEEgaiEQDAELCwNAIAUEQCAQIA8qAgAgFpMgF5QgGJI4
AgAgBUEBayEFIA9BBGohDyAQQQRqIRAMAQsLIBFBAWohEQwBCwsgAEEBaiEADAELCwsuAEGABCABIAFBgARLGyIBQYAEIABBB2pBeHEiACAAQY
AESxtsQQJ0IAFBCXRqCxwAIAAgASACIAMgBCAFIAYgByAIIAkgCiALEAML6xICDX8LeyAEIQkgBSEMIAYhBCACIgtBAnQhDyABIgogACINbEEC
dCERA0AgDSAQSwRAIAohBiAJIQIgByEAA0AgBkEITwRAIAIhASAEIQL9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX/Q
wAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAA
AAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdIA9BAXQiDiAPaiESIAMiBSALQQJ0aiETA0AgBSATSQRAIBYgAv0JAgAiHiABIA
UoAgBqIhT9AAQAIh/95gH95AEhFiAYIB4gFP0ABBAiHv3mAf3kASEYIBcgAiAPav0JAgAiICAf/eYB/eQBIRcgGyAgIB795gH95AEhGyAZIAIg
Dmr9CQIAIiAgH/3mAf3kASEZIBwgICAe/eYB/eQBIRwgGiACIBJq/QkCACIgIB/95gH95AEhGiAdICAgHv3mAf3kASEdIAVBBGohBSACQQRqIQ
IMAQsLIBggCAR7IAj9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEeIAAgFiAY/eQB/QsEACAAIB79CwQQIAAgEWohAiAbIAgEeyAIQQRq
/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhGCACIBcgFv3kAf0LBAAgAiAY/QsEECAAIBFBAXRqIQIgHCAIBHsgCEEIav0JAgAF/QwAAA
AAAAAAAAAAAAAAAAAACyIW/eQBIRcgAiAZIBb95AH9CwQAIAIgF/0LBBAgACARaiARQQF0aiECIB0gCAR7IAhBDGr9CQIABf0MAAAAAAAAAAAA
AAAAAAAAAAsiFv3kASEXIAIgGiAW/eQB/QsEACACIBf9CwQQIAZBCGshBiABQSBqIQIgAEEgaiEADAELCyAGBEAgBkEESwRAIAQhBSAIIQ79DA
AAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAA
AAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdIA9BAXQiEi
APaiETIAMiASALQQJ0aiEUA0AgASAUSQRAIBcgBf0JAgAiHiACIAEoAgBqIhX9AAQAIh/95gH95AEhFyAWIB4gFf0ABBAiHv3mAf3kASEWIBkg
BSAPav0JAgAiICAf/eYB/eQBIRkgGyAgIB795gH95AEhGyAaIAUgEmr9CQIAIiAgH/3mAf3kASEaIBwgICAe/eYB/eQBIRwgGCAFIBNq/QkCAC
IgIB/95gH95AEhGCAdICAgHv3mAf3kASEdIAFBBGohASAFQQRqIQUMAQsLIBYgDgR7IA79CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEe
IAAgFyAW/eQB/QsEACAAQRBqIQECQCAGQQRrIgJBBE8EQCABIB79CwQADAELIAEgHv1aAgAAIAJBAUsEQCABIB79WgIEAQsgAkECSwRAIAEgHv
1aAggCCwsgACARaiEBIBsgDgR7IA5BBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAEgGSAW/eQB/QsEACABQRBqIQECQCAGQQRr
IgJBBE8EQCABIBf9CwQADAELIAEgF/1aAgAAIAJBAUsEQCABIBf9WgIEAQsgAkECSwRAIAEgF/1aAggCCwsgACARQQF0aiEBIBwgDgR7IA5BCG
r9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAEgGiAW/eQB/QsEACABQRBqIQECQCAGQQRrIgJBBE8EQCABIBf9CwQADAELIAEgF/1a
AgAAIAJBAUsEQCABIBf9WgIEAQsgAkECSwRAIAEgF/1aAggCCwsgACARaiARQQF0aiEAIB0gDgR7IA5BDGr9CQIABf0MAAAAAAAAAAAAAAAAAA
AAAAsiFv3kASEXIAAgGCAW/eQB/QsEACAAQRBqIQACQCAGQQRrIgFBBE8EQCAAIBf9CwQADAELIAAgF/1aAgAAIAFBAUsEQCAAIBf9WgIEAQsg
AUECSwRAIAAgF/1aAggCCwsFIAQhBSAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAA
AAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGCAPQQF0Ig4gD2ohEiADIgAgC0ECdGohEwNAIAAgE0kEQCAXIAX9CQIAIAIgACgCAGr9AAQAIhb95gH9
5AEhFyAZIAUgD2r9CQIAIBb95gH95AEhGSAaIAUgDmr9CQIAIBb95gH95AEhGiAYIAUgEmr9CQIAIBb95gH95AEhGCAAQQRqIQAgBUEEaiEFDA
ELCyAXIAgEeyAI/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgASAW/QsEAAwBCyABIBb9WgIAACAGQQFLBEAgASAW/VoC
BAELIAZBAksEQCABIBb9WgIIAgsLIAEgEWohACAZIAgEeyAIQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgACAW/Q
sEAAwBCyAAIBb9WgIAACAGQQFLBEAgACAW/VoCBAELIAZBAksEQCAAIBb9WgIIAgsLIAEgEUEBdGohACAaIAgEeyAIQQhq/QkCAAX9DAAAAAAA
AAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAGQQFLBEAgACAW/VoCBAELIAZBAksEQCAAIBb9WgIIAgsLIA
EgEWogEUEBdGohACAYIAgEeyAIQQxq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAG
QQFLBEAgACAW/VoCBAELIAZBAksEQCAAIBb9WgIIAgsLCwsgEEEBaiEQIAkgDGohCSAHIApBAnRqIQcMAQsLC4APAhJ/DXsgAiADbEECdCETIA
RBAnQhESAAIQ4DQCABIA5LBEAgCiAOIBNsaiENIAsgDiARbGohEiAFIQ8DQCAGIA9LBEBBBCAGIA9rIgAgAEEESxshFCAPQQJ0IgQgB2ohECAO
QQFqIAFJBEAgCCEAIA0hDCAEIBJqIRYgAiADbEECdCEX/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAA
AAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAISH9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAA
AAAAAAAAIST9DAAAAAAAAAAAAAAAAAAAAAAhJSAQKAIAIRggECgCBCEZIBAoAgghGiAQKAIMIRsgA0F8cUECdCEcIANBA3EhHUEAIRADQCACIB
BLBEAgHCAAIgRqIRUDQCAEIBVJBEAgHiAM/QAEACImIAQgGGr9AAQAIif95gH95AEhHiAfICYgBCAZav0ABAAiKP3mAf3kASEfICAgJiAEIBpq
/QAEACIp/eYB/eQBISAgISAmIAQgG2r9AAQAIib95gH95AEhISAiIAwgF2r9AAQAIiogJ/3mAf3kASEiICMgKiAo/eYB/eQBISMgJCAqICn95g
H95AEhJCAlICogJv3mAf3kASElIARBEGohBCAMQRBqIQwMAQsLIB0EQCAeIAz9AAQAIB39Ef0MAAAAAAEAAAACAAAAAwAAAP07Iib9TiInIAQg
GGr9AAQAICb9TiIo/eYB/eQBIR4gHyAnIAQgGWr9AAQAICb9TiIp/eYB/eQBIR8gICAnIAQgGmr9AAQAICb9TiIq/eYB/eQBISAgISAnIAQgG2
r9AAQAICb9TiIn/eYB/eQBISEgIiAMIBdq/QAEACAm/U4iJiAo/eYB/eQBISIgIyAmICn95gH95AEhIyAkICYgKv3mAf3kASEkICUgJiAn/eYB
/eQBISUgDCAdQQJ0aiEMCyAQQQFqIRAgACAJaiEADAELCyAW/QAEACAeIB/9DQABAgMQERITBAUGBxQVFhcgHiAf/Q0ICQoLGBkaGwwNDg8cHR
4f/eQBIh4gICAh/Q0AAQIDEBESEwQFBgcUFRYXICAgIf0NCAkKCxgZGhsMDQ4PHB0eH/3kASIf/Q0AAQIDBAUGBxAREhMUFRYXIB4gH/0NCAkK
CwwNDg8YGRobHB0eH/3kAf3kASEeAkAgFEEETwRAIBYgHv0LBAAMAQsgFiAe/VoCAAAgFEEBSwRAIBYgHv1aAgQBCyAUQQJLBEAgFiAe/VoCCA
ILCyARIBZqIgD9AAQAICIgI/0NAAECAxAREhMEBQYHFBUWFyAiICP9DQgJCgsYGRobDA0ODxwdHh/95AEiHiAkICX9DQABAgMQERITBAUGBxQV
FhcgJCAl/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh/9DQABAgMEBQYHEBESExQVFhcgHiAf/Q0ICQoLDA0ODxgZGhscHR4f/eQB/eQBIR4CQCAUQQ
RPBEAgACAe/QsEAAwBCyAAIB79WgIAACAUQQFLBEAgACAe/VoCBAELIBRBAksEQCAAIB79WgIIAgsLBSAIIQAgDSEMIBIgD0ECdGohFf0MAAAA
AAAAAAAAAAAAAAAAACEf/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhIP0MAAAAAAAAAAAAAAAAAAAAACEhIBAoAgAhFi
AQKAIEIRcgECgCCCEYIBAoAgwhGSADQXxxQQJ0IRogA0EDcSEbQQAhEANAIAIgEEsEQCAaIAAiBGohHANAIAQgHEkEQCAfIAz9AAQAIiIgBCAW
av0ABAD95gH95AEhHyAeICIgBCAXav0ABAD95gH95AEhHiAgICIgBCAYav0ABAD95gH95AEhICAhICIgBCAZav0ABAD95gH95AEhISAEQRBqIQ
QgDEEQaiEMDAELCyAbBEAgHyAM/QAEACAb/RH9DAAAAAABAAAAAgAAAAMAAAD9OyIi/U4iIyAEIBZq/QAEACAi/U795gH95AEhHyAeICMgBCAX
av0ABAAgIv1O/eYB/eQBIR4gICAjIAQgGGr9AAQAICL9Tv3mAf3kASEgICEgIyAEIBlq/QAEACAi/U795gH95AEhISAMIBtBAnRqIQwLIBBBAW
ohECAAIAlqIQAMAQsLIBX9AAQAIB8gHv0NAAECAxAREhMEBQYHFBUWFyAfIB79DQgJCgsYGRobDA0ODxwdHh/95AEiHiAgICH9DQABAgMQERIT
BAUGBxQVFhcgICAh/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh/9DQABAgMEBQYHEBESExQVFhcgHiAf/Q0ICQoLDA0ODxgZGhscHR4f/eQB/eQBIR
4CQCAUQQRPBEAgFSAe/QsEAAwBCyAVIB79WgIAACAUQQFLBEAgFSAe/VoCBAELIBRBAksEQCAVIB79WgIIAgsLCyAPQQRqIQ8MAQsLIA5BAmoh
DgwBCwsL/AMCBX8GewNAIABBBGogAU0EQCADIABBAnRqIQkgBSAAIAZsaiELQQAhBwNAIAdBBGoiCCACTQRAIAsgB0ECdGoiCiAJIAQgB2xqIg
f9AAQAIg8gBCAHav0ABAAiDv0NAAECAxAREhMEBQYHFBUWFyIQIAcgBEEBdGr9AAQAIg0gByAEQQNsav0ABAAiDP0NAAECAxAREhMEBQYHFBUW
FyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAGIApqIBAgEf0NCAkKCwwNDg8YGRobHB0eH/0LBAAgCiAGQQF0aiAPIA79DQgJCgsYGRobDA0ODx
wdHh8iDiANIAz9DQgJCgsYGRobDA0ODxwdHh8iDP0NAAECAwQFBgcQERITFBUWF/0LBAAgCiAGQQNsaiAOIAz9DQgJCgsMDQ4PGBkaGxwdHh/9
CwQAIAghBwwBCwsDQCACIAdLBEBBACEIA0AgCEEESQRAIAsgBiAIbGogB0ECdGogCSAEIAdsaiAIQQJ0aioCADgCACAIQQFqIQgMAQsLIAdBAW
ohBwwBCwsgAEEEaiEADAELCwNAIAAgAUkEQCADIABBAnRqIQkgBSAAIAZsaiEHIAIhCANAIAgEQCAHIAkqAgA4AgAgCEEBayEIIAQgCWohCSAH
QQRqIQcMAQsLIABBAWohAAwBCwsLdwEEfwNAIAAgAUkEQCAAIAAgA24iECADbGshDyAQIBAgAm4iESACbGshECAPIAMgASAPaiAAayISIAMgEk
kbIhIgBCAFIAYgEWxqIAcgEGxqIAggCSAKIAsgEWxqIAwgEGxqIA0gDhAVIAAgEiAPa2ohAAwBCwsLuQEAIAAkASABJAIgAiQDIAMkBCAEJAUg
BSQGIAYkByAHJAggCCQJIAkkCiAKJAsgCyQMIAwkDSANJA4jCCMJckEBIwdBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIwhFIwVBAUYjBEEBRn
EjBkEBRnEjB0EBRnFxcQVBAQsEf0EABSMOIgBBCWwgAEEDakF8cUEDdE8LBH8jB0EBRiMOQRBPcgVBAAsbBH9BAQUjB0ECRiMFQQFLcQtFC4YG
Ag5/AnsjBSMBIwRsbCELIw0jDmwiBEECdCEJIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQRAIwwhBSALQQJ0IQYDQCADIARJBEBBAC
ALQQggBCADayIHIAdBCEsbIAUgAUEEQQQgBiAAIAkgAiAJQQBBABAAIABBIGohACACQSBqIQIgA0EIaiEDDAELCw8LIw0iA0GAgBAjDiMFIwEj
BGxsbEECdG4iBEEBIAQbIgQgAyAESRsiBiMObEEHakF4cUECdCIDIANBQGsgA0H/B3EbIQUjB0ECRgR/IwlFIwhFIwVBAUYjBEEBRnEjBkEBRn
EjB0EBRnFxcQR/QQAFIw4jDSIDQYCAECMFIwEjBGxsIgQjDmxBAnRuIgdBASAHGyIHIAMgB0kbbEEHakF4cUECdCIDIANBQGsgA0H/B3EbIARs
CyMAagUgAgsiA0EAIwdBAkYEfyMDQQFqQX5xBSMDCyMBIwJsbEECdPwLAANAIAwjDUkEQCMOIAYgDGoiBCMNIgcgBCAHSRsiBCAMa2whDSMMIQ
4gC0ECdCEPIAAgDCMObEECdGohCCMAIQdBACEKA0AgCiANSQRAQQAgC0EIIA0gCmsiECAQQQhLGyAOIAFBBEEEIA8gCCAJIAcgBUEAQQAQACAI
QSBqIQggB0EgaiEHIApBCGohCgwBCwsgAyAMIAQjACAFEEEgBiAMaiEMDAELCyMHQQJGBEAjA0EBakEBdkECdCEGIwEjAmwhAQNAIAEEQEEAIQ
QgAyEAA0AgBEEIaiIFIwNNBEAgAiAA/QAEACISIAAgBmr9AAQAIhH9DQABAgMQERITBAUGBxQVFhf9CwQAIAIgEiAR/Q0ICQoLGBkaGwwNDg8c
HR4f/QsEECAFIQQgAEEQaiEAIAJBIGohAgwBCwsDQCAEIwNJBEAgAiAAIAZqIAAgBEEBcSIFGyoCADgCACAAQQRqIAAgBRshACAEQQFqIQQgAk
EEaiECDAELCyABQQFrIQEgAyAGQQF0aiEDDAELCwsLsAMBDn8jBSMBIwRsbCEHIw0jDmwiBkECdCEJQQNBACACGyEIIwlFIwhFIwVBAUYjBEEB
RnEjBkEBRnEjB0EBRnFxcQRAIwwhBSAHQQJ0IQoDQCAEIAZJBEBBACAFQQggBiAEayILIAtBCEsbIAcgASAKIApBBCAAIAkgAyAJIAggAhAAIA
BBIGohACADQSBqIQMgAkEgaiACIAhBAUYbIQIgBEEIaiEEDAELCw8LIw0iBEGAgBAjDiMFIwEjBGxsbEECdG4iBkEBIAYbIgYgBCAGSRsiECMO
bEEHakF4cUECdCIEIARBQGsgBEH/B3EbIQwDQCAFIw1JBEAgACAFIAUgEGoiBCMNIgYgBCAGSRsiBEEAIAcjACAMEBsjDCEOIw4gBCAFa2whDS
AHQQJ0IREjACEKIAMgBSMObEECdGohCyACIQRBACEGA0AgBiANSQRAQQAgDkEIIA0gBmsiDyAPQQhLGyAHIAEgESARQQQgCiAMIAsgCSAIIAQQ
ACAKQSBqIQogC0EgaiELIARBIGogBCAIQQFGGyEEIAZBCGohBgwBCwsgBSAQaiEFDAELCwt/AQJ/A0AgACABSQRAQQAgFEEAIBRBACADIAAgAm
wiFyACaiIYIAMgGEkbIBdrIAQgBSAXbGogBSAGIAcgF2xqIAcgCCAAIBRsIAlsIAxsIA1sQQJ0aiAJIAogCyAMIA0gDiAPIBAgESASIBMgFCAV
IBYQByAAQQFqIQAMAQsLC5AEAQV/IAJBAnQhByACQQRNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgB2ohASADIARqIQMMAQ
sLBSACQQhNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgB2ohASADIARqIQMMAQsLBSACQQxNBEAgASAA
IAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgB2ohASADIARqIQMMAQsLBSACQRBNBEAgASAAIA
dsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgA/0ABDD9CwQwIAEgB2ohASADIARqIQMMAQsLBQNA
IAAEQCADIQYgASEFIAEgAkECdGohCCMHQQFGBEADQCAFIAhJBEAgBSAG/QAEAP0LBAAgBUEQaiEFIAZBEGohBgwBCwsFIwdBAkYEQANAIAUgCE
kEQCAFIAb9AAQAIAb9AAQQ/Q0AAQIDCAkKCxAREhMYGRob/QsEACAFQRBqIQUgBkEgaiEGDAELCwUjB0ECdCEJA0AgBSAISQRAIAUgBioCADgC
ACAFQQRqIQUgBiAJaiEGDAELCwsLIABBAWshACABIAdqIQEgAyAEaiEDDAELCwsLCwsLsAcCBH8BeyAFQQNxIQYgBUEESQRAA0AgAARAIAYEQC
AB/QAEACAD/QAEAP3kASEKIAZBAUYEQCABIAr9WgIAAAUgASAK/VsDAAALIAZBA0YEQCABIAr9WgIIAgsLIABBAWshACABIAJqIQEgAyAEaiED
DAELCwUgBUEISQRAA0AgAARAIAEgAf0ABAAgA/0ABAD95AH9CwQAIAYEQCABQRBqIgX9AAQAIAP9AAQQ/eQBIQogBkEBRgRAIAUgCv1aAgAABS
AFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIARqIQMMAQsLBSAFQQxJBEADQCAABEAgASAB/QAEACAD/QAEAP3k
Af0LBAAgASAB/QAEECAD/QAEEP3kAf0LBBAgBgRAIAFBIGoiBf0ABAAgA/0ABCD95AEhCiAGQQFGBEAgBSAK/VoCAAAFIAUgCv1bAwAACyAGQQ
NGBEAgBSAK/VoCCAILCyAAQQFrIQAgASACaiEBIAMgBGohAwwBCwsFIAVBEEkEQANAIAAEQCABIAH9AAQAIAP9AAQA/eQB/QsEACABIAH9AAQQ
IAP9AAQQ/eQB/QsEECABIAH9AAQgIAP9AAQg/eQB/QsEICAGBEAgAUEwaiIF/QAEACAD/QAEMP3kASEKIAZBAUYEQCAFIAr9WgIAAAUgBSAK/V
sDAAALIAZBA0YEQCAFIAr9WgIIAgsLIABBAWshACABIAJqIQEgAyAEaiEDDAELCwUgBUEUSQRAA0AgAARAIAEgAf0ABAAgA/0ABAD95AH9CwQA
IAEgAf0ABBAgA/0ABBD95AH9CwQQIAEgAf0ABCAgA/0ABCD95AH9CwQgIAEgAf0ABDAgA/0ABDD95AH9CwQwIAYEQCABQUBrIgX9AAQAIANBQG
v9AAQA/eQBIQogBkEBRgRAIAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIARqIQMMAQsLBQNA
IAAEQCABIQYgAyEHIAUhCCMHQQJNBEADQCAIQQRPBEAgBiAG/QAEACAH/QAEAP3kAf0LBAAgCEEEayEIIAZBEGohBiAHQRBqIQcMAQsLC0EEIw
dBAnQjB0ECTRshCQNAIAgEQCAGIAYqAgAgByoCAJI4AgAgCEEBayEIIAYgCWohBiAHQQRqIQcMAQsLIABBAWshACABIAJqIQEgAyAEaiEDDAEL
CwsLCwsLC8gEARF/Iw5BAnQhDiMDQQFqQQF2IhJBAXQjAyMHQQJGIhMbQQJ0IQ0DQCAPIwFJBEBBACEKA0AgCiMESQRAIwdBAk0iCARAIwIgCi
MKbCMIayIFIAEjBmxqSwR/IwIjBiACQQFrbCAFaksFQQALIQgLQQAhCwNAIAsjBUkEQCALIwtsIgUjCU8Ef0EABSMOIgYjByMJIAVrakEBayMH
biIFIAUgBksbCyIFIhUgCyMLbCIGIwMjCWoiB08Ef0EABSMOIgkjByAHIAZrakEBayMHbiIGIAYgCUsbCyIGIAUgBksbIRAgFSMHbCALIwtsai
MJayEFIAAgEwR/IAVBAXEgEmwgBUEBdmoFIAULQQJ0aiERIAMgFUECdGohBgJAIAgEQCACIAFrIBEgASMGbCAKIwpsaiMIayANbGojBiANbCAG
IA4gECAVaxBADAELIAEhBwNAIAIgB0sEQCAHIwZsIAojCmxqIwhrIgUjAkkEQCARIAUgDWxqIQkgBiEFIBAgFWshDCMHQQJNBEADQCAMQQRPBE
AgCSAJ/QAEACAF/QAEAP3kAf0LBAAgDEEEayEMIAlBEGohCSAFQRBqIQUMAQsLC0EEIwdBAnQjB0ECTRshFANAIAwEQCAJIAkqAgAgBSoCAJI4
AgAgDEEBayEMIAkgFGohCSAFQQRqIQUMAQsLCyAHQQFqIQcgBiAOaiEGDAELCwsgC0EBaiELIAMgBGohAwwBCwsgCkEBaiEKDAELCyAAIwIgDW
xqIQAgD0EBaiEPDAELCwvhAQEEfwNAIAAgAUkEQCAAIAAgA24iFyADbGshGCANIAQgF2xqIAUgGGxqIRUgECAGIBdsaiAHIBhsaiEWIBMgCCAX
bGogCSAYbGohFyACBEAgAkEBRgRAQQAgCiALIAwgFSAOIA8gFiARQSAgFyAUQQBBABAGBSACQQJGBEBBACALIAogDCAVIA4gFiASIBcgFEEAQQ
AQAwVBACAKIAsgDCAVIA4gDyAWIBEgEiAXIBRBAEEAEAELCwVBACALIAogDCAVIA4gDyAWIBEgFyAUQQBBABAQCyAAQQFqIQAMAQsLC6gMAw1/
AnsBfSACIAAgBmwgB2xBAnRqIQIgAyAAIARsIAVsQQJ0aiEDIAUgCUwgDUUiECAHQQFGIhEgERsiESARGyEXIAdBAXQgBUwgECALQQJGIAlBAk
YiECAQGyIQIBAbIhAgEBshGANAIAAgAUkEQEEAIRJBACEQA0AgBiAQSgRAIAoEfyAKIBBsIAxrBSAEIBBsIAZtCyERIBAhEyAKBH8gCiAQbCAM
ayAIaiIQIAQgDGoiFCAQIBRIGwUgE0EBaiAEbCAGakEBayAGbQsiECARayAQIAQgBCAQShsiFiARQQAgEUEAShsiFGsiESAOGyEZAn8gEiAURk
EAIBcbBEAgAyAFIBRsQQJ0aiEQIAUgEWwhEiACKgIAIAUgGWyyIA8gD0MAAAAAWxuV/RMhHQNAIBJBAEoEQAJAIBJBBE8EQCAQIB39CwQADAEL
IBAgHf1aAgAAIBJBAUsEQCAQIB39WgIEAQsgEkECSwRAIBAgHf1aAggCCwsgEkEEayESIBBBEGohEAwBCwsgFgwBC0EAIRAgGARAIBlBAXSyIA
8gD0MAAAAAWxv9EyEeA0AgEEEEaiIRIAdMBEAjACAQQQN0aiIVIAIgEEECdGr9AAQAIB795wEiHSAd/Q0AAQIDAAECAwQFBgcEBQYH/QsEACAV
IB0gHf0NCAkKCwgJCgsMDQ4PDA0OD/0LBBAgESEQDAELCwsjACAQQQN0aiEVIAUgEEEBdGshEQNAIBFBAEoEQAJAIBFBBE8EQCAV/QwAAAAAAA
AAAAAAAAAAAAAA/QsEAAwBCyAV/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEUEBSwRAIBX9DAAAAAAAAAAAAAAAAAAAAAD9WgIEAQsgEUECSwRA
IBX9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBFBBGshESAVQRBqIRUMAQsLA0AgByAQSgRAIwAgCwR/IAsgEGwgDWsFIAUgEGwgB20LIhpBAC
AaQQBKGyIRQQJ0aiEVIAIgEEECdGoqAgAgCwR/IAsgEGwgDWsgCWoiGyAFIA1qIhwgGyAcSBsFIBBBAWogBWwgB2pBAWsgB20LIhsgGmsgGyAF
IAUgG0obIBFrIhEgDhsgGWyyIA8gD0MAAAAAWxuVIR8gEUEETgRAIB/9EyEdA0AgEUEETgRAIBUgFf0ABAAgHf3kAf0LBAAgEUEEayERIBVBEG
ohFQwBCwsLA0AgEUEASgRAIBUgFSoCACAfkjgCACARQQFrIREgFUEEaiEVDAELCyAQQQFqIRAMAQsLIBIgFEgEQCADIAUgEmxBAnRqIRAgFCAS
ayAFbCESA0AgEkEASgRAAkAgEkEETwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9CwQADAELIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACASQQFLBE
AgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAgQBCyASQQJLBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAggCCwsgEkEEayESIBBBEGohEAwBCwsgFCES
CwNAIBQgFkgEQCADIAUgFGxBAnRqIREgEiAUSiEVQQAhEANAIAUgEEsEQCAQQQJ0IhkjAGr9AAQAIR0gFQRAIB0gESAZav0ABAD95AEhHQsgES
AQQQJ0aiEZAkAgBSAQayIaQQRPBEAgGSAd/QsEAAwBCyAZIB39WgIAACAaQQFLBEAgGSAd/VoCBAELIBpBAksEQCAZIB39WgIIAgsLIBBBBGoh
EAwBCwsgFEEBaiEUDAELCyASIBYgEiAWShsLIRIgE0EBaiEQIAIgB0ECdGohAgwBCwsgAyAFIBJsQQJ0aiEQIAQgEmsgBWwhEgNAIBJBAEoEQA
JAIBJBBE8EQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAQ/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEkEBSwRAIBD9DAAAAAAAAAAAAAAA
AAAAAAD9WgIEAQsgEkECSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBJBBGshEiAQQRBqIRAMAQsLIABBAWohACADIAQgBWxBAnRqIQ
MMAQsLC5EIAwx/A3sCfSALIA1qQQFrQQEgCyALQQFMG20iECAHIAcgEEobIRUgC0ECRiALQQFGcgR/IAUgDWogCWsgC21BAWoiECAHIAcgEEob
BUEACyEWIAdBAUYiEARAIA1FIRALIAUgCUwgECAQGyEXIAIgACAGbiAEbCAFbEECdGohAiADIAAgB2xBAnRqIQMgACAGcCEUA0AgACABSQRAIA
YgFEYEQEEAIRQgAiAEIAVsQQJ0aiECCyAKBH8gCiAUbCAMawUgBCAUbCAGbQshECAKBH8gCiAUbCAMayAIaiIRIAQgDGoiEiARIBJIGwUgFEEB
aiAEbCAGakEBayAGbQsiESAQayARIAQgBCARShsiESAQQQAgEEEAShsiEmsiEyAOGyEYIAIgBSASbEECdGohEAJAIBcEQCADIBAgBSATbBACti
AFIBhssiAPIA9DAAAAAFsblTgCAAwBCyARIBJrIhpBAUoEQCMAIRsgBUECdCEZQQAhEwNAIAUgE0sEQCAQ/QAEACEcQQEhESAQIBlqIRIDQCAR
IBpJBEAgHCAS/QAEAP3kASEcIBFBAWohESASIBlqIRIMAQsLIBsgE0ECdGogHP0LBAAgE0EEaiETIBBBEGohEAwBCwsjACEQC0EAIREDQCAHIB
FKBEAgCUEISCARIBVOcSARQQRqIBZMcQRAIBAgCyARbCANa0ECdGohEiALQQFGBEAgEv0ABAAhHEEBIRMDQCAJIBNLBEAgHCASIBNBAnRq/QAE
AP3kASEcIBNBAWohEwwBCwsFIBL9AAQAIh0gEv0ABBAiHv0NAAECAwgJCgsQERITGBkaGyEcQQEhEwNAIAkgE0sEQCATQQFxBHsgHCAdIB79DQ
QFBgcMDQ4PFBUWFxwdHh/95AEFIBwgEiATQQJ0aiIZ/QAEACIdIBn9AAQQIh79DQABAgMICQoLEBESExgZGhv95AELIRwgE0EBaiETDAELCwsg
AyARQQJ0aiAcIAkgGGyyIA8gD0MAAAAAWxv9E/3nAf0LBAAgEUEEaiERDAILIAsEfyALIBFsIA1rBSAFIBFsIAdtCyESIAsEfyALIBFsIA1rIA
lqIhMgBSANaiIZIBMgGUgbBSARQQFqIAVsIAdqQQFrIAdtCyITIAUgBSATShsgEkEAIBJBAEobIhlrIRogEyASayAaIA4bIBhssiAPIA9DAAAA
AFsbISAgAyARQQJ0aiAQIBlBAnRqIRkCQCAaQQhOBEAgGSAaEAK2IR8MAQsgGSoCACEfQQEhEgNAIBIgGkgEQCAfIBkgEkECdGoqAgCSIR8gEk
EBaiESDAELCwsgHyAglTgCACARQQFqIREMAQsLCyAAQQFqIQAgFEEBaiEUIAMgB0ECdGohAwwBCwsL3QoCFH8DeyMAIApqIjMgBUECdEEfakFw
cSI3IAJsaiEyICMgACAFbCIlIAZsQQJ0akEAIAEgAGsgBWwiCiAGbEECdPwLACAkIAcgJWxBAnRqQQAgByAKbEECdPwLAANAIAAgAUkEQCAAIA
AgA24iNSADbGshNCAPIBAgNWxqIBEgNGxqIS8gEyAUIDVsaiAVIDRsaiEuICMgACAFbCIKIAZsQQJ0aiEtICQgByAKbEECdGohLEEAIQoDQCAE
IApLBEAgAiAEIAprIiUgAiAlSRsiNiAKakEBayElIAAgBGwgCmohMSAXIBggNWxqIBkgNGxqIAogGmxqITAgGyAcIDVsaiAdIDRsaiAKIB5sai
EqQQAgNiAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIicgBiALIAwgNWxqIA0gNGxqIAogDmxqIisgDkEEIC9BBCASIDMgN0EAQQAQAUEAISYDQCAm
IDZJBEAgCiAmaiElIDMgJiA3bGoiKSAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIiUgCCAfICogHiAmbGoQHRogISAmIDFqQQJ0aioCAP0TITtBAC
E4A0AgJSA4SwRAICkgOEECdGoiKP0ABAAgO/3lAf0MAADQwgAA0MIAANDCAADQwv3rAf0MAACyQgAAskIAALJCAACyQv3qASI5/Qw7qrg/O6q4
PzuquD87qrg//eYB/WohOiAo/QwAAIA/AACAPwAAgD8AAIA/IDkgOv0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASA6/QyOvr81jr6/NY6+vzWOvr
81/eYB/eUBIjkgOSA5/eYB/QylEbU6pRG1OqURtTqlEbU6IDn95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgOf3mAf0MeqwqPXqsKj16rCo9eqwq
Pf3kASA5/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIDn95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgOv0MAABASwAAQEsAAEBLAA
BAS/3kAf0MAABASwAAQEsAAEBLAABAS/2xASI6QQH9rAEiOf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIDogOf2xAf0MfwAAAH8AAAB/
AAAAfwAAAP2uAUEX/asB/eYB/QsEACA4QQRqITgMAQsLICkgJUECdGpBACAnICVrQQJ0/AsAICZBAWohJgwBCwsgJyAHIDYgMyA3IDAgGiAsEB
5BACA2ICcgByAwIBpBBCAuQQQgFiAyIDdBAEEAEAFBACE4A0AgNiA4SwRAIDAgGiA4bGohKSAgIDEgOGogB2xBAnRqISj9DAAAAAAAAAAAAAAA
AAAAAAAhOUEAISYDQCAmQQRqIiUgB00EQCA5ICZBAnQiJiApav0ABAAgJiAoav0ABAD95gH95AEhOSAlISYMAQsLIAcgJksEQCA5ICZBAnQiJS
Apav0ABAAgByAma/0R/QwAAAAAAQAAAAIAAAADAAAA/TsiOf1OICUgKGr9AAQAIDn9Tv3mAf3kASE5CyA5IDkgOf0NCAkKCwwNDg8AAQIDBAUG
B/3kASI5/R8AIDn9HwGS/RMhOiAI/RMhOSA3IDhsIiUgM2ohKiAlIDJqISlBACEmA0AgJiAnSQRAICkgJkECdCIoaiIlICggKmr9AAQAICX9AA
QAIDr95QH95gEgOf3mAf0LBAAgJkEEaiEmDAELCyA4QQFqITgMAQsLIDYgBiAnIDIgNyAvIBIgIiAGIDFsQQJ0aiAGQQJ0EBwgJyAGIDYgMiA3
ICsgDiAtEB4gAiAKaiEKDAELCyAAQQFqIQAMAQsLC8kVBRB/BnsGfAJ+AX0jACALaiEgIAZBAnRBH2pBcHEhLQNAIAAgAUkEQCAAIAAgAm4iCy
ACbGsgA2whLiALIAsgBG4iKSAEbGshKCADIAUgLmsiHyADIB9JGyInIC5qQQFrIR8gHSAFIAtsIC5qIiUgCGxBAnRqISxBACAnIAoEfyAfQQFq
IgsgBiAGIAtLGwUgBgsiIyAHIAwgDSApbGogDiAobGogDyAubGogD0EEIBAgESApbGogEiAobGpBBCATICAgLUEAQQAQASAYIBkgKWxqIBogKG
xqIBsgLmxqISZBACErICAhCwNAICcgK0sEQCArIC5qIR8gCgR/IB9BAWoiHyAGIAYgH0sbBSAGCyIhISogCyAhIAkgHCAmEB0iPf0TITAgCyIi
IR9EAAAAAAAAAAAhOQNAICoEQP0MAAAAAAAAAAAAAAAAAAAAACExICpBgAIgKiAqQYACTxsiJGshKgNAICRBCE8EQCAi/QAEACAw/eUB/QwAAN
DCAADQwgAA0MIAANDC/esB/QwAALJCAACyQgAAskIAALJC/eoBIi/9DDuquD87qrg/O6q4PzuquD/95gH9aiEyICL9AAQQIDD95QH9DAAA0MIA
ANDCAADQwgAA0ML96wH9DAAAskIAALJCAACyQgAAskL96gEiM/0MO6q4PzuquD87qrg/O6q4P/3mAf1qITQgH/0MAACAPwAAgD8AAIA/AACAPy
AvIDL9DAByMT8AcjE/AHIxPwByMT/95gH95QEgMv0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIvIC8gL/3mAf0MpRG1OqURtTqlEbU6pRG1OiAv
/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIC/95gH9DHqsKj16rCo9eqwqPXqsKj395AEgL/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAv/eYB/Q
z+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIDL9DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiL0EB/awBIjL9
DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAvIDL9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASIv/QsEACAf/QwAAIA/AACAPw
AAgD8AAIA/IDMgNP0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASA0/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIjIgMiAy/eYB/QylEbU6pRG1OqUR
tTqlEbU6IDL95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgMv3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAy/eYB/QxIqio+SKoqPkiqKj5Iqio+/e
QBIDL95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgNP0MAABASwAAQEsAAEBLAABAS/3kAf0MAABASwAAQEsAAEBLAABAS/2xASIy
QQH9rAEiM/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIDIgM/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIjL9CwQQIDEgLy
Ay/eQB/eQBITEgJEEIayEkICJBIGohIiAfQSBqIR8MAQsLA0AgJEEETwRAICL9AAQAIDD95QH9DAAA0MIAANDCAADQwgAA0ML96wH9DAAAskIA
ALJCAACyQgAAskL96gEiL/0MO6q4PzuquD87qrg/O6q4P/3mAf1qITIgH/0MAACAPwAAgD8AAIA/AACAPyAvIDL9DAByMT8AcjE/AHIxPwByMT
/95gH95QEgMv0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIvIC8gL/3mAf0MpRG1OqURtTqlEbU6pRG1OiAv/eYB/Qw1HQk8NR0JPDUdCTw1HQk8
/eQBIC/95gH9DHqsKj16rCo9eqwqPXqsKj395AEgL/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAv/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/e
YB/eQB/eQBIDL9DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiL0EB/awBIjL9DH8AAAB/AAAAfwAAAH8AAAD9rgFB
F/2rAf3mASAvIDL9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASIv/QsEACAxIC/95AEhMSAkQQRrISQgIkEQaiEiIB9BEGohHwwBCw
sgJARAICL9AAQA/QwAAID/AACA/wAAgP8AAID/ICT9Ef0MAAAAAAEAAAACAAAAAwAAAP07/VIgMP3lAf0MAADQwgAA0MIAANDCAADQwv3rAf0M
AACyQgAAskIAALJCAACyQv3qASIv/Qw7qrg/O6q4PzuquD87qrg//eYB/WohMv0MAACAPwAAgD8AAIA/AACAPyAvIDL9DAByMT8AcjE/AHIxPw
ByMT/95gH95QEgMv0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIvIC8gL/3mAf0MpRG1OqURtTqlEbU6pRG1OiAv/eYB/Qw1HQk8NR0JPDUdCTw1
HQk8/eQBIC/95gH9DHqsKj16rCo9eqwqPXqsKj395AEgL/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAv/eYB/Qz+//8+/v//Pv7//z7+//8+/e
QB/eYB/eQB/eQBIDL9DAAAQEsAAEBLAABASwAAQEv95AH9DAAAQEsAAEBLAABASwAAQEv9sQEiL0EB/awBIjL9DH8AAAB/AAAAfwAAAH8AAAD9
rgFBF/2rAf3mASAvIDL9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASEvAkAgJEEETwRAIB8gL/0LBAAMAQsgHyAv/VoCAAAgJEEBSw
RAIB8gL/1aAgQBCyAkQQJLBEAgHyAv/VoCCAILCyAxIC/95AEhMSAkQQJ0IiQgImohIiAfICRqIR8LIDkgMf1fIDEgMf0NCAkKCwwNDg8ICQoL
DA0OD/1f/fABIi/9IQAgL/0hAaCgITkMAQsLIAsgIUECdGpBACAjICFrQQJ0/AsAIB4gJSArakECdGogOSA5YQR9IDm9IjxCzff8s+aTqPM/fS
I7QjSHuSE2IDwgO0KAgICAgICAeIN9vyI1RAAAAAAAAPC/oCA1RAAAAAAAAPA/oKMiOiA6oiE1RCivobyG8qo/ITdEAAAAAAAAMUAhOANAIDhE
AAAAAAAAAABkBEAgNyA1okQAAAAAAADwPyA4o6AhNyA4RAAAAAAAAADAoCE4DAELCyA9IDZE7zn6/kIu5j+iIDogOqAgN6KgtpIFQwAAwH8LOA
IAIAsgLWoiC0EEayA5tjgCACArQQFqISsgGyAmaiEmDAELCyAnIAggIyAgIC0gFCAVIClsaiAWIChsaiAXICwgCEECdBAcQQAhJCAgIQsDQCAk
ICdJBEAgCyAtakEEayoCACI9/RMhL0EAIR8DQCAfQQRqIiEgCE0EQCAsIB9BAnRqIh8gH/0ABAAgL/3nAf0LBAAgISEfDAELCwNAIAggH0sEQC
AsIB9BAnRqIiEgISoCACA9lTgCACAfQQFqIR8MAQsLICRBAWohJCALIC1qIQsgLCAIQQJ0aiEsDAELCyAAQQFqIQAMAQsLCw==
`;

