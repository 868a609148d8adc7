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
  /** Bytes of scratch that `winogradForward` needs for up to `images` pairs of an image and a group. */
  winogradScratch(images: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** Bytes of scratch that `winogradInputGrad` needs for up to `images` pairs of an image and a group. */
  winogradInputGradScratch(images: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): number;
  /** As `convForward`, for square kernels of 3 or 5, strides and dilations of 1. `call` is another number for every call. */
  winogradForward(begin: number, end: number, call: number, x: number, xImage: number, weight: number, bias: number, y: number, parts: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
  /** As `convInputGrad`, for square kernels of 3 or 5, strides and dilations of 1, and paddings smaller than the kernel. */
  winogradInputGrad(begin: number, end: number, call: number, g: number, gImage: number, weight: number, x: number, parts: number, c: number, h: number, w: number, kh: number, kw: number, sy: number, sx: number, py: number, px: number, dy: number, dx: number, o: number, oh: number, ow: number): void;
}

/** The module, 70076 bytes, on an imported shared memory `env.memory`, as base64. */

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
RjaAAKD3dpbm9ncmFkU2NyYXRjaAAJEndpbm9ncmFkV2VpZ2h0R3JhZAAiGXdpbm9ncmFkV2VpZ2h0R3JhZFNjcmF0Y2gAIQr2lwRHuBgCC3sF
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
wgA0EBaiEDIABBEGohAAwBCwsLkQEAQQcgAGskESADIxFqQQFrIxFuJBggBCMRakEBayMRbiQZIxgjGWxBA2pBAnYkEiACIxJsIgBBAkGAgBgg
AUHABGxuQX5xIgEgAUECSRsiASAAIAFJGyQTIxNBBHRBP2pBQHFBwAByJBQjESMZQQFrbEEIakECdCQVIxUjESMYQQFrbEEGamwkFiAEQQJ0JB
cLlwEBBn8DQCAAIAFJBEAgAEGAAWoiDiABIAEgDksbIRIgByEPIAohECANIQ5BACERA0AgAiARSwRAIAAgEkEIIAIgEWsiEyATQQhLGyADIAQg
BSAFIAYgDyAIIBAgCyAMIA4QACAJIA9qIQ8gEEEgaiEQIA5BIGogDiAMQQFGGyEOIBFBCGohEQwBCwsgAEGAAWohAAwBCwsLowYBBH8gCyQBIA
wkAiANJAMgDiQEIA8kBSAQJAYgESQHIBIkCCATJAkgFCQKIBUkCyAWJAwgFyQNIBgkDiMFIwEjBGxsIg9BAnQhESAAQQAgAhshEiABIA8gAhsh
EyMAIARqIAogBBshFCACBEAgAyEBQQAhAAsgACECA0AgASACSwRAIBQgAiARbGogEkECdGpBACATIBJrQQJ0/AsAIAJBAWohAgwBCwsjB0EBRg
R/QQEFIwdBAkYjBUEBS3ELBH8jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBUEBCwR/QQAFIw4iAkEJbCACQQNqQXxxQQN0TwsEfyMH
QQFGIw5BEE9yBUEACyIVBEAQFgsjDSMObEECdCEWQQAhEANAIAUgEEsEQCAAIQIDQCABIAJLBEAgASMMIAIjDG4iC0EBamwiAyABIANJGyEDIA
gjAyMCIAsjAWxsbEECdGohFyAVBEAgAiADIw0jDiAPIBIgEyMAIBcQFyMGIwMjCUEBdGoiAkEBakF+cSACIwdBAkYjBUEBS3EbQQJ0bCAGIBQQ
OAUCQCADIAJrIRggBiACIBZsaiEZIBQgAiARbGohDCMFIwEjBGxsQQJ0IQ0jDSMObCICQQJ0IQ4jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQ
FGcXFxBEAgEiATIBggAiAZIA4gFyAOIAwgDUECQQAQAwwBCyMNIgJBgIAQIw4jBSMBIwRsbGxBAnRuIgtBASALGyILIAIgC0kbIhojDmxBB2pB
eHFBAnQiAiACQUBrIAJB/wdxGyEbQQAhAgNAIAIjDUkEQCAXIAIgAiAaaiILIw0iHCALIBxJGyIcIBIgEyMAIBsQGyASIBMgGCMOIBwgAmtsIB
kgAiMObEECdGogDiMAIBsgDCANQQJBABADIAshAgwBCwsLCyADIQIMAQsLIBBBAWohECAGIAdqIQYgCCAJaiEIDAELCyAERQRADwsDQCAAIAFJ
BEAgEkECdCICIAAgEWwiAyAKamogAyAUaiACaiATIBJrQQJ0/AoAACAAQQFqIQAMAQsLC7UDACAAJAEgASQCIAIkAyADJAQgBCQFIAUkBiAGJA
cgByQIIAgkCSAJJAogCiQLIAskDCAMJA0gDSQOIwdBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFx
cQVBAQsEf0EABSMOIgBBCWwgAEEDakF8cUEDdE8LBH8jBSMEIwFsbEEDakF8cUECdCMBIwIjCEEBdGpsIwMjCUEBdGoiAEEBakF+cSAAIwdBAk
YjBUEBS3EbbEECdGoFQQALIgAjB0EBRgR/QQEFIwdBAkYjBUEBS3ELBH8jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBUEBCwR/QQAF
Iw4iAUEJbCABQQNqQXxxQQN0TwsEfyMHQQFGIw5BEE9yBUEACwR/QQAFIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQR/QQAFIw4jDS
IBQYCAECMFIwEjBGxsIgIjDmxBAnRuIgNBASADGyIDIAEgA0kbbEEHakF4cUECdCIBIAFBQGsgAUH/B3EbIAJsCwsiASAAIAFLG0FAawunAQAg
BCABIAxqIAAgDSAOEAVBACQaQcAEJBsjEkEGdEHABGokHCMcIAFBJGwgDGxBAnRBD2pBcHFqJB0jHSABIxZsQR9qQXBxaiQeIx4gASMUbEH/H2
pBgGBxQcACakEkbGokHyAAIx8gDCMUbEH/H2pBgGBxQSRsakHA2gBqIgAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOEAgiASAAIAFLG2oL
pwEAIAQgASAMaiAAIAIgAxAFQQAkGkHABCQbIxJBBnRBwARqJBwjHCAMQSRsIAFsQQJ0QQ9qQXBxaiQdIx0gDCMWbEEfakFwcWokHiMeIAwjFG
xB/x9qQYBgcUHAAmpBJGxqJB8gACMfIAEjFGxB/x9qQYBgcUEkbGpBwNoAaiIAIAEgAiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDhAYIgEgACAB
SxtqC+gDAQ9/IANBAnQhFCADIxRsQf8fakGAYHFBwAJqIRYgCiMUbEH/H2pBgGBxQcACaiEXIAAjEmwhFUF/IQ5BACEAA0AgACAVSQRAIAAjE2
oiDyAVIA8gFUkbIRMgACEPA0AgDyATSQRAIxIiECATIA8gDyMSbiIRIxJsayISaiAPayIYIBAgGEkbIRAgDiARRwRAIA0gEWojHSABIAIgEWxq
IAMgBCAFIAYgBxAPQQBHOgAAIBEhDgsjHiAPIABrQQR0aiAWIx0gAyMbIBIgECMaEA4gDyAQIBJraiEPDAELC0EAIQ8DQCAPQSRJBEAgEyAAa0
ECdCEbIxwgCiAPbCAUbGohHCMeIA8gFmxqIREjFCEYIx8gDyAXbGohEiMUIRlBACEQA0AgECAbSQRAQQAgCkEIIBsgEGsiGiAaQQhLGyADIBwg
FCAUQQQgESAYIBIgGUEAQQAQACARQSBqIREgEkEgaiESIBBBCGohEAwBCwsgD0EBaiEPDAELCyAAIQ8DQCAPIBNJBEAjEiIQIBMgDyAPIxJuIh
EjEmxrIhJqIA9rIhggECAYSRshECMfIA8gAGtBBHRqIAojGyASIBAjGiAIIAkgEWxqIAsgDBAkIA8gECASa2ohDwwBCwsgACMTaiEADAELCwtr
AQF/A0AgA0EkSQRAQQAgACABIAIjJCADIAEjFGxB/x9qQYBgcUHAAmpsaiMUIyMgAyAAIxRsQf8fakGAYHFBwAJqbGojFCMlIAEgA2wgAGxBAn
RqIABBAnRBAkEAEAMgA0EBaiEDDAELCwviGgIHewt/IxFBBEYEQCACIANsQQJ0IRMDQCACIBBLBEBBACESA0AgAyASSwRAIAEgBCAQbGogBSAS
bGohESAAIAMgEGwgEmpBAnRqIRQgAyASayEVQQAhDwNAIA9BA0kEQCARQSAgD0EMbCIWayAWIAYbaiIX/VwCACEIIBVBAUsEQCAFIBdqIAj9Vg
IAASEICyAVQQJLBEAgFyAFQQF0aiAI/VYCAAIhCAsgFUEDSwR7IBcgBUEDbGogCP1WAgADBSAICyEJIBFBICAWQQRqIhdrIBcgBhtqIhf9XAIA
IQggFUEBSwRAIAUgF2ogCP1WAgABIQgLIBVBAksEQCAXIAVBAXRqIAj9VgIAAiEICyAVQQNLBHsgFyAFQQNsaiAI/VYCAAMFIAgLIQogEUEgIB
ZBCGoiFmsgFiAGG2oiFv1cAgAhCCAVQQFLBEAgBSAWaiAI/VYCAAEhCAsgFUECSwRAIBYgBUEBdGogCP1WAgACIQgLIBVBA0sEQCAWIAVBA2xq
IAj9VgIAAyEICyAHIA9B4ABsaiIWIAn9CwQAIBYgCSAI/eQBIgsgCv3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBBAgFiAKIAv95QH9DKuqqj
6rqqo+q6qqPquqqj795gH9CwQgIBYgCSAKIAj9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+J
iIi/iYiIv4mIiL/95gH9CwQwIBZBQGsgCSAKIAj9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD
2JiIg9iYiIPYmIiD395gH9CwQAIBYgCP0LBFAgD0EBaiEPDAELC0EAIQ8DQCAPQQZJBEAgByAPQQR0aiIW/QAEACEIIBb9AARgIQkgFv0ABMAB
IQogFCAPIBNsaiEXIBNBBmwhGAJAIBVBBE8EQCAXIAj9CwQAIBcgGGogCCAK/eQBIgsgCf3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgFy
AYQQF0aiAJIAv95QH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQAIBcgGEEDbGogCCAJIAr9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8A
AAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQAIBcgGEECdGogCCAJIAr9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DA
AAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIBcgGEEFbGogCv0LBAAMAQsgFiAI/QsEACAWIAggCv3kASIL
IAn95AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwRgIBYgCSAL/eUB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEwAEgFiAIIAkgCv0MAAAAPwAAAD
8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBKACIBYgCCAJIAr9DAAAAEAAAABA
AAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwSAAyAWIAr9CwTgA0EAIREDQCARQQ
ZJBEAgFyARIBhsaiEZIBYgEUHgAGxq/QAEACEIAkAgFUEETwRAIBkgCP0LBAAMAQsgGSAI/VoCAAAgFUEBSwRAIBkgCP1aAgQBCyAVQQJLBEAg
GSAI/VoCCAILCyARQQFqIREMAQsLCyAPQQFqIQ8MAQsLIBJBBGohEgwBCwsgEEEBaiEQDAELCwUgAiADbEECdCETA0AgAiARSwRAQQAhEgNAIA
MgEksEQCABIAQgEWxqIAUgEmxqIRAgACADIBFsIBJqQQJ0aiEUIAMgEmshFUEAIQ8DQCAPQQVJBEAgEEHgACAPQRRsIhZrIBYgBhtqIhf9XAIA
IQggFUEBSwRAIAUgF2ogCP1WAgABIQgLIBVBAksEQCAXIAVBAXRqIAj9VgIAAiEICyAVQQNLBHsgFyAFQQNsaiAI/VYCAAMFIAgLIQkgEEHgAC
AWQQRqIhdrIBcgBhtqIhf9XAIAIQggFUEBSwRAIAUgF2ogCP1WAgABIQgLIBVBAksEQCAXIAVBAXRqIAj9VgIAAiEICyAVQQNLBHsgFyAFQQNs
aiAI/VYCAAMFIAgLIQogEEHgACAWQQhqIhdrIBcgBhtqIhf9XAIAIQggFUEBSwRAIAUgF2ogCP1WAgABIQgLIBVBAksEQCAXIAVBAXRqIAj9Vg
IAAiEICyAVQQNLBHsgFyAFQQNsaiAI/VYCAAMFIAgLIQsgEEHgACAWQQxqIhdrIBcgBhtqIhf9XAIAIQggFUEBSwRAIAUgF2ogCP1WAgABIQgL
IBVBAksEQCAXIAVBAXRqIAj9VgIAAiEICyAVQQNLBHsgFyAFQQNsaiAI/VYCAAMFIAgLIQwgEEHgACAWQRBqIhZrIBYgBhtqIhb9XAIAIQggFU
EBSwRAIAUgFmogCP1WAgABIQgLIBVBAksEQCAWIAVBAXRqIAj9VgIAAiEICyAVQQNLBEAgFiAFQQNsaiAI/VYCAAMhCAsgByAPQeAAbGoiFiAJ
/QsEACAWIAkgC/3kASAI/eQBIg4gCiAM/eQBIg395AH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQQIBYgDSAO/eUB/Qyrqqo+q6qqPquqqj6rqq
o+/eYB/QsEICAWIAkgCiALIAwgCP0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/
AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBDAgFkFAayAJIAogCyAMIAj9DAAAAEAAAA
BAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED9
5gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIBYgCP0LBFAgD0EBaiEPDAELC0EAIQ8DQCAPQQZJBEAgByAPQQR0aiIW/QAEACEIIBb9AA
RgIQkgFv0ABMABIQogFv0ABKACIQsgFv0ABIADIQwgFCAPIBNsaiEXIBNBBmwhGAJAIBVBBE8EQCAXIAj9CwQAIBcgGGogCCAK/eQBIAz95AEi
DSAJIAv95AEiDv3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgFyAYQQF0aiAOIA395QH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQAIBcgGE
EDbGogCCAJIAogCyAM/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB
/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEACAXIBhBAnRqIAggCSAKIAsgDP0MAAAAQAAAAEAAAA
BAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3l
Af0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgFyAYQQVsaiAM/QsEAAwBCyAWIAj9CwQAIBYgCCAK/eQBIAz95AEiDSAJIAv95AEiDv3kAf0Mq6
qqPquqqj6rqqo+q6qqPv3mAf0LBGAgFiAOIA395QH9DKuqqj6rqqo+q6qqPquqqj795gH9CwTAASAWIAggCSAKIAsgDP0MAAAAPwAAAD8AAAA/
AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf
0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBKACIBYgCCAJIAogCyAM/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB
/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEgAMgFiAM/Q
sE4ANBACEQA0AgEEEGSQRAIBcgECAYbGohGSAWIBBB4ABsav0ABAAhCAJAIBVBBE8EQCAZIAj9CwQADAELIBkgCP1aAgAAIBVBAUsEQCAZIAj9
WgIEAQsgFUECSwRAIBkgCP1aAggCCwsgEEEBaiEQDAELCwsgD0EBaiEPDAELCyASQQRqIRIMAQsLIBFBAWohEQwBCwsLC7sIAgh/CHsDQCADIA
9LBEAgACEJIAQgBUEGdGohDANAIAwgBCAGQQZ0akkEQCACIAwoAgBqIQogAiAMKAIQaiELIAIgDCgCIGohDSACIAwoAjBqIQ4gByEIA0AgCCAH
QcAEakkEQCAK/QAEACIRIAv9AAQAIhL9DQABAgMQERITBAUGBxQVFhchECAN/QAEACITIA79AAQAIhT9DQABAgMQERITBAUGBxQVFhchFSAK/V
0DECAL/V0DEP0NAAECAxAREhMEBQYHFBUWFyIWIA39XQMQIA79XQMQ/Q0AAQIDEBESEwQFBgcUFRYXIhf9DQABAgMEBQYHEBESExQVFhcgESAS
/Q0ICQoLGBkaGwwNDg8cHR4fIhEgEyAU/Q0ICQoLGBkaGwwNDg8cHR4fIhL9DQABAgMEBQYHEBESExQVFhciE/3lASEUIAggECAV/Q0AAQIDBA
UGBxAREhMUFRYXIBP95QEgFCARIBL9DQgJCgsMDQ4PGBkaGxwdHh8iESAQIBX9DQgJCgsMDQ4PGBkaGxwdHh/95QEiEP0MAADAPwAAwD8AAMA/
AADAP/3mAf3kAf3kAf0LBAAgCCAUIBD95AEgEyAR/eQB/QwAAMA/AADAPwAAwD8AAMA//eYB/eQB/QsEECAIIBQgEP3lASARIBP95QH9DAAAwD
8AAMA/AADAPwAAwD/95gH95AH9CwQgIAggFCAQIBD95AH95AH9CwQwIAhBQGsgFCAQ/QwAAAA/AAAAPwAAAD8AAAA//eYB/eUB/QsEACAIIBYg
F/0NCAkKCwwNDg8YGRobHB0eHyAR/eUBIBT9DAAAwD8AAMA/AADAPwAAwD/95gEgEP3lAf3kAf0LBFAgCiMVaiEKIAsjFWohCyANIxVqIQ0gDi
MVaiEOIAhB4ABqIQgMAQsLQQAhCANAIAhBBkkEQCAHIAhBBHRqIgr9AATAASEQIAr9AATgAyERIAkgASAIbGoiCyAK/QAEACAQ/eUBIAr9AASA
AyAQ/eUBIhIgCv0ABKACIhMgCv0ABGD95QEiFP0MAADAPwAAwD8AAMA/AADAP/3mAf3kAf3kAf0LBAAgAUEGbCIKIAtqIBIgFP3kASAQIBP95A
H9DAAAwD8AAMA/AADAPwAAwD/95gH95AH9CwQAIAsgCkEBdGogEiAU/eUBIBMgEP3lAf0MAADAPwAAwD8AAMA/AADAP/3mAf3kAf0LBAAgCyAK
QQNsaiASIBQgFP3kAf3kAf0LBAAgCyAKQQJ0aiASIBT9DAAAAD8AAAA/AAAAPwAAAD/95gH95QH9CwQAIAsgCkEFbGogESAT/eUBIBL9DAAAwD
8AAMA/AADAPwAAwD/95gEgFP3lAf3kAf0LBAAgCEEBaiEIDAELCyAMQUBrIQwgCUEQaiEJDAELCyAPQQFqIQ8gACMUaiEAIAIjFmohAgwBCwsL
xAICAnsFfyAEQXxxIQsgBEEDcSEJA0AgAiAMSwRAIAAgBSMVbGogBkECdGohBEEAIQoDQCADIApLBEAgASALQQJ0aiENA0AgASANSQRAIAQgAf
0ABAAiCP0LBAAgBEEQaiEEIAcgCP0M////f////3////9/////f/1O/bgBIQcgAUEQaiEBDAELCyAJBEAgBCAB/QAEACAJ/RH9DAAAAAABAAAA
AgAAAAMAAAD9O/1OIgj9WgIAACAJQQFLBEAgBCAI/VoCBAELIAlBAksEQCAEIAj9WgIIAgsgByAI/Qz///9/////f////3////9//U79uAEhBw
sgASAJQQJ0aiEBIApBAWohCiMVIAQgC0ECdGtqIQQMAQsLIAxBAWohDCAAIxZqIQAMAQsLIAf9DAAAgFUAAIBVAACAVQAAgFX9P/1TRQveAgMH
fwF7AX0gASAAayETIABBAnQiASAHaiEPIAEgCWohCQNAIAIEQCALBEAgC0EBRgRAIAkgDCAAQQJ0aiATQQJ0/AoAAAsFIAlBACATQQJ0/AsAC0
EAIQcgBCERIA8hAQNAIAdBCGoiDSADTQRAIBMgCSARIAYgASAIECkgDSEHIBEgBkEDdGohESABIAhBA3RqIQEMAQsLA0AgAyAHSwRAIAkhEiAB
IRBBACEOIBEqAgAiFf0TIRQDQCAOQQRqIg0gE00EQCASIBL9AAQAIBQgEP0ABAD95gH95AH9CwQAIA0hDiASQRBqIRIgEEEQaiEQDAELCwNAIA
4gE0kEQCASIBIqAgAgFSAQKgIAlJI4AgAgDkEBaiEOIBJBBGohEiAQQQRqIRAMAQsLIAdBAWohByAGIBFqIREgASAIaiEBDAELCyACQQFrIQIg
BCAFaiEEIAkgCmohCQwBCwsLrwIEBHsBfAF9An8gAv0TIQYDQCABQQhPBED9DAAAAAAAAAAAAAAAAAAAAAAhA/0MAAAAAAAAAAAAAAAAAAAAAC
EEIABBICABQQN2IgkgCUEgSxsiCUEFdGohCgNAIAAgCkkEQCADIAD9AAQAIAb95QEiAyAD/eYB/eQBIQMgBCAA/QAEECAG/eUBIgQgBP3mAf3k
ASEEIABBIGohAAwBCwsgBSAD/V8gAyAD/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgBP1fIAQgBP0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/f
ABIQUgASAJQQN0ayEBDAELCwNAIAEEQCAHIAAqAgAgApMiCCAIlLugIQcgAUEBayEBIABBBGohAAwBCwsgBf0hACAF/SEBoCAHoAvVAQEHfyAA
IAEgBGwgBWxBA2pBfHFBAnRqIQ4DQCABIAxLBEBBACEKA0AgBCAKSwRAIARBAWsgCmsgCiAIGyAGbCEPQQAhCwNAIAUgC0sEQCAFQQFrIAtrIA
sgCBsgB2whDSACIAxsIA9qIANsIRAgACAJBH8gDUEBcSADQQF2bCANQQF2agUgDQsgEGpBAnQ2AgAgC0EBaiELIABBBGohAAwBCwsgCkEBaiEK
DAELCyAMQQFqIQwMAQsLA0AgACAOSQRAIABBADYCACAAQQRqIQAMAQsLC4cBAQJ/IABBACAEIAZBAXRqQQJ0IgcgAiADIAVBAXRqbGz8CwAgAC
AFIAdsIAZBAnRqaiEAA0AgAgRAQQAhBgNAIAMgBksEQCAAIAEgBEECdCII/AoAACAGQQFqIQYgACAHaiEAIAEgCGohAQwBCwsgAkEBayECIAAg
BUEBdCAHbGohAAwBCwsLujECDH8NeyABIAJsQQJ0IQsDQCAAQQRPBEAgASACIAMgBCAFIAYgByAIIAkQNyAJQRBqIAkgCRshCSAAQQRrIQAgBy
ADQQR0aiEHIAggC0ECdGohCAwBCwsgAEEDRgRAIAMhDSAEIQsgBSEDIAYhDiAHIQYgDUECdCETIAghBSABIg8gAiIIbEECdCEUA0AgDyAQSwRA
IAghByALIQEgAyECIAYhACAFIQQDQCAHQQhPBEAgACEM/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAA
AAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEcIBNBAXQhFSABIgog
DUECdGohEQNAIAogEUkEQCAaIAz9CQIAIhkgAiAKKAIAaiIS/QAEACId/eYB/eQBIRogGyAZIBL9AAQQIhn95gH95AEhGyAWIAwgE2r9CQIAIh
4gHf3mAf3kASEWIBggHiAZ/eYB/eQBIRggFyAMIBVq/QkCACIeIB395gH95AEhFyAcIB4gGf3mAf3kASEcIApBBGohCiAMQQRqIQwMAQsLIBsg
CQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGf3kASEbIAQgGiAZ/eQB/QsEACAEIBv9CwQQIAQgFGohCiAYIAkEeyAJQQRq/QkCAAX9DA
AAAAAAAAAAAAAAAAAAAAALIhj95AEhGSAKIBYgGP3kAf0LBAAgCiAZ/QsEECAEIBRBAXRqIQogHCAJBHsgCUEIav0JAgAF/QwAAAAAAAAAAAAA
AAAAAAAACyIW/eQBIRggCiAXIBb95AH9CwQAIAogGP0LBBAgB0EIayEHIAJBIGohAiAEQSBqIQQMAQsLIAcEQCAHQQRLBED9DAAAAAAAAAAAAA
AAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAA
AAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRwgE0EBdCEKIAEgDUECdGohDANAIAEgDEkEQCAbIAD9CQIAIhkgAiABKAIAaiIR/QAEACId/eYB/e
QBIRsgGiAZIBH9AAQQIhn95gH95AEhGiAWIAAgE2r9CQIAIh4gHf3mAf3kASEWIBggHiAZ/eYB/eQBIRggFyAAIApq/QkCACIeIB395gH95AEh
FyAcIB4gGf3mAf3kASEcIAFBBGohASAAQQRqIQAMAQsLIBogCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGf3kASEaIAQgGyAZ/eQB/Q
sEACAEQRBqIQACQCAHQQRrIgFBBE8EQCAAIBr9CwQADAELIAAgGv1aAgAAIAFBAUsEQCAAIBr9WgIEAQsgAUECSwRAIAAgGv1aAggCCwsgBCAU
aiEAIBggCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEZIAAgFiAY/eQB/QsEACAAQRBqIQACQCAHQQRrIgFBBE8EQCAAIB
n9CwQADAELIAAgGf1aAgAAIAFBAUsEQCAAIBn9WgIEAQsgAUECSwRAIAAgGf1aAggCCwsgBCAUQQF0aiEAIBwgCQR7IAlBCGr9CQIABf0MAAAA
AAAAAAAAAAAAAAAAAAsiFv3kASEYIAAgFyAW/eQB/QsEACAAQRBqIQACQCAHQQRrIgFBBE8EQCAAIBj9CwQADAELIAAgGP1aAgAAIAFBAUsEQC
AAIBj9WgIEAQsgAUECSwRAIAAgGP1aAggCCwsF/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAA
AAAAACEbIBNBAXQhCiABIA1BAnRqIQwDQCABIAxJBEAgGCAA/QkCACACIAEoAgBq/QAEACIW/eYB/eQBIRggHCAAIBNq/QkCACAW/eYB/eQBIR
wgGyAAIApq/QkCACAW/eYB/eQBIRsgAUEEaiEBIABBBGohAAwBCwsgGCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgB0EE
TwRAIAQgFv0LBAAMAQsgBCAW/VoCAAAgB0EBSwRAIAQgFv1aAgQBCyAHQQJLBEAgBCAW/VoCCAILCyAEIBRqIQAgHCAJBHsgCUEEav0JAgAF/Q
wAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgB0EETwRAIAAgFv0LBAAMAQsgACAW/VoCAAAgB0EBSwRAIAAgFv1aAgQBCyAHQQJLBEAgACAW/VoC
CAILCyAEIBRBAXRqIQAgGyAJBHsgCUEIav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgB0EETwRAIAAgFv0LBAAMAQsgACAW/VoCAA
AgB0EBSwRAIAAgFv1aAgQBCyAHQQJLBEAgACAW/VoCCAILCwsLIBBBAWohECADIA5qIQMgBSAIQQJ0aiEFDAELCwUgAEECRgRAIAYhCyAHIQYg
AyIMQQJ0IRAgASINIAJsQQJ0IREDQCANIA9LBEAgAiEHIAUhASAGIQAgCCEDA0AgB0EQTwRAIAEhDiAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhGv
0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEb/QwA
AAAAAAAAAAAAAAAAAAAAIR39DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEXIAQiASAMQQJ0aiESA0AgASASSQRAIBogCv
0JAgAiHiAOIAEoAgBqIhP9AAQAIh/95gH95AEhGiAYIB4gE/0ABBAiIP3mAf3kASEYIBwgHiAT/QAEICIh/eYB/eQBIRwgGyAeIBP9AAQwIh79
5gH95AEhGyAZIAogEGr9CQIAIiIgH/3mAf3kASEZIB0gIiAg/eYB/eQBIR0gFiAiICH95gH95AEhFiAXICIgHv3mAf3kASEXIAFBBGohASAKQQ
RqIQoMAQsLIBggCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEeIAMgGiAY/eQB/QsEACADIB79CwQQIAMgHCAY/eQB/QsEICAD
IBsgGP3kAf0LBDAgAyARaiEBIB0gCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEaIAEgGSAY/eQB/QsEACABIBr9CwQQIA
EgFiAY/eQB/QsEICABIBcgGP3kAf0LBDAgB0EQayEHIA5BQGshASADQUBrIQMMAQsLAkAgB0UNACAHQQxLBEAgACEK/QwAAAAAAAAAAAAAAAAA
AAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAA
AhGv0MAAAAAAAAAAAAAAAAAAAAACEd/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAEIgAgDEECdGohDgNAIAAgDkkE
QCAbIAr9CQIAIh4gASAAKAIAaiIS/QAEACIf/eYB/eQBIRsgGCAeIBL9AAQQIiD95gH95AEhGCAcIB4gEv0ABCAiIf3mAf3kASEcIBogHiAS/Q
AEMCIe/eYB/eQBIRogGSAKIBBq/QkCACIiIB/95gH95AEhGSAdICIgIP3mAf3kASEdIBYgIiAh/eYB/eQBIRYgFyAiIB795gH95AEhFyAAQQRq
IQAgCkEEaiEKDAELCyAYIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhHiAaIBj95AEhGiADIBsgGP3kAf0LBAAgAyAe/QsEEC
ADIBwgGP3kAf0LBCAgA0EwaiEAAkAgB0EMayIBQQRPBEAgACAa/QsEAAwBCyAAIBr9WgIAACABQQFLBEAgACAa/VoCBAELIAFBAksEQCAAIBr9
WgIIAgsLIAMgEWohACAdIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhGiAXIBj95AEhFyAAIBkgGP3kAf0LBAAgACAa/Q
sEECAAIBYgGP3kAf0LBCAgAEEwaiEAAkAgB0EMayIBQQRPBEAgACAX/QsEAAwBCyAAIBf9WgIAACABQQFLBEAgACAX/VoCBAELIAFBAksEQCAA
IBf9WgIIAgsLDAELIAdBCEsEQCAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIR
z9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRggBCIAIAxBAnRqIQ4DQCAAIA5JBEAg
GyAK/QkCACIZIAEgACgCAGoiEv0ABAAiHf3mAf3kASEbIBwgGSAS/QAEECIe/eYB/eQBIRwgGiAZIBL9AAQgIhn95gH95AEhGiAWIAogEGr9CQ
IAIh8gHf3mAf3kASEWIBcgHyAe/eYB/eQBIRcgGCAfIBn95gH95AEhGCAAQQRqIQAgCkEEaiEKDAELCyAcIAkEeyAJ/QkCAAX9DAAAAAAAAAAA
AAAAAAAAAAALIhn95AEhHCAaIBn95AEhGiADIBsgGf3kAf0LBAAgAyAc/QsEECADQSBqIQACQCAHQQhrIgFBBE8EQCAAIBr9CwQADAELIAAgGv
1aAgAAIAFBAUsEQCAAIBr9WgIEAQsgAUECSwRAIAAgGv1aAggCCwsgAyARaiEAIBcgCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsi
F/3kASEZIBggF/3kASEYIAAgFiAX/eQB/QsEACAAIBn9CwQQIABBIGohAAJAIAdBCGsiAUEETwRAIAAgGP0LBAAMAQsgACAY/VoCAAAgAUEBSw
RAIAAgGP1aAgQBCyABQQJLBEAgACAY/VoCCAILCwwBCyAHQQRLBEAgACEK/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAh
GP0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRwgBCIAIAxBAnRqIQ4DQCAAIA5JBEAgGyAK/QkCACIWIAEgACgCAGoiEv
0ABAAiF/3mAf3kASEbIBogFiAS/QAEECIW/eYB/eQBIRogGCAKIBBq/QkCACIZIBf95gH95AEhGCAcIBkgFv3mAf3kASEcIABBBGohACAKQQRq
IQoMAQsLIBogCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAMgGyAW/eQB/QsEACADQRBqIQACQCAHQQRrIgFBBE8EQCAAIB
f9CwQADAELIAAgF/1aAgAAIAFBAUsEQCAAIBf9WgIEAQsgAUECSwRAIAAgF/1aAggCCwsgAyARaiEAIBwgCQR7IAlBBGr9CQIABf0MAAAAAAAA
AAAAAAAAAAAAAAsiFv3kASEXIAAgGCAW/eQB/QsEACAAQRBqIQACQCAHQQRrIgFBBE8EQCAAIBf9CwQADAELIAAgF/1aAgAAIAFBAUsEQCAAIB
f9WgIEAQsgAUECSwRAIAAgF/1aAggCCwsFIAAhCv0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRsgBCIAIAxBAnRqIQ4D
QCAAIA5JBEAgHCAK/QkCACABIAAoAgBq/QAEACIW/eYB/eQBIRwgGyAKIBBq/QkCACAW/eYB/eQBIRsgAEEEaiEAIApBBGohCgwBCwsgHCAJBH
sgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgB0EETwRAIAMgFv0LBAAMAQsgAyAW/VoCAAAgB0EBSwRAIAMgFv1aAgQBCyAHQQJL
BEAgAyAW/VoCCAILCyADIBFqIQAgGyAJBHsgCUEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgB0EETwRAIAAgFv0LBAAMAQsgAC
AW/VoCAAAgB0EBSwRAIAAgFv1aAgQBCyAHQQJLBEAgACAW/VoCCAILCwsLIA9BAWohDyAFIAtqIQUgCCACQQJ0aiEIDAELCwUgAEEBRgRAIAMh
DSAFIQsgBiEOIAEhDyACIQYDQCAKIA9JBEAgBiEFIAshASAHIQAgCCECA0AgBUEQTwRAIAAhA/0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAA
AAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEbIAQhDCAEIA1BAnRqIRADQCAMIBBJBEAgGiAD/QkC
ACIWIAEgDCgCAGoiEf0ABAD95gH95AEhGiAYIBYgEf0ABBD95gH95AEhGCAcIBYgEf0ABCD95gH95AEhHCAbIBYgEf0ABDD95gH95AEhGyAMQQ
RqIQwgA0EEaiEDDAELCyAYIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyACIBogFv3kAf0LBAAgAiAX/QsEECACIBwgFv3k
Af0LBCAgAiAbIBb95AH9CwQwIAVBEGshBSABQUBrIQEgAkFAayECDAELCwJAIAVFDQAgBUEMSwRA/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAA
AAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRogBCIDIA1BAnRqIQwDQCADIAxJBEAgGyAA/QkC
ACIWIAEgAygCAGoiEP0ABAD95gH95AEhGyAYIBYgEP0ABBD95gH95AEhGCAcIBYgEP0ABCD95gH95AEhHCAaIBYgEP0ABDD95gH95AEhGiADQQ
RqIQMgAEEEaiEADAELCyAYIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyAaIBb95AEhGCACIBsgFv3kAf0LBAAgAiAX/QsE
ECACIBwgFv3kAf0LBCAgAkEwaiEAAkAgBUEMayIBQQRPBEAgACAY/QsEAAwBCyAAIBj9WgIAACABQQFLBEAgACAY/VoCBAELIAFBAksEQCAAIB
j9WgIIAgsLDAELIAVBCEsEQP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhGiAEIgMg
DUECdGohDANAIAMgDEkEQCAbIAD9CQIAIhYgASADKAIAaiIQ/QAEAP3mAf3kASEbIBwgFiAQ/QAEEP3mAf3kASEcIBogFiAQ/QAEIP3mAf3kAS
EaIANBBGohAyAAQQRqIQAMAQsLIBwgCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIBogFv3kASEYIAIgGyAW/eQB/QsEACAC
IBf9CwQQIAJBIGohAAJAIAVBCGsiAUEETwRAIAAgGP0LBAAMAQsgACAY/VoCAAAgAUEBSwRAIAAgGP1aAgQBCyABQQJLBEAgACAY/VoCCAILCw
wBCyAFQQRLBED9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEaIAQiAyANQQJ0aiEMA0AgAyAMSQRAIBsgAP0JAgAiFiAB
IAMoAgBqIhD9AAQA/eYB/eQBIRsgGiAWIBD9AAQQ/eYB/eQBIRogA0EEaiEDIABBBGohAAwBCwsgGiAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAA
AAAAAACyIW/eQBIRcgAiAbIBb95AH9CwQAIAJBEGohAAJAIAVBBGsiAUEETwRAIAAgF/0LBAAMAQsgACAX/VoCAAAgAUEBSwRAIAAgF/1aAgQB
CyABQQJLBEAgACAX/VoCCAILCwX9DAAAAAAAAAAAAAAAAAAAAAAhGiAEIgMgDUECdGohDANAIAMgDEkEQCAaIAD9CQIAIAEgAygCAGr9AAQA/e
YB/eQBIRogA0EEaiEDIABBBGohAAwBCwsgGiAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgBUEETwRAIAIgFv0LBAAMAQsg
AiAW/VoCAAAgBUEBSwRAIAIgFv1aAgQBCyAFQQJLBEAgAiAW/VoCCAILCwsLIApBAWohCiALIA5qIQsgCCAGQQJ0aiEIDAELCwsLCwvgAgMDfw
F9AXsgAyAAIARsaiEDIAYgACAHbGohBgNAIAAgAUkEQCAFQQRGIAhBBEZxBEACQCAGIQkgAyELIAIiCkHAAEsEQCAJIAsgCkECdPwKAAAMAQsD
QCAKQQRPBEAgCSAL/QAEAP0LBAAgCkEEayEKIAlBEGohCSALQRBqIQsMAQsLA0AgCgRAIAkgCyoCADgCACAKQQFrIQogCUEEaiEJIAtBBGohCw
wBCwsLBSAFRSAIQQRGcQRAIAYhCiACIQkgAyoCACIM/RMhDQNAIAlBBE8EQCAKIA39CwQAIAlBBGshCSAKQRBqIQoMAQsLA0AgCQRAIAogDDgC
ACAJQQFrIQkgCkEEaiEKDAELCwUgAyEKIAYhCSACIQsDQCALBEAgCSAKKgIAOAIAIAtBAWshCyAFIApqIQogCCAJaiEJDAELCwsLIABBAWohAC
ADIARqIQMgBiAHaiEGDAELCws+AQF/IwAjASMCIwhBAXRqIwMjCUEBdGoiAEEBakF+cSAAIwdBAkYjBUEBS3EiABsjBCMFIwojC0EAIAAQEgvc
AwIOfwJ7IwdBAkYjBUEBS3EiASMIIwlyckUEQCAADwsjACMFIwEjBGxsQQNqQXxxQQJ0aiEGIAEEQCAAIQIjAyEKIwMjCUEBdGoiAEEBakF+cS
AAIwdBAkYjBUEBS3EbIgdBAXQhACAGQQAjASIIIwIiDCMIIgtBAXRqbCAHbEECdPwLACMJIgFBAXEgAGwgAUEBdkECdGohDSABQX9zQQFxIABs
IAFBAWpBAXZBAnRqIQ4gBiAHIAtsQQJ0aiEDA0AgCARAQQAhCQNAIAkgDEkEQEEAIQAgAyANaiEEIAMgDmohBQNAIABBCGoiASAKTQRAIAQgAv
0ABAAiDyAC/QAEECIQ/Q0AAQIDCAkKCxAREhMYGRob/QsEACAFIA8gEP0NBAUGBwwNDg8UFRYXHB0eH/0LBAAgASEAIAJBIGohAiAEQRBqIQQg
BUEQaiEFDAELCwNAIAAgCkkEQCAEIAUgAEEBcUUiARsgAioCADgCACABBEAgBEEEaiEEBSAFQQRqIQULIABBAWohACACQQRqIQIMAQsLIAlBAW
ohCSADIAdBAnRqIQMMAQsLIAhBAWshCCADIAtBAXQgB2xBAnRqIQMMAQsLBSAGIAAjASMCIwMjCCMJEBMLIAYLnAMAIAAkASABJAIgAiQDIAMk
BCAEJAUgBSQGIAYkByAHJAggCCQJIAkkCiAKJAsgCyQMIAwkDSANJA5BACEAAkAjBkEBRyMHQQFHcgR/QQEFIwlFIwhFIwVBAUYjBEEBRnEjBk
EBRnEjB0EBRnFxcQsNACMKIwRBAWtsIwhrQQBIBH9BAQUjCyMFQQFrbCMJa0EASAsNACMNIw5sQQVsIwIjA0EDakF8cWxBAnRPIQALIABFBEAj
CUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBH9BAAUjDiMNIgBBgIAQIwUjASMEbGwiASMObEECdG4iAkEBIAIbIgIgACACSRtsQQdqQX
hxQQJ0IgAgAEFAayAAQf8HcRsgAWwLIQAjB0ECRiIBBH8gAQR/IwNBAWpBfnEFIwMLIwEjAmxsQQJ0BUEACyAAakFAaw8LIwUjBCMMbGxBA2pB
fHFBAnQjDCMFIwEjBGxsbEECdGojDiMLIwVBAWtsIwlrQQF0aiMMIw0jCiMEQQFrbCMIa0EBdGpsbEECdGpBQGsLywQBA38gByQBIAgkAiAJJA
MgCiQEIAskBSAMJAYgDSQHIA4kCCAPJAkgECQKIBEkCyASJAwgEyQNIBQkDiMDIwEjAmxsQQJ0IRAjDiMMIw1sbEECdCERQQAhBwJAIwZBAUcj
B0EBR3IEf0EBBSMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXELDQAjCiMEQQFrbCMIa0EASAR/QQEFIwsjBUEBa2wjCWtBAEgLDQAjDS
MObEEFbCMCIwNBA2pBfHFsQQJ0TyEHC0F/IQgDQCAAIAFJBEAgACAAIAZuIgkgBmxrIRIgAiADIAlsaiARIBJsaiETIAUgACAQbGohFCAEIBIj
DGwjBSMBIwRsbGxBAnRqIRUCQCAHRQRAIBMgFSAUEDwMAQsjACIJIwwjBSMBIwRsbGxBAnRqIhYjBSMMIwRsbEEDakF8cUECdGohCyMOIwsjBU
EBa2wjCWtBAXRqIQwgCCASRwRAIw0jCiMEQQFrbCMIa0EBdGohFyAJIQpBACENIwQjBWxBAnQhDwNAIA0jAUkEQEEAIQ4DQCAOIwxJBEAgCiAV
IA4jAWwgDWogD2xqIA/8CgAAIA5BAWohDiAKIA9qIQoMAQsLIA1BAWohDQwBCwsgCEF/RgRAIBYjDCAXIAwjBCMFIwojC0EBQQAQEgsgEiEICy
ALIBMjDCMNIw4jCiMEQQFrbCMIayMLIwVBAWtsIwlrEBMjASMCIwMjBSMMIwRsbCAWIAsgDEECdCAJIBRBABAUCyAAQQFqIQAMAQsLC98CACAI
JAEgCSQCIAokAyALJAQgDCQFIA0kBiAOJAcgDyQIIBAkCSARJAogEiQLIBMkDCAUJA0gFSQOIwdBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIw
hFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQVBAQsEf0EABSMOIghBCWwgCEEDakF8cUEDdE8LIggEQBAWCyMDIwEjAmxsQQJ0IQkjDiMMIw1s
bEECdCEKA0AgACABSQRAIAAgACAHbiILIAdsayEMIAIgAyALbGogCSAMbGohCyAGIAAgCmxqIQ0gBCAMIwxsIgwjBSMBIwRsbCIObEECdGohDy
AFIAxBAnRqQQAgBRshDCAIBEAjDCMNIw4gDiMAIAsQFyMGIwMjCUEBdGoiC0EBakF+cSALIwdBAkYjBUEBS3EbQQJ0bCAPIA0gDBAUBSALIA8g
DCANED0LIABBAWohAAwBCwsLpQYBEH8jDkECdCEMIwNBAnQhEQNAIA4jAUkEQEEAIRMDQCATIwRJBEAjB0EBRiIJBEAjAiATIwpsIwhrIgcgAS
MGbGpLBH8jAiMGIAJBAWtsIAdqSwVBAAshCQtBACESA0AgEiMFSQRAAkAgBCAPTSADIA9Lcg0AIBIjC2wiByMJTwR/QQAFIw4iCCMHIwkgB2tq
QQFrIwduIgcgByAISxsLIgciCyMHbCASIwtsIghqIwlrIQ0gC0EBIAkbRSALIAgjAyMJaiIKTwR/QQAFIw4iECMHIAogCGtqQQFrIwduIgggCC
AQSxsLIgggByAISxsiECMORnEEQCACIAFrIAUjDiAAIAEjBmwgEyMKbGojCGsgEWxqIA1BAnRqIwYgEWwQPwwBCyAFIQcgASEKA0AgAiAKSwRA
AkAgCiMGbCATIwpsaiMIayIUIwJPBEAgByIIIw5BAnRqIRQDQCAIIBRJBEAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgCEEQaiEIDAELCwwBCy
ALBEAgByIIIAtBAnRqIRUDQCAIIBVJBEAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgCEEQaiEIDAELCwsgACARIBRsaiANQQJ0aiEUIAcgC0EC
dGoiCCAQIAtrQQJ0aiEVIwdBAUYEQANAIAggFUkEQCAIIBT9AAQA/QsEACAIQRBqIQggFEEQaiEUDAELCwUjB0ECRgRAA0AgCCAVSQRAIAggFP
0ABAAgFP0ABBD9DQABAgMICQoLEBESExgZGhv9CwQAIAhBEGohCCAUQSBqIRQMAQsLBSMHQQJ0IRYDQCAIIBVJBEAgCCAUKgIAOAIAIAhBBGoh
CCAUIBZqIRQMAQsLCwsgECMOSQRAIAcgEEECdGoiCCMOIBBrQQJ0aiEUA0AgCCAUSQRAIAj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAhBEGohCA
wBCwsLCyAKQQFqIQogByAMaiEHDAELCwsgEkEBaiESIA9BAWohDyAFIAZqIQUMAQsLIBNBAWohEwwBCwsgACMCIBFsaiEAIA5BAWohDgwBCwsL
XgAgAkGABEsEf0EBBSABIAJsQYCACE8gAEEgT3ELBEBBACAAIAEgAiADIARBBCAFIAZBBCAHIAhBAEEAEAEFQQAgACABIAIgAyAEQQQgBSAGQS
AgByAIQQBBABAGCwuzAgIDewJ/IAL9EyEH/QwAAID/AACA/wAAgP8AAID/IQYDQCABIAhLBEAgCEECdCIJIABq/QAEACAH/eYBIQUgA0ECRgR7
IAUgBCAJav0ABAD95AEFIANBAUYEe/0MAACA/wAAgP8AAID/AACA/yAFIAQgCGr9XAIA/YkB/akB/QwAAAAAAAAAAAAAAAAAAAAA/Tf9UgUgBQ
sLIQUgASAIayIJQQRJBEAgBf0MAACA/wAAgP8AAID/AACA/yAJ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1SIQULIAAgCEECdGogBf0LBAAgBiAF
/ekBIQYgCEEEaiEIDAELCyAGIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3pASIFIAUgBf0NBAUGBwABAgMMDQ4PCAkKC/3pAf0fAAsjAEEAIAAgAS
ACIANBBCAEIAUgBkEgIAcgAUECdEECQQAQBguKBQIJfwF7IAEgAGsiFiAIIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUQCiMAaiAWayEZIwAk
GiMaQcAEaiQbIxsjEkEGdGokHCMcIBNBJGwgCGxBAnRBD2pBcHFqJB0jHSATIxZsIhZBH2pBcHFqJB4jHiATIxRsQf8fakGAYHFBwAJqQSRsai
QfIyAgAkcEQCMbIAkgChAEIx1BACAW/AsACyAIIAlsIApsQQJ0IRwgEyAUbCAVbEECdCEdIAggC2wgDGwhGiAAIRYDQCABIBZLBEAgBSAWIBYg
B24iFyAHbGsiHiATbCAabEECdGohGCMgIAJHIAdBAUtyBEAjHCAYIAggEyALIAxsQQJ0IBpBAnRBASMaEA0LQQEgASAAayAHQQFHGyIbIAMgBC
AXbGogHSAebGogBCATIBQgFSALQQFrIA9rIAxBAWsgEGsgBiAWIBxsaiAcIAggCUEAIBYgGWogAGsQCyATIBpsIRf9DAAAAAAAAAAAAAAAAAAA
AAAhHwNAIBdBBE8EQCAfIBj9AAQA/Qz///9/////f////3////9//U79uAEhHyAXQQRrIRcgGEEQaiEYDAELCyAfIBj9AAQAIBf9Ef0MAAAAAA
EAAAACAAAAAwAAAP07/U79DP///3////9/////f////3/9Tv24Af0MAACAVQAAgFUAAIBVAACAVf0//VMEQCAWIBlqIABrQQAgG/wLAAsgAiQg
IBYgG2ohFgwBCwsgACECA0AgASACSwRAIAIgGWogAGstAABFBEBBACQgIAIgAkEBaiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDiAPIBAgESASIB
MgFCAVEBkLIAJBAWohAgwBCwsLkQUCCX8BeyABIABrIhcgCSAKIAsgDCANIA4gDyAQIBEgEiATIBQgFSAWEAkjAGogF2shGiMAJBojGkHABGok
GyMbIxJBBnRqJBwjHCAJQSRsIBRsQQJ0QQ9qQXBxaiQdIx0gCSMWbCIXQR9qQXBxaiQeIx4gCSMUbEH/H2pBgGBxQcACakEkbGokHyMgIAJHBE
AjGyAVIBYQBCMdQQAgF/wLAAsgCSAKbCALbEECdCEeIBQgFWwgFmxBAnQhHSAJIAxsIA1sIRsgACEXA0AgASAXSwRAIAUgFyAXIAhuIh8gCGxr
IhggFGwgG2xBAnRqIRkjICACRyAIQQFLcgRAIxwgGSAUIAkgG0ECdCAMIA1sQQJ0QQAjGhANC0EBIAEgAGsgCEEBRxsiHCADIAQgH2xqIBggHm
xqIAQgCSAKIAsgECARIAcgFyAdbGogHSAUIBUgBgR/IAYgFCAYbEECdGoFQQALIBcgGmogAGsQCyAUIBtsIRj9DAAAAAAAAAAAAAAAAAAAAAAh
IANAIBhBBE8EQCAgIBn9AAQA/Qz///9/////f////3////9//U79uAEhICAYQQRrIRggGUEQaiEZDAELCyAgIBn9AAQAIBj9Ef0MAAAAAAEAAA
ACAAAAAwAAAP07/U79DP///3////9/////f////3/9Tv24Af0MAACAVQAAgFUAAIBVAACAVf0//VMEQCAXIBpqIABrQQAgHPwLAAsgAiQgIBcg
HGohFwwBCwsgACECA0AgASACSwRAIAIgGmogAGstAABFBEBBACQgIAIgAkEBaiADIAQgBSAGIAcgCCAJIAogCyAMIA0gDiAPIBAgESASIBMgFC
AVIBYQGgsgAkEBaiECDAELCwt0ACAEIAEgDGogACANIA4QBSABIxZsIxJBBnRqIAEjFGxB/x9qQYBgcSAMIxRsQf8fakGAYHFqIAEgDGxBAnRq
QSRsakHguAFqIgAgASACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOEAgiASAAIAFLG0FAawvrBQINfwF7IAwgCSAUaiACIBUgFhAFIwBBwARqJC
EjISMSQQZ0aiQiIyIgCSMWbEEfakFwcWokIyMjIAkjFGxB/x9qQYBgcUHAAmpBJGxqJCQjJCAUIxRsQf8fakGAYHFBwAJqQSRsaiQlIyEgFSAW
EAQDQCAAIAFJBEAgAyAAIAJsIhwgAmoiGCADIBhJGyAcayEZIBdFBEAjIkEAIAkjFmz8CwALIAggACAUbCAJbCAMbCANbEECdGohHQJ/IBkhGi
AEIAUgHGxqIiAhGyAGIAcgHGxqIh8hIiAVIBZsISFBACEjIyVBACAUQSRsIAlsQQJ0/AsAA0AgGgRAQQAjIiAiIAkgCiALIBAgERAPBH8gGyEX
IBQgIWwhGP0MAAAAAAAAAAAAAAAAAAAAACEkA0AgGEEETwRAICQgF/0ABAD9DP///3////9/////f////3/9Tv24ASEkIBhBBGshGCAXQRBqIR
cMAQsLICQgF/0ABAAgGP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9Tv0M////f////3////9/////f/1O/bgB/QwAAIBVAACAVQAAgFUAAIBV/T/9
U0UFQQALRQ0CGkEAIRcDQCAXIxJJBEAgI0EEdCIeIyNqIAkjFGxB/x9qQYBgcUHAAmojIiAJIyEgFyMSIhggFyMTaiAjayIcIBggHEkbIhgjAB
AOIyQgHmogFCMUbEH/H2pBgGBxQcACaiAUIyEgFyAYIBsgIUECdCMAECUgIyAYIBdraiEjIBghFyAjIxNJDQEgCSAUICNBAnQQDEEAISMMAQsL
IBpBAWshGiAFIBtqIRsgByAiaiEiDAELCyAjBEAgCSAUICNBAnQQDAsjJSAJIBRsIhdBAnQgFyAdIwAQI0EBCyIXRQRAQQAgFEEAIBRBACAZIC
AgBSAfIAcgHSAJIAogCyAMIA0gDiAPIBAgESASIBMgFCAVIBYQByMhIBUgFhAECyAAQQFqIQAMAQsLC40MAgV/BnsjEUEERgRAA0AgAiAISwRA
QQAhBgNAIAZBBkkEQCAAIAEgBmxqIgUgAUEGbCIHav0ABAAhCiAFIAdBBWxq/QAEACELIAQgBkEEdGoiCSAF/QAEACAKIAUgB0EBdGr9AAQAIg
z95AEiDf3kASAFIAdBA2xq/QAEACIOIAUgB0ECdGr9AAQAIg/95AH95AH9CwQAIAkgCiAM/eUBIA79DAAAAD8AAAA/AAAAPwAAAD/95gEgDyAP
/eQB/eUB/eQB/QsEYCAJIA0gDv0MAACAPgAAgD4AAIA+AACAPv3mASAP/QwAAIBAAACAQAAAgEAAAIBA/eYB/eQB/eQBIAv95AH9CwTAASAGQQ
FqIQYMAQsLQQAhBgNAIAZBA0kEQCAEIAZB4ABsaiIF/QAEMCEKIAX9AARQIQsgBSAF/QAEACAFQRBq/QAEACIMIAVBIGr9AAQAIg395AEiDv3k
ASAKIAVBQGv9AAQAIg/95AH95AH9CwQAIAUgDCAN/eUBIAr9DAAAAD8AAAA/AAAAPwAAAD/95gEgDyAP/eQB/eUB/eQB/QsEECAFIA4gCv0MAA
CAPgAAgD4AAIA+AACAPv3mASAP/QwAAIBAAACAQAAAgEAAAIBA/eYB/eQB/eQBIAv95AH9CwQgIAZBAWohBgwBCwtBACEHIAIgCGshCQNAIAdB
BCAJIAlBBEsbSQRAQQAhBQNAIAVBA0kEQEEAIQYDQCAGQQNJBEAgAyAFQQNsIAZqQQJ0aiAEIAVB4ABsaiAGQQR0aiAHQQJ0aioCADgCACAGQQ
FqIQYMAQsLIAVBAWohBQwBCwsgB0EBaiEHIANBJGohAwwBCwsgCEEEaiEIIABBEGohAAwBCwsFA0AgAiAISwRAQQAhBgNAIAZBBkkEQCAAIAEg
BmxqIgUgAUEGbCIHav0ABAAhCiAFIAdBBWxq/QAEACELIAQgBkEEdGoiCSAF/QAEACAKIAUgB0EBdGr9AAQAIgz95AEiDf3kASAFIAdBA2xq/Q
AEACIOIAUgB0ECdGr9AAQAIg/95AH95AH9CwQAIAkgCiAM/eUBIgogDv0MAAAAPwAAAD8AAAA/AAAAP/3mASAPIA/95AH95QH95AH9CwRgIAkg
DSAO/QwAAIA+AACAPgAAgD4AAIA+/eYBIA/9DAAAgEAAAIBAAACAQAAAgED95gH95AH95AH9CwTAASAJIAogDv0MAAAAPgAAAD4AAAA+AAAAPv
3mASAP/QwAAABBAAAAQQAAAEEAAABB/eYB/eUB/eQB/QsEoAIgCSANIA79DAAAgD0AAIA9AACAPQAAgD395gEgD/0MAACAQQAAgEEAAIBBAACA
Qf3mAf3kAf3kASAL/eQB/QsEgAMgBkEBaiEGDAELC0EAIQYDQCAGQQVJBEAgBCAGQeAAbGoiBUEwav0ABAAhCiAF/QAEUCELIAUgBf0ABAAgBU
EQav0ABAAiDCAFQSBq/QAEACIN/eQBIg795AEgCiAFQUBrIgf9AAQAIg/95AH95AH9CwQAIAUgDCAN/eUBIgwgCv0MAAAAPwAAAD8AAAA/AAAA
P/3mASAPIA/95AH95QH95AH9CwQQIAUgDiAK/QwAAIA+AACAPgAAgD4AAIA+/eYBIA/9DAAAgEAAAIBAAACAQAAAgED95gH95AH95AH9CwQgIA
UgDCAK/QwAAAA+AAAAPgAAAD4AAAA+/eYBIA/9DAAAAEEAAABBAAAAQQAAAEH95gH95QH95AH9CwQwIAcgDiAK/QwAAIA9AACAPQAAgD0AAIA9
/eYBIA/9DAAAgEEAAIBBAACAQQAAgEH95gH95AH95AEgC/3kAf0LBAAgBkEBaiEGDAELC0EAIQcgAiAIayEJA0AgB0EEIAkgCUEESxtJBEBBAC
EFA0AgBUEFSQRAQQAhBgNAIAZBBUkEQCADIAVBBWwgBmpBAnRqIAQgBUHgAGxqIAZBBHRqIAdBAnRqKgIAOAIAIAZBAWohBgwBCwsgBUEBaiEF
DAELCyAHQQFqIQcgA0HkAGohAwwBCwsgCEEEaiEIIABBEGohAAwBCwsLC8oSAgt/CHsgASMUbEH/H2pBgGBxQcACaiEQA0AgASARSwRAIAgEey
AIIBFBAnRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIRQgACEJIAIgA0EGdGohCgNAIAogAiAEQQZ0akkEQCMRQQRGBEBBACENA0AgDUEGSQRA
IAkgDSAQbGoiCyAQQQZsIgxq/QAEACEVIAsgDEEFbGr9AAQAIRkgBSANQQR0aiIOIAv9AAQAIBUgCyAMQQF0av0ABAAiFv3kASIa/eQBIAsgDE
EDbGr9AAQAIhcgCyAMQQJ0av0ABAAiGP3kAf3kAf0LBAAgDiAVIBb95QEiFSAX/QwAAAA/AAAAPwAAAD8AAAA//eYBIBggGP3kAf3lAf3kAf0L
BGAgDiAaIBf9DAAAgD4AAIA+AACAPgAAgD795gEgGP0MAACAQAAAgEAAAIBAAACAQP3mAf3kAf3kAf0LBMABIA4gFSAX/QwAAAA+AAAAPgAAAD
4AAAA+/eYBIBj9DAAAAEEAAABBAAAAQQAAAEH95gH95QH95AEgGf3kAf0LBKACIA1BAWohDQwBCwsgCv0ABAAgCv0ABBD9TiAK/QAEICAK/QAE
MP1O/U4iFf0bA0EERiAV/RsCQQRGcSESIAYgCigCBGohCyAGIAooAhRqIQ0gBiAKKAIkaiEOIAYgCigCNGohD0EAIQwDQCAMQQRJBEAgBSAMQe
AAbGoiE/0ABBAhFSAT/QAEACAU/eQBIBUgE/0ABCAiFv3kASIX/eQBIBP9AAQwIhggE/0ABEAiGf3kAf3kASIaIBUgFv3lASIWIBj9DAAAAD8A
AAA/AAAAPwAAAD/95gEgGSAZ/eQB/eUB/eQBIBT95AEiG/0NAAECAxAREhMEBQYHFBUWFyIVIBcgGP0MAACAPgAAgD4AAIA+AACAPv3mASAZ/Q
wAAIBAAACAQAAAgEAAAIBA/eYB/eQB/eQBIBT95AEiFyAWIBj9DAAAAD4AAAA+AAAAPgAAAD795gEgGf0MAAAAQQAAAEEAAABBAAAAQf3mAf3l
Af3kASAT/QAEUP3kASAU/eQBIhb9DQABAgMQERITBAUGBxQVFhciGP0NAAECAwQFBgcQERITFBUWFyEZIBUgGP0NCAkKCwwNDg8YGRobHB0eHy
EVIBogG/0NCAkKCxgZGhsMDQ4PHB0eHyIYIBcgFv0NCAkKCxgZGhsMDQ4PHB0eHyIW/Q0AAQIDBAUGBxAREhMUFRYXIRcgGCAW/Q0ICQoLDA0O
DxgZGhscHR4fIRYgEgRAIAsgGf0LBAAgDSAV/QsEACAOIBf9CwQAIA8gFv0LBAAFIAwgCigCCEkEQAJAIAooAgwiE0EETwRAIAsgGf0LBAAMAQ
sgCyAZ/VoCAAAgE0EBSwRAIAsgGf1aAgQBCyATQQJLBEAgCyAZ/VoCCAILCwsgDCAKQRBqKAIISQRAAkAgCigCHCITQQRPBEAgDSAV/QsEAAwB
CyANIBX9WgIAACATQQFLBEAgDSAV/VoCBAELIBNBAksEQCANIBX9WgIIAgsLCyAMIApBIGooAghJBEACQCAKKAIsIhNBBE8EQCAOIBf9CwQADA
ELIA4gF/1aAgAAIBNBAUsEQCAOIBf9WgIEAQsgE0ECSwRAIA4gF/1aAggCCwsLIAwgCkEwaigCCEkEQAJAIAooAjwiE0EETwRAIA8gFv0LBAAM
AQsgDyAW/VoCAAAgE0EBSwRAIA8gFv1aAgQBCyATQQJLBEAgDyAW/VoCCAILCwsLIAsjF2ohCyANIxdqIQ0gDiMXaiEOIA8jF2ohDyAMQQFqIQ
wMAQsLBUEAIQ0DQCANQQZJBEAgCSANIBBsaiILIBBBBmwiDGr9AAQAIRUgCyAMQQVsav0ABAAhGSAFIA1BBHRqIg4gC/0ABAAgFSALIAxBAXRq
/QAEACIW/eQB/eQBIAsgDEEDbGr9AAQAIhcgCyAMQQJ0av0ABAAiGP3kAf3kAf0LBAAgDiAVIBb95QEgF/0MAAAAPwAAAD8AAAA/AAAAP/3mAS
AYIBj95AH95QH95AEgGf3kAf0LBGAgDUEBaiENDAELCyAK/QAEACAK/QAEEP1OIAr9AAQgIAr9AAQw/U79TiIV/RsDQQJGIBX9GwJBAkZxIRIg
BiAKKAIEaiELIAYgCigCFGohDSAGIAooAiRqIQ4gBiAKKAI0aiEPQQAhDANAIAxBAkkEQCAFIAxB4ABsaiIT/QAEECEVIBP9AAQAIBT95AEgFS
AT/QAEICIW/eQB/eQBIBP9AAQwIhcgE/0ABEAiGP3kAf3kASIZIBUgFv3lASAX/QwAAAA/AAAAPwAAAD8AAAA//eYBIBggGP3kAf3lAf3kASAT
/QAEUP3kASAU/eQBIhX9DQABAgMQERITBAUGBxQVFhciFiAW/Q0AAQIDBAUGBxAREhMUFRYXIRcgFiAW/Q0ICQoLDA0ODxgZGhscHR4fIRYgGS
AV/Q0ICQoLGBkaGwwNDg8cHR4fIhUgFf0NAAECAwQFBgcQERITFBUWFyEYIBUgFf0NCAkKCwwNDg8YGRobHB0eHyEVIBIEQCALIBf9WwMAACAN
IBb9WwMAACAOIBj9WwMAACAPIBX9WwMAAAUgDCAKKAIISQRAAkAgCigCDCITQQRPBEAgCyAX/QsEAAwBCyALIBf9WgIAACATQQFLBEAgCyAX/V
oCBAELIBNBAksEQCALIBf9WgIIAgsLCyAMIApBEGooAghJBEACQCAKKAIcIhNBBE8EQCANIBb9CwQADAELIA0gFv1aAgAAIBNBAUsEQCANIBb9
WgIEAQsgE0ECSwRAIA0gFv1aAggCCwsLIAwgCkEgaigCCEkEQAJAIAooAiwiE0EETwRAIA4gGP0LBAAMAQsgDiAY/VoCAAAgE0EBSwRAIA4gGP
1aAgQBCyATQQJLBEAgDiAY/VoCCAILCwsgDCAKQTBqKAIISQRAAkAgCigCPCITQQRPBEAgDyAV/QsEAAwBCyAPIBX9WgIAACATQQFLBEAgDyAV
/VoCBAELIBNBAksEQCAPIBX9WgIIAgsLCwsgCyMXaiELIA0jF2ohDSAOIxdqIQ4gDyMXaiEPIAxBAWohDAwBCwsLIApBQGshCiAJQRBqIQkMAQ
sLIBFBAWohESAAIxRqIQAgBiAHIxdsaiEGDAELCwvoEgIIfwd7A0AgAiAMSwRAIAAhCiADIARBBnRqIQkDQCAJIAMgBUEGdGpJBEAjEUEERgRA
QQAhCwNAIAtBBEkEQCAIIAtB4ABsaiENIAYgCyMXbGohDiALIAkoAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA4gCSgCBGohDyAJKAIMIhBBBE
YEeyAP/QAEAAUgD/0ABAAgEP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsLIhIgCyAJQRBqKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSAOIAko
AhRqIQ8gCSgCHCIQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LCyIT/Q0AAQIDEBESEwQFBgcUFRYXIhQgCy
AJQSBqKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSAOIAkoAiRqIQ8gCSgCLCIQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAAAA
AwAAAP07/U4LCyIVIAsgCUEwaigCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUgDiAJKAI0aiEOIAkoAjwiD0EERgR7IA79AAQABSAO/QAEACAP/R
H9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwsiFv0NAAECAxAREhMEBQYHFBUWFyIX/Q0AAQIDBAUGBxAREhMUFRYXIREgFCAX/Q0ICQoLDA0ODxgZ
GhscHR4fIhQgEiAT/Q0ICQoLGBkaGwwNDg8cHR4fIhIgFSAW/Q0ICQoLGBkaGwwNDg8cHR4fIhP9DQgJCgsMDQ4PGBkaGxwdHh8iFf3kASEWIA
0gEf0LBAAgDSARIBIgE/0NAAECAwQFBgcQERITFBUWFyIS/eQBIhMgFv3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBBAgDSAWIBP95QH9DKuq
qj6rqqo+q6qqPquqqj795gH9CwQgIA0gESAUIBIgFf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAA
AAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBDAgDUFAayARIBQgEiAV/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB
/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACANIBX9CwRQIA
tBAWohCwwBCwtBACELA0AgC0EGSQRAIAggC0EEdGoiDf0ABMABIREgDf0ABGAiEiAN/QAEoAIiE/3kASEUIA39AAQAIhUgEf3kASEWIAogASAL
bGoiDSAV/QsEACABQQZsIg4gDWogFiAU/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEACANIA5BAXRqIBQgFv3lAf0Mq6qqPquqqj6rqqo+q6
qqPv3mAf0LBAAgDSAOQQNsaiAVIBIgESAT/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAA
PwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEACANIA5BAnRqIBUgEiARIBP9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DA
AAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIA0gDkEFbGogE/0L
BAAgC0EBaiELDAELCwVBACELA0AgC0ECSQRAIAYgCyMXbGohDSAIIAtB4ABsaiIOIAsgCSgCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUgDSAJKA
IEaiEPIAkoAgwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwsgCyAJQRBqKAIITwR7/QwAAAAAAAAAAAAA
AAAAAAAABSANIAkoAhRqIQ8gCSgCHCIQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LC/0NAAECAxAREhMEBQ
YHFBUWFyIRIAsgCUEgaigCCE8Ee/0MAAAAAAAAAAAAAAAAAAAAAAUgDSAJKAIkaiEPIAkoAiwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAA
AAABAAAAAgAAAAMAAAD9O/1OCwsgCyAJQTBqKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSANIAkoAjRqIQ0gCSgCPCIPQQRGBHsgDf0ABAAFIA
39AAQAIA/9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LC/0NAAECAxAREhMEBQYHFBUWFyIS/Q0AAQIDBAUGBxAREhMUFRYXIhP9CwQAIA4gEyAR
IBL9DQgJCgsMDQ4PGBkaGxwdHh8iEf3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBBAgDiARIBP95QH9DKuqqj6rqqo+q6qqPquqqj795gH9Cw
QgIA4gEyAR/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEMCAOQUBrIBMgEf0MAAAAQAAAAEAAAABAAAAA
QP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgDiAR/QsEUCALQQFqIQsMAQsLQQAhCwNAIAtBBkkEQCAIIAtBBHRqIg39AAQAIREgDf
0ABGAhEiAKIAEgC2xqIg0gEf0LBAAgAUEGbCIOIA1qIBEgEv3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgDSAOQQF0aiASIBH95QH9DKuq
qj6rqqo+q6qqPquqqj795gH9CwQAIA0gDkEDbGogESAS/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEAC
ANIA5BAnRqIBEgEv0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgDSAOQQVsaiAS/QsEACALQQFqIQsM
AQsLCyAJQUBrIQkgCkEQaiEKDAELCyAMQQFqIQwgACMUaiEAIAYgB2ohBgwBCwsL2gcDBnsDfwF8IAAgBWxBAnQiDSADaiEDIAQgDWohBCAGIA
1qIQYDQCAAIAFJBEBEAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEHQQAhDwNAIAUgD0sEQCADIA9BAnRq/QAEAP0MAAAAAAAAAAAAAAAA
AAAAACAFIA9rIg39Ef0MAAAAAAEAAAACAAAAAwAAAP07/VIhCCAHIAIEeyAIBSAIIAQgD0ECdGr9AAQA/QwAAAAAAAAAAAAAAAAAAAAAIA39Ef
0MAAAAAAEAAAACAAAAAwAAAP07/VL95gEL/eQBIQcgD0H8AXFB/AFGBEAgECAH/V8gByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEiB/0hACAH
/SEBoKAhEP0MAAAAAAAAAAAAAAAAAAAAACEHCyAPQQRqIQ8MAQsLIBAgB/1fIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgf9IQAgB/0hAa
Cgtv0TIQtBACEPA0AgBSAPSwRAIA9BAnQiDSADav0ABAAhCSAEIA1q/QAEACEHIAYgDWohDiACBHsgB/0MAADQwgAA0MIAANDCAADQwv3rAf0M
AACyQgAAskIAALJCAACyQv3qASIK/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIgf9DAAAQEsAAEBLAABASwAAQE
v9sQEiDEEB/awBIQggCf0MAACAPwAAgD8AAIA/AACAPyAKIAf9DAAAQEsAAEBLAABASwAAQEv95QEiB/0MAHIxPwByMT8AcjE/AHIxP/3mAf3l
ASAH/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIgcgByAH/eYB/QylEbU6pRG1OqURtTqlEbU6IAf95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgB/
3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAH/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIAf95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH9
5AEgCP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAwgCP2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAv95gH95QEFIAcgCS
AL/eUB/eYBCyEHAkAgBSAPayINQQRPBEAgDiAH/QsEAAwBCyAOIAf9WgIAACANQQFLBEAgDiAH/VoCBAELIA1BAksEQCAOIAf9WgIIAgsLIA9B
BGohDwwBCwsgAEEBaiEAIAVBAnQiDSADaiEDIAQgDWohBCAGIA1qIQYMAQsLC64iBQR/CnsFfAF9An4gACAEbEECdCIGIANqIQMgBSAGaiEFA0
AgACABSQRAIAMhBv0MAAAAAAAAAAAAAAAAAAAAACEOQwAAgP8hGQJAIARBEE8Ef/0MAACA/wAAgP8AAID/AACA/yEL/QwAAID/AACA/wAAgP8A
AID/IQ39DAAAgP8AAID/AACA/wAAgP8hCv0MAACA/wAAgP8AAID/AACA/yEMIAYgBEFwcUECdGohBwNAIAYgB0kEQCALIAb9AAQAIg/96wEhCy
ANIAb9AAQQIhD96wEhDSAKIAb9AAQgIhH96wEhCiAMIAb9AAQwIhL96wEhDCAOIA8gD/1C/VAgECAQ/UL9UCARIBH9Qv1QIBIgEv1C/VAhDiAG
QUBrIQYMAQsLQwAAwH8hGSAO/VMNASALIA396wEgCiAM/esB/esBIgr9HwBDAACA/5cgCv0fAZcgCv0fApcgCv0fA5chGSAEQQ9xBSAECyEHA0
AgBwRAIAYqAgAgGZchGSAHQQFrIQcgBkEEaiEGDAELCwsgGf0TIQogAgRAIAMhByAEIQggBSEGRAAAAAAAAAAAIRQDQCAIBED9DAAAAAAAAAAA
AAAAAAAAAAAhCyAIQYACIAggCEGAAk8bIglrIQgDQCAJQQhPBEAgB/0ABAAgCv3lASIM/QxqSa3CakmtwmpJrcJqSa3C/esBIg39DDuquD87qr
g/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiDv0MAABASwAAQEsAAEBLAABAS/3lASEPIAf9AAQQIAr95QEiEP0MakmtwmpJrcJq
Sa3Cakmtwv3rASIR/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIhL9DAAAQEsAAEBLAABASwAAQEv95QEhEyAL/Q
wAAIA/AACAPwAAgD8AAIA/IA0gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIgsgCyAL/eYB/Qyl
EbU6pRG1OqURtTqlEbU6IAv95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAL/eYB/QxIqio+SKoqPk
iqKj5Iqio+/eQBIAv95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1P/QwA
AIA/AACAPwAAgD8AAIA/IBEgE/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAT/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIgsgCyAL/eYB/QylEb
U6pRG1OqURtTqlEbU6IAv95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAL/eYB/QxIqio+SKoqPkiq
Kj5Iqio+/eQBIAv95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgEkEX/asB/a4BIBD9DGpJrcJqSa3CakmtwmpJrcL9Q/1P/eQB/e
QBIQsgCUEIayEJIAdBIGohByAGQSBqIQYMAQsLA0AgCUEETwRAIAf9AAQAIAr95QEiDP0MakmtwmpJrcJqSa3Cakmtwv3rASIN/Qw7qrg/O6q4
PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIg79DAAAQEsAAEBLAABASwAAQEv95QEhDyAL/QwAAIA/AACAPwAAgD8AAIA/IA0gD/
0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIgsgCyAL/eYB/QylEbU6pRG1OqURtTqlEbU6IAv95gH9
DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAL/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIAv95gH9DP7//z
7+//8+/v//Pv7//z795AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1P/eQBIQsgCUEEayEJIAdBEGohByAGQRBq
IQYMAQsLIAkEQCAH/QAEAP0MAACA/wAAgP8AAID/AACA/yAJ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1SIAr95QEiDP0MakmtwmpJrcJqSa3Cak
mtwv3rASIN/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIg79DAAAQEsAAEBLAABASwAAQEv95QEhDyAL/QwAAIA/
AACAPwAAgD8AAIA/IA0gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIgsgCyAL/eYB/QylEbU6pR
G1OqURtTqlEbU6IAv95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgC/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAL/eYB/QxIqio+SKoqPkiqKj5I
qio+/eQBIAv95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1P/eQBIQsgCU
ECdCIJIAdqIQcgBiAJaiEGCyAUIAv9XyALIAv9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIL/SEAIAv9IQGgoCEUDAELCyAUIBRhBH0gFL0iGkLN
9/yz5pOo8z99IhtCNIe5IBogG0KAgICAgICAeIN9vyIURAAAAAAAAPC/oCAURAAAAAAAAPA/oKMiFSAVoiEYRCivobyG8qo/IRZEAAAAAAAAMU
AhFANAIBREAAAAAAAAAABkBEAgFiAYokQAAAAAAADwPyAUo6AhFiAURAAAAAAAAADAoCEUDAELC0TvOfr+Qi7mP6IgFSAVoCAWoqC2BUMAAMB/
C/0TIQtBACEGA0AgBkEEaiIHIARNBEAgBkECdCIGIAVqIAMgBmr9AAQAIAr95QEgC/3lAf0LBAAgByEGDAELCyAEIAZLBEACQCAGQQJ0IgcgBW
ohCCADIAdq/QAEACAK/eUBIAv95QEhCiAEIAZrIgZBBE8EQCAIIAr9CwQADAELIAggCv1aAgAAIAZBAUsEQCAIIAr9WgIEAQsgBkECSwRAIAgg
Cv1aAggCCwsLBSADIQcgBCEIIAUhBkQAAAAAAAAAACEUA0AgCARA/QwAAAAAAAAAAAAAAAAAAAAAIQsgCEGAAiAIIAhBgAJPGyIJayEIA0AgCU
EITwRAIAf9AAQAIAr95QEiDP0MakmtwmpJrcJqSa3Cakmtwv3rASIN/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQB
Ig79DAAAQEsAAEBLAABASwAAQEv95QEhDyAH/QAEECAK/eUBIhD9DGpJrcJqSa3CakmtwmpJrcL96wEiEf0MO6q4PzuquD87qrg/O6q4P/3mAf
0MAABASwAAQEsAAEBLAABAS/3kASIS/QwAAEBLAABASwAAQEsAAEBL/eUBIRMgBv0MAACAPwAAgD8AAIA/AACAPyANIA/9DAByMT8AcjE/AHIx
PwByMT/95gH95QEgD/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASINIA0gDf3mAf0MpRG1OqURtTqlEbU6pRG1OiAN/eYB/Qw1HQk8NR0JPDUdCT
w1HQk8/eQBIA395gH9DHqsKj16rCo9eqwqPXqsKj395AEgDf3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAN/eYB/Qz+//8+/v//Pv7//z7+//8+
/eQB/eYB/eQB/eQBIA5BF/2rAf2uASAM/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIM/QsEACAG/QwAAIA/AACAPwAAgD8AAIA/IBEgE/0MAHIxPw
ByMT8AcjE/AHIxP/3mAf3lASAT/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIg0gDSAN/eYB/QylEbU6pRG1OqURtTqlEbU6IA395gH9DDUdCTw1
HQk8NR0JPDUdCTz95AEgDf3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAN/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIA395gH9DP7//z7+//8+/v
//Pv7//z795AH95gH95AH95AEgEkEX/asB/a4BIBD9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIg39CwQQIAsgDCAN/eQB/eQBIQsgCUEIayEJIAdB
IGohByAGQSBqIQYMAQsLA0AgCUEETwRAIAf9AAQAIAr95QEiDP0MakmtwmpJrcJqSa3Cakmtwv3rASIN/Qw7qrg/O6q4PzuquD87qrg//eYB/Q
wAAEBLAABASwAAQEsAAEBL/eQBIg79DAAAQEsAAEBLAABASwAAQEv95QEhDyAG/QwAAIA/AACAPwAAgD8AAIA/IA0gD/0MAHIxPwByMT8AcjE/
AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIg0gDSAN/eYB/QylEbU6pRG1OqURtTqlEbU6IA395gH9DDUdCTw1HQk8NR0JPD
UdCTz95AEgDf3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAN/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIA395gH9DP7//z7+//8+/v//Pv7//z79
5AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIgz9CwQAIAsgDP3kASELIAlBBGshCSAHQRBqIQcgBkEQaiEGDA
ELCyAJBEAgB/0ABAD9DAAAgP8AAID/AACA/wAAgP8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiAK/eUBIgz9DGpJrcJqSa3CakmtwmpJrcL9
6wEiDf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIO/QwAAEBLAABASwAAQEsAAEBL/eUBIQ/9DAAAgD8AAIA/AA
CAPwAAgD8gDSAP/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIA/9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiDSANIA395gH9DKURtTqlEbU6pRG1
OqURtTogDf3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAN/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIA395gH9DEiqKj5Iqio+SKoqPkiqKj795A
EgDf3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAOQRf9qwH9rgEgDP0MakmtwmpJrcJqSa3Cakmtwv1D/U8hDAJAIAlBBE8EQCAG
IAz9CwQADAELIAYgDP1aAgAAIAlBAUsEQCAGIAz9WgIEAQsgCUECSwRAIAYgDP1aAggCCwsgCyAM/eQBIQsgCUECdCIJIAdqIQcgBiAJaiEGCy
AUIAv9XyALIAv9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIL/SEAIAv9IQGgoCEUDAELCyAUtv0TIQpBACEGA0AgBkEEaiIHIARNBEAgBSAGQQJ0
aiIGIAb9AAQAIAr95wH9CwQAIAchBgwBCwsgBCAGSwRAAkAgBSAGQQJ0aiIH/QAEACAK/ecBIQogBCAGayIGQQRPBEAgByAK/QsEAAwBCyAHIA
r9WgIAACAGQQFLBEAgByAK/VoCBAELIAZBAksEQCAHIAr9WgIIAgsLCwsgAEEBaiEAIARBAnQiBiADaiEDIAUgBmohBQwBCwsLBgAgACQAC90D
Agd/CHsgBSAFaiIHIAVqIgggBWoiCSAFaiIKIAVqIgsgBWohDCAC/QkCACENIAIgA2oiAv0JAgAhDiACIANqIgL9CQIAIQ8gAiADaiIC/QkCAC
EQIAIgA2oiAv0JAgAhESACIANqIgL9CQIAIRIgAiADaiIC/QkCACETIAIgA2r9CQIAIRQDQCAGQQRqIgIgAE0EQCABIAH9AAQAIA0gBP0ABAD9
5gH95AEgDiAEIAVq/QAEAP3mAf3kASAPIAQgB2r9AAQA/eYB/eQBIBAgBCAIav0ABAD95gH95AEgESAEIAlq/QAEAP3mAf3kASASIAQgCmr9AA
QA/eYB/eQBIBMgBCALav0ABAD95gH95AEgFCAEIAxq/QAEAP3mAf3kAf0LBAAgAiEGIAFBEGohASAEQRBqIQQMAQsLA0AgACAGSwRAIAEgASoC
ACAN/R8AIAQqAgCUkiAO/R8AIAQgBWoqAgCUkiAP/R8AIAQgB2oqAgCUkiAQ/R8AIAQgCGoqAgCUkiAR/R8AIAQgCWoqAgCUkiAS/R8AIAQgCm
oqAgCUkiAT/R8AIAQgC2oqAgCUkiAU/R8AIAQgDGoqAgCUkjgCACAGQQFqIQYgAUEEaiEBIARBBGohBAwBCwsLowkEBX8JewF9AXwDQCAAIAFJ
BEAgAyAAIARsaiEMIAggACAJbGohDgJAIAJFBEBEAAAAAAAAAAAhGUEAIQoDQCAFIApLBEAgGSAMIAcQAqAhGSAKQQFqIQogBiAMaiEMDAELCy
AOIBm2OAIADAELAn1DAAAAACACRQ0AGkMAAIA/IAJBAUYNABpDAACA/0MAAIB/IAJBAkYbCyEYQQAhDQNAIAUgDUsEQCACQQFGBH0gDCEKIAdB
EE8Ef/0MAACAPwAAgD8AAIA/AACAPyET/QwAAIA/AACAPwAAgD8AAIA/IRT9DAAAgD8AAIA/AACAPwAAgD8hFf0MAACAPwAAgD8AAIA/AACAPy
EWIAogB0FwcUECdGohCwNAIAogC0kEQCATIAr9AAQA/eYBIRMgFCAK/QAEEP3mASEUIBUgCv0ABCD95gEhFSAWIAr9AAQw/eYBIRYgCkFAayEK
DAELCyAYIBMgFP3mASAVIBb95gH95gEiD/0fAJQgD/0fAZQgD/0fApQgD/0fA5QhGCAHQQ9xBSAHCyELA0AgCwRAIBggCioCAJQhGCALQQFrIQ
sgCkEEaiEKDAELCyAYBSACQQJGBH0gDCEKAn0gB0EQTwR//QwAAID/AACA/wAAgP8AAID/IRP9DAAAgP8AAID/AACA/wAAgP8hFP0MAACA/wAA
gP8AAID/AACA/yEV/QwAAID/AACA/wAAgP8AAID/IRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAKIAdBcHFBAnRqIQsDQCAKIAtJBEAgEyAK/QAEAC
IS/esBIRMgFCAK/QAEECIR/esBIRQgFSAK/QAEICIQ/esBIRUgFiAK/QAEMCIP/esBIRYgFyASIBL9Qv1QIBEgEf1C/VAgECAQ/UL9UCAPIA/9
Qv1QIRcgCkFAayEKDAELC0MAAMB/IBf9Uw0BGiATIBT96wEgFSAW/esB/esBIg/9HwAgGJcgD/0fAZcgD/0fApcgD/0fA5chGCAHQQ9xBSAHCy
ELA0AgCwRAIAoqAgAgGJchGCALQQFrIQsgCkEEaiEKDAELCyAYCwUgDCEKAn0gB0EQTwR//QwAAIB/AACAfwAAgH8AAIB/IRP9DAAAgH8AAIB/
AACAfwAAgH8hFP0MAACAfwAAgH8AAIB/AACAfyEV/QwAAIB/AACAfwAAgH8AAIB/IRb9DAAAAAAAAAAAAAAAAAAAAAAhFyAKIAdBcHFBAnRqIQ
sDQCAKIAtJBEAgEyAK/QAEACIS/eoBIRMgFCAK/QAEECIR/eoBIRQgFSAK/QAEICIQ/eoBIRUgFiAK/QAEMCIP/eoBIRYgFyASIBL9Qv1QIBEg
Ef1C/VAgECAQ/UL9UCAPIA/9Qv1QIRcgCkFAayEKDAELC0MAAMB/IBf9Uw0BGiATIBT96gEgFSAW/eoB/eoBIg/9HwAgGJYgD/0fAZYgD/0fAp
YgD/0fA5YhGCAHQQ9xBSAHCyELA0AgCwRAIAoqAgAgGJYhGCALQQFrIQsgCkEEaiEKDAELCyAYCwsLIRggDUEBaiENIAYgDGohDAwBCwsgDiAY
OAIACyAAQQFqIQAMAQsLC9IPBAx7A38CfQF8IABBAnQiEyADaiEDIAYgE2ohBiABIABrIRQDQCAUQRBPBEAgAgRAIAJBAUYEfyAEIQFBASEV/Q
wAAIA/AACAPwAAgD8AAIA/IQf9DAAAgD8AAIA/AACAPwAAgD8hESADBSACQQJGBH8gBCEBQQIhFf0MAACA/wAAgP8AAID/AACA/yEH/QwAAID/
AACA/wAAgP8AAID/IREgAwUgBCEBQQMhFf0MAACAfwAAgH8AAIB/AACAfyEH/QwAAIB/AACAfwAAgH8AAIB/IREgAwsLIQAgByIIIRL9DAAAAA
AAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDQNAIAEEQCAA
/QAEECEMIAD9AAQgIQsgAP0ABDAhCiAHIAD9AAQAIgn95gEgByAJ/esBIAcgCf3qASAVQQJGGyAVQQFGIhMbIQcgEwR7IBEgDP3mAQUgESAM/e
sBIBEgDP3qASAVQQJGGwshESAVQQFGBHsgCCAL/eYBBSAIIAv96wEgCCAL/eoBIBVBAkYbCyEIIBVBAUYEeyASIAr95gEFIBIgCv3rASASIAr9
6gEgFUECRhsLIRIgECAQIAkgCf1C/VAgFUEBRiITGyEQIA8gDyAMIAz9Qv1QIBMbIQ8gDiAOIAsgC/1C/VAgExshDiANIA0gCiAK/UL9UCATGy
ENIAFBAWshASAAIAVqIQAMAQsLIAYgByAQ/VD9CwQAIAYgESAP/VD9CwQQIAYgCCAO/VD9CwQgIAYgEiAN/VD9CwQwBSADIQAgBCEB/QwAAAAA
AAAAAAAAAAAAAAAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhC/0MAAAAAAAAAAAAAAAAAAAAACEK/QwAAAAAAAAAAAAAAAAAAAAAIQn9DAAAAAAAAA
AAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhDQNAIAEEQEEgIAEg
AUEgSxshE/0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAA
AAACERQQAhFQNAIBMgFUsEQCAHIAD9AAQA/eQBIQcgCCAA/QAEEP3kASEIIBIgAP0ABCD95AEhEiARIAD9AAQw/eQBIREgFUEBaiEVIAAgBWoh
AAwBCwsgDCAH/V/98AEhDCALIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQsgCiAI/V/98AEhCiAJIAggCP0NCAkKCwwNDg8ICQoLDA0OD/
1f/fABIQkgECAS/V/98AEhECAPIBIgEv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQ8gDiAR/V/98AEhDiANIBEgEf0NCAkKCwwNDg8ICQoLDA0O
D/1f/fABIQ0gASATayEBDAELCyAGIAz9XiAL/V79DQABAgMEBQYHEBESExQVFhf9CwQAIAYgCv1eIAn9Xv0NAAECAwQFBgcQERITFBUWF/0LBB
AgBiAQ/V4gD/1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEICAGIA79XiAN/V79DQABAgMEBQYHEBESExQVFhf9CwQwCyAUQRBrIRQgA0FAayEDIAZB
QGshBgwBCwsgAkUgFEEIT3EEQCADIQEgBCEA/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhEgNAIAAEQEEgIAAgAEEgSx
shE/0MAAAAAAAAAAAAAAAAAAAAACEHQQAhFQNAIBMgFUsEQCAHIAH9AAQA/eQBIQcgFUEBaiEVIAEgBWohAQwBCwsgCCAH/V/98AEhCCASIAcg
B/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRIgACATayEADAELCyAGIAj9XiAS/V79DQABAgMEBQYHEBESExQVFhf9CwQAIANBEGohFSAEIQD9DA
AAAAAAAAAAAAAAAAAAAAAhCP0MAAAAAAAAAAAAAAAAAAAAACESA0AgAARAQSAgACAAQSBLGyET/QwAAAAAAAAAAAAAAAAAAAAAIQdBACEBA0Ag
ASATSQRAIAcgFf0ABAD95AEhByABQQFqIQEgBSAVaiEVDAELCyAIIAf9X/3wASEIIBIgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhEiAAIB
NrIQAMAQsLIAYgCP1eIBL9Xv0NAAECAwQFBgcQERITFBUWF/0LBBAgFEEIayEUIAZBIGohBiADQSBqIQMLA0AgFARAAkAgAkUEQCADIQAgBCEB
RAAAAAAAAAAAIRgDQCABBEAgGCAAKgIAu6AhGCABQQFrIQEgACAFaiEADAELCyAGIBi2OAIADAELAn1DAAAAACACRQ0AGkMAAIA/IAJBAUYNAB
pDAACA/0MAAIB/IAJBAkYbCyEXIAMhAEEAIQEDQCABIARJBEAgFyAAKgIAIhaUIBYgF5cgFiAXliACQQJGGyACQQFGGyEXIAFBAWohASAAIAVq
IQAMAQsLIAYgFzgCAAsgFEEBayEUIANBBGohAyAGQQRqIQYMAQsLC3wCA38CfQNAIAAgAUkEQCADIAAgBGxqIgsqAgAhDUEAIQlBASEKA0AgBS
AKSyANIA1bcQRAIAYgC2oiCyoCACIMIA1gIAwgDV8gAhtFBEAgDCENIAohCQsgCkEBaiEKDAELCyAHIAAgCGxqIAm4OQMAIABBAWohAAwBCwsL
wgECAn4DfyAEIAAgBmxBAnRqQQAgASAAayAGbEECdPwLACACIAAgBWwiCUECdGohAiADIAlBA3RqIQMgBq0hBwNAIAAgAUkEQCAEIAAgBmxBAn
RqIQsgAiAFQQJ0aiEJA0AgAiAJSQRAIAcgAysDAEQAAAAAAAAwQ6C9QoCAgICAgICYwwB9IghWBEAgCyAIp0ECdGoiCiAKKgIAIAIqAgCSOAIA
CyACQQRqIQIgA0EIaiEDDAELCyAAQQFqIQAMAQsLC60IAw5/An0IeyAJQQJGIhEEQCAKQQJGIRELIBEEQCALQQJGIRELIBEEQCAMQQJGIRELIB
EEQCANIA5yRSERCyARBEAgD0EBRiERCyARBEAgEEEBRiERCyARBEAgB0EBdCAFTSERCyAIQQF0IAZNIBEgERshHCACIAAgBSAGbEECdCIbbGoh
AiADIAAgByAIbGwiEUECdGohAyAEIBFBA3RqIQQDQCAAIAFJBEBBACEaA0AgByAaSwRAIBwEQAJAIAMhEyAEIRIgAiAaQQF0IAZsIhFBAnRqIR
QgBkECdCEVIBH9Ef0MAAAAAAIAAAAEAAAABgAAAP2uASIhIAb9Ef2uASEiIAghEQNAIBEEQCAU/QAEACIjIBT9AAQQIiT9DQABAgMICQoLEBES
ExgZGhsiJSAl/UEgIyAk/Q0EBQYHDA0ODxQVFhccHR4fIiQgJf1F/U8hJiAUIBVqIhb9AAQAIicgFv0ABBAiKP0NAAECAwgJCgsQERITGBkaGy
IjICP9QSAnICj9DQQFBgcMDQ4PFBUWFxwdHh8iJyAj/UX9TyEoICQgJSAm/VIiJCAk/UEgJyAjICj9UiIjICT9Rf1PISUgIyAkICX9UiEjICIg
KP2xASAhICb9sQEgJf1SISQgIf0MCAAAAAgAAAAIAAAACAAAAP2uASEhICL9DAgAAAAIAAAACAAAAAgAAAD9rgEhIiAk/f4BISUgJCAk/Q0ICQ
oLDA0ODwgJCgsMDQ4P/f4BISQgEUEESQRAAkAgEUEETwRAIBMgI/0LBAAMAQsgEyAj/VoCAAAgEUEBSwRAIBMgI/1aAgQBCyARQQJLBEAgEyAj
/VoCCAILCyASICX9WwMAACARQQFLBEAgEiAl/VsDCAELIBFBAksEQCASICT9WwMQAAsMAwsgEyAj/QsEACASICX9CwQAIBIgJP0LBBAgEUEEay
ERIBRBIGohFCATQRBqIRMgEkEgaiESDAELCwsFQQAhGQNAIAggGUsEQCALIBpsIA1rIRMgDCAZbCAOayEVIAMgGUECdGogBCAZQQN0aiEeIAkh
FCAKIREDQCAUQQBHIBNBAEhxBEAgDyATaiETIBRBAWshFAwBCwsDQCARQQBHIBVBAEhxBEAgECAVaiEVIBFBAWshEQwBCwtDAACA/yEfIAYgE2
wgFWohFwNAIAUgE0tBACAUGwRAIBUhEiARIRYDQCAGIBJLQQAgFhsEQCACIAYgE2wgEmoiGEECdGoqAgAiICAfX0UgHyAfW3EEQCAYIRcgICEf
CyAWQQFrIRYgECASaiESDAELCyAUQQFrIRQgDyATaiETDAELCyAfOAIAIB4gF7g5AwAgGUEBaiEZDAELCwsgGkEBaiEaIAMgCEECdGohAyAEIA
hBA3RqIQQMAQsLIABBAWohACACIBtqIQIMAQsLC6oTAgd/DXsgBCAAIAVsaiEEIAkgACAKbGohCQNAIABBAmogAU0EQCADQQRGBEACQCACIQwg
ByENIAkhCyAIQQF0Ig4gCGohDyAE/QkCACESIAQgBWoiEP0JAgAhEyAEIAZq/QkCACEUIAYgEGr9CQIAIRUgBCAGQQF0IhFq/QkCACEWIBAgEW
r9CQIAIRcgBCAGQQNsIhFq/QkCACEYIBAgEWr9CQIAIRkDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIa/eYB/eQBIBQgCCANav0A
BAAiG/3mAf3kASAWIA0gDmr9AAQAIhz95gH95AEgGCANIA9q/QAEACId/eYB/eQBIR79DAAAAAAAAAAAAAAAAAAAAAAgEyAa/eYB/eQBIBUgG/
3mAf3kASAXIBz95gH95AEgGSAd/eYB/eQBIRogDEEESQRAAkAgDEEETwRAIAsgHv0LBAAMAQsgCyAe/VoCAAAgDEEBSwRAIAsgHv1aAgQBCyAM
QQJLBEAgCyAe/VoCCAILCyAKIAtqIQsCQCAMQQRPBEAgCyAa/QsEAAwBCyALIBr9WgIAACAMQQFLBEAgCyAa/VoCBAELIAxBAksEQCALIBr9Wg
IIAgsLDAMLIAsgHv0LBAAgCiALaiAa/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLBSADQQNGBEACQCACIQwgByENIAkhCyAIQQF0IQ4g
BP0JAgAhEiAEIAVqIg/9CQIAIRMgBCAGav0JAgAhFCAGIA9q/QkCACEVIAQgBkEBdCIQav0JAgAhFiAPIBBq/QkCACEXA0AgDARA/QwAAAAAAA
AAAAAAAAAAAAAAIBIgDf0ABAAiGP3mAf3kASAUIAggDWr9AAQAIhn95gH95AEgFiANIA5q/QAEACIa/eYB/eQBIRv9DAAAAAAAAAAAAAAAAAAA
AAAgEyAY/eYB/eQBIBUgGf3mAf3kASAXIBr95gH95AEhGCAMQQRJBEACQCAMQQRPBEAgCyAb/QsEAAwBCyALIBv9WgIAACAMQQFLBEAgCyAb/V
oCBAELIAxBAksEQCALIBv9WgIIAgsLIAogC2ohCwJAIAxBBE8EQCALIBj9CwQADAELIAsgGP1aAgAAIAxBAUsEQCALIBj9WgIEAQsgDEECSwRA
IAsgGP1aAggCCwsMAwsgCyAb/QsEACAKIAtqIBj9CwQAIAxBBGshDCANQRBqIQ0gC0EQaiELDAELCwsFIANBAkYEQAJAIAIhDCAHIQ0gCSELIA
T9CQIAIRIgBCAFaiIO/QkCACETIAQgBmr9CQIAIRQgBiAOav0JAgAhFQNAIAwEQP0MAAAAAAAAAAAAAAAAAAAAACASIA39AAQAIhb95gH95AEg
FCAIIA1q/QAEACIX/eYB/eQBIRj9DAAAAAAAAAAAAAAAAAAAAAAgEyAW/eYB/eQBIBUgF/3mAf3kASEWIAxBBEkEQAJAIAxBBE8EQCALIBj9Cw
QADAELIAsgGP1aAgAAIAxBAUsEQCALIBj9WgIEAQsgDEECSwRAIAsgGP1aAggCCwsgCiALaiELAkAgDEEETwRAIAsgFv0LBAAMAQsgCyAW/VoC
AAAgDEEBSwRAIAsgFv1aAgQBCyAMQQJLBEAgCyAW/VoCCAILCwwDCyALIBj9CwQAIAogC2ogFv0LBAAgDEEEayEMIA1BEGohDSALQRBqIQsMAQ
sLCwUCQCACIQwgByENIAkhCyAE/QkCACESIAQgBWr9CQIAIRMDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIU/eYB/eQBIRX9DAAA
AAAAAAAAAAAAAAAAAAAgEyAU/eYB/eQBIRQgDEEESQRAAkAgDEEETwRAIAsgFf0LBAAMAQsgCyAV/VoCAAAgDEEBSwRAIAsgFf1aAgQBCyAMQQ
JLBEAgCyAV/VoCCAILCyAKIAtqIQsCQCAMQQRPBEAgCyAU/QsEAAwBCyALIBT9WgIAACAMQQFLBEAgCyAU/VoCBAELIAxBAksEQCALIBT9WgII
AgsLDAMLIAsgFf0LBAAgCiALaiAU/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLCwsLIABBAmohACAEIAVBAXRqIQQgCSAKQQF0aiEJDA
ELCyAAIAFGBEAPCyADQQRGBEACQCAIQQF0IgAgCGohASAE/QkCACESIAQgBmr9CQIAIRMgBCAGQQF0av0JAgAhFCAEIAZBA2xq/QkCACEVA0Ag
AgRA/QwAAAAAAAAAAAAAAAAAAAAAIBIgB/0ABAD95gH95AEgEyAHIAhq/QAEAP3mAf3kASAUIAAgB2r9AAQA/eYB/eQBIBUgASAHav0ABAD95g
H95AEhFiACQQRJBEAgAkEETwRAIAkgFv0LBAAMBAsgCSAW/VoCAAAgAkEBSwRAIAkgFv1aAgQBCyACQQJLBEAgCSAW/VoCCAILDAMLIAkgFv0L
BAAgAkEEayECIAdBEGohByAJQRBqIQkMAQsLCwUgA0EDRgRAAkAgCEEBdCEAIAT9CQIAIRIgBCAGav0JAgAhEyAEIAZBAXRq/QkCACEUA0AgAg
RA/QwAAAAAAAAAAAAAAAAAAAAAIBIgB/0ABAD95gH95AEgEyAHIAhq/QAEAP3mAf3kASAUIAAgB2r9AAQA/eYB/eQBIRUgAkEESQRAIAJBBE8E
QCAJIBX9CwQADAQLIAkgFf1aAgAAIAJBAUsEQCAJIBX9WgIEAQsgAkECSwRAIAkgFf1aAggCCwwDCyAJIBX9CwQAIAJBBGshAiAHQRBqIQcgCU
EQaiEJDAELCwsFIANBAkYEQAJAIAT9CQIAIRIgBCAGav0JAgAhEwNAIAIEQP0MAAAAAAAAAAAAAAAAAAAAACASIAf9AAQA/eYB/eQBIBMgByAI
av0ABAD95gH95AEhFCACQQRJBEAgAkEETwRAIAkgFP0LBAAMBAsgCSAU/VoCAAAgAkEBSwRAIAkgFP1aAgQBCyACQQJLBEAgCSAU/VoCCAILDA
MLIAkgFP0LBAAgAkEEayECIAdBEGohByAJQRBqIQkMAQsLCwUCQCAE/QkCACESA0AgAgRA/QwAAAAAAAAAAAAAAAAAAAAAIBIgB/0ABAD95gH9
5AEhEyACQQRJBEAgAkEETwRAIAkgE/0LBAAMBAsgCSAT/VoCAAAgAkEBSwRAIAkgE/1aAgQBCyACQQJLBEAgCSAT/VoCCAILDAMLIAkgE/0LBA
AgAkEEayECIAdBEGohByAJQRBqIQkMAQsLCwsLCwugBQMFfwh7A3wgCLb9EyEWA0AgAEEEaiABTQRA/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAA
AAAAAAAAAAAAAAAAAAAhE/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRUgAEECdCILIAJqIQwgAyALaiENQQAhCwNAIA
QgC0sEQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIREgBCALQSBqIg4gBCAOSRshDgNAIAsgDkkEQCAQIAz9AAQAIhcg
Df0ABAAgC0ECdCIPIAZq/QkCAP3lAf0MAACAPwAAgD8AAIA/AACAPyAHIA9q/QkCACAW/eQB/eMB/ecB/eYB/eYB/eQBIRAgESAX/eQBIREgC0
EBaiELIAVBAnQiDyAMaiEMIA0gD2ohDQwBCwsgEiAQ/V/98AEhEiATIBAgEP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRMgFCAR/V/98AEhFCAV
IBEgEf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRUMAQsLIABBAnQiCyAJaiAS/V4gE/1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAKIAtqIBT9Xi
AV/V79DQABAgMEBQYHEBESExQVFhf9CwQAIABBBGohAAwBCwsDQCAAIAFJBEBEAAAAAAAAAAAhGEQAAAAAAAAAACEZQQAhCyAAQQJ0IQwDQCAE
IAtLBEAgGCACIAxqKgIAuyIaIAMgDGoqAgC7IAtBAnQiDSAGaioCALuhoiAHIA1qKgIAuyAIoJ+joCEYIBkgGqAhGSALQQFqIQsgDCAFQQJ0ai
EMDAELCyAAQQJ0IgsgCWogGLY4AgAgCiALaiAZtjgCACAAQQFqIQAMAQsLC5sNBAd/CXsFfQN8IAAhDANAIAEgDEsEQCAEIAxsQQJ0IQsgDEEC
dCIAIAZqKgIAIRpEAAAAAAAA8D8gACAHaioCALsgCKCfoyEhRAAAAAAAAAAAJA9EAAAAAAAAAAAkECAFBEAgAiALaiEOIAMgC2ohDSAFIQAgBC
EKIBr9EyEX/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFgNAIApBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAA
AAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIA1BICAKQQN2Ig8gD0EgSxsiD0EFdGohEANAIA
0gEEkEQCAO/QAEACAA/QAEAP3mASEYIA79AAQQIAD9AAQQ/eYBIRkgAEEgaiEAIBUgGP3kASEVIBEgGf3kASERIBIgGCAN/QAEACAX/eUB/eYB
/eQBIRIgEyAZIA39AAQQIBf95QH95gH95AEhEyANQSBqIQ0gDkEgaiEODAELCyAUIBX9XyAVIBX9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAR/V
8gESAR/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98AH98AEhFCAWIBL9XyASIBL9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAT/V8gEyAT/Q0ICQoL
DA0ODwgJCgsMDQ4P/V/98AH98AH98AEhFiAKIA9BA3RrIQoMAQsLIBT9IQAgFP0hAaAhHyAW/SEAIBb9IQGgISADQCAKBEAgDioCACAAKgIAlC
EbIABBBGohACAfIBu7oCEfICAgGyANKgIAIBqTlLugISAgCkEBayEKIA1BBGohDSAOQQRqIQ4MAQsLBSACIAtqIQ0gAyALaiEKIAQhACAa/RMh
F/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRYDQCAAQQhPBED9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAA
AAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhEyAKQSAgAEEDdiIOIA5BIEsbIg5BBXRqIQ8DQCAKIA9JBEAg
FSAN/QAEACIY/eQBIRUgESAN/QAEECIZ/eQBIREgEiAYIAr9AAQAIBf95QH95gH95AEhEiATIBkgCv0ABBAgF/3lAf3mAf3kASETIApBIGohCi
ANQSBqIQ0MAQsLIBQgFf1fIBUgFf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBH9XyARIBH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEU
IBYgEv1fIBIgEv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBP9XyATIBP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEWIAAgDkEDdGshAA
wBCwsgFP0hACAU/SEBoCEfIBb9IQAgFv0hAaAhIANAIAAEQCAfIA0qAgAiG7ugIR8gICAbIAoqAgAgGpOUu6AhICAAQQFrIQAgCkEEaiEKIA1B
BGohDQwBCwsLIw8gH6AkDyMQICCgJBAjDyAEuCIfo7YhHSMQICGiICGiIB+jtiEbIAkgC2ohACAFBEAgAiALaiENIAMgC2ohDiAFIQogBCELIB
r9EyERICG2Ih79EyESIB39EyETIBv9EyEUA0AgC0EETwRAIA39AAQAIAr9AAQA/eYBIRUgCkEQaiEKIAAgEiAVIBP95QEgDv0ABAAgEf3lASAU
/eYB/eUB/eYB/QsEACALQQRrIQsgDkEQaiEOIA1BEGohDSAAQRBqIQAMAQsLA0AgCwRAIA0qAgAgCioCAJQhHCAKQQRqIQogACAeIBwgHZMgDi
oCACAakyAblJOUOAIAIAtBAWshCyAOQQRqIQ4gDUEEaiENIABBBGohAAwBCwsFIAIgC2ohDSADIAtqIQsgBCEKIBr9EyERICG2Ihz9EyESIB39
EyETIBv9EyEUA0AgCkEETwRAIAAgEiAN/QAEACAT/eUBIAv9AAQAIBH95QEgFP3mAf3lAf3mAf0LBAAgCkEEayEKIAtBEGohCyANQRBqIQ0gAE
EQaiEADAELCwNAIAoEQCAAIBwgDSoCACAdkyALKgIAIBqTIBuUk5Q4AgAgCkEBayEKIAtBBGohCyANQQRqIQ0gAEEEaiEADAELCwsgDEEBaiEM
DAELCwuPBgQFfwN9A3sBfCAAIQ0DQCABIA1LBEAgAyANbEECdCIKIAJqIQAgByAKaiEOIAAgAyAAIAMQAiADuCIVo7YiDxARIBWjtiEQIA1BAn
QiCiAIaiAPOAIAIAkgCmogEDgCAEQAAAAAAADwPyAQuyAGoJ+jtiEQIAVBACAEGwRAIAMhCiAEIQsgBSEMIA/9EyESIBD9EyETA0AgCkEETwRA
IAD9AAQAIBL95QEgE/3mASAL/QAEAP3mASALQRBqIQsgDP0ABAD95AEhFCAMQRBqIQwgDiAU/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCw
sDQCAKBEAgACoCACAPkyAQlCALKgIAlCALQQRqIQsgDCoCAJIhESAMQQRqIQwgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgBARA
IAMhCiAEIQsgD/0TIRIgEP0TIRMDQCAKQQRPBEAgAP0ABAAgEv3lASAT/eYBIAv9AAQA/eYBIRQgC0EQaiELIA4gFP0LBAAgCkEEayEKIABBEG
ohACAOQRBqIQ4MAQsLA0AgCgRAIAAqAgAgD5MgEJQgCyoCAJQhESALQQRqIQsgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgBQRA
IAMhCiAFIQsgD/0TIRIgEP0TIRMDQCAKQQRPBEAgAP0ABAAgEv3lASAT/eYBIAv9AAQA/eQBIRQgC0EQaiELIA4gFP0LBAAgCkEEayEKIABBEG
ohACAOQRBqIQ4MAQsLA0AgCgRAIAAqAgAgD5MgEJQgCyoCAJIhESALQQRqIQsgDiAROAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwUgAyEK
IA/9EyESIBD9EyETA0AgCkEETwRAIA4gAP0ABAAgEv3lASAT/eYB/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCwsDQCAKBEAgDiAAKgIAIA
+TIBCUOAIAIApBAWshCiAAQQRqIQAgDkEEaiEODAELCwsLCyANQQFqIQ0MAQsLC/sHBAN8CH8JewR9IAhBAnQiGCAHbCEZIAYgCGy4IRIDQCAA
IAFJBEAgACAYbCEXIAogAEECdGoqAgAhJEQAAAAAAAAAACQPRAAAAAAAAAAAJBBBACEVA0AgBiAVSwRAIAIgAyAVbGogF2ohFCAEIAUgFWxqIB
dqIRMgCCEHICT9EyEh/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhIANAIAdBCE8EQP0MAAAAAAAAAAAAAAAAAAAAACEf
/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdIBNBICAHQQN2IhYgFkEgSxsiFkEFdG
ohGgNAIBMgGkkEQCAfIBT9AAQAIiL95AEhHyAbIBT9AAQQIiP95AEhGyAcICIgE/0ABAAgIf3lAf3mAf3kASEcIB0gIyAT/QAEECAh/eUB/eYB
/eQBIR0gE0EgaiETIBRBIGohFAwBCwsgHiAf/V8gHyAf/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgG/1fIBsgG/0NCAkKCwwNDg8ICQoLDA0OD/
1f/fAB/fAB/fABIR4gICAc/V8gHCAc/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgHf1fIB0gHf0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fAB
ISAgByAWQQN0ayEHDAELCyAe/SEAIB79IQGgIRAgIP0hACAg/SEBoCERA0AgBwRAIBAgFCoCACIlu6AhECARICUgEyoCACAkk5S7oCERIAdBAW
shByATQQRqIRMgFEEEaiEUDAELCyMPIBCgJA8jECARoCQQIBVBAWohFQwBCwtEAAAAAAAA8D8gAEECdCIHIAtqKgIAuyAMoJ+jIRAgCQR8IBAg
ByAJaioCALuiBSAQCyERIw8gEqO2ISYjECAQoiAQoiASo7YhJ0EAIRMDQCAGIBNLBEAgAiADIBNsaiAXaiEUIAQgBSATbGogF2ohFSAIIQcgDS
ATIBlsaiAXaiEWICT9EyEbIBG2IiX9EyEcICb9EyEdICf9EyEeA0AgB0EETwRAIBYgHCAU/QAEACAd/eUBIBX9AAQAIBv95QEgHv3mAf3lAf3m
Af0LBAAgB0EEayEHIBVBEGohFSAUQRBqIRQgFkEQaiEWDAELCwNAIAcEQCAWICUgFCoCACAmkyAVKgIAICSTICeUk5Q4AgAgB0EBayEHIBVBBG
ohFSAUQQRqIRQgFkEEaiEWDAELCyATQQFqIRMMAQsLIA4EQCAAQQJ0IgcgDmojECAQorY4AgAgByAPaiMPtjgCAAsgAEEBaiEADAELCwvkAwQC
fAd/A30DeyAGQQJ0IhMgBWwhFCAEIAZsuCEOA0AgACABSQRAIAAgE2wiBSACaiESIAUgCmohFUQAAAAAAAAAACENQQAhBQNAIAQgBUsEQCANIB
IgAyAFbGogBhACoCENIAVBAWohBQwBCwsgDSAOo7YhFkQAAAAAAAAAACENQQAhBQNAIAQgBUsEQCANIBIgAyAFbGogBiAWEBGgIQ0gBUEBaiEF
DAELCyAAQQJ0IgUgC2ogFjgCACAFIAxqIA0gDqO2Ihc4AgBEAAAAAAAA8D8gF7sgCaCfoyENIAcEfCANIAUgB2oqAgC7ogUgDQu2IRcgCAR9IA
ggAEECdGoqAgAFQwAAAAALIRhBACERA0AgBCARSwRAIBIgAyARbGohDyAGIQUgFSARIBRsaiEQIBb9EyEZIBf9EyEaIBj9EyEbA0AgBUEITwRA
IBAgD/0ABAAgGf3lASAa/eYBIBv95AH9CwQAIBAgD/0ABBAgGf3lASAa/eYBIBv95AH9CwQQIAVBCGshBSAPQSBqIQ8gEEEgaiEQDAELCwNAIA
UEQCAQIA8qAgAgFpMgF5QgGJI4AgAgBUEBayEFIA9BBGohDyAQQQRqIRAMAQsLIBFBAWohEQwBCwsgAEEBaiEADAELCwsuAEGABCABIAFBgARL
GyIBQYAEIABBB2pBeHEiACAAQYAESxtsQQJ0IAFBCXRqCxwAIAAgASACIAMgBCAFIAYgByAIIAkgCiALEAML6xICDX8LeyAEIQkgBSEMIAYhBC
ACIgtBAnQhDyABIgogACINbEECdCERA0AgDSAQSwRAIAohBiAJIQIgByEAA0AgBkEITwRAIAIhASAEIQL9DAAAAAAAAAAAAAAAAAAAAAAhFv0M
AAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAA
AAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEdIA9BAXQiDiAPaiESIAMiBSALQQJ0aiETA0Ag
BSATSQRAIBYgAv0JAgAiHiABIAUoAgBqIhT9AAQAIh/95gH95AEhFiAYIB4gFP0ABBAiHv3mAf3kASEYIBcgAiAPav0JAgAiICAf/eYB/eQBIR
cgGyAgIB795gH95AEhGyAZIAIgDmr9CQIAIiAgH/3mAf3kASEZIBwgICAe/eYB/eQBIRwgGiACIBJq/QkCACIgIB/95gH95AEhGiAdICAgHv3m
Af3kASEdIAVBBGohBSACQQRqIQIMAQsLIBggCAR7IAj9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEeIAAgFiAY/eQB/QsEACAAIB79Cw
QQIAAgEWohAiAbIAgEeyAIQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhGCACIBcgFv3kAf0LBAAgAiAY/QsEECAAIBFBAXRqIQIg
HCAIBHsgCEEIav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgAiAZIBb95AH9CwQAIAIgF/0LBBAgACARaiARQQF0aiECIB0gCAR7IA
hBDGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAIgGiAW/eQB/QsEACACIBf9CwQQIAZBCGshBiABQSBqIQIgAEEgaiEADAELCyAG
BEAgBkEESwRAIAQhBSAIIQ79DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAA
AAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAA
AAAAAAAAAAAAACEdIA9BAXQiEiAPaiETIAMiASALQQJ0aiEUA0AgASAUSQRAIBcgBf0JAgAiHiACIAEoAgBqIhX9AAQAIh/95gH95AEhFyAWIB
4gFf0ABBAiHv3mAf3kASEWIBkgBSAPav0JAgAiICAf/eYB/eQBIRkgGyAgIB795gH95AEhGyAaIAUgEmr9CQIAIiAgH/3mAf3kASEaIBwgICAe
/eYB/eQBIRwgGCAFIBNq/QkCACIgIB/95gH95AEhGCAdICAgHv3mAf3kASEdIAFBBGohASAFQQRqIQUMAQsLIBYgDgR7IA79CQIABf0MAAAAAA
AAAAAAAAAAAAAAAAsiFv3kASEeIAAgFyAW/eQB/QsEACAAQRBqIQECQCAGQQRrIgJBBE8EQCABIB79CwQADAELIAEgHv1aAgAAIAJBAUsEQCAB
IB79WgIEAQsgAkECSwRAIAEgHv1aAggCCwsgACARaiEBIBsgDgR7IA5BBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAEgGSAW/e
QB/QsEACABQRBqIQECQCAGQQRrIgJBBE8EQCABIBf9CwQADAELIAEgF/1aAgAAIAJBAUsEQCABIBf9WgIEAQsgAkECSwRAIAEgF/1aAggCCwsg
ACARQQF0aiEBIBwgDgR7IA5BCGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAEgGiAW/eQB/QsEACABQRBqIQECQCAGQQRrIgJBBE
8EQCABIBf9CwQADAELIAEgF/1aAgAAIAJBAUsEQCABIBf9WgIEAQsgAkECSwRAIAEgF/1aAggCCwsgACARaiARQQF0aiEAIB0gDgR7IA5BDGr9
CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAAgGCAW/eQB/QsEACAAQRBqIQACQCAGQQRrIgFBBE8EQCAAIBf9CwQADAELIAAgF/1aAg
AAIAFBAUsEQCAAIBf9WgIEAQsgAUECSwRAIAAgF/1aAggCCwsFIAQhBSAAIQH9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAA
ACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGCAPQQF0Ig4gD2ohEiADIgAgC0ECdGohEwNAIAAgE0kEQCAXIAX9CQ
IAIAIgACgCAGr9AAQAIhb95gH95AEhFyAZIAUgD2r9CQIAIBb95gH95AEhGSAaIAUgDmr9CQIAIBb95gH95AEhGiAYIAUgEmr9CQIAIBb95gH9
5AEhGCAAQQRqIQAgBUEEaiEFDAELCyAXIAgEeyAI/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgASAW/QsEAAwBCyABIB
b9WgIAACAGQQFLBEAgASAW/VoCBAELIAZBAksEQCABIBb9WgIIAgsLIAEgEWohACAZIAgEeyAIQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL
/eQBIRYCQCAGQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAGQQFLBEAgACAW/VoCBAELIAZBAksEQCAAIBb9WgIIAgsLIAEgEUEBdGohACAaIA
gEeyAIQQhq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAGQQFLBEAgACAW/VoCBAEL
IAZBAksEQCAAIBb9WgIIAgsLIAEgEWogEUEBdGohACAYIAgEeyAIQQxq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAGQQRPBEAgAC
AW/QsEAAwBCyAAIBb9WgIAACAGQQFLBEAgACAW/VoCBAELIAZBAksEQCAAIBb9WgIIAgsLCwsgEEEBaiEQIAkgDGohCSAHIApBAnRqIQcMAQsL
C4APAhJ/DXsgAiADbEECdCETIARBAnQhESAAIQ4DQCABIA5LBEAgCiAOIBNsaiENIAsgDiARbGohEiAFIQ8DQCAGIA9LBEBBBCAGIA9rIgAgAE
EESxshFCAPQQJ0IgQgB2ohECAOQQFqIAFJBEAgCCEAIA0hDCAEIBJqIRYgAiADbEECdCEX/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAA
AAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAISH9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAA
AAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAIST9DAAAAAAAAAAAAAAAAAAAAAAhJSAQKAIAIRggECgCBCEZIBAoAgghGiAQKAIMIRsgA0F8cUEC
dCEcIANBA3EhHUEAIRADQCACIBBLBEAgHCAAIgRqIRUDQCAEIBVJBEAgHiAM/QAEACImIAQgGGr9AAQAIif95gH95AEhHiAfICYgBCAZav0ABA
AiKP3mAf3kASEfICAgJiAEIBpq/QAEACIp/eYB/eQBISAgISAmIAQgG2r9AAQAIib95gH95AEhISAiIAwgF2r9AAQAIiogJ/3mAf3kASEiICMg
KiAo/eYB/eQBISMgJCAqICn95gH95AEhJCAlICogJv3mAf3kASElIARBEGohBCAMQRBqIQwMAQsLIB0EQCAeIAz9AAQAIB39Ef0MAAAAAAEAAA
ACAAAAAwAAAP07Iib9TiInIAQgGGr9AAQAICb9TiIo/eYB/eQBIR4gHyAnIAQgGWr9AAQAICb9TiIp/eYB/eQBIR8gICAnIAQgGmr9AAQAICb9
TiIq/eYB/eQBISAgISAnIAQgG2r9AAQAICb9TiIn/eYB/eQBISEgIiAMIBdq/QAEACAm/U4iJiAo/eYB/eQBISIgIyAmICn95gH95AEhIyAkIC
YgKv3mAf3kASEkICUgJiAn/eYB/eQBISUgDCAdQQJ0aiEMCyAQQQFqIRAgACAJaiEADAELCyAW/QAEACAeIB/9DQABAgMQERITBAUGBxQVFhcg
HiAf/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh4gICAh/Q0AAQIDEBESEwQFBgcUFRYXICAgIf0NCAkKCxgZGhsMDQ4PHB0eH/3kASIf/Q0AAQIDBA
UGBxAREhMUFRYXIB4gH/0NCAkKCwwNDg8YGRobHB0eH/3kAf3kASEeAkAgFEEETwRAIBYgHv0LBAAMAQsgFiAe/VoCAAAgFEEBSwRAIBYgHv1a
AgQBCyAUQQJLBEAgFiAe/VoCCAILCyARIBZqIgD9AAQAICIgI/0NAAECAxAREhMEBQYHFBUWFyAiICP9DQgJCgsYGRobDA0ODxwdHh/95AEiHi
AkICX9DQABAgMQERITBAUGBxQVFhcgJCAl/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh/9DQABAgMEBQYHEBESExQVFhcgHiAf/Q0ICQoLDA0ODxgZ
GhscHR4f/eQB/eQBIR4CQCAUQQRPBEAgACAe/QsEAAwBCyAAIB79WgIAACAUQQFLBEAgACAe/VoCBAELIBRBAksEQCAAIB79WgIIAgsLBSAIIQ
AgDSEMIBIgD0ECdGohFf0MAAAAAAAAAAAAAAAAAAAAACEf/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhIP0MAAAAAAAA
AAAAAAAAAAAAACEhIBAoAgAhFiAQKAIEIRcgECgCCCEYIBAoAgwhGSADQXxxQQJ0IRogA0EDcSEbQQAhEANAIAIgEEsEQCAaIAAiBGohHANAIA
QgHEkEQCAfIAz9AAQAIiIgBCAWav0ABAD95gH95AEhHyAeICIgBCAXav0ABAD95gH95AEhHiAgICIgBCAYav0ABAD95gH95AEhICAhICIgBCAZ
av0ABAD95gH95AEhISAEQRBqIQQgDEEQaiEMDAELCyAbBEAgHyAM/QAEACAb/RH9DAAAAAABAAAAAgAAAAMAAAD9OyIi/U4iIyAEIBZq/QAEAC
Ai/U795gH95AEhHyAeICMgBCAXav0ABAAgIv1O/eYB/eQBIR4gICAjIAQgGGr9AAQAICL9Tv3mAf3kASEgICEgIyAEIBlq/QAEACAi/U795gH9
5AEhISAMIBtBAnRqIQwLIBBBAWohECAAIAlqIQAMAQsLIBX9AAQAIB8gHv0NAAECAxAREhMEBQYHFBUWFyAfIB79DQgJCgsYGRobDA0ODxwdHh
/95AEiHiAgICH9DQABAgMQERITBAUGBxQVFhcgICAh/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh/9DQABAgMEBQYHEBESExQVFhcgHiAf/Q0ICQoL
DA0ODxgZGhscHR4f/eQB/eQBIR4CQCAUQQRPBEAgFSAe/QsEAAwBCyAVIB79WgIAACAUQQFLBEAgFSAe/VoCBAELIBRBAksEQCAVIB79WgIIAg
sLCyAPQQRqIQ8MAQsLIA5BAmohDgwBCwsL/AMCBX8GewNAIABBBGogAU0EQCADIABBAnRqIQkgBSAAIAZsaiELQQAhBwNAIAdBBGoiCCACTQRA
IAsgB0ECdGoiCiAJIAQgB2xqIgf9AAQAIg8gBCAHav0ABAAiDv0NAAECAxAREhMEBQYHFBUWFyIQIAcgBEEBdGr9AAQAIg0gByAEQQNsav0ABA
AiDP0NAAECAxAREhMEBQYHFBUWFyIR/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAGIApqIBAgEf0NCAkKCwwNDg8YGRobHB0eH/0LBAAgCiAGQQF0
aiAPIA79DQgJCgsYGRobDA0ODxwdHh8iDiANIAz9DQgJCgsYGRobDA0ODxwdHh8iDP0NAAECAwQFBgcQERITFBUWF/0LBAAgCiAGQQNsaiAOIA
z9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAghBwwBCwsDQCACIAdLBEBBACEIA0AgCEEESQRAIAsgBiAIbGogB0ECdGogCSAEIAdsaiAIQQJ0aioC
ADgCACAIQQFqIQgMAQsLIAdBAWohBwwBCwsgAEEEaiEADAELCwNAIAAgAUkEQCADIABBAnRqIQkgBSAAIAZsaiEHIAIhCANAIAgEQCAHIAkqAg
A4AgAgCEEBayEIIAQgCWohCSAHQQRqIQcMAQsLIABBAWohAAwBCwsLdwEEfwNAIAAgAUkEQCAAIAAgA24iECADbGshDyAQIBAgAm4iESACbGsh
ECAPIAMgASAPaiAAayISIAMgEkkbIhIgBCAFIAYgEWxqIAcgEGxqIAggCSAKIAsgEWxqIAwgEGxqIA0gDhAVIAAgEiAPa2ohAAwBCwsLuQEAIA
AkASABJAIgAiQDIAMkBCAEJAUgBSQGIAYkByAHJAggCCQJIAkkCiAKJAsgCyQMIAwkDSANJA4jCCMJckEBIwdBAUYEf0EBBSMHQQJGIwVBAUtx
CwR/IwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQVBAQsEf0EABSMOIgBBCWwgAEEDakF8cUEDdE8LBH8jB0EBRiMOQRBPcgVBAAsbBH
9BAQUjB0ECRiMFQQFLcQtFC4YGAg5/AnsjBSMBIwRsbCELIw0jDmwiBEECdCEJIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQRAIwwh
BSALQQJ0IQYDQCADIARJBEBBACALQQggBCADayIHIAdBCEsbIAUgAUEEQQQgBiAAIAkgAiAJQQBBABAAIABBIGohACACQSBqIQIgA0EIaiEDDA
ELCw8LIw0iA0GAgBAjDiMFIwEjBGxsbEECdG4iBEEBIAQbIgQgAyAESRsiBiMObEEHakF4cUECdCIDIANBQGsgA0H/B3EbIQUjB0ECRgR/IwlF
IwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQR/QQAFIw4jDSIDQYCAECMFIwEjBGxsIgQjDmxBAnRuIgdBASAHGyIHIAMgB0kbbEEHakF4cU
ECdCIDIANBQGsgA0H/B3EbIARsCyMAagUgAgsiA0EAIwdBAkYEfyMDQQFqQX5xBSMDCyMBIwJsbEECdPwLAANAIAwjDUkEQCMOIAYgDGoiBCMN
IgcgBCAHSRsiBCAMa2whDSMMIQ4gC0ECdCEPIAAgDCMObEECdGohCCMAIQdBACEKA0AgCiANSQRAQQAgC0EIIA0gCmsiECAQQQhLGyAOIAFBBE
EEIA8gCCAJIAcgBUEAQQAQACAIQSBqIQggB0EgaiEHIApBCGohCgwBCwsgAyAMIAQjACAFEEEgBiAMaiEMDAELCyMHQQJGBEAjA0EBakEBdkEC
dCEGIwEjAmwhAQNAIAEEQEEAIQQgAyEAA0AgBEEIaiIFIwNNBEAgAiAA/QAEACISIAAgBmr9AAQAIhH9DQABAgMQERITBAUGBxQVFhf9CwQAIA
IgEiAR/Q0ICQoLGBkaGwwNDg8cHR4f/QsEECAFIQQgAEEQaiEAIAJBIGohAgwBCwsDQCAEIwNJBEAgAiAAIAZqIAAgBEEBcSIFGyoCADgCACAA
QQRqIAAgBRshACAEQQFqIQQgAkEEaiECDAELCyABQQFrIQEgAyAGQQF0aiEDDAELCwsLsAMBDn8jBSMBIwRsbCEHIw0jDmwiBkECdCEJQQNBAC
ACGyEIIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQRAIwwhBSAHQQJ0IQoDQCAEIAZJBEBBACAFQQggBiAEayILIAtBCEsbIAcgASAK
IApBBCAAIAkgAyAJIAggAhAAIABBIGohACADQSBqIQMgAkEgaiACIAhBAUYbIQIgBEEIaiEEDAELCw8LIw0iBEGAgBAjDiMFIwEjBGxsbEECdG
4iBkEBIAYbIgYgBCAGSRsiECMObEEHakF4cUECdCIEIARBQGsgBEH/B3EbIQwDQCAFIw1JBEAgACAFIAUgEGoiBCMNIgYgBCAGSRsiBEEAIAcj
ACAMEBsjDCEOIw4gBCAFa2whDSAHQQJ0IREjACEKIAMgBSMObEECdGohCyACIQRBACEGA0AgBiANSQRAQQAgDkEIIA0gBmsiDyAPQQhLGyAHIA
EgESARQQQgCiAMIAsgCSAIIAQQACAKQSBqIQogC0EgaiELIARBIGogBCAIQQFGGyEEIAZBCGohBgwBCwsgBSAQaiEFDAELCwt/AQJ/A0AgACAB
SQRAQQAgFEEAIBRBACADIAAgAmwiFyACaiIYIAMgGEkbIBdrIAQgBSAXbGogBSAGIAcgF2xqIAcgCCAAIBRsIAlsIAxsIA1sQQJ0aiAJIAogCy
AMIA0gDiAPIBAgESASIBMgFCAVIBYQByAAQQFqIQAMAQsLC5AEAQV/IAJBAnQhByACQQRNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9
CwQAIAEgB2ohASADIARqIQMMAQsLBSACQQhNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgB2ohASADIA
RqIQMMAQsLBSACQQxNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgB2ohASADIARq
IQMMAQsLBSACQRBNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgA/0ABDD9CwQwIA
EgB2ohASADIARqIQMMAQsLBQNAIAAEQCADIQYgASEFIAEgAkECdGohCCMHQQFGBEADQCAFIAhJBEAgBSAG/QAEAP0LBAAgBUEQaiEFIAZBEGoh
BgwBCwsFIwdBAkYEQANAIAUgCEkEQCAFIAb9AAQAIAb9AAQQ/Q0AAQIDCAkKCxAREhMYGRob/QsEACAFQRBqIQUgBkEgaiEGDAELCwUjB0ECdC
EJA0AgBSAISQRAIAUgBioCADgCACAFQQRqIQUgBiAJaiEGDAELCwsLIABBAWshACABIAdqIQEgAyAEaiEDDAELCwsLCwsLsAcCBH8BeyAFQQNx
IQYgBUEESQRAA0AgAARAIAYEQCAB/QAEACAD/QAEAP3kASEKIAZBAUYEQCABIAr9WgIAAAUgASAK/VsDAAALIAZBA0YEQCABIAr9WgIIAgsLIA
BBAWshACABIAJqIQEgAyAEaiEDDAELCwUgBUEISQRAA0AgAARAIAEgAf0ABAAgA/0ABAD95AH9CwQAIAYEQCABQRBqIgX9AAQAIAP9AAQQ/eQB
IQogBkEBRgRAIAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIARqIQMMAQsLBSAFQQxJBEADQC
AABEAgASAB/QAEACAD/QAEAP3kAf0LBAAgASAB/QAEECAD/QAEEP3kAf0LBBAgBgRAIAFBIGoiBf0ABAAgA/0ABCD95AEhCiAGQQFGBEAgBSAK
/VoCAAAFIAUgCv1bAwAACyAGQQNGBEAgBSAK/VoCCAILCyAAQQFrIQAgASACaiEBIAMgBGohAwwBCwsFIAVBEEkEQANAIAAEQCABIAH9AAQAIA
P9AAQA/eQB/QsEACABIAH9AAQQIAP9AAQQ/eQB/QsEECABIAH9AAQgIAP9AAQg/eQB/QsEICAGBEAgAUEwaiIF/QAEACAD/QAEMP3kASEKIAZB
AUYEQCAFIAr9WgIAAAUgBSAK/VsDAAALIAZBA0YEQCAFIAr9WgIIAgsLIABBAWshACABIAJqIQEgAyAEaiEDDAELCwUgBUEUSQRAA0AgAARAIA
EgAf0ABAAgA/0ABAD95AH9CwQAIAEgAf0ABBAgA/0ABBD95AH9CwQQIAEgAf0ABCAgA/0ABCD95AH9CwQgIAEgAf0ABDAgA/0ABDD95AH9CwQw
IAYEQCABQUBrIgX9AAQAIANBQGv9AAQA/eQBIQogBkEBRgRAIAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIA
EgAmohASADIARqIQMMAQsLBQNAIAAEQCABIQYgAyEHIAUhCCMHQQJNBEADQCAIQQRPBEAgBiAG/QAEACAH/QAEAP3kAf0LBAAgCEEEayEIIAZB
EGohBiAHQRBqIQcMAQsLC0EEIwdBAnQjB0ECTRshCQNAIAgEQCAGIAYqAgAgByoCAJI4AgAgCEEBayEIIAYgCWohBiAHQQRqIQcMAQsLIABBAW
shACABIAJqIQEgAyAEaiEDDAELCwsLCwsLC8gEARF/Iw5BAnQhDiMDQQFqQQF2IhJBAXQjAyMHQQJGIhMbQQJ0IQ0DQCAPIwFJBEBBACEKA0Ag
CiMESQRAIwdBAk0iCARAIwIgCiMKbCMIayIFIAEjBmxqSwR/IwIjBiACQQFrbCAFaksFQQALIQgLQQAhCwNAIAsjBUkEQCALIwtsIgUjCU8Ef0
EABSMOIgYjByMJIAVrakEBayMHbiIFIAUgBksbCyIFIhUgCyMLbCIGIwMjCWoiB08Ef0EABSMOIgkjByAHIAZrakEBayMHbiIGIAYgCUsbCyIG
IAUgBksbIRAgFSMHbCALIwtsaiMJayEFIAAgEwR/IAVBAXEgEmwgBUEBdmoFIAULQQJ0aiERIAMgFUECdGohBgJAIAgEQCACIAFrIBEgASMGbC
AKIwpsaiMIayANbGojBiANbCAGIA4gECAVaxBADAELIAEhBwNAIAIgB0sEQCAHIwZsIAojCmxqIwhrIgUjAkkEQCARIAUgDWxqIQkgBiEFIBAg
FWshDCMHQQJNBEADQCAMQQRPBEAgCSAJ/QAEACAF/QAEAP3kAf0LBAAgDEEEayEMIAlBEGohCSAFQRBqIQUMAQsLC0EEIwdBAnQjB0ECTRshFA
NAIAwEQCAJIAkqAgAgBSoCAJI4AgAgDEEBayEMIAkgFGohCSAFQQRqIQUMAQsLCyAHQQFqIQcgBiAOaiEGDAELCwsgC0EBaiELIAMgBGohAwwB
CwsgCkEBaiEKDAELCyAAIwIgDWxqIQAgD0EBaiEPDAELCwvhAQEEfwNAIAAgAUkEQCAAIAAgA24iFyADbGshGCANIAQgF2xqIAUgGGxqIRUgEC
AGIBdsaiAHIBhsaiEWIBMgCCAXbGogCSAYbGohFyACBEAgAkEBRgRAQQAgCiALIAwgFSAOIA8gFiARQSAgFyAUQQBBABAGBSACQQJGBEBBACAL
IAogDCAVIA4gFiASIBcgFEEAQQAQAwVBACAKIAsgDCAVIA4gDyAWIBEgEiAXIBRBAEEAEAELCwVBACALIAogDCAVIA4gDyAWIBEgFyAUQQBBAB
AQCyAAQQFqIQAMAQsLC6gMAw1/AnsBfSACIAAgBmwgB2xBAnRqIQIgAyAAIARsIAVsQQJ0aiEDIAUgCUwgDUUiECAHQQFGIhEgERsiESARGyEX
IAdBAXQgBUwgECALQQJGIAlBAkYiECAQGyIQIBAbIhAgEBshGANAIAAgAUkEQEEAIRJBACEQA0AgBiAQSgRAIAoEfyAKIBBsIAxrBSAEIBBsIA
ZtCyERIBAhEyAKBH8gCiAQbCAMayAIaiIQIAQgDGoiFCAQIBRIGwUgE0EBaiAEbCAGakEBayAGbQsiECARayAQIAQgBCAQShsiFiARQQAgEUEA
ShsiFGsiESAOGyEZAn8gEiAURkEAIBcbBEAgAyAFIBRsQQJ0aiEQIAUgEWwhEiACKgIAIAUgGWyyIA8gD0MAAAAAWxuV/RMhHQNAIBJBAEoEQA
JAIBJBBE8EQCAQIB39CwQADAELIBAgHf1aAgAAIBJBAUsEQCAQIB39WgIEAQsgEkECSwRAIBAgHf1aAggCCwsgEkEEayESIBBBEGohEAwBCwsg
FgwBC0EAIRAgGARAIBlBAXSyIA8gD0MAAAAAWxv9EyEeA0AgEEEEaiIRIAdMBEAjACAQQQN0aiIVIAIgEEECdGr9AAQAIB795wEiHSAd/Q0AAQ
IDAAECAwQFBgcEBQYH/QsEACAVIB0gHf0NCAkKCwgJCgsMDQ4PDA0OD/0LBBAgESEQDAELCwsjACAQQQN0aiEVIAUgEEEBdGshEQNAIBFBAEoE
QAJAIBFBBE8EQCAV/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAV/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEUEBSwRAIBX9DAAAAAAAAAAAAA
AAAAAAAAD9WgIEAQsgEUECSwRAIBX9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBFBBGshESAVQRBqIRUMAQsLA0AgByAQSgRAIwAgCwR/IAsg
EGwgDWsFIAUgEGwgB20LIhpBACAaQQBKGyIRQQJ0aiEVIAIgEEECdGoqAgAgCwR/IAsgEGwgDWsgCWoiGyAFIA1qIhwgGyAcSBsFIBBBAWogBW
wgB2pBAWsgB20LIhsgGmsgGyAFIAUgG0obIBFrIhEgDhsgGWyyIA8gD0MAAAAAWxuVIR8gEUEETgRAIB/9EyEdA0AgEUEETgRAIBUgFf0ABAAg
Hf3kAf0LBAAgEUEEayERIBVBEGohFQwBCwsLA0AgEUEASgRAIBUgFSoCACAfkjgCACARQQFrIREgFUEEaiEVDAELCyAQQQFqIRAMAQsLIBIgFE
gEQCADIAUgEmxBAnRqIRAgFCASayAFbCESA0AgEkEASgRAAkAgEkEETwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9CwQADAELIBD9DAAAAAAAAAAA
AAAAAAAAAAD9WgIAACASQQFLBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAgQBCyASQQJLBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAggCCwsgEk
EEayESIBBBEGohEAwBCwsgFCESCwNAIBQgFkgEQCADIAUgFGxBAnRqIREgEiAUSiEVQQAhEANAIAUgEEsEQCAQQQJ0IhkjAGr9AAQAIR0gFQRA
IB0gESAZav0ABAD95AEhHQsgESAQQQJ0aiEZAkAgBSAQayIaQQRPBEAgGSAd/QsEAAwBCyAZIB39WgIAACAaQQFLBEAgGSAd/VoCBAELIBpBAk
sEQCAZIB39WgIIAgsLIBBBBGohEAwBCwsgFEEBaiEUDAELCyASIBYgEiAWShsLIRIgE0EBaiEQIAIgB0ECdGohAgwBCwsgAyAFIBJsQQJ0aiEQ
IAQgEmsgBWwhEgNAIBJBAEoEQAJAIBJBBE8EQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAQ/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEk
EBSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIEAQsgEkECSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBJBBGshEiAQQRBqIRAMAQsL
IABBAWohACADIAQgBWxBAnRqIQMMAQsLC5EIAwx/A3sCfSALIA1qQQFrQQEgCyALQQFMG20iECAHIAcgEEobIRUgC0ECRiALQQFGcgR/IAUgDW
ogCWsgC21BAWoiECAHIAcgEEobBUEACyEWIAdBAUYiEARAIA1FIRALIAUgCUwgECAQGyEXIAIgACAGbiAEbCAFbEECdGohAiADIAAgB2xBAnRq
IQMgACAGcCEUA0AgACABSQRAIAYgFEYEQEEAIRQgAiAEIAVsQQJ0aiECCyAKBH8gCiAUbCAMawUgBCAUbCAGbQshECAKBH8gCiAUbCAMayAIai
IRIAQgDGoiEiARIBJIGwUgFEEBaiAEbCAGakEBayAGbQsiESAQayARIAQgBCARShsiESAQQQAgEEEAShsiEmsiEyAOGyEYIAIgBSASbEECdGoh
EAJAIBcEQCADIBAgBSATbBACtiAFIBhssiAPIA9DAAAAAFsblTgCAAwBCyARIBJrIhpBAUoEQCMAIRsgBUECdCEZQQAhEwNAIAUgE0sEQCAQ/Q
AEACEcQQEhESAQIBlqIRIDQCARIBpJBEAgHCAS/QAEAP3kASEcIBFBAWohESASIBlqIRIMAQsLIBsgE0ECdGogHP0LBAAgE0EEaiETIBBBEGoh
EAwBCwsjACEQC0EAIREDQCAHIBFKBEAgCUEISCARIBVOcSARQQRqIBZMcQRAIBAgCyARbCANa0ECdGohEiALQQFGBEAgEv0ABAAhHEEBIRMDQC
AJIBNLBEAgHCASIBNBAnRq/QAEAP3kASEcIBNBAWohEwwBCwsFIBL9AAQAIh0gEv0ABBAiHv0NAAECAwgJCgsQERITGBkaGyEcQQEhEwNAIAkg
E0sEQCATQQFxBHsgHCAdIB79DQQFBgcMDQ4PFBUWFxwdHh/95AEFIBwgEiATQQJ0aiIZ/QAEACIdIBn9AAQQIh79DQABAgMICQoLEBESExgZGh
v95AELIRwgE0EBaiETDAELCwsgAyARQQJ0aiAcIAkgGGyyIA8gD0MAAAAAWxv9E/3nAf0LBAAgEUEEaiERDAILIAsEfyALIBFsIA1rBSAFIBFs
IAdtCyESIAsEfyALIBFsIA1rIAlqIhMgBSANaiIZIBMgGUgbBSARQQFqIAVsIAdqQQFrIAdtCyITIAUgBSATShsgEkEAIBJBAEobIhlrIRogEy
ASayAaIA4bIBhssiAPIA9DAAAAAFsbISAgAyARQQJ0aiAQIBlBAnRqIRkCQCAaQQhOBEAgGSAaEAK2IR8MAQsgGSoCACEfQQEhEgNAIBIgGkgE
QCAfIBkgEkECdGoqAgCSIR8gEkEBaiESDAELCwsgHyAglTgCACARQQFqIREMAQsLCyAAQQFqIQAgFEEBaiEUIAMgB0ECdGohAwwBCwsLoAoCFH
8FeyMAIApqIjMgBUECdEEfakFwcSI3IAJsaiEyICMgACAFbCIlIAZsQQJ0akEAIAEgAGsgBWwiCiAGbEECdPwLACAkIAcgJWxBAnRqQQAgByAK
bEECdPwLAANAIAAgAUkEQCAAIAAgA24iNSADbGshNCAPIBAgNWxqIBEgNGxqIS8gEyAUIDVsaiAVIDRsaiEuICMgACAFbCIKIAZsQQJ0aiEtIC
QgByAKbEECdGohLEEAIQoDQCAEIApLBEAgAiAEIAprIiUgAiAlSRsiNiAKakEBayElIAAgBGwgCmohMSAXIBggNWxqIBkgNGxqIAogGmxqITAg
GyAcIDVsaiAdIDRsaiAKIB5saiEqQQAgNiAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIicgBiALIAwgNWxqIA0gNGxqIAogDmxqIisgDkEEIC9BBC
ASIDMgN0EAQQAQAUEAISYDQCAmIDZJBEAgCiAmaiElIDMgJiA3bGoiKSAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIiUgCCAfICogHiAmbGoQHRog
ISAmIDFqQQJ0aioCAP0TITpBACE4A0AgJSA4SwRAICkgOEECdGoiKP0ABAAgOv3lASI8/QxqSa3CakmtwmpJrcJqSa3C/esBIjv9DDuquD87qr
g/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiPf0MAABASwAAQEsAAEBLAABAS/3lASE5ICj9DAAAgD8AAIA/AACAPwAAgD8gOyA5
/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIDn9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiOSA5IDn95gH9DKURtTqlEbU6pRG1OqURtTogOf3mAf
0MNR0JPDUdCTw1HQk8NR0JPP3kASA5/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIDn95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgOf3mAf0M/v//
Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASA9QRf9qwH9rgEgPP0MakmtwmpJrcJqSa3Cakmtwv1D/U/9CwQAIDhBBGohOAwBCwsgKSAlQQJ0ak
EAICcgJWtBAnT8CwAgJkEBaiEmDAELCyAnIAcgNiAzIDcgMCAaICwQHkEAIDYgJyAHIDAgGkEEIC5BBCAWIDIgN0EAQQAQAUEAITgDQCA2IDhL
BEAgMCAaIDhsaiEpICAgMSA4aiAHbEECdGohKP0MAAAAAAAAAAAAAAAAAAAAACE5QQAhJgNAICZBBGoiJSAHTQRAIDkgJkECdCImIClq/QAEAC
AmIChq/QAEAP3mAf3kASE5ICUhJgwBCwsgByAmSwRAIDkgJkECdCIlIClq/QAEACAHICZr/RH9DAAAAAABAAAAAgAAAAMAAAD9OyI5/U4gJSAo
av0ABAAgOf1O/eYB/eQBITkLIDkgOSA5/Q0ICQoLDA0ODwABAgMEBQYH/eQBIjn9HwAgOf0fAZL9EyE6IAj9EyE5IDcgOGwiJSAzaiEqICUgMm
ohKUEAISYDQCAmICdJBEAgKSAmQQJ0IihqIiUgKCAqav0ABAAgJf0ABAAgOv3lAf3mASA5/eYB/QsEACAmQQRqISYMAQsLIDhBAWohOAwBCwsg
NiAGICcgMiA3IC8gEiAiIAYgMWxBAnRqIAZBAnQQHCAnIAYgNiAyIDcgKyAOIC0QHiACIApqIQoMAQsLIABBAWohAAwBCwsL1RMFEH8KewZ8An
4BfSMAIAtqISAgBkECdEEfakFwcSEtA0AgACABSQRAIAAgACACbiILIAJsayADbCEuIAsgCyAEbiIpIARsayEoIAMgBSAuayIfIAMgH0kbIicg
LmpBAWshHyAdIAUgC2wgLmoiJSAIbEECdGohLEEAICcgCgR/IB9BAWoiCyAGIAYgC0sbBSAGCyIjIAcgDCANIClsaiAOIChsaiAPIC5saiAPQQ
QgECARIClsaiASIChsakEEIBMgICAtQQBBABABIBggGSApbGogGiAobGogGyAubGohJkEAISsgICELA0AgJyArSwRAICsgLmohHyAKBH8gH0EB
aiIfIAYgBiAfSxsFIAYLIiEhKiALICEgCSAcICYQHSJB/RMhMCALIiIhH0QAAAAAAAAAACE9A0AgKgRA/QwAAAAAAAAAAAAAAAAAAAAAITEgKk
GAAiAqICpBgAJPGyIkayEqA0AgJEEITwRAICL9AAQAIDD95QEiMv0MakmtwmpJrcJqSa3Cakmtwv3rASIz/Qw7qrg/O6q4PzuquD87qrg//eYB
/QwAAEBLAABASwAAQEsAAEBL/eQBIjT9DAAAQEsAAEBLAABASwAAQEv95QEhNSAi/QAEECAw/eUBIjb9DGpJrcJqSa3CakmtwmpJrcL96wEiN/
0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASI4/QwAAEBLAABASwAAQEsAAEBL/eUBIS8gH/0MAACAPwAAgD8AAIA/
AACAPyAzIDX9DAByMT8AcjE/AHIxPwByMT/95gH95QEgNf0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIzIDMgM/3mAf0MpRG1OqURtTqlEbU6pR
G1OiAz/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIDP95gH9DHqsKj16rCo9eqwqPXqsKj395AEgM/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAz
/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIDRBF/2rAf2uASAy/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIy/QsEACAf/QwAAIA/AA
CAPwAAgD8AAIA/IDcgL/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAv/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIi8gLyAv/eYB/QylEbU6pRG1
OqURtTqlEbU6IC/95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgL/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAv/eYB/QxIqio+SKoqPkiqKj5Iqi
o+/eQBIC/95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgOEEX/asB/a4BIDb9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIi/9CwQQIDEg
MiAv/eQB/eQBITEgJEEIayEkICJBIGohIiAfQSBqIR8MAQsLA0AgJEEETwRAICL9AAQAIDD95QEiL/0MakmtwmpJrcJqSa3Cakmtwv3rASIy/Q
w7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIjP9DAAAQEsAAEBLAABASwAAQEv95QEhNCAf/QwAAIA/AACAPwAAgD8A
AIA/IDIgNP0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASA0/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIjIgMiAy/eYB/QylEbU6pRG1OqURtTqlEb
U6IDL95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgMv3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAy/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIDL9
5gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgM0EX/asB/a4BIC/9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIi/9CwQAIDEgL/3kASExIC
RBBGshJCAiQRBqISIgH0EQaiEfDAELCyAkBEAgIv0ABAD9DAAAgP8AAID/AACA/wAAgP8gJP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiAw/eUB
Ii/9DGpJrcJqSa3CakmtwmpJrcL96wEiMv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIz/QwAAEBLAABASwAAQE
sAAEBL/eUBITT9DAAAgD8AAIA/AACAPwAAgD8gMiA0/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIDT9DI6+vzWOvr81jr6/NY6+vzX95gH95QEi
MiAyIDL95gH9DKURtTqlEbU6pRG1OqURtTogMv3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAy/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIDL95g
H9DEiqKj5Iqio+SKoqPkiqKj795AEgMv3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAzQRf9qwH9rgEgL/0MakmtwmpJrcJqSa3C
akmtwv1D/U8hLwJAICRBBE8EQCAfIC/9CwQADAELIB8gL/1aAgAAICRBAUsEQCAfIC/9WgIEAQsgJEECSwRAIB8gL/1aAggCCwsgMSAv/eQBIT
EgJEECdCIkICJqISIgHyAkaiEfCyA9IDH9XyAxIDH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIv/SEAIC/9IQGgoCE9DAELCyALICFBAnRqQQAg
IyAha0ECdPwLACAeICUgK2pBAnRqID0gPWEEfSA9vSJAQs33/LPmk6jzP30iP0I0h7khOiBAID9CgICAgICAgHiDfb8iOUQAAAAAAADwv6AgOU
QAAAAAAADwP6CjIj4gPqIhOUQor6G8hvKqPyE7RAAAAAAAADFAITwDQCA8RAAAAAAAAAAAZARAIDsgOaJEAAAAAAAA8D8gPKOgITsgPEQAAAAA
AAAAwKAhPAwBCwsgQSA6RO85+v5CLuY/oiA+ID6gIDuioLaSBUMAAMB/CzgCACALIC1qIgtBBGsgPbY4AgAgK0EBaiErIBsgJmohJgwBCwsgJy
AIICMgICAtIBQgFSApbGogFiAobGogFyAsIAhBAnQQHEEAISQgICELA0AgJCAnSQRAIAsgLWpBBGsqAgAiQf0TIS9BACEfA0AgH0EEaiIhIAhN
BEAgLCAfQQJ0aiIfIB/9AAQAIC/95wH9CwQAICEhHwwBCwsDQCAIIB9LBEAgLCAfQQJ0aiIhICEqAgAgQZU4AgAgH0EBaiEfDAELCyAkQQFqIS
QgCyAtaiELICwgCEECdGohLAwBCwsgAEEBaiEADAELCws=
`;

