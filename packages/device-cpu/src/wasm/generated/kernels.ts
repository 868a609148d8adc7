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

/** The module, 70080 bytes, on an imported shared memory `env.memory`, as base64. */

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
RjaAAKD3dpbm9ncmFkU2NyYXRjaAAJEndpbm9ncmFkV2VpZ2h0R3JhZAAiGXdpbm9ncmFkV2VpZ2h0R3JhZFNjcmF0Y2gAIQr6lwRHuBgCC3sF
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
aiELDAELCwsgCUFAayEJIApBEGohCgwBCwsgDEEBaiEMIAAjFGohACAGIAdqIQYMAQsLC9oHAwZ7A38BfCAAIAVsQQJ0Ig0gA2ohAyAEIA1qIQ
QgBiANaiEGA0AgACABSQRARAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhB0EAIQ8DQCAFIA9LBEAgAyAPQQJ0av0ABAD9DAAAAAAAAAAA
AAAAAAAAAAAgBSAPayIN/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1SIQggByACBHsgCAUgCCAEIA9BAnRq/QAEAP0MAAAAAAAAAAAAAAAAAAAAAC
AN/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1S/eYBC/3kASEHIA9B/AFxQfwBRgRAIBAgB/1fIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgf9
IQAgB/0hAaCgIRD9DAAAAAAAAAAAAAAAAAAAAAAhBwsgD0EEaiEPDAELCyAQIAf9XyAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIH/SEAIA
f9IQGgoLb9EyELQQAhDwNAIAUgD0sEQCAPQQJ0Ig0gA2r9AAQAIQkgBCANav0ABAAhByAGIA1qIQ4gAgR7IAf9DAAA0MIAANDCAADQwgAA0ML9
6wH9DAAAskIAALJCAACyQgAAskL96gEiCv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIH/QwAAEBLAABASwAAQE
sAAEBL/bEBIgxBAf2sASEIIAn9DAAAgD8AAIA/AACAPwAAgD8gCiAH/QwAAEBLAABASwAAQEsAAEBL/eUBIgf9DAByMT8AcjE/AHIxPwByMT/9
5gH95QEgB/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIHIAcgB/3mAf0MpRG1OqURtTqlEbU6pRG1OiAH/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/e
QBIAf95gH9DHqsKj16rCo9eqwqPXqsKj395AEgB/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAH/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB
/eQB/eQBIAj9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAMIAj9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAL/eYB/eUBBS
AHIAkgC/3lAf3mAQshBwJAIAUgD2siDUEETwRAIA4gB/0LBAAMAQsgDiAH/VoCAAAgDUEBSwRAIA4gB/1aAgQBCyANQQJLBEAgDiAH/VoCCAIL
CyAPQQRqIQ8MAQsLIABBAWohACAFQQJ0Ig0gA2ohAyAEIA1qIQQgBiANaiEGDAELCwuuIgUEfwp7BXwBfQJ+IAAgBGxBAnQiBiADaiEDIAUgBm
ohBQNAIAAgAUkEQCADIQb9DAAAAAAAAAAAAAAAAAAAAAAhDkMAAID/IRkCQCAEQRBPBH/9DAAAgP8AAID/AACA/wAAgP8hC/0MAACA/wAAgP8A
AID/AACA/yEN/QwAAID/AACA/wAAgP8AAID/IQr9DAAAgP8AAID/AACA/wAAgP8hDCAGIARBcHFBAnRqIQcDQCAGIAdJBEAgCyAG/QAEACIP/e
sBIQsgDSAG/QAEECIQ/esBIQ0gCiAG/QAEICIR/esBIQogDCAG/QAEMCIS/esBIQwgDiAPIA/9Qv1QIBAgEP1C/VAgESAR/UL9UCASIBL9Qv1Q
IQ4gBkFAayEGDAELC0MAAMB/IRkgDv1TDQEgCyAN/esBIAogDP3rAf3rASIK/R8AQwAAgP+XIAr9HwGXIAr9HwKXIAr9HwOXIRkgBEEPcQUgBA
shBwNAIAcEQCAGKgIAIBmXIRkgB0EBayEHIAZBBGohBgwBCwsLIBn9EyEKIAIEQCADIQcgBCEIIAUhBkQAAAAAAAAAACEUA0AgCARA/QwAAAAA
AAAAAAAAAAAAAAAAIQsgCEGAAiAIIAhBgAJPGyIJayEIA0AgCUEITwRAIAf9AAQAIAr95QEiDP0MakmtwmpJrcJqSa3Cakmtwv3rASIN/Qw7qr
g/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIg79DAAAQEsAAEBLAABASwAAQEv95QEhDyAH/QAEECAK/eUBIhD9DGpJrcJq
Sa3CakmtwmpJrcL96wEiEf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIS/QwAAEBLAABASwAAQEsAAEBL/eUBIR
MgC/0MAACAPwAAgD8AAIA/AACAPyANIA/9DAByMT8AcjE/AHIxPwByMT/95gH95QEgD/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3m
Af0MpRG1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPk
iqKj5Iqio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA5BF/2rAf2uASAM/QxqSa3CakmtwmpJrcJqSa3C/UP9
T/0MAACAPwAAgD8AAIA/AACAPyARIBP9DAByMT8AcjE/AHIxPwByMT/95gH95QEgE/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3mAf
0MpRG1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPkiq
Kj5Iqio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIBJBF/2rAf2uASAQ/QxqSa3CakmtwmpJrcJqSa3C/UP9T/
3kAf3kASELIAlBCGshCSAHQSBqIQcgBkEgaiEGDAELCwNAIAlBBE8EQCAH/QAEACAK/eUBIgz9DGpJrcJqSa3CakmtwmpJrcL96wEiDf0MO6q4
PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIO/QwAAEBLAABASwAAQEsAAEBL/eUBIQ8gC/0MAACAPwAAgD8AAIA/AACAPy
ANIA/9DAByMT8AcjE/AHIxPwByMT/95gH95QEgD/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3mAf0MpRG1OqURtTqlEbU6pRG1OiAL
/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAL/eYB/Q
z+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA5BF/2rAf2uASAM/QxqSa3CakmtwmpJrcJqSa3C/UP9T/3kASELIAlBBGshCSAHQRBqIQcg
BkEQaiEGDAELCyAJBEAgB/0ABAD9DAAAgP8AAID/AACA/wAAgP8gCf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiAK/eUBIgz9DGpJrcJqSa3Cak
mtwmpJrcL96wEiDf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIO/QwAAEBLAABASwAAQEsAAEBL/eUBIQ8gC/0M
AACAPwAAgD8AAIA/AACAPyANIA/9DAByMT8AcjE/AHIxPwByMT/95gH95QEgD/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASILIAsgC/3mAf0MpR
G1OqURtTqlEbU6pRG1OiAL/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIAv95gH9DHqsKj16rCo9eqwqPXqsKj395AEgC/3mAf0MSKoqPkiqKj5I
qio+SKoqPv3kASAL/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA5BF/2rAf2uASAM/QxqSa3CakmtwmpJrcJqSa3C/UP9T/3kAS
ELIAlBAnQiCSAHaiEHIAYgCWohBgsgFCAL/V8gCyAL/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEiC/0hACAL/SEBoKAhFAwBCwsgFCAUYQR9IBS9
IhpCzff8s+aTqPM/fSIbQjSHuSAaIBtCgICAgICAgHiDfb8iFEQAAAAAAADwv6AgFEQAAAAAAADwP6CjIhUgFaIhGEQor6G8hvKqPyEWRAAAAA
AAADFAIRQDQCAURAAAAAAAAAAAZARAIBYgGKJEAAAAAAAA8D8gFKOgIRYgFEQAAAAAAAAAwKAhFAwBCwtE7zn6/kIu5j+iIBUgFaAgFqKgtgVD
AADAfwv9EyELQQAhBgNAIAZBBGoiByAETQRAIAZBAnQiBiAFaiADIAZq/QAEACAK/eUBIAv95QH9CwQAIAchBgwBCwsgBCAGSwRAAkAgBkECdC
IHIAVqIQggAyAHav0ABAAgCv3lASAL/eUBIQogBCAGayIGQQRPBEAgCCAK/QsEAAwBCyAIIAr9WgIAACAGQQFLBEAgCCAK/VoCBAELIAZBAksE
QCAIIAr9WgIIAgsLCwUgAyEHIAQhCCAFIQZEAAAAAAAAAAAhFANAIAgEQP0MAAAAAAAAAAAAAAAAAAAAACELIAhBgAIgCCAIQYACTxsiCWshCA
NAIAlBCE8EQCAH/QAEACAK/eUBIgz9DGpJrcJqSa3CakmtwmpJrcL96wEiDf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABA
S/3kASIO/QwAAEBLAABASwAAQEsAAEBL/eUBIQ8gB/0ABBAgCv3lASIQ/QxqSa3CakmtwmpJrcJqSa3C/esBIhH9DDuquD87qrg/O6q4PzuquD
/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiEv0MAABASwAAQEsAAEBLAABAS/3lASETIAb9DAAAgD8AAIA/AACAPwAAgD8gDSAP/QwAcjE/AHIx
PwByMT8AcjE//eYB/eUBIA/9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiDSANIA395gH9DKURtTqlEbU6pRG1OqURtTogDf3mAf0MNR0JPDUdCT
w1HQk8NR0JPP3kASAN/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIA395gH9DEiqKj5Iqio+SKoqPkiqKj795AEgDf3mAf0M/v//Pv7//z7+//8+
/v//Pv3kAf3mAf3kAf3kASAOQRf9qwH9rgEgDP0MakmtwmpJrcJqSa3Cakmtwv1D/U8iDP0LBAAgBv0MAACAPwAAgD8AAIA/AACAPyARIBP9DA
ByMT8AcjE/AHIxPwByMT/95gH95QEgE/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASINIA0gDf3mAf0MpRG1OqURtTqlEbU6pRG1OiAN/eYB/Qw1
HQk8NR0JPDUdCTw1HQk8/eQBIA395gH9DHqsKj16rCo9eqwqPXqsKj395AEgDf3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAN/eYB/Qz+//8+/v
//Pv7//z7+//8+/eQB/eYB/eQB/eQBIBJBF/2rAf2uASAQ/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIN/QsEECALIAwgDf3kAf3kASELIAlBCGsh
CSAHQSBqIQcgBkEgaiEGDAELCwNAIAlBBE8EQCAH/QAEACAK/eUBIgz9DGpJrcJqSa3CakmtwmpJrcL96wEiDf0MO6q4PzuquD87qrg/O6q4P/
3mAf0MAABASwAAQEsAAEBLAABAS/3kASIO/QwAAEBLAABASwAAQEsAAEBL/eUBIQ8gBv0MAACAPwAAgD8AAIA/AACAPyANIA/9DAByMT8AcjE/
AHIxPwByMT/95gH95QEgD/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASINIA0gDf3mAf0MpRG1OqURtTqlEbU6pRG1OiAN/eYB/Qw1HQk8NR0JPD
UdCTw1HQk8/eQBIA395gH9DHqsKj16rCo9eqwqPXqsKj395AEgDf3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAN/eYB/Qz+//8+/v//Pv7//z7+
//8+/eQB/eYB/eQB/eQBIA5BF/2rAf2uASAM/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIM/QsEACALIAz95AEhCyAJQQRrIQkgB0EQaiEHIAZBEG
ohBgwBCwsgCQRAIAf9AAQA/QwAAID/AACA/wAAgP8AAID/IAn9Ef0MAAAAAAEAAAACAAAAAwAAAP07/VIgCv3lASIM/QxqSa3CakmtwmpJrcJq
Sa3C/esBIg39DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiDv0MAABASwAAQEsAAEBLAABAS/3lASEP/QwAAIA/AA
CAPwAAgD8AAIA/IA0gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIg0gDSAN/eYB/QylEbU6pRG1
OqURtTqlEbU6IA395gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgDf3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAN/eYB/QxIqio+SKoqPkiqKj5Iqi
o+/eQBIA395gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIQwCQCAJQQRP
BEAgBiAM/QsEAAwBCyAGIAz9WgIAACAJQQFLBEAgBiAM/VoCBAELIAlBAksEQCAGIAz9WgIIAgsLIAsgDP3kASELIAlBAnQiCSAHaiEHIAYgCW
ohBgsgFCAL/V8gCyAL/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEiC/0hACAL/SEBoKAhFAwBCwsgFLb9EyEKQQAhBgNAIAZBBGoiByAETQRAIAUg
BkECdGoiBiAG/QAEACAK/ecB/QsEACAHIQYMAQsLIAQgBksEQAJAIAUgBkECdGoiB/0ABAAgCv3nASEKIAQgBmsiBkEETwRAIAcgCv0LBAAMAQ
sgByAK/VoCAAAgBkEBSwRAIAcgCv1aAgQBCyAGQQJLBEAgByAK/VoCCAILCwsLIABBAWohACAEQQJ0IgYgA2ohAyAFIAZqIQUMAQsLCwYAIAAk
AAvdAwIHfwh7IAUgBWoiByAFaiIIIAVqIgkgBWoiCiAFaiILIAVqIQwgAv0JAgAhDSACIANqIgL9CQIAIQ4gAiADaiIC/QkCACEPIAIgA2oiAv
0JAgAhECACIANqIgL9CQIAIREgAiADaiIC/QkCACESIAIgA2oiAv0JAgAhEyACIANq/QkCACEUA0AgBkEEaiICIABNBEAgASAB/QAEACANIAT9
AAQA/eYB/eQBIA4gBCAFav0ABAD95gH95AEgDyAEIAdq/QAEAP3mAf3kASAQIAQgCGr9AAQA/eYB/eQBIBEgBCAJav0ABAD95gH95AEgEiAEIA
pq/QAEAP3mAf3kASATIAQgC2r9AAQA/eYB/eQBIBQgBCAMav0ABAD95gH95AH9CwQAIAIhBiABQRBqIQEgBEEQaiEEDAELCwNAIAAgBksEQCAB
IAEqAgAgDf0fACAEKgIAlJIgDv0fACAEIAVqKgIAlJIgD/0fACAEIAdqKgIAlJIgEP0fACAEIAhqKgIAlJIgEf0fACAEIAlqKgIAlJIgEv0fAC
AEIApqKgIAlJIgE/0fACAEIAtqKgIAlJIgFP0fACAEIAxqKgIAlJI4AgAgBkEBaiEGIAFBBGohASAEQQRqIQQMAQsLC6MJBAV/CXsBfQF8A0Ag
ACABSQRAIAMgACAEbGohDCAIIAAgCWxqIQ4CQCACRQRARAAAAAAAAAAAIRlBACEKA0AgBSAKSwRAIBkgDCAHEAKgIRkgCkEBaiEKIAYgDGohDA
wBCwsgDiAZtjgCAAwBCwJ9QwAAAAAgAkUNABpDAACAPyACQQFGDQAaQwAAgP9DAACAfyACQQJGGwshGEEAIQ0DQCAFIA1LBEAgAkEBRgR9IAwh
CiAHQRBPBH/9DAAAgD8AAIA/AACAPwAAgD8hE/0MAACAPwAAgD8AAIA/AACAPyEU/QwAAIA/AACAPwAAgD8AAIA/IRX9DAAAgD8AAIA/AACAPw
AAgD8hFiAKIAdBcHFBAnRqIQsDQCAKIAtJBEAgEyAK/QAEAP3mASETIBQgCv0ABBD95gEhFCAVIAr9AAQg/eYBIRUgFiAK/QAEMP3mASEWIApB
QGshCgwBCwsgGCATIBT95gEgFSAW/eYB/eYBIg/9HwCUIA/9HwGUIA/9HwKUIA/9HwOUIRggB0EPcQUgBwshCwNAIAsEQCAYIAoqAgCUIRggC0
EBayELIApBBGohCgwBCwsgGAUgAkECRgR9IAwhCgJ9IAdBEE8Ef/0MAACA/wAAgP8AAID/AACA/yET/QwAAID/AACA/wAAgP8AAID/IRT9DAAA
gP8AAID/AACA/wAAgP8hFf0MAACA/wAAgP8AAID/AACA/yEW/QwAAAAAAAAAAAAAAAAAAAAAIRcgCiAHQXBxQQJ0aiELA0AgCiALSQRAIBMgCv
0ABAAiEv3rASETIBQgCv0ABBAiEf3rASEUIBUgCv0ABCAiEP3rASEVIBYgCv0ABDAiD/3rASEWIBcgEiAS/UL9UCARIBH9Qv1QIBAgEP1C/VAg
DyAP/UL9UCEXIApBQGshCgwBCwtDAADAfyAX/VMNARogEyAU/esBIBUgFv3rAf3rASIP/R8AIBiXIA/9HwGXIA/9HwKXIA/9HwOXIRggB0EPcQ
UgBwshCwNAIAsEQCAKKgIAIBiXIRggC0EBayELIApBBGohCgwBCwsgGAsFIAwhCgJ9IAdBEE8Ef/0MAACAfwAAgH8AAIB/AACAfyET/QwAAIB/
AACAfwAAgH8AAIB/IRT9DAAAgH8AAIB/AACAfwAAgH8hFf0MAACAfwAAgH8AAIB/AACAfyEW/QwAAAAAAAAAAAAAAAAAAAAAIRcgCiAHQXBxQQ
J0aiELA0AgCiALSQRAIBMgCv0ABAAiEv3qASETIBQgCv0ABBAiEf3qASEUIBUgCv0ABCAiEP3qASEVIBYgCv0ABDAiD/3qASEWIBcgEiAS/UL9
UCARIBH9Qv1QIBAgEP1C/VAgDyAP/UL9UCEXIApBQGshCgwBCwtDAADAfyAX/VMNARogEyAU/eoBIBUgFv3qAf3qASIP/R8AIBiWIA/9HwGWIA
/9HwKWIA/9HwOWIRggB0EPcQUgBwshCwNAIAsEQCAKKgIAIBiWIRggC0EBayELIApBBGohCgwBCwsgGAsLCyEYIA1BAWohDSAGIAxqIQwMAQsL
IA4gGDgCAAsgAEEBaiEADAELCwvSDwQMewN/An0BfCAAQQJ0IhMgA2ohAyAGIBNqIQYgASAAayEUA0AgFEEQTwRAIAIEQCACQQFGBH8gBCEBQQ
EhFf0MAACAPwAAgD8AAIA/AACAPyEH/QwAAIA/AACAPwAAgD8AAIA/IREgAwUgAkECRgR/IAQhAUECIRX9DAAAgP8AAID/AACA/wAAgP8hB/0M
AACA/wAAgP8AAID/AACA/yERIAMFIAQhAUEDIRX9DAAAgH8AAIB/AACAfwAAgH8hB/0MAACAfwAAgH8AAIB/AACAfyERIAMLCyEAIAciCCES/Q
wAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ0DQCAB
BEAgAP0ABBAhDCAA/QAEICELIAD9AAQwIQogByAA/QAEACIJ/eYBIAcgCf3rASAHIAn96gEgFUECRhsgFUEBRiITGyEHIBMEeyARIAz95gEFIB
EgDP3rASARIAz96gEgFUECRhsLIREgFUEBRgR7IAggC/3mAQUgCCAL/esBIAggC/3qASAVQQJGGwshCCAVQQFGBHsgEiAK/eYBBSASIAr96wEg
EiAK/eoBIBVBAkYbCyESIBAgECAJIAn9Qv1QIBVBAUYiExshECAPIA8gDCAM/UL9UCATGyEPIA4gDiALIAv9Qv1QIBMbIQ4gDSANIAogCv1C/V
AgExshDSABQQFrIQEgACAFaiEADAELCyAGIAcgEP1Q/QsEACAGIBEgD/1Q/QsEECAGIAggDv1Q/QsEICAGIBIgDf1Q/QsEMAUgAyEAIAQhAf0M
AAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQv9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEJ/QwAAA
AAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ0DQCABBEBB
ICABIAFBIEsbIRP9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAA
AAAAAAAAAhEUEAIRUDQCATIBVLBEAgByAA/QAEAP3kASEHIAggAP0ABBD95AEhCCASIAD9AAQg/eQBIRIgESAA/QAEMP3kASERIBVBAWohFSAA
IAVqIQAMAQsLIAwgB/1f/fABIQwgCyAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASELIAogCP1f/fABIQogCSAIIAj9DQgJCgsMDQ4PCAkKCw
wNDg/9X/3wASEJIBAgEv1f/fABIRAgDyASIBL9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEPIA4gEf1f/fABIQ4gDSARIBH9DQgJCgsMDQ4PCAkK
CwwNDg/9X/3wASENIAEgE2shAQwBCwsgBiAM/V4gC/1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAGIAr9XiAJ/V79DQABAgMEBQYHEBESExQVFh
f9CwQQIAYgEP1eIA/9Xv0NAAECAwQFBgcQERITFBUWF/0LBCAgBiAO/V4gDf1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEMAsgFEEQayEUIANBQGsh
AyAGQUBrIQYMAQsLIAJFIBRBCE9xBEAgAyEBIAQhAP0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIRIDQCAABEBBICAAIA
BBIEsbIRP9DAAAAAAAAAAAAAAAAAAAAAAhB0EAIRUDQCATIBVLBEAgByAB/QAEAP3kASEHIBVBAWohFSABIAVqIQEMAQsLIAggB/1f/fABIQgg
EiAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASESIAAgE2shAAwBCwsgBiAI/V4gEv1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACADQRBqIRUgBC
EA/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhEgNAIAAEQEEgIAAgAEEgSxshE/0MAAAAAAAAAAAAAAAAAAAAACEHQQAh
AQNAIAEgE0kEQCAHIBX9AAQA/eQBIQcgAUEBaiEBIAUgFWohFQwBCwsgCCAH/V/98AEhCCASIAcgB/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIR
IgACATayEADAELCyAGIAj9XiAS/V79DQABAgMEBQYHEBESExQVFhf9CwQQIBRBCGshFCAGQSBqIQYgA0EgaiEDCwNAIBQEQAJAIAJFBEAgAyEA
IAQhAUQAAAAAAAAAACEYA0AgAQRAIBggACoCALugIRggAUEBayEBIAAgBWohAAwBCwsgBiAYtjgCAAwBCwJ9QwAAAAAgAkUNABpDAACAPyACQQ
FGDQAaQwAAgP9DAACAfyACQQJGGwshFyADIQBBACEBA0AgASAESQRAIBcgACoCACIWlCAWIBeXIBYgF5YgAkECRhsgAkEBRhshFyABQQFqIQEg
ACAFaiEADAELCyAGIBc4AgALIBRBAWshFCADQQRqIQMgBkEEaiEGDAELCwt8AgN/An0DQCAAIAFJBEAgAyAAIARsaiILKgIAIQ1BACEJQQEhCg
NAIAUgCksgDSANW3EEQCAGIAtqIgsqAgAiDCANYCAMIA1fIAIbRQRAIAwhDSAKIQkLIApBAWohCgwBCwsgByAAIAhsaiAJuDkDACAAQQFqIQAM
AQsLC8IBAgJ+A38gBCAAIAZsQQJ0akEAIAEgAGsgBmxBAnT8CwAgAiAAIAVsIglBAnRqIQIgAyAJQQN0aiEDIAatIQcDQCAAIAFJBEAgBCAAIA
ZsQQJ0aiELIAIgBUECdGohCQNAIAIgCUkEQCAHIAMrAwBEAAAAAAAAMEOgvUKAgICAgICAmMMAfSIIVgRAIAsgCKdBAnRqIgogCioCACACKgIA
kjgCAAsgAkEEaiECIANBCGohAwwBCwsgAEEBaiEADAELCwutCAMOfwJ9CHsgCUECRiIRBEAgCkECRiERCyARBEAgC0ECRiERCyARBEAgDEECRi
ERCyARBEAgDSAOckUhEQsgEQRAIA9BAUYhEQsgEQRAIBBBAUYhEQsgEQRAIAdBAXQgBU0hEQsgCEEBdCAGTSARIBEbIRwgAiAAIAUgBmxBAnQi
G2xqIQIgAyAAIAcgCGxsIhFBAnRqIQMgBCARQQN0aiEEA0AgACABSQRAQQAhGgNAIAcgGksEQCAcBEACQCADIRMgBCESIAIgGkEBdCAGbCIRQQ
J0aiEUIAZBAnQhFSAR/RH9DAAAAAACAAAABAAAAAYAAAD9rgEiISAG/RH9rgEhIiAIIREDQCARBEAgFP0ABAAiIyAU/QAEECIk/Q0AAQIDCAkK
CxAREhMYGRobIiUgJf1BICMgJP0NBAUGBwwNDg8UFRYXHB0eHyIkICX9Rf1PISYgFCAVaiIW/QAEACInIBb9AAQQIij9DQABAgMICQoLEBESEx
gZGhsiIyAj/UEgJyAo/Q0EBQYHDA0ODxQVFhccHR4fIicgI/1F/U8hKCAkICUgJv1SIiQgJP1BICcgIyAo/VIiIyAk/UX9TyElICMgJCAl/VIh
IyAiICj9sQEgISAm/bEBICX9UiEkICH9DAgAAAAIAAAACAAAAAgAAAD9rgEhISAi/QwIAAAACAAAAAgAAAAIAAAA/a4BISIgJP3+ASElICQgJP
0NCAkKCwwNDg8ICQoLDA0OD/3+ASEkIBFBBEkEQAJAIBFBBE8EQCATICP9CwQADAELIBMgI/1aAgAAIBFBAUsEQCATICP9WgIEAQsgEUECSwRA
IBMgI/1aAggCCwsgEiAl/VsDAAAgEUEBSwRAIBIgJf1bAwgBCyARQQJLBEAgEiAk/VsDEAALDAMLIBMgI/0LBAAgEiAl/QsEACASICT9CwQQIB
FBBGshESAUQSBqIRQgE0EQaiETIBJBIGohEgwBCwsLBUEAIRkDQCAIIBlLBEAgCyAabCANayETIAwgGWwgDmshFSADIBlBAnRqIAQgGUEDdGoh
HiAJIRQgCiERA0AgFEEARyATQQBIcQRAIA8gE2ohEyAUQQFrIRQMAQsLA0AgEUEARyAVQQBIcQRAIBAgFWohFSARQQFrIREMAQsLQwAAgP8hHy
AGIBNsIBVqIRcDQCAFIBNLQQAgFBsEQCAVIRIgESEWA0AgBiASS0EAIBYbBEAgAiAGIBNsIBJqIhhBAnRqKgIAIiAgH19FIB8gH1txBEAgGCEX
ICAhHwsgFkEBayEWIBAgEmohEgwBCwsgFEEBayEUIA8gE2ohEwwBCwsgHzgCACAeIBe4OQMAIBlBAWohGQwBCwsLIBpBAWohGiADIAhBAnRqIQ
MgBCAIQQN0aiEEDAELCyAAQQFqIQAgAiAbaiECDAELCwuqEwIHfw17IAQgACAFbGohBCAJIAAgCmxqIQkDQCAAQQJqIAFNBEAgA0EERgRAAkAg
AiEMIAchDSAJIQsgCEEBdCIOIAhqIQ8gBP0JAgAhEiAEIAVqIhD9CQIAIRMgBCAGav0JAgAhFCAGIBBq/QkCACEVIAQgBkEBdCIRav0JAgAhFi
AQIBFq/QkCACEXIAQgBkEDbCIRav0JAgAhGCAQIBFq/QkCACEZA0AgDARA/QwAAAAAAAAAAAAAAAAAAAAAIBIgDf0ABAAiGv3mAf3kASAUIAgg
DWr9AAQAIhv95gH95AEgFiANIA5q/QAEACIc/eYB/eQBIBggDSAPav0ABAAiHf3mAf3kASEe/QwAAAAAAAAAAAAAAAAAAAAAIBMgGv3mAf3kAS
AVIBv95gH95AEgFyAc/eYB/eQBIBkgHf3mAf3kASEaIAxBBEkEQAJAIAxBBE8EQCALIB79CwQADAELIAsgHv1aAgAAIAxBAUsEQCALIB79WgIE
AQsgDEECSwRAIAsgHv1aAggCCwsgCiALaiELAkAgDEEETwRAIAsgGv0LBAAMAQsgCyAa/VoCAAAgDEEBSwRAIAsgGv1aAgQBCyAMQQJLBEAgCy
Aa/VoCCAILCwwDCyALIB79CwQAIAogC2ogGv0LBAAgDEEEayEMIA1BEGohDSALQRBqIQsMAQsLCwUgA0EDRgRAAkAgAiEMIAchDSAJIQsgCEEB
dCEOIAT9CQIAIRIgBCAFaiIP/QkCACETIAQgBmr9CQIAIRQgBiAPav0JAgAhFSAEIAZBAXQiEGr9CQIAIRYgDyAQav0JAgAhFwNAIAwEQP0MAA
AAAAAAAAAAAAAAAAAAACASIA39AAQAIhj95gH95AEgFCAIIA1q/QAEACIZ/eYB/eQBIBYgDSAOav0ABAAiGv3mAf3kASEb/QwAAAAAAAAAAAAA
AAAAAAAAIBMgGP3mAf3kASAVIBn95gH95AEgFyAa/eYB/eQBIRggDEEESQRAAkAgDEEETwRAIAsgG/0LBAAMAQsgCyAb/VoCAAAgDEEBSwRAIA
sgG/1aAgQBCyAMQQJLBEAgCyAb/VoCCAILCyAKIAtqIQsCQCAMQQRPBEAgCyAY/QsEAAwBCyALIBj9WgIAACAMQQFLBEAgCyAY/VoCBAELIAxB
AksEQCALIBj9WgIIAgsLDAMLIAsgG/0LBAAgCiALaiAY/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLBSADQQJGBEACQCACIQwgByENIA
khCyAE/QkCACESIAQgBWoiDv0JAgAhEyAEIAZq/QkCACEUIAYgDmr9CQIAIRUDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIW/eYB
/eQBIBQgCCANav0ABAAiF/3mAf3kASEY/QwAAAAAAAAAAAAAAAAAAAAAIBMgFv3mAf3kASAVIBf95gH95AEhFiAMQQRJBEACQCAMQQRPBEAgCy
AY/QsEAAwBCyALIBj9WgIAACAMQQFLBEAgCyAY/VoCBAELIAxBAksEQCALIBj9WgIIAgsLIAogC2ohCwJAIAxBBE8EQCALIBb9CwQADAELIAsg
Fv1aAgAAIAxBAUsEQCALIBb9WgIEAQsgDEECSwRAIAsgFv1aAggCCwsMAwsgCyAY/QsEACAKIAtqIBb9CwQAIAxBBGshDCANQRBqIQ0gC0EQai
ELDAELCwsFAkAgAiEMIAchDSAJIQsgBP0JAgAhEiAEIAVq/QkCACETA0AgDARA/QwAAAAAAAAAAAAAAAAAAAAAIBIgDf0ABAAiFP3mAf3kASEV
/QwAAAAAAAAAAAAAAAAAAAAAIBMgFP3mAf3kASEUIAxBBEkEQAJAIAxBBE8EQCALIBX9CwQADAELIAsgFf1aAgAAIAxBAUsEQCALIBX9WgIEAQ
sgDEECSwRAIAsgFf1aAggCCwsgCiALaiELAkAgDEEETwRAIAsgFP0LBAAMAQsgCyAU/VoCAAAgDEEBSwRAIAsgFP1aAgQBCyAMQQJLBEAgCyAU
/VoCCAILCwwDCyALIBX9CwQAIAogC2ogFP0LBAAgDEEEayEMIA1BEGohDSALQRBqIQsMAQsLCwsLCyAAQQJqIQAgBCAFQQF0aiEEIAkgCkEBdG
ohCQwBCwsgACABRgRADwsgA0EERgRAAkAgCEEBdCIAIAhqIQEgBP0JAgAhEiAEIAZq/QkCACETIAQgBkEBdGr9CQIAIRQgBCAGQQNsav0JAgAh
FQNAIAIEQP0MAAAAAAAAAAAAAAAAAAAAACASIAf9AAQA/eYB/eQBIBMgByAIav0ABAD95gH95AEgFCAAIAdq/QAEAP3mAf3kASAVIAEgB2r9AA
QA/eYB/eQBIRYgAkEESQRAIAJBBE8EQCAJIBb9CwQADAQLIAkgFv1aAgAAIAJBAUsEQCAJIBb9WgIEAQsgAkECSwRAIAkgFv1aAggCCwwDCyAJ
IBb9CwQAIAJBBGshAiAHQRBqIQcgCUEQaiEJDAELCwsFIANBA0YEQAJAIAhBAXQhACAE/QkCACESIAQgBmr9CQIAIRMgBCAGQQF0av0JAgAhFA
NAIAIEQP0MAAAAAAAAAAAAAAAAAAAAACASIAf9AAQA/eYB/eQBIBMgByAIav0ABAD95gH95AEgFCAAIAdq/QAEAP3mAf3kASEVIAJBBEkEQCAC
QQRPBEAgCSAV/QsEAAwECyAJIBX9WgIAACACQQFLBEAgCSAV/VoCBAELIAJBAksEQCAJIBX9WgIIAgsMAwsgCSAV/QsEACACQQRrIQIgB0EQai
EHIAlBEGohCQwBCwsLBSADQQJGBEACQCAE/QkCACESIAQgBmr9CQIAIRMDQCACBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAH/QAEAP3mAf3kASAT
IAcgCGr9AAQA/eYB/eQBIRQgAkEESQRAIAJBBE8EQCAJIBT9CwQADAQLIAkgFP1aAgAAIAJBAUsEQCAJIBT9WgIEAQsgAkECSwRAIAkgFP1aAg
gCCwwDCyAJIBT9CwQAIAJBBGshAiAHQRBqIQcgCUEQaiEJDAELCwsFAkAgBP0JAgAhEgNAIAIEQP0MAAAAAAAAAAAAAAAAAAAAACASIAf9AAQA
/eYB/eQBIRMgAkEESQRAIAJBBE8EQCAJIBP9CwQADAQLIAkgE/1aAgAAIAJBAUsEQCAJIBP9WgIEAQsgAkECSwRAIAkgE/1aAggCCwwDCyAJIB
P9CwQAIAJBBGshAiAHQRBqIQcgCUEQaiEJDAELCwsLCwsLoAUDBX8IewN8IAi2/RMhFgNAIABBBGogAU0EQP0MAAAAAAAAAAAAAAAAAAAAACES
/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEVIABBAnQiCyACaiEMIAMgC2ohDUEAIQ
sDQCAEIAtLBED9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERIAQgC0EgaiIOIAQgDkkbIQ4DQCALIA5JBEAgECAM/QAE
ACIXIA39AAQAIAtBAnQiDyAGav0JAgD95QH9DAAAgD8AAIA/AACAPwAAgD8gByAPav0JAgAgFv3kAf3jAf3nAf3mAf3mAf3kASEQIBEgF/3kAS
ERIAtBAWohCyAFQQJ0Ig8gDGohDCANIA9qIQ0MAQsLIBIgEP1f/fABIRIgEyAQIBD9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASETIBQgEf1f/fAB
IRQgFSARIBH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEVDAELCyAAQQJ0IgsgCWogEv1eIBP9Xv0NAAECAwQFBgcQERITFBUWF/0LBAAgCiALai
AU/V4gFf1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAAQQRqIQAMAQsLA0AgACABSQRARAAAAAAAAAAAIRhEAAAAAAAAAAAhGUEAIQsgAEECdCEM
A0AgBCALSwRAIBggAiAMaioCALsiGiADIAxqKgIAuyALQQJ0Ig0gBmoqAgC7oaIgByANaioCALsgCKCfo6AhGCAZIBqgIRkgC0EBaiELIAwgBU
ECdGohDAwBCwsgAEECdCILIAlqIBi2OAIAIAogC2ogGbY4AgAgAEEBaiEADAELCwubDQQHfwl7BX0DfCAAIQwDQCABIAxLBEAgBCAMbEECdCEL
IAxBAnQiACAGaioCACEaRAAAAAAAAPA/IAAgB2oqAgC7IAign6MhIUQAAAAAAAAAACQPRAAAAAAAAAAAJBAgBQRAIAIgC2ohDiADIAtqIQ0gBS
EAIAQhCiAa/RMhF/0MAAAAAAAAAAAAAAAAAAAAACEU/QwAAAAAAAAAAAAAAAAAAAAAIRYDQCAKQQhPBED9DAAAAAAAAAAAAAAAAAAAAAAhFf0M
AAAAAAAAAAAAAAAAAAAAACER/QwAAAAAAAAAAAAAAAAAAAAAIRL9DAAAAAAAAAAAAAAAAAAAAAAhEyANQSAgCkEDdiIPIA9BIEsbIg9BBXRqIR
ADQCANIBBJBEAgDv0ABAAgAP0ABAD95gEhGCAO/QAEECAA/QAEEP3mASEZIABBIGohACAVIBj95AEhFSARIBn95AEhESASIBggDf0ABAAgF/3l
Af3mAf3kASESIBMgGSAN/QAEECAX/eUB/eYB/eQBIRMgDUEgaiENIA5BIGohDgwBCwsgFCAV/V8gFSAV/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98A
EgEf1fIBEgEf0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABIRQgFiAS/V8gEiAS/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgE/1fIBMgE/0N
CAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABIRYgCiAPQQN0ayEKDAELCyAU/SEAIBT9IQGgIR8gFv0hACAW/SEBoCEgA0AgCgRAIA4qAgAgAC
oCAJQhGyAAQQRqIQAgHyAbu6AhHyAgIBsgDSoCACAak5S7oCEgIApBAWshCiANQQRqIQ0gDkEEaiEODAELCwUgAiALaiENIAMgC2ohCiAEIQAg
Gv0TIRf9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEWA0AgAEEITwRA/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAA
AAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMgCkEgIABBA3YiDiAOQSBLGyIOQQV0aiEPA0AgCiAP
SQRAIBUgDf0ABAAiGP3kASEVIBEgDf0ABBAiGf3kASERIBIgGCAK/QAEACAX/eUB/eYB/eQBIRIgEyAZIAr9AAQQIBf95QH95gH95AEhEyAKQS
BqIQogDUEgaiENDAELCyAUIBX9XyAVIBX9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAR/V8gESAR/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98AH9
8AEhFCAWIBL9XyASIBL9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAT/V8gEyAT/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98AH98AEhFiAAIA5BA3
RrIQAMAQsLIBT9IQAgFP0hAaAhHyAW/SEAIBb9IQGgISADQCAABEAgHyANKgIAIhu7oCEfICAgGyAKKgIAIBqTlLugISAgAEEBayEAIApBBGoh
CiANQQRqIQ0MAQsLCyMPIB+gJA8jECAgoCQQIw8gBLgiH6O2IR0jECAhoiAhoiAfo7YhGyAJIAtqIQAgBQRAIAIgC2ohDSADIAtqIQ4gBSEKIA
QhCyAa/RMhESAhtiIe/RMhEiAd/RMhEyAb/RMhFANAIAtBBE8EQCAN/QAEACAK/QAEAP3mASEVIApBEGohCiAAIBIgFSAT/eUBIA79AAQAIBH9
5QEgFP3mAf3lAf3mAf0LBAAgC0EEayELIA5BEGohDiANQRBqIQ0gAEEQaiEADAELCwNAIAsEQCANKgIAIAoqAgCUIRwgCkEEaiEKIAAgHiAcIB
2TIA4qAgAgGpMgG5STlDgCACALQQFrIQsgDkEEaiEOIA1BBGohDSAAQQRqIQAMAQsLBSACIAtqIQ0gAyALaiELIAQhCiAa/RMhESAhtiIc/RMh
EiAd/RMhEyAb/RMhFANAIApBBE8EQCAAIBIgDf0ABAAgE/3lASAL/QAEACAR/eUBIBT95gH95QH95gH9CwQAIApBBGshCiALQRBqIQsgDUEQai
ENIABBEGohAAwBCwsDQCAKBEAgACAcIA0qAgAgHZMgCyoCACAakyAblJOUOAIAIApBAWshCiALQQRqIQsgDUEEaiENIABBBGohAAwBCwsLIAxB
AWohDAwBCwsLjwYEBX8DfQN7AXwgACENA0AgASANSwRAIAMgDWxBAnQiCiACaiEAIAcgCmohDiAAIAMgACADEAIgA7giFaO2Ig8QESAVo7YhEC
ANQQJ0IgogCGogDzgCACAJIApqIBA4AgBEAAAAAAAA8D8gELsgBqCfo7YhECAFQQAgBBsEQCADIQogBCELIAUhDCAP/RMhEiAQ/RMhEwNAIApB
BE8EQCAA/QAEACAS/eUBIBP95gEgC/0ABAD95gEgC0EQaiELIAz9AAQA/eQBIRQgDEEQaiEMIA4gFP0LBAAgCkEEayEKIABBEGohACAOQRBqIQ
4MAQsLA0AgCgRAIAAqAgAgD5MgEJQgCyoCAJQgC0EEaiELIAwqAgCSIREgDEEEaiEMIA4gETgCACAKQQFrIQogAEEEaiEAIA5BBGohDgwBCwsF
IAQEQCADIQogBCELIA/9EyESIBD9EyETA0AgCkEETwRAIAD9AAQAIBL95QEgE/3mASAL/QAEAP3mASEUIAtBEGohCyAOIBT9CwQAIApBBGshCi
AAQRBqIQAgDkEQaiEODAELCwNAIAoEQCAAKgIAIA+TIBCUIAsqAgCUIREgC0EEaiELIA4gETgCACAKQQFrIQogAEEEaiEAIA5BBGohDgwBCwsF
IAUEQCADIQogBSELIA/9EyESIBD9EyETA0AgCkEETwRAIAD9AAQAIBL95QEgE/3mASAL/QAEAP3kASEUIAtBEGohCyAOIBT9CwQAIApBBGshCi
AAQRBqIQAgDkEQaiEODAELCwNAIAoEQCAAKgIAIA+TIBCUIAsqAgCSIREgC0EEaiELIA4gETgCACAKQQFrIQogAEEEaiEAIA5BBGohDgwBCwsF
IAMhCiAP/RMhEiAQ/RMhEwNAIApBBE8EQCAOIAD9AAQAIBL95QEgE/3mAf0LBAAgCkEEayEKIABBEGohACAOQRBqIQ4MAQsLA0AgCgRAIA4gAC
oCACAPkyAQlDgCACAKQQFrIQogAEEEaiEAIA5BBGohDgwBCwsLCwsgDUEBaiENDAELCwv7BwQDfAh/CXsEfSAIQQJ0IhggB2whGSAGIAhsuCES
A0AgACABSQRAIAAgGGwhFyAKIABBAnRqKgIAISREAAAAAAAAAAAkD0QAAAAAAAAAACQQQQAhFQNAIAYgFUsEQCACIAMgFWxqIBdqIRQgBCAFIB
VsaiAXaiETIAghByAk/RMhIf0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISADQCAHQQhPBED9DAAAAAAAAAAAAAAAAAAA
AAAhH/0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHSATQSAgB0EDdiIWIBZBIEsbIh
ZBBXRqIRoDQCATIBpJBEAgHyAU/QAEACIi/eQBIR8gGyAU/QAEECIj/eQBIRsgHCAiIBP9AAQAICH95QH95gH95AEhHCAdICMgE/0ABBAgIf3l
Af3mAf3kASEdIBNBIGohEyAUQSBqIRQMAQsLIB4gH/1fIB8gH/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBv9XyAbIBv9DQgJCgsMDQ4PCAkKCw
wNDg/9X/3wAf3wAf3wASEeICAgHP1fIBwgHP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIB39XyAdIB39DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3w
Af3wASEgIAcgFkEDdGshBwwBCwsgHv0hACAe/SEBoCEQICD9IQAgIP0hAaAhEQNAIAcEQCAQIBQqAgAiJbugIRAgESAlIBMqAgAgJJOUu6AhES
AHQQFrIQcgE0EEaiETIBRBBGohFAwBCwsjDyAQoCQPIxAgEaAkECAVQQFqIRUMAQsLRAAAAAAAAPA/IABBAnQiByALaioCALsgDKCfoyEQIAkE
fCAQIAcgCWoqAgC7ogUgEAshESMPIBKjtiEmIxAgEKIgEKIgEqO2ISdBACETA0AgBiATSwRAIAIgAyATbGogF2ohFCAEIAUgE2xqIBdqIRUgCC
EHIA0gEyAZbGogF2ohFiAk/RMhGyARtiIl/RMhHCAm/RMhHSAn/RMhHgNAIAdBBE8EQCAWIBwgFP0ABAAgHf3lASAV/QAEACAb/eUBIB795gH9
5QH95gH9CwQAIAdBBGshByAVQRBqIRUgFEEQaiEUIBZBEGohFgwBCwsDQCAHBEAgFiAlIBQqAgAgJpMgFSoCACAkkyAnlJOUOAIAIAdBAWshBy
AVQQRqIRUgFEEEaiEUIBZBBGohFgwBCwsgE0EBaiETDAELCyAOBEAgAEECdCIHIA5qIxAgEKK2OAIAIAcgD2ojD7Y4AgALIABBAWohAAwBCwsL
5AMEAnwHfwN9A3sgBkECdCITIAVsIRQgBCAGbLghDgNAIAAgAUkEQCAAIBNsIgUgAmohEiAFIApqIRVEAAAAAAAAAAAhDUEAIQUDQCAEIAVLBE
AgDSASIAMgBWxqIAYQAqAhDSAFQQFqIQUMAQsLIA0gDqO2IRZEAAAAAAAAAAAhDUEAIQUDQCAEIAVLBEAgDSASIAMgBWxqIAYgFhARoCENIAVB
AWohBQwBCwsgAEECdCIFIAtqIBY4AgAgBSAMaiANIA6jtiIXOAIARAAAAAAAAPA/IBe7IAmgn6MhDSAHBHwgDSAFIAdqKgIAu6IFIA0LtiEXIA
gEfSAIIABBAnRqKgIABUMAAAAACyEYQQAhEQNAIAQgEUsEQCASIAMgEWxqIQ8gBiEFIBUgESAUbGohECAW/RMhGSAX/RMhGiAY/RMhGwNAIAVB
CE8EQCAQIA/9AAQAIBn95QEgGv3mASAb/eQB/QsEACAQIA/9AAQQIBn95QEgGv3mASAb/eQB/QsEECAFQQhrIQUgD0EgaiEPIBBBIGohEAwBCw
sDQCAFBEAgECAPKgIAIBaTIBeUIBiSOAIAIAVBAWshBSAPQQRqIQ8gEEEEaiEQDAELCyARQQFqIREMAQsLIABBAWohAAwBCwsLLgBBgAQgASAB
QYAESxsiAUGABCAAQQdqQXhxIgAgAEGABEsbbEECdCABQQl0agscACAAIAEgAiADIAQgBSAGIAcgCCAJIAogCxADC+sSAg1/C3sgBCEJIAUhDC
AGIQQgAiILQQJ0IQ8gASIKIAAiDWxBAnQhEQNAIA0gEEsEQCAKIQYgCSECIAchAANAIAZBCE8EQCACIQEgBCEC/QwAAAAAAAAAAAAAAAAAAAAA
IRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGP
0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHSAPQQF0Ig4gD2ohEiADIgUgC0ECdGoh
EwNAIAUgE0kEQCAWIAL9CQIAIh4gASAFKAIAaiIU/QAEACIf/eYB/eQBIRYgGCAeIBT9AAQQIh795gH95AEhGCAXIAIgD2r9CQIAIiAgH/3mAf
3kASEXIBsgICAe/eYB/eQBIRsgGSACIA5q/QkCACIgIB/95gH95AEhGSAcICAgHv3mAf3kASEcIBogAiASav0JAgAiICAf/eYB/eQBIRogHSAg
IB795gH95AEhHSAFQQRqIQUgAkEEaiECDAELCyAYIAgEeyAI/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhj95AEhHiAAIBYgGP3kAf0LBAAgAC
Ae/QsEECAAIBFqIQIgGyAIBHsgCEEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRggAiAXIBb95AH9CwQAIAIgGP0LBBAgACARQQF0
aiECIBwgCAR7IAhBCGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAIgGSAW/eQB/QsEACACIBf9CwQQIAAgEWogEUEBdGohAiAdIA
gEeyAIQQxq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyACIBogFv3kAf0LBAAgAiAX/QsEECAGQQhrIQYgAUEgaiECIABBIGohAAwB
CwsgBgRAIAZBBEsEQCAEIQUgCCEO/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/Q
wAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAA
AAAAAAAAAAAAAAAAAAAhHSAPQQF0IhIgD2ohEyADIgEgC0ECdGohFANAIAEgFEkEQCAXIAX9CQIAIh4gAiABKAIAaiIV/QAEACIf/eYB/eQBIR
cgFiAeIBX9AAQQIh795gH95AEhFiAZIAUgD2r9CQIAIiAgH/3mAf3kASEZIBsgICAe/eYB/eQBIRsgGiAFIBJq/QkCACIgIB/95gH95AEhGiAc
ICAgHv3mAf3kASEcIBggBSATav0JAgAiICAf/eYB/eQBIRggHSAgIB795gH95AEhHSABQQRqIQEgBUEEaiEFDAELCyAWIA4EeyAO/QkCAAX9DA
AAAAAAAAAAAAAAAAAAAAALIhb95AEhHiAAIBcgFv3kAf0LBAAgAEEQaiEBAkAgBkEEayICQQRPBEAgASAe/QsEAAwBCyABIB79WgIAACACQQFL
BEAgASAe/VoCBAELIAJBAksEQCABIB79WgIIAgsLIAAgEWohASAbIA4EeyAOQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyABIB
kgFv3kAf0LBAAgAUEQaiEBAkAgBkEEayICQQRPBEAgASAX/QsEAAwBCyABIBf9WgIAACACQQFLBEAgASAX/VoCBAELIAJBAksEQCABIBf9WgII
AgsLIAAgEUEBdGohASAcIA4EeyAOQQhq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyABIBogFv3kAf0LBAAgAUEQaiEBAkAgBkEEay
ICQQRPBEAgASAX/QsEAAwBCyABIBf9WgIAACACQQFLBEAgASAX/VoCBAELIAJBAksEQCABIBf9WgIIAgsLIAAgEWogEUEBdGohACAdIA4EeyAO
QQxq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyAAIBggFv3kAf0LBAAgAEEQaiEAAkAgBkEEayIBQQRPBEAgACAX/QsEAAwBCyAAIB
f9WgIAACABQQFLBEAgACAX/VoCBAELIAFBAksEQCAAIBf9WgIIAgsLBSAEIQUgACEB/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAA
AAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRggD0EBdCIOIA9qIRIgAyIAIAtBAnRqIRMDQCAAIBNJBEAgFy
AF/QkCACACIAAoAgBq/QAEACIW/eYB/eQBIRcgGSAFIA9q/QkCACAW/eYB/eQBIRkgGiAFIA5q/QkCACAW/eYB/eQBIRogGCAFIBJq/QkCACAW
/eYB/eQBIRggAEEEaiEAIAVBBGohBQwBCwsgFyAIBHsgCP0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgBkEETwRAIAEgFv0LBAAMAQ
sgASAW/VoCAAAgBkEBSwRAIAEgFv1aAgQBCyAGQQJLBEAgASAW/VoCCAILCyABIBFqIQAgGSAIBHsgCEEEav0JAgAF/QwAAAAAAAAAAAAAAAAA
AAAAC/3kASEWAkAgBkEETwRAIAAgFv0LBAAMAQsgACAW/VoCAAAgBkEBSwRAIAAgFv1aAgQBCyAGQQJLBEAgACAW/VoCCAILCyABIBFBAXRqIQ
AgGiAIBHsgCEEIav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgBkEETwRAIAAgFv0LBAAMAQsgACAW/VoCAAAgBkEBSwRAIAAgFv1a
AgQBCyAGQQJLBEAgACAW/VoCCAILCyABIBFqIBFBAXRqIQAgGCAIBHsgCEEMav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAAC/3kASEWAkAgBkEETw
RAIAAgFv0LBAAMAQsgACAW/VoCAAAgBkEBSwRAIAAgFv1aAgQBCyAGQQJLBEAgACAW/VoCCAILCwsLIBBBAWohECAJIAxqIQkgByAKQQJ0aiEH
DAELCwuADwISfw17IAIgA2xBAnQhEyAEQQJ0IREgACEOA0AgASAOSwRAIAogDiATbGohDSALIA4gEWxqIRIgBSEPA0AgBiAPSwRAQQQgBiAPay
IAIABBBEsbIRQgD0ECdCIEIAdqIRAgDkEBaiABSQRAIAghACANIQwgBCASaiEWIAIgA2xBAnQhF/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAA
AAAAAAAAAAAAAAAAIR/9DAAAAAAAAAAAAAAAAAAAAAAhIP0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAA
AAAAAAAAAAAAAhI/0MAAAAAAAAAAAAAAAAAAAAACEk/QwAAAAAAAAAAAAAAAAAAAAAISUgECgCACEYIBAoAgQhGSAQKAIIIRogECgCDCEbIANB
fHFBAnQhHCADQQNxIR1BACEQA0AgAiAQSwRAIBwgACIEaiEVA0AgBCAVSQRAIB4gDP0ABAAiJiAEIBhq/QAEACIn/eYB/eQBIR4gHyAmIAQgGW
r9AAQAIij95gH95AEhHyAgICYgBCAaav0ABAAiKf3mAf3kASEgICEgJiAEIBtq/QAEACIm/eYB/eQBISEgIiAMIBdq/QAEACIqICf95gH95AEh
IiAjICogKP3mAf3kASEjICQgKiAp/eYB/eQBISQgJSAqICb95gH95AEhJSAEQRBqIQQgDEEQaiEMDAELCyAdBEAgHiAM/QAEACAd/RH9DAAAAA
ABAAAAAgAAAAMAAAD9OyIm/U4iJyAEIBhq/QAEACAm/U4iKP3mAf3kASEeIB8gJyAEIBlq/QAEACAm/U4iKf3mAf3kASEfICAgJyAEIBpq/QAE
ACAm/U4iKv3mAf3kASEgICEgJyAEIBtq/QAEACAm/U4iJ/3mAf3kASEhICIgDCAXav0ABAAgJv1OIiYgKP3mAf3kASEiICMgJiAp/eYB/eQBIS
MgJCAmICr95gH95AEhJCAlICYgJ/3mAf3kASElIAwgHUECdGohDAsgEEEBaiEQIAAgCWohAAwBCwsgFv0ABAAgHiAf/Q0AAQIDEBESEwQFBgcU
FRYXIB4gH/0NCAkKCxgZGhsMDQ4PHB0eH/3kASIeICAgIf0NAAECAxAREhMEBQYHFBUWFyAgICH9DQgJCgsYGRobDA0ODxwdHh/95AEiH/0NAA
ECAwQFBgcQERITFBUWFyAeIB/9DQgJCgsMDQ4PGBkaGxwdHh/95AH95AEhHgJAIBRBBE8EQCAWIB79CwQADAELIBYgHv1aAgAAIBRBAUsEQCAW
IB79WgIEAQsgFEECSwRAIBYgHv1aAggCCwsgESAWaiIA/QAEACAiICP9DQABAgMQERITBAUGBxQVFhcgIiAj/Q0ICQoLGBkaGwwNDg8cHR4f/e
QBIh4gJCAl/Q0AAQIDEBESEwQFBgcUFRYXICQgJf0NCAkKCxgZGhsMDQ4PHB0eH/3kASIf/Q0AAQIDBAUGBxAREhMUFRYXIB4gH/0NCAkKCwwN
Dg8YGRobHB0eH/3kAf3kASEeAkAgFEEETwRAIAAgHv0LBAAMAQsgACAe/VoCAAAgFEEBSwRAIAAgHv1aAgQBCyAUQQJLBEAgACAe/VoCCAILCw
UgCCEAIA0hDCASIA9BAnRqIRX9DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAA
AAAAAAAAAAAAAAAAAAAhISAQKAIAIRYgECgCBCEXIBAoAgghGCAQKAIMIRkgA0F8cUECdCEaIANBA3EhG0EAIRADQCACIBBLBEAgGiAAIgRqIR
wDQCAEIBxJBEAgHyAM/QAEACIiIAQgFmr9AAQA/eYB/eQBIR8gHiAiIAQgF2r9AAQA/eYB/eQBIR4gICAiIAQgGGr9AAQA/eYB/eQBISAgISAi
IAQgGWr9AAQA/eYB/eQBISEgBEEQaiEEIAxBEGohDAwBCwsgGwRAIB8gDP0ABAAgG/0R/QwAAAAAAQAAAAIAAAADAAAA/TsiIv1OIiMgBCAWav
0ABAAgIv1O/eYB/eQBIR8gHiAjIAQgF2r9AAQAICL9Tv3mAf3kASEeICAgIyAEIBhq/QAEACAi/U795gH95AEhICAhICMgBCAZav0ABAAgIv1O
/eYB/eQBISEgDCAbQQJ0aiEMCyAQQQFqIRAgACAJaiEADAELCyAV/QAEACAfIB79DQABAgMQERITBAUGBxQVFhcgHyAe/Q0ICQoLGBkaGwwNDg
8cHR4f/eQBIh4gICAh/Q0AAQIDEBESEwQFBgcUFRYXICAgIf0NCAkKCxgZGhsMDQ4PHB0eH/3kASIf/Q0AAQIDBAUGBxAREhMUFRYXIB4gH/0N
CAkKCwwNDg8YGRobHB0eH/3kAf3kASEeAkAgFEEETwRAIBUgHv0LBAAMAQsgFSAe/VoCAAAgFEEBSwRAIBUgHv1aAgQBCyAUQQJLBEAgFSAe/V
oCCAILCwsgD0EEaiEPDAELCyAOQQJqIQ4MAQsLC/wDAgV/BnsDQCAAQQRqIAFNBEAgAyAAQQJ0aiEJIAUgACAGbGohC0EAIQcDQCAHQQRqIggg
Ak0EQCALIAdBAnRqIgogCSAEIAdsaiIH/QAEACIPIAQgB2r9AAQAIg79DQABAgMQERITBAUGBxQVFhciECAHIARBAXRq/QAEACINIAcgBEEDbG
r9AAQAIgz9DQABAgMQERITBAUGBxQVFhciEf0NAAECAwQFBgcQERITFBUWF/0LBAAgBiAKaiAQIBH9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAog
BkEBdGogDyAO/Q0ICQoLGBkaGwwNDg8cHR4fIg4gDSAM/Q0ICQoLGBkaGwwNDg8cHR4fIgz9DQABAgMEBQYHEBESExQVFhf9CwQAIAogBkEDbG
ogDiAM/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAIIQcMAQsLA0AgAiAHSwRAQQAhCANAIAhBBEkEQCALIAYgCGxqIAdBAnRqIAkgBCAHbGogCEEC
dGoqAgA4AgAgCEEBaiEIDAELCyAHQQFqIQcMAQsLIABBBGohAAwBCwsDQCAAIAFJBEAgAyAAQQJ0aiEJIAUgACAGbGohByACIQgDQCAIBEAgBy
AJKgIAOAIAIAhBAWshCCAEIAlqIQkgB0EEaiEHDAELCyAAQQFqIQAMAQsLC3cBBH8DQCAAIAFJBEAgACAAIANuIhAgA2xrIQ8gECAQIAJuIhEg
AmxrIRAgDyADIAEgD2ogAGsiEiADIBJJGyISIAQgBSAGIBFsaiAHIBBsaiAIIAkgCiALIBFsaiAMIBBsaiANIA4QFSAAIBIgD2tqIQAMAQsLC7
kBACAAJAEgASQCIAIkAyADJAQgBCQFIAUkBiAGJAcgByQIIAgkCSAJJAogCiQLIAskDCAMJA0gDSQOIwgjCXJBASMHQQFGBH9BAQUjB0ECRiMF
QQFLcQsEfyMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEFQQELBH9BAAUjDiIAQQlsIABBA2pBfHFBA3RPCwR/IwdBAUYjDkEQT3IFQQ
ALGwR/QQEFIwdBAkYjBUEBS3ELRQuGBgIOfwJ7IwUjASMEbGwhCyMNIw5sIgRBAnQhCSMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEE
QCMMIQUgC0ECdCEGA0AgAyAESQRAQQAgC0EIIAQgA2siByAHQQhLGyAFIAFBBEEEIAYgACAJIAIgCUEAQQAQACAAQSBqIQAgAkEgaiECIANBCG
ohAwwBCwsPCyMNIgNBgIAQIw4jBSMBIwRsbGxBAnRuIgRBASAEGyIEIAMgBEkbIgYjDmxBB2pBeHFBAnQiAyADQUBrIANB/wdxGyEFIwdBAkYE
fyMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEEf0EABSMOIw0iA0GAgBAjBSMBIwRsbCIEIw5sQQJ0biIHQQEgBxsiByADIAdJG2xBB2
pBeHFBAnQiAyADQUBrIANB/wdxGyAEbAsjAGoFIAILIgNBACMHQQJGBH8jA0EBakF+cQUjAwsjASMCbGxBAnT8CwADQCAMIw1JBEAjDiAGIAxq
IgQjDSIHIAQgB0kbIgQgDGtsIQ0jDCEOIAtBAnQhDyAAIAwjDmxBAnRqIQgjACEHQQAhCgNAIAogDUkEQEEAIAtBCCANIAprIhAgEEEISxsgDi
ABQQRBBCAPIAggCSAHIAVBAEEAEAAgCEEgaiEIIAdBIGohByAKQQhqIQoMAQsLIAMgDCAEIwAgBRBBIAYgDGohDAwBCwsjB0ECRgRAIwNBAWpB
AXZBAnQhBiMBIwJsIQEDQCABBEBBACEEIAMhAANAIARBCGoiBSMDTQRAIAIgAP0ABAAiEiAAIAZq/QAEACIR/Q0AAQIDEBESEwQFBgcUFRYX/Q
sEACACIBIgEf0NCAkKCxgZGhsMDQ4PHB0eH/0LBBAgBSEEIABBEGohACACQSBqIQIMAQsLA0AgBCMDSQRAIAIgACAGaiAAIARBAXEiBRsqAgA4
AgAgAEEEaiAAIAUbIQAgBEEBaiEEIAJBBGohAgwBCwsgAUEBayEBIAMgBkEBdGohAwwBCwsLC7ADAQ5/IwUjASMEbGwhByMNIw5sIgZBAnQhCU
EDQQAgAhshCCMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEEQCMMIQUgB0ECdCEKA0AgBCAGSQRAQQAgBUEIIAYgBGsiCyALQQhLGyAH
IAEgCiAKQQQgACAJIAMgCSAIIAIQACAAQSBqIQAgA0EgaiEDIAJBIGogAiAIQQFGGyECIARBCGohBAwBCwsPCyMNIgRBgIAQIw4jBSMBIwRsbG
xBAnRuIgZBASAGGyIGIAQgBkkbIhAjDmxBB2pBeHFBAnQiBCAEQUBrIARB/wdxGyEMA0AgBSMNSQRAIAAgBSAFIBBqIgQjDSIGIAQgBkkbIgRB
ACAHIwAgDBAbIwwhDiMOIAQgBWtsIQ0gB0ECdCERIwAhCiADIAUjDmxBAnRqIQsgAiEEQQAhBgNAIAYgDUkEQEEAIA5BCCANIAZrIg8gD0EISx
sgByABIBEgEUEEIAogDCALIAkgCCAEEAAgCkEgaiEKIAtBIGohCyAEQSBqIAQgCEEBRhshBCAGQQhqIQYMAQsLIAUgEGohBQwBCwsLfwECfwNA
IAAgAUkEQEEAIBRBACAUQQAgAyAAIAJsIhcgAmoiGCADIBhJGyAXayAEIAUgF2xqIAUgBiAHIBdsaiAHIAggACAUbCAJbCAMbCANbEECdGogCS
AKIAsgDCANIA4gDyAQIBEgEiATIBQgFSAWEAcgAEEBaiEADAELCwuQBAEFfyACQQJ0IQcgAkEETQRAIAEgACAHbGohAANAIAAgAUsEQCABIAP9
AAQA/QsEACABIAdqIQEgAyAEaiEDDAELCwUgAkEITQRAIAEgACAHbGohAANAIAAgAUsEQCABIAP9AAQA/QsEACABIAP9AAQQ/QsEECABIAdqIQ
EgAyAEaiEDDAELCwUgAkEMTQRAIAEgACAHbGohAANAIAAgAUsEQCABIAP9AAQA/QsEACABIAP9AAQQ/QsEECABIAP9AAQg/QsEICABIAdqIQEg
AyAEaiEDDAELCwUgAkEQTQRAIAEgACAHbGohAANAIAAgAUsEQCABIAP9AAQA/QsEACABIAP9AAQQ/QsEECABIAP9AAQg/QsEICABIAP9AAQw/Q
sEMCABIAdqIQEgAyAEaiEDDAELCwUDQCAABEAgAyEGIAEhBSABIAJBAnRqIQgjB0EBRgRAA0AgBSAISQRAIAUgBv0ABAD9CwQAIAVBEGohBSAG
QRBqIQYMAQsLBSMHQQJGBEADQCAFIAhJBEAgBSAG/QAEACAG/QAEEP0NAAECAwgJCgsQERITGBkaG/0LBAAgBUEQaiEFIAZBIGohBgwBCwsFIw
dBAnQhCQNAIAUgCEkEQCAFIAYqAgA4AgAgBUEEaiEFIAYgCWohBgwBCwsLCyAAQQFrIQAgASAHaiEBIAMgBGohAwwBCwsLCwsLC7AHAgR/AXsg
BUEDcSEGIAVBBEkEQANAIAAEQCAGBEAgAf0ABAAgA/0ABAD95AEhCiAGQQFGBEAgASAK/VoCAAAFIAEgCv1bAwAACyAGQQNGBEAgASAK/VoCCA
ILCyAAQQFrIQAgASACaiEBIAMgBGohAwwBCwsFIAVBCEkEQANAIAAEQCABIAH9AAQAIAP9AAQA/eQB/QsEACAGBEAgAUEQaiIF/QAEACAD/QAE
EP3kASEKIAZBAUYEQCAFIAr9WgIAAAUgBSAK/VsDAAALIAZBA0YEQCAFIAr9WgIIAgsLIABBAWshACABIAJqIQEgAyAEaiEDDAELCwUgBUEMSQ
RAA0AgAARAIAEgAf0ABAAgA/0ABAD95AH9CwQAIAEgAf0ABBAgA/0ABBD95AH9CwQQIAYEQCABQSBqIgX9AAQAIAP9AAQg/eQBIQogBkEBRgRA
IAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIARqIQMMAQsLBSAFQRBJBEADQCAABEAgASAB/Q
AEACAD/QAEAP3kAf0LBAAgASAB/QAEECAD/QAEEP3kAf0LBBAgASAB/QAEICAD/QAEIP3kAf0LBCAgBgRAIAFBMGoiBf0ABAAgA/0ABDD95AEh
CiAGQQFGBEAgBSAK/VoCAAAFIAUgCv1bAwAACyAGQQNGBEAgBSAK/VoCCAILCyAAQQFrIQAgASACaiEBIAMgBGohAwwBCwsFIAVBFEkEQANAIA
AEQCABIAH9AAQAIAP9AAQA/eQB/QsEACABIAH9AAQQIAP9AAQQ/eQB/QsEECABIAH9AAQgIAP9AAQg/eQB/QsEICABIAH9AAQwIAP9AAQw/eQB
/QsEMCAGBEAgAUFAayIF/QAEACADQUBr/QAEAP3kASEKIAZBAUYEQCAFIAr9WgIAAAUgBSAK/VsDAAALIAZBA0YEQCAFIAr9WgIIAgsLIABBAW
shACABIAJqIQEgAyAEaiEDDAELCwUDQCAABEAgASEGIAMhByAFIQgjB0ECTQRAA0AgCEEETwRAIAYgBv0ABAAgB/0ABAD95AH9CwQAIAhBBGsh
CCAGQRBqIQYgB0EQaiEHDAELCwtBBCMHQQJ0IwdBAk0bIQkDQCAIBEAgBiAGKgIAIAcqAgCSOAIAIAhBAWshCCAGIAlqIQYgB0EEaiEHDAELCy
AAQQFrIQAgASACaiEBIAMgBGohAwwBCwsLCwsLCwvIBAERfyMOQQJ0IQ4jA0EBakEBdiISQQF0IwMjB0ECRiITG0ECdCENA0AgDyMBSQRAQQAh
CgNAIAojBEkEQCMHQQJNIggEQCMCIAojCmwjCGsiBSABIwZsaksEfyMCIwYgAkEBa2wgBWpLBUEACyEIC0EAIQsDQCALIwVJBEAgCyMLbCIFIw
lPBH9BAAUjDiIGIwcjCSAFa2pBAWsjB24iBSAFIAZLGwsiBSIVIAsjC2wiBiMDIwlqIgdPBH9BAAUjDiIJIwcgByAGa2pBAWsjB24iBiAGIAlL
GwsiBiAFIAZLGyEQIBUjB2wgCyMLbGojCWshBSAAIBMEfyAFQQFxIBJsIAVBAXZqBSAFC0ECdGohESADIBVBAnRqIQYCQCAIBEAgAiABayARIA
EjBmwgCiMKbGojCGsgDWxqIwYgDWwgBiAOIBAgFWsQQAwBCyABIQcDQCACIAdLBEAgByMGbCAKIwpsaiMIayIFIwJJBEAgESAFIA1saiEJIAYh
BSAQIBVrIQwjB0ECTQRAA0AgDEEETwRAIAkgCf0ABAAgBf0ABAD95AH9CwQAIAxBBGshDCAJQRBqIQkgBUEQaiEFDAELCwtBBCMHQQJ0IwdBAk
0bIRQDQCAMBEAgCSAJKgIAIAUqAgCSOAIAIAxBAWshDCAJIBRqIQkgBUEEaiEFDAELCwsgB0EBaiEHIAYgDmohBgwBCwsLIAtBAWohCyADIARq
IQMMAQsLIApBAWohCgwBCwsgACMCIA1saiEAIA9BAWohDwwBCwsL4QEBBH8DQCAAIAFJBEAgACAAIANuIhcgA2xrIRggDSAEIBdsaiAFIBhsai
EVIBAgBiAXbGogByAYbGohFiATIAggF2xqIAkgGGxqIRcgAgRAIAJBAUYEQEEAIAogCyAMIBUgDiAPIBYgEUEgIBcgFEEAQQAQBgUgAkECRgRA
QQAgCyAKIAwgFSAOIBYgEiAXIBRBAEEAEAMFQQAgCiALIAwgFSAOIA8gFiARIBIgFyAUQQBBABABCwsFQQAgCyAKIAwgFSAOIA8gFiARIBcgFE
EAQQAQEAsgAEEBaiEADAELCwuoDAMNfwJ7AX0gAiAAIAZsIAdsQQJ0aiECIAMgACAEbCAFbEECdGohAyAFIAlMIA1FIhAgB0EBRiIRIBEbIhEg
ERshFyAHQQF0IAVMIBAgC0ECRiAJQQJGIhAgEBsiECAQGyIQIBAbIRgDQCAAIAFJBEBBACESQQAhEANAIAYgEEoEQCAKBH8gCiAQbCAMawUgBC
AQbCAGbQshESAQIRMgCgR/IAogEGwgDGsgCGoiECAEIAxqIhQgECAUSBsFIBNBAWogBGwgBmpBAWsgBm0LIhAgEWsgECAEIAQgEEobIhYgEUEA
IBFBAEobIhRrIhEgDhshGQJ/IBIgFEZBACAXGwRAIAMgBSAUbEECdGohECAFIBFsIRIgAioCACAFIBlssiAPIA9DAAAAAFsblf0TIR0DQCASQQ
BKBEACQCASQQRPBEAgECAd/QsEAAwBCyAQIB39WgIAACASQQFLBEAgECAd/VoCBAELIBJBAksEQCAQIB39WgIIAgsLIBJBBGshEiAQQRBqIRAM
AQsLIBYMAQtBACEQIBgEQCAZQQF0siAPIA9DAAAAAFsb/RMhHgNAIBBBBGoiESAHTARAIwAgEEEDdGoiFSACIBBBAnRq/QAEACAe/ecBIh0gHf
0NAAECAwABAgMEBQYHBAUGB/0LBAAgFSAdIB39DQgJCgsICQoLDA0ODwwNDg/9CwQQIBEhEAwBCwsLIwAgEEEDdGohFSAFIBBBAXRrIREDQCAR
QQBKBEACQCARQQRPBEAgFf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAMAQsgFf0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIBFBAUsEQCAV/QwAAAAAAA
AAAAAAAAAAAAAA/VoCBAELIBFBAksEQCAV/QwAAAAAAAAAAAAAAAAAAAAA/VoCCAILCyARQQRrIREgFUEQaiEVDAELCwNAIAcgEEoEQCMAIAsE
fyALIBBsIA1rBSAFIBBsIAdtCyIaQQAgGkEAShsiEUECdGohFSACIBBBAnRqKgIAIAsEfyALIBBsIA1rIAlqIhsgBSANaiIcIBsgHEgbBSAQQQ
FqIAVsIAdqQQFrIAdtCyIbIBprIBsgBSAFIBtKGyARayIRIA4bIBlssiAPIA9DAAAAAFsblSEfIBFBBE4EQCAf/RMhHQNAIBFBBE4EQCAVIBX9
AAQAIB395AH9CwQAIBFBBGshESAVQRBqIRUMAQsLCwNAIBFBAEoEQCAVIBUqAgAgH5I4AgAgEUEBayERIBVBBGohFQwBCwsgEEEBaiEQDAELCy
ASIBRIBEAgAyAFIBJsQQJ0aiEQIBQgEmsgBWwhEgNAIBJBAEoEQAJAIBJBBE8EQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAQ/QwAAAAA
AAAAAAAAAAAAAAAA/VoCAAAgEkEBSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIEAQsgEkECSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAg
sLIBJBBGshEiAQQRBqIRAMAQsLIBQhEgsDQCAUIBZIBEAgAyAFIBRsQQJ0aiERIBIgFEohFUEAIRADQCAFIBBLBEAgEEECdCIZIwBq/QAEACEd
IBUEQCAdIBEgGWr9AAQA/eQBIR0LIBEgEEECdGohGQJAIAUgEGsiGkEETwRAIBkgHf0LBAAMAQsgGSAd/VoCAAAgGkEBSwRAIBkgHf1aAgQBCy
AaQQJLBEAgGSAd/VoCCAILCyAQQQRqIRAMAQsLIBRBAWohFAwBCwsgEiAWIBIgFkobCyESIBNBAWohECACIAdBAnRqIQIMAQsLIAMgBSASbEEC
dGohECAEIBJrIAVsIRIDQCASQQBKBEACQCASQQRPBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAMAQsgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAg
AAIBJBAUsEQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/VoCBAELIBJBAksEQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/VoCCAILCyASQQRrIRIgEEEQaiEQ
DAELCyAAQQFqIQAgAyAEIAVsQQJ0aiEDDAELCwuRCAMMfwN7An0gCyANakEBa0EBIAsgC0EBTBttIhAgByAHIBBKGyEVIAtBAkYgC0EBRnIEfy
AFIA1qIAlrIAttQQFqIhAgByAHIBBKGwVBAAshFiAHQQFGIhAEQCANRSEQCyAFIAlMIBAgEBshFyACIAAgBm4gBGwgBWxBAnRqIQIgAyAAIAds
QQJ0aiEDIAAgBnAhFANAIAAgAUkEQCAGIBRGBEBBACEUIAIgBCAFbEECdGohAgsgCgR/IAogFGwgDGsFIAQgFGwgBm0LIRAgCgR/IAogFGwgDG
sgCGoiESAEIAxqIhIgESASSBsFIBRBAWogBGwgBmpBAWsgBm0LIhEgEGsgESAEIAQgEUobIhEgEEEAIBBBAEobIhJrIhMgDhshGCACIAUgEmxB
AnRqIRACQCAXBEAgAyAQIAUgE2wQArYgBSAYbLIgDyAPQwAAAABbG5U4AgAMAQsgESASayIaQQFKBEAjACEbIAVBAnQhGUEAIRMDQCAFIBNLBE
AgEP0ABAAhHEEBIREgECAZaiESA0AgESAaSQRAIBwgEv0ABAD95AEhHCARQQFqIREgEiAZaiESDAELCyAbIBNBAnRqIBz9CwQAIBNBBGohEyAQ
QRBqIRAMAQsLIwAhEAtBACERA0AgByARSgRAIAlBCEggESAVTnEgEUEEaiAWTHEEQCAQIAsgEWwgDWtBAnRqIRIgC0EBRgRAIBL9AAQAIRxBAS
ETA0AgCSATSwRAIBwgEiATQQJ0av0ABAD95AEhHCATQQFqIRMMAQsLBSAS/QAEACIdIBL9AAQQIh79DQABAgMICQoLEBESExgZGhshHEEBIRMD
QCAJIBNLBEAgE0EBcQR7IBwgHSAe/Q0EBQYHDA0ODxQVFhccHR4f/eQBBSAcIBIgE0ECdGoiGf0ABAAiHSAZ/QAEECIe/Q0AAQIDCAkKCxAREh
MYGRob/eQBCyEcIBNBAWohEwwBCwsLIAMgEUECdGogHCAJIBhssiAPIA9DAAAAAFsb/RP95wH9CwQAIBFBBGohEQwCCyALBH8gCyARbCANawUg
BSARbCAHbQshEiALBH8gCyARbCANayAJaiITIAUgDWoiGSATIBlIGwUgEUEBaiAFbCAHakEBayAHbQsiEyAFIAUgE0obIBJBACASQQBKGyIZay
EaIBMgEmsgGiAOGyAYbLIgDyAPQwAAAABbGyEgIAMgEUECdGogECAZQQJ0aiEZAkAgGkEITgRAIBkgGhACtiEfDAELIBkqAgAhH0EBIRIDQCAS
IBpIBEAgHyAZIBJBAnRqKgIAkiEfIBJBAWohEgwBCwsLIB8gIJU4AgAgEUEBaiERDAELCwsgAEEBaiEAIBRBAWohFCADIAdBAnRqIQMMAQsLC6
AKAhR/BXsjACAKaiIzIAVBAnRBH2pBcHEiNyACbGohMiAjIAAgBWwiJSAGbEECdGpBACABIABrIAVsIgogBmxBAnT8CwAgJCAHICVsQQJ0akEA
IAcgCmxBAnT8CwADQCAAIAFJBEAgACAAIANuIjUgA2xrITQgDyAQIDVsaiARIDRsaiEvIBMgFCA1bGogFSA0bGohLiAjIAAgBWwiCiAGbEECdG
ohLSAkIAcgCmxBAnRqISxBACEKA0AgBCAKSwRAIAIgBCAKayIlIAIgJUkbIjYgCmpBAWshJSAAIARsIApqITEgFyAYIDVsaiAZIDRsaiAKIBps
aiEwIBsgHCA1bGogHSA0bGogCiAebGohKkEAIDYgCQR/ICVBAWoiJSAFIAUgJUsbBSAFCyInIAYgCyAMIDVsaiANIDRsaiAKIA5saiIrIA5BBC
AvQQQgEiAzIDdBAEEAEAFBACEmA0AgJiA2SQRAIAogJmohJSAzICYgN2xqIikgCQR/ICVBAWoiJSAFIAUgJUsbBSAFCyIlIAggHyAqIB4gJmxq
EB0aICEgJiAxakECdGoqAgD9EyE6QQAhOANAICUgOEsEQCApIDhBAnRqIij9AAQAIDr95QEiPP0MakmtwmpJrcJqSa3Cakmtwv3rASI7/Qw7qr
g/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIj39DAAAQEsAAEBLAABASwAAQEv95QEhOSAo/QwAAIA/AACAPwAAgD8AAIA/
IDsgOf0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASA5/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIjkgOSA5/eYB/QylEbU6pRG1OqURtTqlEbU6ID
n95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgOf3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASA5/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIDn95gH9
DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgPUEX/asB/a4BIDz9DGpJrcJqSa3CakmtwmpJrcL9Q/1P/QsEACA4QQRqITgMAQsLICkgJU
ECdGpBACAnICVrQQJ0/AsAICZBAWohJgwBCwsgJyAHIDYgMyA3IDAgGiAsEB5BACA2ICcgByAwIBpBBCAuQQQgFiAyIDdBAEEAEAFBACE4A0Ag
NiA4SwRAIDAgGiA4bGohKSAgIDEgOGogB2xBAnRqISj9DAAAAAAAAAAAAAAAAAAAAAAhOUEAISYDQCAmQQRqIiUgB00EQCA5ICZBAnQiJiApav
0ABAAgJiAoav0ABAD95gH95AEhOSAlISYMAQsLIAcgJksEQCA5ICZBAnQiJSApav0ABAAgByAma/0R/QwAAAAAAQAAAAIAAAADAAAA/TsiOf1O
ICUgKGr9AAQAIDn9Tv3mAf3kASE5CyA5IDkgOf0NCAkKCwwNDg8AAQIDBAUGB/3kASI5/R8AIDn9HwGS/RMhOiAI/RMhOSA3IDhsIiUgM2ohKi
AlIDJqISlBACEmA0AgJiAnSQRAICkgJkECdCIoaiIlICggKmr9AAQAICX9AAQAIDr95QH95gEgOf3mAf0LBAAgJkEEaiEmDAELCyA4QQFqITgM
AQsLIDYgBiAnIDIgNyAvIBIgIiAGIDFsQQJ0aiAGQQJ0EBwgJyAGIDYgMiA3ICsgDiAtEB4gAiAKaiEKDAELCyAAQQFqIQAMAQsLC9UTBRB/Cn
sGfAJ+AX0jACALaiEgIAZBAnRBH2pBcHEhLQNAIAAgAUkEQCAAIAAgAm4iCyACbGsgA2whLiALIAsgBG4iKSAEbGshKCADIAUgLmsiHyADIB9J
GyInIC5qQQFrIR8gHSAFIAtsIC5qIiUgCGxBAnRqISxBACAnIAoEfyAfQQFqIgsgBiAGIAtLGwUgBgsiIyAHIAwgDSApbGogDiAobGogDyAubG
ogD0EEIBAgESApbGogEiAobGpBBCATICAgLUEAQQAQASAYIBkgKWxqIBogKGxqIBsgLmxqISZBACErICAhCwNAICcgK0sEQCArIC5qIR8gCgR/
IB9BAWoiHyAGIAYgH0sbBSAGCyIhISogCyAhIAkgHCAmEB0iQf0TITAgCyIiIR9EAAAAAAAAAAAhPQNAICoEQP0MAAAAAAAAAAAAAAAAAAAAAC
ExICpBgAIgKiAqQYACTxsiJGshKgNAICRBCE8EQCAi/QAEACAw/eUBIjL9DGpJrcJqSa3CakmtwmpJrcL96wEiM/0MO6q4PzuquD87qrg/O6q4
P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASI0/QwAAEBLAABASwAAQEsAAEBL/eUBITUgIv0ABBAgMP3lASI2/QxqSa3CakmtwmpJrcJqSa3C/e
sBIjf9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiOP0MAABASwAAQEsAAEBLAABAS/3lASEvIB/9DAAAgD8AAIA/
AACAPwAAgD8gMyA1/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIDX9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiMyAzIDP95gH9DKURtTqlEbU6pR
G1OqURtTogM/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAz/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIDP95gH9DEiqKj5Iqio+SKoqPkiqKj79
5AEgM/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASA0QRf9qwH9rgEgMv0MakmtwmpJrcJqSa3Cakmtwv1D/U8iMv0LBAAgH/0MAA
CAPwAAgD8AAIA/AACAPyA3IC/9DAByMT8AcjE/AHIxPwByMT/95gH95QEgL/0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIvIC8gL/3mAf0MpRG1
OqURtTqlEbU6pRG1OiAv/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIC/95gH9DHqsKj16rCo9eqwqPXqsKj395AEgL/3mAf0MSKoqPkiqKj5Iqi
o+SKoqPv3kASAv/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIDhBF/2rAf2uASA2/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIv/QsE
ECAxIDIgL/3kAf3kASExICRBCGshJCAiQSBqISIgH0EgaiEfDAELCwNAICRBBE8EQCAi/QAEACAw/eUBIi/9DGpJrcJqSa3CakmtwmpJrcL96w
EiMv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIz/QwAAEBLAABASwAAQEsAAEBL/eUBITQgH/0MAACAPwAAgD8A
AIA/AACAPyAyIDT9DAByMT8AcjE/AHIxPwByMT/95gH95QEgNP0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIyIDIgMv3mAf0MpRG1OqURtTqlEb
U6pRG1OiAy/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIDL95gH9DHqsKj16rCo9eqwqPXqsKj395AEgMv3mAf0MSKoqPkiqKj5Iqio+SKoqPv3k
ASAy/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIDNBF/2rAf2uASAv/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIv/QsEACAxIC/95A
EhMSAkQQRrISQgIkEQaiEiIB9BEGohHwwBCwsgJARAICL9AAQA/QwAAID/AACA/wAAgP8AAID/ICT9Ef0MAAAAAAEAAAACAAAAAwAAAP07/VIg
MP3lASIv/QxqSa3CakmtwmpJrcJqSa3C/esBIjL9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiM/0MAABASwAAQE
sAAEBLAABAS/3lASE0/QwAAIA/AACAPwAAgD8AAIA/IDIgNP0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASA0/QyOvr81jr6/NY6+vzWOvr81/eYB
/eUBIjIgMiAy/eYB/QylEbU6pRG1OqURtTqlEbU6IDL95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgMv3mAf0MeqwqPXqsKj16rCo9eqwqPf3kAS
Ay/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIDL95gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgM0EX/asB/a4BIC/9DGpJrcJqSa3C
akmtwmpJrcL9Q/1PIS8CQCAkQQRPBEAgHyAv/QsEAAwBCyAfIC/9WgIAACAkQQFLBEAgHyAv/VoCBAELICRBAksEQCAfIC/9WgIIAgsLIDEgL/
3kASExICRBAnQiJCAiaiEiIB8gJGohHwsgPSAx/V8gMSAx/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEiL/0hACAv/SEBoKAhPQwBCwsgCyAhQQJ0
akEAICMgIWtBAnT8CwAgHiAlICtqQQJ0aiA9ID1hBH0gPb0iQELN9/yz5pOo8z99Ij9CNIe5ITogQCA/QoCAgICAgIB4g32/IjlEAAAAAAAA8L
+gIDlEAAAAAAAA8D+goyI+ID6iITlEKK+hvIbyqj8hO0QAAAAAAAAxQCE8A0AgPEQAAAAAAAAAAGQEQCA7IDmiRAAAAAAAAPA/IDyjoCE7IDxE
AAAAAAAAAMCgITwMAQsLIEEgOkTvOfr+Qi7mP6IgPiA+oCA7oqC2kgVDAADAfws4AgAgCyAtaiILQQRrID22OAIAICtBAWohKyAbICZqISYMAQ
sLICcgCCAjICAgLSAUIBUgKWxqIBYgKGxqIBcgLCAIQQJ0EBxBACEkICAhCwNAICQgJ0kEQCALIC1qQQRrKgIAIkH9EyEvQQAhHwNAIB9BBGoi
ISAITQRAICwgH0ECdGoiHyAf/QAEACAv/ecB/QsEACAhIR8MAQsLA0AgCCAfSwRAICwgH0ECdGoiISAhKgIAIEGVOAIAIB9BAWohHwwBCwsgJE
EBaiEkIAsgLWohCyAsIAhBAnRqISwMAQsLIABBAWohAAwBCwsL
`;

