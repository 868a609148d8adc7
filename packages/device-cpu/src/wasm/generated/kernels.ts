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
   * As `convWeightGradBlocks`, of one group, for square kernels of 3 or 5, strides and dilations of 1.
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

/** The module, 70067 bytes, on an imported shared memory `env.memory`, as base64. */

export const base64 = `
AGFzbQEAAAABmAQkYAd/f39/f39/AGAJf39/f39/f39/AGAOf39/f39/f39/f39/f38AYAV/f39/fwBgDH9/f39/f39/f39/fwBgA39/fwBgDn
9/f39/f39/f39/f39/AX9gD39/f39/f39/f39/f39/fwF/YAh/f39/f39/fwBgCn9/f39/f39/f38AYBd/f39/f39/f39/f39/f39/f39/f39/
fwBgBn9/f39/fwBgFX9/f39/f39/f39/f39/f39/f39/fwBgFn9/f39/f39/f39/f39/f39/f39/f38AYBB/f39/f39/f39/f39/f399AGACf3
8BfGAHf39/f39/fwF/YA1/f39/f39/f39/f39/AGADf399AXxgAABgAX8Bf2AZf39/f39/f39/f39/f39/f39/f39/f39/fwBgBX9/fX9/AX1g
AX8AYBF/f39/f39/f39/f39/f39/fwBgC39/f39/f39/f39/AGALf39/f39/f398f38AYAp/f39/f39/f3x/AGAKf39/f39/fH9/fwBgEH9/f3
9/f39/f39/f3x/f38AYA1/f39/f39/f398f39/AGACf38Bf2APf39/f39/f39/f39/f39/AGAEf39/fwBgJX9/f39/f39/fX9/f39/f39/f39/
f39/f39/f39/f39/f39/f38AYB9/f39/f39/f399f39/f39/f39/f39/f39/f39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEA0hHAgIPBAUDAg
YHBwIFCAgQERIJAAkBExQKFQYMDQABFggNCgcKAwEBAAsXCwkAAQAYGRobHB0eHwQBBAAgBgUhAwsDDA4OIiMGzQEmfwFBAAt/AUEAC38BQQAL
fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAA
ALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/
AUEAC38BQQALfwFBAAt/AUEAC38BQQALB+4EKAlhdHRlbnRpb24ARg1hdHRlbnRpb25HcmFkAEUHYXZnUG9vbABEC2F2Z1Bvb2xHcmFkAEMJZ2
VtbUJhdGNoAEILY29udkZvcndhcmQAGw1jb252SW5wdXRHcmFkABoUY29udklucHV0R3JhZFNjcmF0Y2gAGQtjb252U2NyYXRjaAAHDmNvbnZX
ZWlnaHRHcmFkABgUY29udldlaWdodEdyYWRCbG9ja3MAFxF3ZWlnaHRHcmFkSW5QbGFjZQA8CmNvcHlCbG9ja3MAOwhjb3B5Um93cwAUDmNvcH
lUcmFuc3Bvc2VkADoIZ2VtbURvdHMANwpnZW1tUGFja2VkAAEKZ2VtbVBhbmVscwAGC2dlbW1TY3JhdGNoADYJYmF0Y2hOb3JtADUNYmF0Y2hO
b3JtR3JhZAA0CWxheWVyTm9ybQAzDWxheWVyTm9ybUdyYWQAMhZsYXllck5vcm1QYXJhbWV0ZXJHcmFkADEJZ2VtbU91dGVyADAHbWF4UG9vbA
AvC21heFBvb2xHcmFkAC4JYXJnUmVkdWNlAC0NcmVkdWNlQ29sdW1ucwAsCnJlZHVjZVJvd3MAKwhnZW1tUm93cwAPCnNldFNjcmF0Y2gAKQdz
b2Z0bWF4ACgLc29mdG1heEdyYWQAJw93aW5vZ3JhZEZvcndhcmQAIRF3aW5vZ3JhZElucHV0R3JhZAAgGHdpbm9ncmFkSW5wdXRHcmFkU2NyYX
RjaAAJD3dpbm9ncmFkU2NyYXRjaAAIEndpbm9ncmFkV2VpZ2h0R3JhZAAjGXdpbm9ncmFkV2VpZ2h0R3JhZFNjcmF0Y2gAIgrtlwRHuBgCC3sF
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
BSAFIAYgDyAIIBAgCyAMIA4QACAJIA9qIQ8gEEEgaiEQIA5BIGogDiAMQQFGGyEOIBFBCGohEQwBCwsgAEGAAWohAAwBCwsLtQMAIAAkASABJA
IgAiQDIAMkBCAEJAUgBSQGIAYkByAHJAggCCQJIAkkCiAKJAsgCyQMIAwkDSANJA4jB0EBRgR/QQEFIwdBAkYjBUEBS3ELBH8jCUUjCEUjBUEB
RiMEQQFGcSMGQQFGcSMHQQFGcXFxBUEBCwR/QQAFIw4iAEEJbCAAQQNqQXxxQQN0TwsEfyMFIwQjAWxsQQNqQXxxQQJ0IwEjAiMIQQF0amwjAy
MJQQF0aiIAQQFqQX5xIAAjB0ECRiMFQQFLcRtsQQJ0agVBAAsiACMHQQFGBH9BAQUjB0ECRiMFQQFLcQsEfyMJRSMIRSMFQQFGIwRBAUZxIwZB
AUZxIwdBAUZxcXEFQQELBH9BAAUjDiIBQQlsIAFBA2pBfHFBA3RPCwR/IwdBAUYjDkEQT3IFQQALBH9BAAUjCUUjCEUjBUEBRiMEQQFGcSMGQQ
FGcSMHQQFGcXFxBH9BAAUjDiMNIgFBgIAQIwUjASMEbGwiAiMObEECdG4iA0EBIAMbIgMgASADSRtsQQdqQXhxQQJ0IgEgAUFAayABQf8HcRsg
AmwLCyIBIAAgAUsbQUBrC6cBACAEIAEgDGogACANIA4QBUEAJBpBwAQkGyMSQQZ0QcAEaiQcIxwgAUEkbCAMbEECdEEPakFwcWokHSMdIAEjFm
xBH2pBcHFqJB4jHiABIxRsQf8fakGAYHFBwAJqQSRsaiQfIAAjHyAMIxRsQf8fakGAYHFBJGxqQcDaAGoiACABIAIgAyAEIAUgBiAHIAggCSAK
IAsgDCANIA4QByIBIAAgAUsbagunAQAgBCABIAxqIAAgAiADEAVBACQaQcAEJBsjEkEGdEHABGokHCMcIAxBJGwgAWxBAnRBD2pBcHFqJB0jHS
AMIxZsQR9qQXBxaiQeIx4gDCMUbEH/H2pBgGBxQcACakEkbGokHyAAIx8gASMUbEH/H2pBgGBxQSRsakHA2gBqIgAgASACIAMgBCAFIAYgByAI
IAkgCiALIAwgDSAOEBkiASAAIAFLG2oL6AMBD38gA0ECdCEUIAMjFGxB/x9qQYBgcUHAAmohFiAKIxRsQf8fakGAYHFBwAJqIRcgACMSbCEVQX
8hDkEAIQADQCAAIBVJBEAgACMTaiIPIBUgDyAVSRshEyAAIQ8DQCAPIBNJBEAjEiIQIBMgDyAPIxJuIhEjEmxrIhJqIA9rIhggECAYSRshECAO
IBFHBEAgDSARaiMdIAEgAiARbGogAyAEIAUgBiAHEA5BAEc6AAAgESEOCyMeIA8gAGtBBHRqIBYjHSADIxsgEiAQIxoQDSAPIBAgEmtqIQ8MAQ
sLQQAhDwNAIA9BJEkEQCATIABrQQJ0IRsjHCAKIA9sIBRsaiEcIx4gDyAWbGohESMUIRgjHyAPIBdsaiESIxQhGUEAIRADQCAQIBtJBEBBACAK
QQggGyAQayIaIBpBCEsbIAMgHCAUIBRBBCARIBggEiAZQQBBABAAIBFBIGohESASQSBqIRIgEEEIaiEQDAELCyAPQQFqIQ8MAQsLIAAhDwNAIA
8gE0kEQCMSIhAgEyAPIA8jEm4iESMSbGsiEmogD2siGCAQIBhJGyEQIx8gDyAAa0EEdGogCiMbIBIgECMaIAggCSARbGogCyAMECUgDyAQIBJr
aiEPDAELCyAAIxNqIQAMAQsLC2sBAX8DQCADQSRJBEBBACAAIAEgAiMkIAMgASMUbEH/H2pBgGBxQcACamxqIxQjIyADIAAjFGxB/x9qQYBgcU
HAAmpsaiMUIyUgASADbCAAbEECdGogAEECdEECQQAQAyADQQFqIQMMAQsLC+IaAgd7C38jEUEERgRAIAIgA2xBAnQhEwNAIAIgEEsEQEEAIRID
QCADIBJLBEAgASAEIBBsaiAFIBJsaiERIAAgAyAQbCASakECdGohFCADIBJrIRVBACEPA0AgD0EDSQRAIBFBICAPQQxsIhZrIBYgBhtqIhf9XA
IAIQggFUEBSwRAIAUgF2ogCP1WAgABIQgLIBVBAksEQCAXIAVBAXRqIAj9VgIAAiEICyAVQQNLBHsgFyAFQQNsaiAI/VYCAAMFIAgLIQkgEUEg
IBZBBGoiF2sgFyAGG2oiF/1cAgAhCCAVQQFLBEAgBSAXaiAI/VYCAAEhCAsgFUECSwRAIBcgBUEBdGogCP1WAgACIQgLIBVBA0sEeyAXIAVBA2
xqIAj9VgIAAwUgCAshCiARQSAgFkEIaiIWayAWIAYbaiIW/VwCACEIIBVBAUsEQCAFIBZqIAj9VgIAASEICyAVQQJLBEAgFiAFQQF0aiAI/VYC
AAIhCAsgFUEDSwRAIBYgBUEDbGogCP1WAgADIQgLIAcgD0HgAGxqIhYgCf0LBAAgFiAJIAj95AEiCyAK/eQB/Qyrqqo+q6qqPquqqj6rqqo+/e
YB/QsEECAWIAogC/3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBCAgFiAJIAogCP0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8A
AAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBDAgFkFAayAJIAogCP0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAE
AAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgFiAI/QsEUCAPQQFqIQ8MAQsLQQAhDwNAIA9BBkkEQCAHIA9BBHRqIhb9
AAQAIQggFv0ABGAhCSAW/QAEwAEhCiAUIA8gE2xqIRcgE0EGbCEYAkAgFUEETwRAIBcgCP0LBAAgFyAYaiAIIAr95AEiCyAJ/eQB/Qyrqqo+q6
qqPquqqj6rqqo+/eYB/QsEACAXIBhBAXRqIAkgC/3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgFyAYQQNsaiAIIAkgCv0MAAAAPwAAAD8A
AAA/AAAAP/3mAf3kAf0MAAAAPwAAAD8AAAA/AAAAP/3mAf3kAf0MiYiIv4mIiL+JiIi/iYiIv/3mAf0LBAAgFyAYQQJ0aiAIIAkgCv0MAAAAQA
AAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgFyAYQQVsaiAK/QsEAAwB
CyAWIAj9CwQAIBYgCCAK/eQBIgsgCf3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBGAgFiAJIAv95QH9DKuqqj6rqqo+q6qqPquqqj795gH9Cw
TAASAWIAggCSAK/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsE
oAIgFiAIIAkgCv0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBI
ADIBYgCv0LBOADQQAhEQNAIBFBBkkEQCAXIBEgGGxqIRkgFiARQeAAbGr9AAQAIQgCQCAVQQRPBEAgGSAI/QsEAAwBCyAZIAj9WgIAACAVQQFL
BEAgGSAI/VoCBAELIBVBAksEQCAZIAj9WgIIAgsLIBFBAWohEQwBCwsLIA9BAWohDwwBCwsgEkEEaiESDAELCyAQQQFqIRAMAQsLBSACIANsQQ
J0IRMDQCACIBFLBEBBACESA0AgAyASSwRAIAEgBCARbGogBSASbGohECAAIAMgEWwgEmpBAnRqIRQgAyASayEVQQAhDwNAIA9BBUkEQCAQQeAA
IA9BFGwiFmsgFiAGG2oiF/1cAgAhCCAVQQFLBEAgBSAXaiAI/VYCAAEhCAsgFUECSwRAIBcgBUEBdGogCP1WAgACIQgLIBVBA0sEeyAXIAVBA2
xqIAj9VgIAAwUgCAshCSAQQeAAIBZBBGoiF2sgFyAGG2oiF/1cAgAhCCAVQQFLBEAgBSAXaiAI/VYCAAEhCAsgFUECSwRAIBcgBUEBdGogCP1W
AgACIQgLIBVBA0sEeyAXIAVBA2xqIAj9VgIAAwUgCAshCiAQQeAAIBZBCGoiF2sgFyAGG2oiF/1cAgAhCCAVQQFLBEAgBSAXaiAI/VYCAAEhCA
sgFUECSwRAIBcgBUEBdGogCP1WAgACIQgLIBVBA0sEeyAXIAVBA2xqIAj9VgIAAwUgCAshCyAQQeAAIBZBDGoiF2sgFyAGG2oiF/1cAgAhCCAV
QQFLBEAgBSAXaiAI/VYCAAEhCAsgFUECSwRAIBcgBUEBdGogCP1WAgACIQgLIBVBA0sEeyAXIAVBA2xqIAj9VgIAAwUgCAshDCAQQeAAIBZBEG
oiFmsgFiAGG2oiFv1cAgAhCCAVQQFLBEAgBSAWaiAI/VYCAAEhCAsgFUECSwRAIBYgBUEBdGogCP1WAgACIQgLIBVBA0sEQCAWIAVBA2xqIAj9
VgIAAyEICyAHIA9B4ABsaiIWIAn9CwQAIBYgCSAL/eQBIAj95AEiDiAKIAz95AEiDf3kAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBBAgFiANIA
795QH9DKuqqj6rqqo+q6qqPquqqj795gH9CwQgIBYgCSAKIAsgDCAI/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA/
/eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEMCAWQU
BrIAkgCiALIAwgCP0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3l
Af0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgFiAI/QsEUCAPQQFqIQ8MAQsLQQAhDwNAIA9BBkkEQC
AHIA9BBHRqIhb9AAQAIQggFv0ABGAhCSAW/QAEwAEhCiAW/QAEoAIhCyAW/QAEgAMhDCAUIA8gE2xqIRcgE0EGbCEYAkAgFUEETwRAIBcgCP0L
BAAgFyAYaiAIIAr95AEgDP3kASINIAkgC/3kASIO/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEACAXIBhBAXRqIA4gDf3lAf0Mq6qqPquqqj
6rqqo+q6qqPv3mAf0LBAAgFyAYQQNsaiAIIAkgCiALIAz9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9
DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQAIBcgGEECdGogCC
AJIAogCyAM/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QwA
AABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACAXIBhBBWxqIAz9CwQADAELIBYgCP0LBAAgFiAIIAr95AEgDP
3kASINIAkgC/3kASIO/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEYCAWIA4gDf3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBMABIBYgCCAJ
IAogCyAM/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAA
A/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEoAIgFiAIIAkgCiALIAz9DAAAAEAAAABAAAAAQAAAAED95gH95QH9
DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DImIiD2JiIg9iY
iIPYmIiD395gH9CwSAAyAWIAz9CwTgA0EAIRADQCAQQQZJBEAgFyAQIBhsaiEZIBYgEEHgAGxq/QAEACEIAkAgFUEETwRAIBkgCP0LBAAMAQsg
GSAI/VoCAAAgFUEBSwRAIBkgCP1aAgQBCyAVQQJLBEAgGSAI/VoCCAILCyAQQQFqIRAMAQsLCyAPQQFqIQ8MAQsLIBJBBGohEgwBCwsgEUEBai
ERDAELCwsLuwgCCH8IewNAIAMgD0sEQCAAIQkgBCAFQQZ0aiEMA0AgDCAEIAZBBnRqSQRAIAIgDCgCAGohCiACIAwoAhBqIQsgAiAMKAIgaiEN
IAIgDCgCMGohDiAHIQgDQCAIIAdBwARqSQRAIAr9AAQAIhEgC/0ABAAiEv0NAAECAxAREhMEBQYHFBUWFyEQIA39AAQAIhMgDv0ABAAiFP0NAA
ECAxAREhMEBQYHFBUWFyEVIAr9XQMQIAv9XQMQ/Q0AAQIDEBESEwQFBgcUFRYXIhYgDf1dAxAgDv1dAxD9DQABAgMQERITBAUGBxQVFhciF/0N
AAECAwQFBgcQERITFBUWFyARIBL9DQgJCgsYGRobDA0ODxwdHh8iESATIBT9DQgJCgsYGRobDA0ODxwdHh8iEv0NAAECAwQFBgcQERITFBUWFy
IT/eUBIRQgCCAQIBX9DQABAgMEBQYHEBESExQVFhcgE/3lASAUIBEgEv0NCAkKCwwNDg8YGRobHB0eHyIRIBAgFf0NCAkKCwwNDg8YGRobHB0e
H/3lASIQ/QwAAMA/AADAPwAAwD8AAMA//eYB/eQB/eQB/QsEACAIIBQgEP3kASATIBH95AH9DAAAwD8AAMA/AADAPwAAwD/95gH95AH9CwQQIA
ggFCAQ/eUBIBEgE/3lAf0MAADAPwAAwD8AAMA/AADAP/3mAf3kAf0LBCAgCCAUIBAgEP3kAf3kAf0LBDAgCEFAayAUIBD9DAAAAD8AAAA/AAAA
PwAAAD/95gH95QH9CwQAIAggFiAX/Q0ICQoLDA0ODxgZGhscHR4fIBH95QEgFP0MAADAPwAAwD8AAMA/AADAP/3mASAQ/eUB/eQB/QsEUCAKIx
VqIQogCyMVaiELIA0jFWohDSAOIxVqIQ4gCEHgAGohCAwBCwtBACEIA0AgCEEGSQRAIAcgCEEEdGoiCv0ABMABIRAgCv0ABOADIREgCSABIAhs
aiILIAr9AAQAIBD95QEgCv0ABIADIBD95QEiEiAK/QAEoAIiEyAK/QAEYP3lASIU/QwAAMA/AADAPwAAwD8AAMA//eYB/eQB/eQB/QsEACABQQ
ZsIgogC2ogEiAU/eQBIBAgE/3kAf0MAADAPwAAwD8AAMA/AADAP/3mAf3kAf0LBAAgCyAKQQF0aiASIBT95QEgEyAQ/eUB/QwAAMA/AADAPwAA
wD8AAMA//eYB/eQB/QsEACALIApBA2xqIBIgFCAU/eQB/eQB/QsEACALIApBAnRqIBIgFP0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lAf0LBAAgCy
AKQQVsaiARIBP95QEgEv0MAADAPwAAwD8AAMA/AADAP/3mASAU/eUB/eQB/QsEACAIQQFqIQgMAQsLIAxBQGshDCAJQRBqIQkMAQsLIA9BAWoh
DyAAIxRqIQAgAiMWaiECDAELCwvEAgICewV/IARBfHEhCyAEQQNxIQkDQCACIAxLBEAgACAFIxVsaiAGQQJ0aiEEQQAhCgNAIAMgCksEQCABIA
tBAnRqIQ0DQCABIA1JBEAgBCAB/QAEACII/QsEACAEQRBqIQQgByAI/Qz///9/////f////3////9//U79uAEhByABQRBqIQEMAQsLIAkEQCAE
IAH9AAQAIAn9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4iCP1aAgAAIAlBAUsEQCAEIAj9WgIEAQsgCUECSwRAIAQgCP1aAggCCyAHIAj9DP///3
////9/////f////3/9Tv24ASEHCyABIAlBAnRqIQEgCkEBaiEKIxUgBCALQQJ0a2ohBAwBCwsgDEEBaiEMIAAjFmohAAwBCwsgB/0MAACAVQAA
gFUAAIBVAACAVf0//VNFC94CAwd/AXsBfSABIABrIRMgAEECdCIBIAdqIQ8gASAJaiEJA0AgAgRAIAsEQCALQQFGBEAgCSAMIABBAnRqIBNBAn
T8CgAACwUgCUEAIBNBAnT8CwALQQAhByAEIREgDyEBA0AgB0EIaiINIANNBEAgEyAJIBEgBiABIAgQKiANIQcgESAGQQN0aiERIAEgCEEDdGoh
AQwBCwsDQCADIAdLBEAgCSESIAEhEEEAIQ4gESoCACIV/RMhFANAIA5BBGoiDSATTQRAIBIgEv0ABAAgFCAQ/QAEAP3mAf3kAf0LBAAgDSEOIB
JBEGohEiAQQRBqIRAMAQsLA0AgDiATSQRAIBIgEioCACAVIBAqAgCUkjgCACAOQQFqIQ4gEkEEaiESIBBBBGohEAwBCwsgB0EBaiEHIAYgEWoh
ESABIAhqIQEMAQsLIAJBAWshAiAEIAVqIQQgCSAKaiEJDAELCwuvAgQEewF8AX0CfyAC/RMhBgNAIAFBCE8EQP0MAAAAAAAAAAAAAAAAAAAAAC
ED/QwAAAAAAAAAAAAAAAAAAAAAIQQgAEEgIAFBA3YiCSAJQSBLGyIJQQV0aiEKA0AgACAKSQRAIAMgAP0ABAAgBv3lASIDIAP95gH95AEhAyAE
IAD9AAQQIAb95QEiBCAE/eYB/eQBIQQgAEEgaiEADAELCyAFIAP9XyADIAP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASAE/V8gBCAE/Q0ICQoLDA
0ODwgJCgsMDQ4P/V/98AH98AH98AEhBSABIAlBA3RrIQEMAQsLA0AgAQRAIAcgACoCACACkyIIIAiUu6AhByABQQFrIQEgAEEEaiEADAELCyAF
/SEAIAX9IQGgIAegC9UBAQd/IAAgASAEbCAFbEEDakF8cUECdGohDgNAIAEgDEsEQEEAIQoDQCAEIApLBEAgBEEBayAKayAKIAgbIAZsIQ9BAC
ELA0AgBSALSwRAIAVBAWsgC2sgCyAIGyAHbCENIAIgDGwgD2ogA2whECAAIAkEfyANQQFxIANBAXZsIA1BAXZqBSANCyAQakECdDYCACALQQFq
IQsgAEEEaiEADAELCyAKQQFqIQoMAQsLIAxBAWohDAwBCwsDQCAAIA5JBEAgAEEANgIAIABBBGohAAwBCwsLhwEBAn8gAEEAIAQgBkEBdGpBAn
QiByACIAMgBUEBdGpsbPwLACAAIAUgB2wgBkECdGpqIQADQCACBEBBACEGA0AgAyAGSwRAIAAgASAEQQJ0Igj8CgAAIAZBAWohBiAAIAdqIQAg
ASAIaiEBDAELCyACQQFrIQIgACAFQQF0IAdsaiEADAELCwu6MQIMfw17IAEgAmxBAnQhCwNAIABBBE8EQCABIAIgAyAEIAUgBiAHIAggCRA4IA
lBEGogCSAJGyEJIABBBGshACAHIANBBHRqIQcgCCALQQJ0aiEIDAELCyAAQQNGBEAgAyENIAQhCyAFIQMgBiEOIAchBiANQQJ0IRMgCCEFIAEi
DyACIghsQQJ0IRQDQCAPIBBLBEAgCCEHIAshASADIQIgBiEAIAUhBANAIAdBCE8EQCAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAA
AAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAA
AAAAAAAAIRwgE0EBdCEVIAEiCiANQQJ0aiERA0AgCiARSQRAIBogDP0JAgAiGSACIAooAgBqIhL9AAQAIh395gH95AEhGiAbIBkgEv0ABBAiGf
3mAf3kASEbIBYgDCATav0JAgAiHiAd/eYB/eQBIRYgGCAeIBn95gH95AEhGCAXIAwgFWr9CQIAIh4gHf3mAf3kASEXIBwgHiAZ/eYB/eQBIRwg
CkEEaiEKIAxBBGohDAwBCwsgGyAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIZ/eQBIRsgBCAaIBn95AH9CwQAIAQgG/0LBBAgBCAUai
EKIBggCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEZIAogFiAY/eQB/QsEACAKIBn9CwQQIAQgFEEBdGohCiAcIAkEeyAJ
QQhq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhGCAKIBcgFv3kAf0LBAAgCiAY/QsEECAHQQhrIQcgAkEgaiECIARBIGohBAwBCwsgBw
RAIAdBBEsEQP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAA
AAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhHCATQQF0IQogASANQQJ0aiEMA0AgASAMSQRAIBsgAP0JAgAiGS
ACIAEoAgBqIhH9AAQAIh395gH95AEhGyAaIBkgEf0ABBAiGf3mAf3kASEaIBYgACATav0JAgAiHiAd/eYB/eQBIRYgGCAeIBn95gH95AEhGCAX
IAAgCmr9CQIAIh4gHf3mAf3kASEXIBwgHiAZ/eYB/eQBIRwgAUEEaiEBIABBBGohAAwBCwsgGiAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAA
AACyIZ/eQBIRogBCAbIBn95AH9CwQAIARBEGohAAJAIAdBBGsiAUEETwRAIAAgGv0LBAAMAQsgACAa/VoCAAAgAUEBSwRAIAAgGv1aAgQBCyAB
QQJLBEAgACAa/VoCCAILCyAEIBRqIQAgGCAJBHsgCUEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIRkgACAWIBj95AH9CwQAIABBEG
ohAAJAIAdBBGsiAUEETwRAIAAgGf0LBAAMAQsgACAZ/VoCAAAgAUEBSwRAIAAgGf1aAgQBCyABQQJLBEAgACAZ/VoCCAILCyAEIBRBAXRqIQAg
HCAJBHsgCUEIav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRggACAXIBb95AH9CwQAIABBEGohAAJAIAdBBGsiAUEETwRAIAAgGP0LBA
AMAQsgACAY/VoCAAAgAUEBSwRAIAAgGP1aAgQBCyABQQJLBEAgACAY/VoCCAILCwX9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAA
AAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRsgE0EBdCEKIAEgDUECdGohDANAIAEgDEkEQCAYIAD9CQIAIAIgASgCAGr9AAQAIhb95gH95AEhGC
AcIAAgE2r9CQIAIBb95gH95AEhHCAbIAAgCmr9CQIAIBb95gH95AEhGyABQQRqIQEgAEEEaiEADAELCyAYIAkEeyAJ/QkCAAX9DAAAAAAAAAAA
AAAAAAAAAAAL/eQBIRYCQCAHQQRPBEAgBCAW/QsEAAwBCyAEIBb9WgIAACAHQQFLBEAgBCAW/VoCBAELIAdBAksEQCAEIBb9WgIIAgsLIAQgFG
ohACAcIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAHQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAHQQFLBEAgACAW
/VoCBAELIAdBAksEQCAAIBb9WgIIAgsLIAQgFEEBdGohACAbIAkEeyAJQQhq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAHQQRPBE
AgACAW/QsEAAwBCyAAIBb9WgIAACAHQQFLBEAgACAW/VoCBAELIAdBAksEQCAAIBb9WgIIAgsLCwsgEEEBaiEQIAMgDmohAyAFIAhBAnRqIQUM
AQsLBSAAQQJGBEAgBiELIAchBiADIgxBAnQhECABIg0gAmxBAnQhEQNAIA0gD0sEQCACIQcgBSEBIAYhACAIIQMDQCAHQRBPBEAgASEOIAAhCv
0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEc/QwA
AAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRcgBCIBIA
xBAnRqIRIDQCABIBJJBEAgGiAK/QkCACIeIA4gASgCAGoiE/0ABAAiH/3mAf3kASEaIBggHiAT/QAEECIg/eYB/eQBIRggHCAeIBP9AAQgIiH9
5gH95AEhHCAbIB4gE/0ABDAiHv3mAf3kASEbIBkgCiAQav0JAgAiIiAf/eYB/eQBIRkgHSAiICD95gH95AEhHSAWICIgIf3mAf3kASEWIBcgIi
Ae/eYB/eQBIRcgAUEEaiEBIApBBGohCgwBCwsgGCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIR4gAyAaIBj95AH9CwQAIAMg
Hv0LBBAgAyAcIBj95AH9CwQgIAMgGyAY/eQB/QsEMCADIBFqIQEgHSAJBHsgCUEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIY/eQBIRogAS
AZIBj95AH9CwQAIAEgGv0LBBAgASAWIBj95AH9CwQgIAEgFyAY/eQB/QsEMCAHQRBrIQcgDkFAayEBIANBQGshAwwBCwsCQCAHRQ0AIAdBDEsE
QCAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAA
AhHP0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIR39DAAAAAAAAAAAAAAAAAAAAAAhFv0MAAAAAAAAAAAAAAAAAAAAACEX
IAQiACAMQQJ0aiEOA0AgACAOSQRAIBsgCv0JAgAiHiABIAAoAgBqIhL9AAQAIh/95gH95AEhGyAYIB4gEv0ABBAiIP3mAf3kASEYIBwgHiAS/Q
AEICIh/eYB/eQBIRwgGiAeIBL9AAQwIh795gH95AEhGiAZIAogEGr9CQIAIiIgH/3mAf3kASEZIB0gIiAg/eYB/eQBIR0gFiAiICH95gH95AEh
FiAXICIgHv3mAf3kASEXIABBBGohACAKQQRqIQoMAQsLIBggCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEeIBogGP3kASEaIA
MgGyAY/eQB/QsEACADIB79CwQQIAMgHCAY/eQB/QsEICADQTBqIQACQCAHQQxrIgFBBE8EQCAAIBr9CwQADAELIAAgGv1aAgAAIAFBAUsEQCAA
IBr9WgIEAQsgAUECSwRAIAAgGv1aAggCCwsgAyARaiEAIB0gCQR7IAlBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGP3kASEaIBcgGP3kAS
EXIAAgGSAY/eQB/QsEACAAIBr9CwQQIAAgFiAY/eQB/QsEICAAQTBqIQACQCAHQQxrIgFBBE8EQCAAIBf9CwQADAELIAAgF/1aAgAAIAFBAUsE
QCAAIBf9WgIEAQsgAUECSwRAIAAgF/1aAggCCwsMAQsgB0EISwRAIAAhCv0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIR
b9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGCAE
IgAgDEECdGohDgNAIAAgDkkEQCAbIAr9CQIAIhkgASAAKAIAaiIS/QAEACId/eYB/eQBIRsgHCAZIBL9AAQQIh795gH95AEhHCAaIBkgEv0ABC
AiGf3mAf3kASEaIBYgCiAQav0JAgAiHyAd/eYB/eQBIRYgFyAfIB795gH95AEhFyAYIB8gGf3mAf3kASEYIABBBGohACAKQQRqIQoMAQsLIBwg
CQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiGf3kASEcIBogGf3kASEaIAMgGyAZ/eQB/QsEACADIBz9CwQQIANBIGohAAJAIAdBCGsiAU
EETwRAIAAgGv0LBAAMAQsgACAa/VoCAAAgAUEBSwRAIAAgGv1aAgQBCyABQQJLBEAgACAa/VoCCAILCyADIBFqIQAgFyAJBHsgCUEEav0JAgAF
/QwAAAAAAAAAAAAAAAAAAAAACyIX/eQBIRkgGCAX/eQBIRggACAWIBf95AH9CwQAIAAgGf0LBBAgAEEgaiEAAkAgB0EIayIBQQRPBEAgACAY/Q
sEAAwBCyAAIBj9WgIAACABQQFLBEAgACAY/VoCBAELIAFBAksEQCAAIBj9WgIIAgsLDAELIAdBBEsEQCAAIQr9DAAAAAAAAAAAAAAAAAAAAAAh
G/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhHCAEIgAgDEECdGohDgNAIAAgDkkEQC
AbIAr9CQIAIhYgASAAKAIAaiIS/QAEACIX/eYB/eQBIRsgGiAWIBL9AAQQIhb95gH95AEhGiAYIAogEGr9CQIAIhkgF/3mAf3kASEYIBwgGSAW
/eYB/eQBIRwgAEEEaiEAIApBBGohCgwBCwsgGiAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgAyAbIBb95AH9CwQAIANBEG
ohAAJAIAdBBGsiAUEETwRAIAAgF/0LBAAMAQsgACAX/VoCAAAgAUEBSwRAIAAgF/1aAgQBCyABQQJLBEAgACAX/VoCCAILCyADIBFqIQAgHCAJ
BHsgCUEEav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgACAYIBb95AH9CwQAIABBEGohAAJAIAdBBGsiAUEETwRAIAAgF/0LBAAMAQ
sgACAX/VoCAAAgAUEBSwRAIAAgF/1aAgQBCyABQQJLBEAgACAX/VoCCAILCwUgACEK/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAA
AAAAAAAhGyAEIgAgDEECdGohDgNAIAAgDkkEQCAcIAr9CQIAIAEgACgCAGr9AAQAIhb95gH95AEhHCAbIAogEGr9CQIAIBb95gH95AEhGyAAQQ
RqIQAgCkEEaiEKDAELCyAcIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQCAHQQRPBEAgAyAW/QsEAAwBCyADIBb9WgIAACAH
QQFLBEAgAyAW/VoCBAELIAdBAksEQCADIBb9WgIIAgsLIAMgEWohACAbIAkEeyAJQQRq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYCQC
AHQQRPBEAgACAW/QsEAAwBCyAAIBb9WgIAACAHQQFLBEAgACAW/VoCBAELIAdBAksEQCAAIBb9WgIIAgsLCwsgD0EBaiEPIAUgC2ohBSAIIAJB
AnRqIQgMAQsLBSAAQQFGBEAgAyENIAUhCyAGIQ4gASEPIAIhBgNAIAogD0kEQCAGIQUgCyEBIAchACAIIQIDQCAFQRBPBEAgACED/QwAAAAAAA
AAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIRsgBCEMIAQgDUEC
dGohEANAIAwgEEkEQCAaIAP9CQIAIhYgASAMKAIAaiIR/QAEAP3mAf3kASEaIBggFiAR/QAEEP3mAf3kASEYIBwgFiAR/QAEIP3mAf3kASEcIB
sgFiAR/QAEMP3mAf3kASEbIAxBBGohDCADQQRqIQMMAQsLIBggCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIAIgGiAW/eQB
/QsEACACIBf9CwQQIAIgHCAW/eQB/QsEICACIBsgFv3kAf0LBDAgBUEQayEFIAFBQGshASACQUBrIQIMAQsLAkAgBUUNACAFQQxLBED9DAAAAA
AAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhGiAEIgMgDUEC
dGohDANAIAMgDEkEQCAbIAD9CQIAIhYgASADKAIAaiIQ/QAEAP3mAf3kASEbIBggFiAQ/QAEEP3mAf3kASEYIBwgFiAQ/QAEIP3mAf3kASEcIB
ogFiAQ/QAEMP3mAf3kASEaIANBBGohAyAAQQRqIQAMAQsLIBggCQR7IAn9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv3kASEXIBogFv3kASEY
IAIgGyAW/eQB/QsEACACIBf9CwQQIAIgHCAW/eQB/QsEICACQTBqIQACQCAFQQxrIgFBBE8EQCAAIBj9CwQADAELIAAgGP1aAgAAIAFBAUsEQC
AAIBj9WgIEAQsgAUECSwRAIAAgGP1aAggCCwsMAQsgBUEISwRA/QwAAAAAAAAAAAAAAAAAAAAAIRv9DAAAAAAAAAAAAAAAAAAAAAAhHP0MAAAA
AAAAAAAAAAAAAAAAACEaIAQiAyANQQJ0aiEMA0AgAyAMSQRAIBsgAP0JAgAiFiABIAMoAgBqIhD9AAQA/eYB/eQBIRsgHCAWIBD9AAQQ/eYB/e
QBIRwgGiAWIBD9AAQg/eYB/eQBIRogA0EEaiEDIABBBGohAAwBCwsgHCAJBHsgCf0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgGiAW
/eQBIRggAiAbIBb95AH9CwQAIAIgF/0LBBAgAkEgaiEAAkAgBUEIayIBQQRPBEAgACAY/QsEAAwBCyAAIBj9WgIAACABQQFLBEAgACAY/VoCBA
ELIAFBAksEQCAAIBj9WgIIAgsLDAELIAVBBEsEQP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRogBCIDIA1BAnRqIQwD
QCADIAxJBEAgGyAA/QkCACIWIAEgAygCAGoiEP0ABAD95gH95AEhGyAaIBYgEP0ABBD95gH95AEhGiADQQRqIQMgAEEEaiEADAELCyAaIAkEey
AJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyACIBsgFv3kAf0LBAAgAkEQaiEAAkAgBUEEayIBQQRPBEAgACAX/QsEAAwBCyAAIBf9
WgIAACABQQFLBEAgACAX/VoCBAELIAFBAksEQCAAIBf9WgIIAgsLBf0MAAAAAAAAAAAAAAAAAAAAACEaIAQiAyANQQJ0aiEMA0AgAyAMSQRAIB
ogAP0JAgAgASADKAIAav0ABAD95gH95AEhGiADQQRqIQMgAEEEaiEADAELCyAaIAkEeyAJ/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAAL/eQBIRYC
QCAFQQRPBEAgAiAW/QsEAAwBCyACIBb9WgIAACAFQQFLBEAgAiAW/VoCBAELIAVBAksEQCACIBb9WgIIAgsLCwsgCkEBaiEKIAsgDmohCyAIIA
ZBAnRqIQgMAQsLCwsLC+ACAwN/AX0BeyADIAAgBGxqIQMgBiAAIAdsaiEGA0AgACABSQRAIAVBBEYgCEEERnEEQAJAIAYhCSADIQsgAiIKQcAA
SwRAIAkgCyAKQQJ0/AoAAAwBCwNAIApBBE8EQCAJIAv9AAQA/QsEACAKQQRrIQogCUEQaiEJIAtBEGohCwwBCwsDQCAKBEAgCSALKgIAOAIAIA
pBAWshCiAJQQRqIQkgC0EEaiELDAELCwsFIAVFIAhBBEZxBEAgBiEKIAIhCSADKgIAIgz9EyENA0AgCUEETwRAIAogDf0LBAAgCUEEayEJIApB
EGohCgwBCwsDQCAJBEAgCiAMOAIAIAlBAWshCSAKQQRqIQoMAQsLBSADIQogBiEJIAIhCwNAIAsEQCAJIAoqAgA4AgAgC0EBayELIAUgCmohCi
AIIAlqIQkMAQsLCwsgAEEBaiEAIAMgBGohAyAGIAdqIQYMAQsLCz4BAX8jACMBIwIjCEEBdGojAyMJQQF0aiIAQQFqQX5xIAAjB0ECRiMFQQFL
cSIAGyMEIwUjCiMLQQAgABARC9wDAg5/AnsjB0ECRiMFQQFLcSIBIwgjCXJyRQRAIAAPCyMAIwUjASMEbGxBA2pBfHFBAnRqIQYgAQRAIAAhAi
MDIQojAyMJQQF0aiIAQQFqQX5xIAAjB0ECRiMFQQFLcRsiB0EBdCEAIAZBACMBIggjAiIMIwgiC0EBdGpsIAdsQQJ0/AsAIwkiAUEBcSAAbCAB
QQF2QQJ0aiENIAFBf3NBAXEgAGwgAUEBakEBdkECdGohDiAGIAcgC2xBAnRqIQMDQCAIBEBBACEJA0AgCSAMSQRAQQAhACADIA1qIQQgAyAOai
EFA0AgAEEIaiIBIApNBEAgBCAC/QAEACIPIAL9AAQQIhD9DQABAgMICQoLEBESExgZGhv9CwQAIAUgDyAQ/Q0EBQYHDA0ODxQVFhccHR4f/QsE
ACABIQAgAkEgaiECIARBEGohBCAFQRBqIQUMAQsLA0AgACAKSQRAIAQgBSAAQQFxRSIBGyACKgIAOAIAIAEEQCAEQQRqIQQFIAVBBGohBQsgAE
EBaiEAIAJBBGohAgwBCwsgCUEBaiEJIAMgB0ECdGohAwwBCwsgCEEBayEIIAMgC0EBdCAHbEECdGohAwwBCwsFIAYgACMBIwIjAyMIIwkQEgsg
Bgt/AQJ/A0AgACABSQRAQQAgFEEAIBRBACADIAAgAmwiFyACaiIYIAMgGEkbIBdrIAQgBSAXbGogBSAGIAcgF2xqIAcgCCAAIBRsIAlsIAxsIA
1sQQJ0aiAJIAogCyAMIA0gDiAPIBAgESASIBMgFCAVIBYQGCAAQQFqIQAMAQsLC6MGAQR/IAskASAMJAIgDSQDIA4kBCAPJAUgECQGIBEkByAS
JAggEyQJIBQkCiAVJAsgFiQMIBckDSAYJA4jBSMBIwRsbCIPQQJ0IREgAEEAIAIbIRIgASAPIAIbIRMjACAEaiAKIAQbIRQgAgRAIAMhAUEAIQ
ALIAAhAgNAIAEgAksEQCAUIAIgEWxqIBJBAnRqQQAgEyASa0ECdPwLACACQQFqIQIMAQsLIwdBAUYEf0EBBSMHQQJGIwVBAUtxCwR/IwlFIwhF
IwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQVBAQsEf0EABSMOIgJBCWwgAkEDakF8cUEDdE8LBH8jB0EBRiMOQRBPcgVBAAsiFQRAEBULIw0jDm
xBAnQhFkEAIRADQCAFIBBLBEAgACECA0AgASACSwRAIAEjDCACIwxuIgtBAWpsIgMgASADSRshAyAIIwMjAiALIwFsbGxBAnRqIRcgFQRAIAIg
AyMNIw4gDyASIBMjACAXEBYjBiMDIwlBAXRqIgJBAWpBfnEgAiMHQQJGIwVBAUtxG0ECdGwgBiAUEDkFAkAgAyACayEYIAYgAiAWbGohGSAUIA
IgEWxqIQwjBSMBIwRsbEECdCENIw0jDmwiAkECdCEOIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EBRnFxcQRAIBIgEyAYIAIgGSAOIBcgDiAM
IA1BAkEAEAMMAQsjDSICQYCAECMOIwUjASMEbGxsQQJ0biILQQEgCxsiCyACIAtJGyIaIw5sQQdqQXhxQQJ0IgIgAkFAayACQf8HcRshG0EAIQ
IDQCACIw1JBEAgFyACIAIgGmoiCyMNIhwgCyAcSRsiHCASIBMjACAbEBwgEiATIBgjDiAcIAJrbCAZIAIjDmxBAnRqIA4jACAbIAwgDUECQQAQ
AyALIQIMAQsLCwsgAyECDAELCyAQQQFqIRAgBiAHaiEGIAggCWohCAwBCwsgBEUEQA8LA0AgACABSQRAIBJBAnQiAiAAIBFsIgMgCmpqIAMgFG
ogAmogEyASa0ECdPwKAAAgAEEBaiEADAELCwucAwAgACQBIAEkAiACJAMgAyQEIAQkBSAFJAYgBiQHIAckCCAIJAkgCSQKIAokCyALJAwgDCQN
IA0kDkEAIQACQCMGQQFHIwdBAUdyBH9BAQUjCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxCw0AIwojBEEBa2wjCGtBAEgEf0EBBSMLIw
VBAWtsIwlrQQBICw0AIw0jDmxBBWwjAiMDQQNqQXxxbEECdE8hAAsgAEUEQCMJRSMIRSMFQQFGIwRBAUZxIwZBAUZxIwdBAUZxcXEEf0EABSMO
Iw0iAEGAgBAjBSMBIwRsbCIBIw5sQQJ0biICQQEgAhsiAiAAIAJJG2xBB2pBeHFBAnQiACAAQUBrIABB/wdxGyABbAshACMHQQJGIgEEfyABBH
8jA0EBakF+cQUjAwsjASMCbGxBAnQFQQALIABqQUBrDwsjBSMEIwxsbEEDakF8cUECdCMMIwUjASMEbGxsQQJ0aiMOIwsjBUEBa2wjCWtBAXRq
IwwjDSMKIwRBAWtsIwhrQQF0amxsQQJ0akFAawvLBAEDfyAHJAEgCCQCIAkkAyAKJAQgCyQFIAwkBiANJAcgDiQIIA8kCSAQJAogESQLIBIkDC
ATJA0gFCQOIwMjASMCbGxBAnQhECMOIwwjDWxsQQJ0IRFBACEHAkAjBkEBRyMHQQFHcgR/QQEFIwlFIwhFIwVBAUYjBEEBRnEjBkEBRnEjB0EB
RnFxcQsNACMKIwRBAWtsIwhrQQBIBH9BAQUjCyMFQQFrbCMJa0EASAsNACMNIw5sQQVsIwIjA0EDakF8cWxBAnRPIQcLQX8hCANAIAAgAUkEQC
AAIAAgBm4iCSAGbGshEiACIAMgCWxqIBEgEmxqIRMgBSAAIBBsaiEUIAQgEiMMbCMFIwEjBGxsbEECdGohFQJAIAdFBEAgEyAVIBQQPQwBCyMA
IgkjDCMFIwEjBGxsbEECdGoiFiMFIwwjBGxsQQNqQXxxQQJ0aiELIw4jCyMFQQFrbCMJa0EBdGohDCAIIBJHBEAjDSMKIwRBAWtsIwhrQQF0ai
EXIAkhCkEAIQ0jBCMFbEECdCEPA0AgDSMBSQRAQQAhDgNAIA4jDEkEQCAKIBUgDiMBbCANaiAPbGogD/wKAAAgDkEBaiEOIAogD2ohCgwBCwsg
DUEBaiENDAELCyAIQX9GBEAgFiMMIBcgDCMEIwUjCiMLQQFBABARCyASIQgLIAsgEyMMIw0jDiMKIwRBAWtsIwhrIwsjBUEBa2wjCWsQEiMBIw
IjAyMFIwwjBGxsIBYgCyAMQQJ0IAkgFEEAEBMLIABBAWohAAwBCwsL3wIAIAgkASAJJAIgCiQDIAskBCAMJAUgDSQGIA4kByAPJAggECQJIBEk
CiASJAsgEyQMIBQkDSAVJA4jB0EBRgR/QQEFIwdBAkYjBUEBS3ELBH8jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBUEBCwR/QQAFIw
4iCEEJbCAIQQNqQXxxQQN0TwsiCARAEBULIwMjASMCbGxBAnQhCSMOIwwjDWxsQQJ0IQoDQCAAIAFJBEAgACAAIAduIgsgB2xrIQwgAiADIAts
aiAJIAxsaiELIAYgACAKbGohDSAEIAwjDGwiDCMFIwEjBGxsIg5sQQJ0aiEPIAUgDEECdGpBACAFGyEMIAgEQCMMIw0jDiAOIwAgCxAWIwYjAy
MJQQF0aiILQQFqQX5xIAsjB0ECRiMFQQFLcRtBAnRsIA8gDSAMEBMFIAsgDyAMIA0QPgsgAEEBaiEADAELCwulBgEQfyMOQQJ0IQwjA0ECdCER
A0AgDiMBSQRAQQAhEwNAIBMjBEkEQCMHQQFGIgkEQCMCIBMjCmwjCGsiByABIwZsaksEfyMCIwYgAkEBa2wgB2pLBUEACyEJC0EAIRIDQCASIw
VJBEACQCAEIA9NIAMgD0tyDQAgEiMLbCIHIwlPBH9BAAUjDiIIIwcjCSAHa2pBAWsjB24iByAHIAhLGwsiByILIwdsIBIjC2wiCGojCWshDSAL
QQEgCRtFIAsgCCMDIwlqIgpPBH9BAAUjDiIQIwcgCiAIa2pBAWsjB24iCCAIIBBLGwsiCCAHIAhLGyIQIw5GcQRAIAIgAWsgBSMOIAAgASMGbC
ATIwpsaiMIayARbGogDUECdGojBiARbBA/DAELIAUhByABIQoDQCACIApLBEACQCAKIwZsIBMjCmxqIwhrIhQjAk8EQCAHIggjDkECdGohFANA
IAggFEkEQCAI/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAIQRBqIQgMAQsLDAELIAsEQCAHIgggC0ECdGohFQNAIAggFUkEQCAI/QwAAAAAAAAAAA
AAAAAAAAAA/QsEACAIQRBqIQgMAQsLCyAAIBEgFGxqIA1BAnRqIRQgByALQQJ0aiIIIBAgC2tBAnRqIRUjB0EBRgRAA0AgCCAVSQRAIAggFP0A
BAD9CwQAIAhBEGohCCAUQRBqIRQMAQsLBSMHQQJGBEADQCAIIBVJBEAgCCAU/QAEACAU/QAEEP0NAAECAwgJCgsQERITGBkaG/0LBAAgCEEQai
EIIBRBIGohFAwBCwsFIwdBAnQhFgNAIAggFUkEQCAIIBQqAgA4AgAgCEEEaiEIIBQgFmohFAwBCwsLCyAQIw5JBEAgByAQQQJ0aiIIIw4gEGtB
AnRqIRQDQCAIIBRJBEAgCP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgCEEQaiEIDAELCwsLIApBAWohCiAHIAxqIQcMAQsLCyASQQFqIRIgD0EBai
EPIAUgBmohBQwBCwsgE0EBaiETDAELCyAAIwIgEWxqIQAgDkEBaiEODAELCwteACACQYAESwR/QQEFIAEgAmxBgIAITyAAQSBPcQsEQEEAIAAg
ASACIAMgBEEEIAUgBkEEIAcgCEEAQQAQAQVBACAAIAEgAiADIARBBCAFIAZBICAHIAhBAEEAEAYLC7MCAgN7An8gAv0TIQf9DAAAgP8AAID/AA
CA/wAAgP8hBgNAIAEgCEsEQCAIQQJ0IgkgAGr9AAQAIAf95gEhBSADQQJGBHsgBSAEIAlq/QAEAP3kAQUgA0EBRgR7/QwAAID/AACA/wAAgP8A
AID/IAUgBCAIav1cAgD9iQH9qQH9DAAAAAAAAAAAAAAAAAAAAAD9N/1SBSAFCwshBSABIAhrIglBBEkEQCAF/QwAAID/AACA/wAAgP8AAID/IA
n9Ef0MAAAAAAEAAAACAAAAAwAAAP07/VIhBQsgACAIQQJ0aiAF/QsEACAGIAX96QEhBiAIQQRqIQgMAQsLIAYgBiAG/Q0ICQoLDA0ODwABAgME
BQYH/ekBIgUgBSAF/Q0EBQYHAAECAwwNDg8ICQoL/ekB/R8ACyMAQQAgACABIAIgA0EEIAQgBSAGQSAgByABQQJ0QQJBABAGC4oFAgl/AXsgAS
AAayIWIAggCSAKIAsgDCANIA4gDyAQIBEgEiATIBQgFRAJIwBqIBZrIRkjACQaIxpBwARqJBsjGyMSQQZ0aiQcIxwgE0EkbCAIbEECdEEPakFw
cWokHSMdIBMjFmwiFkEfakFwcWokHiMeIBMjFGxB/x9qQYBgcUHAAmpBJGxqJB8jICACRwRAIxsgCSAKEAQjHUEAIBb8CwALIAggCWwgCmxBAn
QhHCATIBRsIBVsQQJ0IR0gCCALbCAMbCEaIAAhFgNAIAEgFksEQCAFIBYgFiAHbiIXIAdsayIeIBNsIBpsQQJ0aiEYIyAgAkcgB0EBS3IEQCMc
IBggCCATIAsgDGxBAnQgGkECdEEBIxoQDAtBASABIABrIAdBAUcbIhsgAyAEIBdsaiAdIB5saiAEIBMgFCAVIAtBAWsgD2sgDEEBayAQayAGIB
YgHGxqIBwgCCAJQQAgFiAZaiAAaxAKIBMgGmwhF/0MAAAAAAAAAAAAAAAAAAAAACEfA0AgF0EETwRAIB8gGP0ABAD9DP///3////9/////f///
/3/9Tv24ASEfIBdBBGshFyAYQRBqIRgMAQsLIB8gGP0ABAAgF/0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9Tv0M////f////3////9/////f/1O/b
gB/QwAAIBVAACAVQAAgFUAAIBV/T/9UwRAIBYgGWogAGtBACAb/AsACyACJCAgFiAbaiEWDAELCyAAIQIDQCABIAJLBEAgAiAZaiAAay0AAEUE
QEEAJCAgAiACQQFqIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUQGgsgAkEBaiECDAELCwuRBQIJfwF7IAEgAGsiFyAJIA
ogCyAMIA0gDiAPIBAgESASIBMgFCAVIBYQCCMAaiAXayEaIwAkGiMaQcAEaiQbIxsjEkEGdGokHCMcIAlBJGwgFGxBAnRBD2pBcHFqJB0jHSAJ
IxZsIhdBH2pBcHFqJB4jHiAJIxRsQf8fakGAYHFBwAJqQSRsaiQfIyAgAkcEQCMbIBUgFhAEIx1BACAX/AsACyAJIApsIAtsQQJ0IR4gFCAVbC
AWbEECdCEdIAkgDGwgDWwhGyAAIRcDQCABIBdLBEAgBSAXIBcgCG4iHyAIbGsiGCAUbCAbbEECdGohGSMgIAJHIAhBAUtyBEAjHCAZIBQgCSAb
QQJ0IAwgDWxBAnRBACMaEAwLQQEgASAAayAIQQFHGyIcIAMgBCAfbGogGCAebGogBCAJIAogCyAQIBEgByAXIB1saiAdIBQgFSAGBH8gBiAUIB
hsQQJ0agVBAAsgFyAaaiAAaxAKIBQgG2whGP0MAAAAAAAAAAAAAAAAAAAAACEgA0AgGEEETwRAICAgGf0ABAD9DP///3////9/////f////3/9
Tv24ASEgIBhBBGshGCAZQRBqIRkMAQsLICAgGf0ABAAgGP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9Tv0M////f////3////9/////f/1O/bgB/Q
wAAIBVAACAVQAAgFUAAIBV/T/9UwRAIBcgGmogAGtBACAc/AsACyACJCAgFyAcaiEXDAELCyAAIQIDQCABIAJLBEAgAiAaaiAAay0AAEUEQEEA
JCAgAiACQQFqIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUgFhAbCyACQQFqIQIMAQsLC3QAIAQgASAMaiAAIA0gDhAFIA
EjFmwjEkEGdGogASMUbEH/H2pBgGBxIAwjFGxB/x9qQYBgcWogASAMbEECdGpBJGxqQeC4AWoiACABIAIgAyAEIAUgBiAHIAggCSAKIAsgDCAN
IA4QByIBIAAgAUsbQUBrC+IFAgp/AXsgDCAJIBRqIAIgFSAWEAUjAEHABGokISMhIxJBBnRqJCIjIiAJIxZsQR9qQXBxaiQjIyMgCSMUbEH/H2
pBgGBxQcACakEkbGokJCMkIBQjFGxB/x9qQYBgcUHAAmpBJGxqJCUjISAVIBYQBANAIAAgAUkEQCADIAAgAmwiGSACaiIYIAMgGEkbIBlrIRog
F0UEQCMiQQAgCSMWbPwLAAsgCCAAIBRsIAlsIAxsIA1sQQJ0aiEfAn8gBCAFIBlsaiEYIAYgByAZbGohHCAVIBZsIR1BACEbIyVBACAUQSRsIA
lsQQJ0/AsAA0AgGgRAQQAjIiAcIAkgCiALIBAgERAOBH8gGCEXIBQgHWwhGf0MAAAAAAAAAAAAAAAAAAAAACEhA0AgGUEETwRAICEgF/0ABAD9
DP///3////9/////f////3/9Tv24ASEhIBlBBGshGSAXQRBqIRcMAQsLICEgF/0ABAAgGf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9Tv0M////f/
///3////9/////f/1O/bgB/QwAAIBVAACAVQAAgFUAAIBV/T/9U0UFQQALRQ0CGkEAIRcDQCAXIxJJBEAgG0EEdCIeIyNqIAkjFGxB/x9qQYBg
cUHAAmojIiAJIyEgFyMSIiAgFyMTaiAbayIZIBkgIEsbIhkjABANIyQgHmogFCMUbEH/H2pBgGBxQcACaiAUIyEgFyAZIBggHUECdCMAECYgGy
AZIBdraiEbIBkhFyAbIxNJDQEgCSAUIBtBAnQQC0EAIRsMAQsLIBpBAWshGiAFIBhqIRggByAcaiEcDAELCyAbBEAgCSAUIBtBAnQQCwsjJSAJ
IBRsIhdBAnQgFyAfIwAQJEEBCyIXRQRAIAAgAEEBaiACIAMgBCAFIAYgByAIIAkgCiALIAwgDSAOIA8gECARIBIgEyAUIBUgFhAXIyEgFSAWEA
QLIABBAWohAAwBCwsLjQwCBX8GeyMRQQRGBEADQCACIAhLBEBBACEGA0AgBkEGSQRAIAAgASAGbGoiBSABQQZsIgdq/QAEACEKIAUgB0EFbGr9
AAQAIQsgBCAGQQR0aiIJIAX9AAQAIAogBSAHQQF0av0ABAAiDP3kASIN/eQBIAUgB0EDbGr9AAQAIg4gBSAHQQJ0av0ABAAiD/3kAf3kAf0LBA
AgCSAKIAz95QEgDv0MAAAAPwAAAD8AAAA/AAAAP/3mASAPIA/95AH95QH95AH9CwRgIAkgDSAO/QwAAIA+AACAPgAAgD4AAIA+/eYBIA/9DAAA
gEAAAIBAAACAQAAAgED95gH95AH95AEgC/3kAf0LBMABIAZBAWohBgwBCwtBACEGA0AgBkEDSQRAIAQgBkHgAGxqIgX9AAQwIQogBf0ABFAhCy
AFIAX9AAQAIAVBEGr9AAQAIgwgBUEgav0ABAAiDf3kASIO/eQBIAogBUFAa/0ABAAiD/3kAf3kAf0LBAAgBSAMIA395QEgCv0MAAAAPwAAAD8A
AAA/AAAAP/3mASAPIA/95AH95QH95AH9CwQQIAUgDiAK/QwAAIA+AACAPgAAgD4AAIA+/eYBIA/9DAAAgEAAAIBAAACAQAAAgED95gH95AH95A
EgC/3kAf0LBCAgBkEBaiEGDAELC0EAIQcgAiAIayEJA0AgB0EEIAkgCUEESxtJBEBBACEFA0AgBUEDSQRAQQAhBgNAIAZBA0kEQCADIAVBA2wg
BmpBAnRqIAQgBUHgAGxqIAZBBHRqIAdBAnRqKgIAOAIAIAZBAWohBgwBCwsgBUEBaiEFDAELCyAHQQFqIQcgA0EkaiEDDAELCyAIQQRqIQggAE
EQaiEADAELCwUDQCACIAhLBEBBACEGA0AgBkEGSQRAIAAgASAGbGoiBSABQQZsIgdq/QAEACEKIAUgB0EFbGr9AAQAIQsgBCAGQQR0aiIJIAX9
AAQAIAogBSAHQQF0av0ABAAiDP3kASIN/eQBIAUgB0EDbGr9AAQAIg4gBSAHQQJ0av0ABAAiD/3kAf3kAf0LBAAgCSAKIAz95QEiCiAO/QwAAA
A/AAAAPwAAAD8AAAA//eYBIA8gD/3kAf3lAf3kAf0LBGAgCSANIA79DAAAgD4AAIA+AACAPgAAgD795gEgD/0MAACAQAAAgEAAAIBAAACAQP3m
Af3kAf3kAf0LBMABIAkgCiAO/QwAAAA+AAAAPgAAAD4AAAA+/eYBIA/9DAAAAEEAAABBAAAAQQAAAEH95gH95QH95AH9CwSgAiAJIA0gDv0MAA
CAPQAAgD0AAIA9AACAPf3mASAP/QwAAIBBAACAQQAAgEEAAIBB/eYB/eQB/eQBIAv95AH9CwSAAyAGQQFqIQYMAQsLQQAhBgNAIAZBBUkEQCAE
IAZB4ABsaiIFQTBq/QAEACEKIAX9AARQIQsgBSAF/QAEACAFQRBq/QAEACIMIAVBIGr9AAQAIg395AEiDv3kASAKIAVBQGsiB/0ABAAiD/3kAf
3kAf0LBAAgBSAMIA395QEiDCAK/QwAAAA/AAAAPwAAAD8AAAA//eYBIA8gD/3kAf3lAf3kAf0LBBAgBSAOIAr9DAAAgD4AAIA+AACAPgAAgD79
5gEgD/0MAACAQAAAgEAAAIBAAACAQP3mAf3kAf3kAf0LBCAgBSAMIAr9DAAAAD4AAAA+AAAAPgAAAD795gEgD/0MAAAAQQAAAEEAAABBAAAAQf
3mAf3lAf3kAf0LBDAgByAOIAr9DAAAgD0AAIA9AACAPQAAgD395gEgD/0MAACAQQAAgEEAAIBBAACAQf3mAf3kAf3kASAL/eQB/QsEACAGQQFq
IQYMAQsLQQAhByACIAhrIQkDQCAHQQQgCSAJQQRLG0kEQEEAIQUDQCAFQQVJBEBBACEGA0AgBkEFSQRAIAMgBUEFbCAGakECdGogBCAFQeAAbG
ogBkEEdGogB0ECdGoqAgA4AgAgBkEBaiEGDAELCyAFQQFqIQUMAQsLIAdBAWohByADQeQAaiEDDAELCyAIQQRqIQggAEEQaiEADAELCwsLyhIC
C38IeyABIxRsQf8fakGAYHFBwAJqIRADQCABIBFLBEAgCAR7IAggEUECdGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAshFCAAIQkgAiADQQZ0ai
EKA0AgCiACIARBBnRqSQRAIxFBBEYEQEEAIQ0DQCANQQZJBEAgCSANIBBsaiILIBBBBmwiDGr9AAQAIRUgCyAMQQVsav0ABAAhGSAFIA1BBHRq
Ig4gC/0ABAAgFSALIAxBAXRq/QAEACIW/eQBIhr95AEgCyAMQQNsav0ABAAiFyALIAxBAnRq/QAEACIY/eQB/eQB/QsEACAOIBUgFv3lASIVIB
f9DAAAAD8AAAA/AAAAPwAAAD/95gEgGCAY/eQB/eUB/eQB/QsEYCAOIBogF/0MAACAPgAAgD4AAIA+AACAPv3mASAY/QwAAIBAAACAQAAAgEAA
AIBA/eYB/eQB/eQB/QsEwAEgDiAVIBf9DAAAAD4AAAA+AAAAPgAAAD795gEgGP0MAAAAQQAAAEEAAABBAAAAQf3mAf3lAf3kASAZ/eQB/QsEoA
IgDUEBaiENDAELCyAK/QAEACAK/QAEEP1OIAr9AAQgIAr9AAQw/U79TiIV/RsDQQRGIBX9GwJBBEZxIRIgBiAKKAIEaiELIAYgCigCFGohDSAG
IAooAiRqIQ4gBiAKKAI0aiEPQQAhDANAIAxBBEkEQCAFIAxB4ABsaiIT/QAEECEVIBP9AAQAIBT95AEgFSAT/QAEICIW/eQBIhf95AEgE/0ABD
AiGCAT/QAEQCIZ/eQB/eQBIhogFSAW/eUBIhYgGP0MAAAAPwAAAD8AAAA/AAAAP/3mASAZIBn95AH95QH95AEgFP3kASIb/Q0AAQIDEBESEwQF
BgcUFRYXIhUgFyAY/QwAAIA+AACAPgAAgD4AAIA+/eYBIBn9DAAAgEAAAIBAAACAQAAAgED95gH95AH95AEgFP3kASIXIBYgGP0MAAAAPgAAAD
4AAAA+AAAAPv3mASAZ/QwAAABBAAAAQQAAAEEAAABB/eYB/eUB/eQBIBP9AARQ/eQBIBT95AEiFv0NAAECAxAREhMEBQYHFBUWFyIY/Q0AAQID
BAUGBxAREhMUFRYXIRkgFSAY/Q0ICQoLDA0ODxgZGhscHR4fIRUgGiAb/Q0ICQoLGBkaGwwNDg8cHR4fIhggFyAW/Q0ICQoLGBkaGwwNDg8cHR
4fIhb9DQABAgMEBQYHEBESExQVFhchFyAYIBb9DQgJCgsMDQ4PGBkaGxwdHh8hFiASBEAgCyAZ/QsEACANIBX9CwQAIA4gF/0LBAAgDyAW/QsE
AAUgDCAKKAIISQRAAkAgCigCDCITQQRPBEAgCyAZ/QsEAAwBCyALIBn9WgIAACATQQFLBEAgCyAZ/VoCBAELIBNBAksEQCALIBn9WgIIAgsLCy
AMIApBEGooAghJBEACQCAKKAIcIhNBBE8EQCANIBX9CwQADAELIA0gFf1aAgAAIBNBAUsEQCANIBX9WgIEAQsgE0ECSwRAIA0gFf1aAggCCwsL
IAwgCkEgaigCCEkEQAJAIAooAiwiE0EETwRAIA4gF/0LBAAMAQsgDiAX/VoCAAAgE0EBSwRAIA4gF/1aAgQBCyATQQJLBEAgDiAX/VoCCAILCw
sgDCAKQTBqKAIISQRAAkAgCigCPCITQQRPBEAgDyAW/QsEAAwBCyAPIBb9WgIAACATQQFLBEAgDyAW/VoCBAELIBNBAksEQCAPIBb9WgIIAgsL
CwsgCyMXaiELIA0jF2ohDSAOIxdqIQ4gDyMXaiEPIAxBAWohDAwBCwsFQQAhDQNAIA1BBkkEQCAJIA0gEGxqIgsgEEEGbCIMav0ABAAhFSALIA
xBBWxq/QAEACEZIAUgDUEEdGoiDiAL/QAEACAVIAsgDEEBdGr9AAQAIhb95AH95AEgCyAMQQNsav0ABAAiFyALIAxBAnRq/QAEACIY/eQB/eQB
/QsEACAOIBUgFv3lASAX/QwAAAA/AAAAPwAAAD8AAAA//eYBIBggGP3kAf3lAf3kASAZ/eQB/QsEYCANQQFqIQ0MAQsLIAr9AAQAIAr9AAQQ/U
4gCv0ABCAgCv0ABDD9Tv1OIhX9GwNBAkYgFf0bAkECRnEhEiAGIAooAgRqIQsgBiAKKAIUaiENIAYgCigCJGohDiAGIAooAjRqIQ9BACEMA0Ag
DEECSQRAIAUgDEHgAGxqIhP9AAQQIRUgE/0ABAAgFP3kASAVIBP9AAQgIhb95AH95AEgE/0ABDAiFyAT/QAEQCIY/eQB/eQBIhkgFSAW/eUBIB
f9DAAAAD8AAAA/AAAAPwAAAD/95gEgGCAY/eQB/eUB/eQBIBP9AARQ/eQBIBT95AEiFf0NAAECAxAREhMEBQYHFBUWFyIWIBb9DQABAgMEBQYH
EBESExQVFhchFyAWIBb9DQgJCgsMDQ4PGBkaGxwdHh8hFiAZIBX9DQgJCgsYGRobDA0ODxwdHh8iFSAV/Q0AAQIDBAUGBxAREhMUFRYXIRggFS
AV/Q0ICQoLDA0ODxgZGhscHR4fIRUgEgRAIAsgF/1bAwAAIA0gFv1bAwAAIA4gGP1bAwAAIA8gFf1bAwAABSAMIAooAghJBEACQCAKKAIMIhNB
BE8EQCALIBf9CwQADAELIAsgF/1aAgAAIBNBAUsEQCALIBf9WgIEAQsgE0ECSwRAIAsgF/1aAggCCwsLIAwgCkEQaigCCEkEQAJAIAooAhwiE0
EETwRAIA0gFv0LBAAMAQsgDSAW/VoCAAAgE0EBSwRAIA0gFv1aAgQBCyATQQJLBEAgDSAW/VoCCAILCwsgDCAKQSBqKAIISQRAAkAgCigCLCIT
QQRPBEAgDiAY/QsEAAwBCyAOIBj9WgIAACATQQFLBEAgDiAY/VoCBAELIBNBAksEQCAOIBj9WgIIAgsLCyAMIApBMGooAghJBEACQCAKKAI8Ih
NBBE8EQCAPIBX9CwQADAELIA8gFf1aAgAAIBNBAUsEQCAPIBX9WgIEAQsgE0ECSwRAIA8gFf1aAggCCwsLCyALIxdqIQsgDSMXaiENIA4jF2oh
DiAPIxdqIQ8gDEEBaiEMDAELCwsgCkFAayEKIAlBEGohCQwBCwsgEUEBaiERIAAjFGohACAGIAcjF2xqIQYMAQsLC+gSAgh/B3sDQCACIAxLBE
AgACEKIAMgBEEGdGohCQNAIAkgAyAFQQZ0akkEQCMRQQRGBEBBACELA0AgC0EESQRAIAggC0HgAGxqIQ0gBiALIxdsaiEOIAsgCSgCCE8Ee/0M
AAAAAAAAAAAAAAAAAAAAAAUgDiAJKAIEaiEPIAkoAgwiEEEERgR7IA/9AAQABSAP/QAEACAQ/RH9DAAAAAABAAAAAgAAAAMAAAD9O/1OCwsiEi
ALIAlBEGooAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA4gCSgCFGohDyAJKAIcIhBBBEYEeyAP/QAEAAUgD/0ABAAgEP0R/QwAAAAAAQAAAAIA
AAADAAAA/Tv9TgsLIhP9DQABAgMQERITBAUGBxQVFhciFCALIAlBIGooAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA4gCSgCJGohDyAJKAIsIh
BBBEYEeyAP/QAEAAUgD/0ABAAgEP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsLIhUgCyAJQTBqKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSAO
IAkoAjRqIQ4gCSgCPCIPQQRGBHsgDv0ABAAFIA79AAQAIA/9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LCyIW/Q0AAQIDEBESEwQFBgcUFRYXIh
f9DQABAgMEBQYHEBESExQVFhchESAUIBf9DQgJCgsMDQ4PGBkaGxwdHh8iFCASIBP9DQgJCgsYGRobDA0ODxwdHh8iEiAVIBb9DQgJCgsYGRob
DA0ODxwdHh8iE/0NCAkKCwwNDg8YGRobHB0eHyIV/eQBIRYgDSAR/QsEACANIBEgEiAT/Q0AAQIDBAUGBxAREhMUFRYXIhL95AEiEyAW/eQB/Q
yrqqo+q6qqPquqqj6rqqo+/eYB/QsEECANIBYgE/3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBCAgDSARIBQgEiAV/QwAAAA/AAAAPwAAAD8A
AAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QwAAAA/AAAAPwAAAD8AAAA//eYB/eQB/QyJiIi/iYiIv4mIiL+JiIi//eYB/QsEMC
ANQUBrIBEgFCASIBX9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH95QH9DAAAAEAAAABAAAAAQAAAAED95gH9
5QH9DImIiD2JiIg9iYiIPYmIiD395gH9CwQAIA0gFf0LBFAgC0EBaiELDAELC0EAIQsDQCALQQZJBEAgCCALQQR0aiIN/QAEwAEhESAN/QAEYC
ISIA39AASgAiIT/eQBIRQgDf0ABAAiFSAR/eQBIRYgCiABIAtsaiINIBX9CwQAIAFBBmwiDiANaiAWIBT95AH9DKuqqj6rqqo+q6qqPquqqj79
5gH9CwQAIA0gDkEBdGogFCAW/eUB/Qyrqqo+q6qqPquqqj6rqqo+/eYB/QsEACANIA5BA2xqIBUgEiARIBP9DAAAAD8AAAA/AAAAPwAAAD/95g
H95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQAIA0gDkEC
dGogFSASIBEgE/0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf0MAAAAQAAAAEAAAABAAAAAQP3mAf3lAf
0MiYiIPYmIiD2JiIg9iYiIPf3mAf0LBAAgDSAOQQVsaiAT/QsEACALQQFqIQsMAQsLBUEAIQsDQCALQQJJBEAgBiALIxdsaiENIAggC0HgAGxq
Ig4gCyAJKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSANIAkoAgRqIQ8gCSgCDCIQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAA
AAAwAAAP07/U4LCyALIAlBEGooAghPBHv9DAAAAAAAAAAAAAAAAAAAAAAFIA0gCSgCFGohDyAJKAIcIhBBBEYEeyAP/QAEAAUgD/0ABAAgEP0R
/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsL/Q0AAQIDEBESEwQFBgcUFRYXIhEgCyAJQSBqKAIITwR7/QwAAAAAAAAAAAAAAAAAAAAABSANIAkoAi
RqIQ8gCSgCLCIQQQRGBHsgD/0ABAAFIA/9AAQAIBD9Ef0MAAAAAAEAAAACAAAAAwAAAP07/U4LCyALIAlBMGooAghPBHv9DAAAAAAAAAAAAAAA
AAAAAAAFIA0gCSgCNGohDSAJKAI8Ig9BBEYEeyAN/QAEAAUgDf0ABAAgD/0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9TgsL/Q0AAQIDEBESEwQFBg
cUFRYXIhL9DQABAgMEBQYHEBESExQVFhciE/0LBAAgDiATIBEgEv0NCAkKCwwNDg8YGRobHB0eHyIR/eQB/Qyrqqo+q6qqPquqqj6rqqo+/eYB
/QsEECAOIBEgE/3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBCAgDiATIBH9DAAAAD8AAAA/AAAAPwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4
mIiL/95gH9CwQwIA5BQGsgEyAR/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPYmIiD2JiIg9/eYB/QsEACAOIBH9CwRQIAtBAWoh
CwwBCwtBACELA0AgC0EGSQRAIAggC0EEdGoiDf0ABAAhESAN/QAEYCESIAogASALbGoiDSAR/QsEACABQQZsIg4gDWogESAS/eQB/Qyrqqo+q6
qqPquqqj6rqqo+/eYB/QsEACANIA5BAXRqIBIgEf3lAf0Mq6qqPquqqj6rqqo+q6qqPv3mAf0LBAAgDSAOQQNsaiARIBL9DAAAAD8AAAA/AAAA
PwAAAD/95gH95AH9DImIiL+JiIi/iYiIv4mIiL/95gH9CwQAIA0gDkECdGogESAS/QwAAABAAAAAQAAAAEAAAABA/eYB/eUB/QyJiIg9iYiIPY
mIiD2JiIg9/eYB/QsEACANIA5BBWxqIBL9CwQAIAtBAWohCwwBCwsLIAlBQGshCSAKQRBqIQoMAQsLIAxBAWohDCAAIxRqIQAgBiAHaiEGDAEL
CwvaBwMGewN/AXwgACAFbEECdCINIANqIQMgBCANaiEEIAYgDWohBgNAIAAgAUkEQEQAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIQdBAC
EPA0AgBSAPSwRAIAMgD0ECdGr9AAQA/QwAAAAAAAAAAAAAAAAAAAAAIAUgD2siDf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiEIIAcgAgR7IAgF
IAggBCAPQQJ0av0ABAD9DAAAAAAAAAAAAAAAAAAAAAAgDf0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9Uv3mAQv95AEhByAPQfwBcUH8AUYEQCAQIA
f9XyAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIH/SEAIAf9IQGgoCEQ/QwAAAAAAAAAAAAAAAAAAAAAIQcLIA9BBGohDwwBCwsgECAH/V8g
ByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEiB/0hACAH/SEBoKC2/RMhC0EAIQ8DQCAFIA9LBEAgD0ECdCINIANq/QAEACEJIAQgDWr9AAQAIQ
cgBiANaiEOIAIEeyAH/QwAANDCAADQwgAA0MIAANDC/esB/QwAALJCAACyQgAAskIAALJC/eoBIgr9DDuquD87qrg/O6q4PzuquD/95gH9DAAA
QEsAAEBLAABASwAAQEv95AEiB/0MAABASwAAQEsAAEBLAABAS/2xASIMQQH9rAEhCCAJ/QwAAIA/AACAPwAAgD8AAIA/IAogB/0MAABASwAAQE
sAAEBLAABAS/3lASIH/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIAf9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiByAHIAf95gH9DKURtTqlEbU6
pRG1OqURtTogB/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAH/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIAf95gH9DEiqKj5Iqio+SKoqPkiqKj
795AEgB/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAI/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgDCAI/bEB/Qx/AAAA
fwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgC/3mAf3lAQUgByAJIAv95QH95gELIQcCQCAFIA9rIg1BBE8EQCAOIAf9CwQADAELIA4gB/1aAgAAIA
1BAUsEQCAOIAf9WgIEAQsgDUECSwRAIA4gB/1aAggCCwsgD0EEaiEPDAELCyAAQQFqIQAgBUECdCINIANqIQMgBCANaiEEIAYgDWohBgwBCwsL
riIFBH8KewV8AX0CfiAAIARsQQJ0IgYgA2ohAyAFIAZqIQUDQCAAIAFJBEAgAyEG/QwAAAAAAAAAAAAAAAAAAAAAIQ5DAACA/yEZAkAgBEEQTw
R//QwAAID/AACA/wAAgP8AAID/IQv9DAAAgP8AAID/AACA/wAAgP8hDf0MAACA/wAAgP8AAID/AACA/yEK/QwAAID/AACA/wAAgP8AAID/IQwg
BiAEQXBxQQJ0aiEHA0AgBiAHSQRAIAsgBv0ABAAiD/3rASELIA0gBv0ABBAiEP3rASENIAogBv0ABCAiEf3rASEKIAwgBv0ABDAiEv3rASEMIA
4gDyAP/UL9UCAQIBD9Qv1QIBEgEf1C/VAgEiAS/UL9UCEOIAZBQGshBgwBCwtDAADAfyEZIA79Uw0BIAsgDf3rASAKIAz96wH96wEiCv0fAEMA
AID/lyAK/R8BlyAK/R8ClyAK/R8DlyEZIARBD3EFIAQLIQcDQCAHBEAgBioCACAZlyEZIAdBAWshByAGQQRqIQYMAQsLCyAZ/RMhCiACBEAgAy
EHIAQhCCAFIQZEAAAAAAAAAAAhFANAIAgEQP0MAAAAAAAAAAAAAAAAAAAAACELIAhBgAIgCCAIQYACTxsiCWshCANAIAlBCE8EQCAH/QAEACAK
/eUBIgz9DGpJrcJqSa3CakmtwmpJrcL96wEiDf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIO/QwAAEBLAABASw
AAQEsAAEBL/eUBIQ8gB/0ABBAgCv3lASIQ/QxqSa3CakmtwmpJrcJqSa3C/esBIhH9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABA
SwAAQEv95AEiEv0MAABASwAAQEsAAEBLAABAS/3lASETIAv9DAAAgD8AAIA/AACAPwAAgD8gDSAP/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIA
/9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiCyALIAv95gH9DKURtTqlEbU6pRG1OqURtTogC/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAL/eYB
/Qx6rCo9eqwqPXqsKj16rCo9/eQBIAv95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgC/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kAS
AOQRf9qwH9rgEgDP0MakmtwmpJrcJqSa3Cakmtwv1D/U/9DAAAgD8AAIA/AACAPwAAgD8gESAT/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIBP9
DI6+vzWOvr81jr6/NY6+vzX95gH95QEiCyALIAv95gH9DKURtTqlEbU6pRG1OqURtTogC/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAL/eYB/Q
x6rCo9eqwqPXqsKj16rCo9/eQBIAv95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgC/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAS
QRf9qwH9rgEgEP0MakmtwmpJrcJqSa3Cakmtwv1D/U/95AH95AEhCyAJQQhrIQkgB0EgaiEHIAZBIGohBgwBCwsDQCAJQQRPBEAgB/0ABAAgCv
3lASIM/QxqSa3CakmtwmpJrcJqSa3C/esBIg39DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiDv0MAABASwAAQEsA
AEBLAABAS/3lASEPIAv9DAAAgD8AAIA/AACAPwAAgD8gDSAP/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIA/9DI6+vzWOvr81jr6/NY6+vzX95g
H95QEiCyALIAv95gH9DKURtTqlEbU6pRG1OqURtTogC/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAL/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQB
IAv95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgC/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAOQRf9qwH9rgEgDP0MakmtwmpJrc
JqSa3Cakmtwv1D/U/95AEhCyAJQQRrIQkgB0EQaiEHIAZBEGohBgwBCwsgCQRAIAf9AAQA/QwAAID/AACA/wAAgP8AAID/IAn9Ef0MAAAAAAEA
AAACAAAAAwAAAP07/VIgCv3lASIM/QxqSa3CakmtwmpJrcJqSa3C/esBIg39DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQE
v95AEiDv0MAABASwAAQEsAAEBLAABAS/3lASEPIAv9DAAAgD8AAIA/AACAPwAAgD8gDSAP/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIA/9DI6+
vzWOvr81jr6/NY6+vzX95gH95QEiCyALIAv95gH9DKURtTqlEbU6pRG1OqURtTogC/3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAL/eYB/Qx6rC
o9eqwqPXqsKj16rCo9/eQBIAv95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgC/3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAOQRf9
qwH9rgEgDP0MakmtwmpJrcJqSa3Cakmtwv1D/U/95AEhCyAJQQJ0IgkgB2ohByAGIAlqIQYLIBQgC/1fIAsgC/0NCAkKCwwNDg8ICQoLDA0OD/
1f/fABIgv9IQAgC/0hAaCgIRQMAQsLIBQgFGEEfSAUvSIaQs33/LPmk6jzP30iG0I0h7kgGiAbQoCAgICAgIB4g32/IhREAAAAAAAA8L+gIBRE
AAAAAAAA8D+goyIVIBWiIRhEKK+hvIbyqj8hFkQAAAAAAAAxQCEUA0AgFEQAAAAAAAAAAGQEQCAWIBiiRAAAAAAAAPA/IBSjoCEWIBREAAAAAA
AAAMCgIRQMAQsLRO85+v5CLuY/oiAVIBWgIBaioLYFQwAAwH8L/RMhC0EAIQYDQCAGQQRqIgcgBE0EQCAGQQJ0IgYgBWogAyAGav0ABAAgCv3l
ASAL/eUB/QsEACAHIQYMAQsLIAQgBksEQAJAIAZBAnQiByAFaiEIIAMgB2r9AAQAIAr95QEgC/3lASEKIAQgBmsiBkEETwRAIAggCv0LBAAMAQ
sgCCAK/VoCAAAgBkEBSwRAIAggCv1aAgQBCyAGQQJLBEAgCCAK/VoCCAILCwsFIAMhByAEIQggBSEGRAAAAAAAAAAAIRQDQCAIBED9DAAAAAAA
AAAAAAAAAAAAAAAhCyAIQYACIAggCEGAAk8bIglrIQgDQCAJQQhPBEAgB/0ABAAgCv3lASIM/QxqSa3CakmtwmpJrcJqSa3C/esBIg39DDuquD
87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiDv0MAABASwAAQEsAAEBLAABAS/3lASEPIAf9AAQQIAr95QEiEP0MakmtwmpJ
rcJqSa3Cakmtwv3rASIR/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIhL9DAAAQEsAAEBLAABASwAAQEv95QEhEy
AG/QwAAIA/AACAPwAAgD8AAIA/IA0gD/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAP/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIg0gDSAN/eYB
/QylEbU6pRG1OqURtTqlEbU6IA395gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgDf3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAN/eYB/QxIqio+SK
oqPkiqKj5Iqio+/eQBIA395gH9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgDkEX/asB/a4BIAz9DGpJrcJqSa3CakmtwmpJrcL9Q/1P
Igz9CwQAIAb9DAAAgD8AAIA/AACAPwAAgD8gESAT/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIBP9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiDS
ANIA395gH9DKURtTqlEbU6pRG1OqURtTogDf3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAN/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIA395gH9
DEiqKj5Iqio+SKoqPkiqKj795AEgDf3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASASQRf9qwH9rgEgEP0MakmtwmpJrcJqSa3Cak
mtwv1D/U8iDf0LBBAgCyAMIA395AH95AEhCyAJQQhrIQkgB0EgaiEHIAZBIGohBgwBCwsDQCAJQQRPBEAgB/0ABAAgCv3lASIM/QxqSa3Cakmt
wmpJrcJqSa3C/esBIg39DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiDv0MAABASwAAQEsAAEBLAABAS/3lASEPIA
b9DAAAgD8AAIA/AACAPwAAgD8gDSAP/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIA/9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiDSANIA395gH9
DKURtTqlEbU6pRG1OqURtTogDf3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAN/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIA395gH9DEiqKj5Iqi
o+SKoqPkiqKj795AEgDf3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAOQRf9qwH9rgEgDP0MakmtwmpJrcJqSa3Cakmtwv1D/U8i
DP0LBAAgCyAM/eQBIQsgCUEEayEJIAdBEGohByAGQRBqIQYMAQsLIAkEQCAH/QAEAP0MAACA/wAAgP8AAID/AACA/yAJ/RH9DAAAAAABAAAAAg
AAAAMAAAD9O/1SIAr95QEiDP0MakmtwmpJrcJqSa3Cakmtwv3rASIN/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQB
Ig79DAAAQEsAAEBLAABASwAAQEv95QEhD/0MAACAPwAAgD8AAIA/AACAPyANIA/9DAByMT8AcjE/AHIxPwByMT/95gH95QEgD/0Mjr6/NY6+vz
WOvr81jr6/Nf3mAf3lASINIA0gDf3mAf0MpRG1OqURtTqlEbU6pRG1OiAN/eYB/Qw1HQk8NR0JPDUdCTw1HQk8/eQBIA395gH9DHqsKj16rCo9
eqwqPXqsKj395AEgDf3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAN/eYB/Qz+//8+/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIA5BF/2rAf2uAS
AM/QxqSa3CakmtwmpJrcJqSa3C/UP9TyEMAkAgCUEETwRAIAYgDP0LBAAMAQsgBiAM/VoCAAAgCUEBSwRAIAYgDP1aAgQBCyAJQQJLBEAgBiAM
/VoCCAILCyALIAz95AEhCyAJQQJ0IgkgB2ohByAGIAlqIQYLIBQgC/1fIAsgC/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIgv9IQAgC/0hAaCgIR
QMAQsLIBS2/RMhCkEAIQYDQCAGQQRqIgcgBE0EQCAFIAZBAnRqIgYgBv0ABAAgCv3nAf0LBAAgByEGDAELCyAEIAZLBEACQCAFIAZBAnRqIgf9
AAQAIAr95wEhCiAEIAZrIgZBBE8EQCAHIAr9CwQADAELIAcgCv1aAgAAIAZBAUsEQCAHIAr9WgIEAQsgBkECSwRAIAcgCv1aAggCCwsLCyAAQQ
FqIQAgBEECdCIGIANqIQMgBSAGaiEFDAELCwsGACAAJAAL3QMCB38IeyAFIAVqIgcgBWoiCCAFaiIJIAVqIgogBWoiCyAFaiEMIAL9CQIAIQ0g
AiADaiIC/QkCACEOIAIgA2oiAv0JAgAhDyACIANqIgL9CQIAIRAgAiADaiIC/QkCACERIAIgA2oiAv0JAgAhEiACIANqIgL9CQIAIRMgAiADav
0JAgAhFANAIAZBBGoiAiAATQRAIAEgAf0ABAAgDSAE/QAEAP3mAf3kASAOIAQgBWr9AAQA/eYB/eQBIA8gBCAHav0ABAD95gH95AEgECAEIAhq
/QAEAP3mAf3kASARIAQgCWr9AAQA/eYB/eQBIBIgBCAKav0ABAD95gH95AEgEyAEIAtq/QAEAP3mAf3kASAUIAQgDGr9AAQA/eYB/eQB/QsEAC
ACIQYgAUEQaiEBIARBEGohBAwBCwsDQCAAIAZLBEAgASABKgIAIA39HwAgBCoCAJSSIA79HwAgBCAFaioCAJSSIA/9HwAgBCAHaioCAJSSIBD9
HwAgBCAIaioCAJSSIBH9HwAgBCAJaioCAJSSIBL9HwAgBCAKaioCAJSSIBP9HwAgBCALaioCAJSSIBT9HwAgBCAMaioCAJSSOAIAIAZBAWohBi
ABQQRqIQEgBEEEaiEEDAELCwujCQQFfwl7AX0BfANAIAAgAUkEQCADIAAgBGxqIQwgCCAAIAlsaiEOAkAgAkUEQEQAAAAAAAAAACEZQQAhCgNA
IAUgCksEQCAZIAwgBxACoCEZIApBAWohCiAGIAxqIQwMAQsLIA4gGbY4AgAMAQsCfUMAAAAAIAJFDQAaQwAAgD8gAkEBRg0AGkMAAID/QwAAgH
8gAkECRhsLIRhBACENA0AgBSANSwRAIAJBAUYEfSAMIQogB0EQTwR//QwAAIA/AACAPwAAgD8AAIA/IRP9DAAAgD8AAIA/AACAPwAAgD8hFP0M
AACAPwAAgD8AAIA/AACAPyEV/QwAAIA/AACAPwAAgD8AAIA/IRYgCiAHQXBxQQJ0aiELA0AgCiALSQRAIBMgCv0ABAD95gEhEyAUIAr9AAQQ/e
YBIRQgFSAK/QAEIP3mASEVIBYgCv0ABDD95gEhFiAKQUBrIQoMAQsLIBggEyAU/eYBIBUgFv3mAf3mASIP/R8AlCAP/R8BlCAP/R8ClCAP/R8D
lCEYIAdBD3EFIAcLIQsDQCALBEAgGCAKKgIAlCEYIAtBAWshCyAKQQRqIQoMAQsLIBgFIAJBAkYEfSAMIQoCfSAHQRBPBH/9DAAAgP8AAID/AA
CA/wAAgP8hE/0MAACA/wAAgP8AAID/AACA/yEU/QwAAID/AACA/wAAgP8AAID/IRX9DAAAgP8AAID/AACA/wAAgP8hFv0MAAAAAAAAAAAAAAAA
AAAAACEXIAogB0FwcUECdGohCwNAIAogC0kEQCATIAr9AAQAIhL96wEhEyAUIAr9AAQQIhH96wEhFCAVIAr9AAQgIhD96wEhFSAWIAr9AAQwIg
/96wEhFiAXIBIgEv1C/VAgESAR/UL9UCAQIBD9Qv1QIA8gD/1C/VAhFyAKQUBrIQoMAQsLQwAAwH8gF/1TDQEaIBMgFP3rASAVIBb96wH96wEi
D/0fACAYlyAP/R8BlyAP/R8ClyAP/R8DlyEYIAdBD3EFIAcLIQsDQCALBEAgCioCACAYlyEYIAtBAWshCyAKQQRqIQoMAQsLIBgLBSAMIQoCfS
AHQRBPBH/9DAAAgH8AAIB/AACAfwAAgH8hE/0MAACAfwAAgH8AAIB/AACAfyEU/QwAAIB/AACAfwAAgH8AAIB/IRX9DAAAgH8AAIB/AACAfwAA
gH8hFv0MAAAAAAAAAAAAAAAAAAAAACEXIAogB0FwcUECdGohCwNAIAogC0kEQCATIAr9AAQAIhL96gEhEyAUIAr9AAQQIhH96gEhFCAVIAr9AA
QgIhD96gEhFSAWIAr9AAQwIg/96gEhFiAXIBIgEv1C/VAgESAR/UL9UCAQIBD9Qv1QIA8gD/1C/VAhFyAKQUBrIQoMAQsLQwAAwH8gF/1TDQEa
IBMgFP3qASAVIBb96gH96gEiD/0fACAYliAP/R8BliAP/R8CliAP/R8DliEYIAdBD3EFIAcLIQsDQCALBEAgCioCACAYliEYIAtBAWshCyAKQQ
RqIQoMAQsLIBgLCwshGCANQQFqIQ0gBiAMaiEMDAELCyAOIBg4AgALIABBAWohAAwBCwsL0g8EDHsDfwJ9AXwgAEECdCITIANqIQMgBiATaiEG
IAEgAGshFANAIBRBEE8EQCACBEAgAkEBRgR/IAQhAUEBIRX9DAAAgD8AAIA/AACAPwAAgD8hB/0MAACAPwAAgD8AAIA/AACAPyERIAMFIAJBAk
YEfyAEIQFBAiEV/QwAAID/AACA/wAAgP8AAID/IQf9DAAAgP8AAID/AACA/wAAgP8hESADBSAEIQFBAyEV/QwAAIB/AACAfwAAgH8AAIB/IQf9
DAAAgH8AAIB/AACAfwAAgH8hESADCwshACAHIgghEv0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAA
AAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACENA0AgAQRAIAD9AAQQIQwgAP0ABCAhCyAA/QAEMCEKIAcgAP0ABAAiCf3mASAHIAn96wEgByAJ
/eoBIBVBAkYbIBVBAUYiExshByATBHsgESAM/eYBBSARIAz96wEgESAM/eoBIBVBAkYbCyERIBVBAUYEeyAIIAv95gEFIAggC/3rASAIIAv96g
EgFUECRhsLIQggFUEBRgR7IBIgCv3mAQUgEiAK/esBIBIgCv3qASAVQQJGGwshEiAQIBAgCSAJ/UL9UCAVQQFGIhMbIRAgDyAPIAwgDP1C/VAg
ExshDyAOIA4gCyAL/UL9UCATGyEOIA0gDSAKIAr9Qv1QIBMbIQ0gAUEBayEBIAAgBWohAAwBCwsgBiAHIBD9UP0LBAAgBiARIA/9UP0LBBAgBi
AIIA79UP0LBCAgBiASIA39UP0LBDAFIAMhACAEIQH9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAA
AAAAAAAAIQr9DAAAAAAAAAAAAAAAAAAAAAAhCf0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAA
AAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACENA0AgAQRAQSAgASABQSBLGyET/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAAAAAAAAAAAAAh
CP0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRFBACEVA0AgEyAVSwRAIAcgAP0ABAD95AEhByAIIAD9AAQQ/eQBIQggEi
AA/QAEIP3kASESIBEgAP0ABDD95AEhESAVQQFqIRUgACAFaiEADAELCyAMIAf9X/3wASEMIAsgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEh
CyAKIAj9X/3wASEKIAkgCCAI/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhCSAQIBL9X/3wASEQIA8gEiAS/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98A
EhDyAOIBH9X/3wASEOIA0gESAR/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhDSABIBNrIQEMAQsLIAYgDP1eIAv9Xv0NAAECAwQFBgcQERITFBUW
F/0LBAAgBiAK/V4gCf1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEECAGIBD9XiAP/V79DQABAgMEBQYHEBESExQVFhf9CwQgIAYgDv1eIA39Xv0NAA
ECAwQFBgcQERITFBUWF/0LBDALIBRBEGshFCADQUBrIQMgBkFAayEGDAELCyACRSAUQQhPcQRAIAMhASAEIQD9DAAAAAAAAAAAAAAAAAAAAAAh
CP0MAAAAAAAAAAAAAAAAAAAAACESA0AgAARAQSAgACAAQSBLGyET/QwAAAAAAAAAAAAAAAAAAAAAIQdBACEVA0AgEyAVSwRAIAcgAf0ABAD95A
EhByAVQQFqIRUgASAFaiEBDAELCyAIIAf9X/3wASEIIBIgByAH/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhEiAAIBNrIQAMAQsLIAYgCP1eIBL9
Xv0NAAECAwQFBgcQERITFBUWF/0LBAAgA0EQaiEVIAQhAP0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIRIDQCAABEBBIC
AAIABBIEsbIRP9DAAAAAAAAAAAAAAAAAAAAAAhB0EAIQEDQCABIBNJBEAgByAV/QAEAP3kASEHIAFBAWohASAFIBVqIRUMAQsLIAggB/1f/fAB
IQggEiAHIAf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASESIAAgE2shAAwBCwsgBiAI/V4gEv1e/Q0AAQIDBAUGBxAREhMUFRYX/QsEECAUQQhrIR
QgBkEgaiEGIANBIGohAwsDQCAUBEACQCACRQRAIAMhACAEIQFEAAAAAAAAAAAhGANAIAEEQCAYIAAqAgC7oCEYIAFBAWshASAAIAVqIQAMAQsL
IAYgGLY4AgAMAQsCfUMAAAAAIAJFDQAaQwAAgD8gAkEBRg0AGkMAAID/QwAAgH8gAkECRhsLIRcgAyEAQQAhAQNAIAEgBEkEQCAXIAAqAgAiFp
QgFiAXlyAWIBeWIAJBAkYbIAJBAUYbIRcgAUEBaiEBIAAgBWohAAwBCwsgBiAXOAIACyAUQQFrIRQgA0EEaiEDIAZBBGohBgwBCwsLfAIDfwJ9
A0AgACABSQRAIAMgACAEbGoiCyoCACENQQAhCUEBIQoDQCAFIApLIA0gDVtxBEAgBiALaiILKgIAIgwgDWAgDCANXyACG0UEQCAMIQ0gCiEJCy
AKQQFqIQoMAQsLIAcgACAIbGogCbg5AwAgAEEBaiEADAELCwvCAQICfgN/IAQgACAGbEECdGpBACABIABrIAZsQQJ0/AsAIAIgACAFbCIJQQJ0
aiECIAMgCUEDdGohAyAGrSEHA0AgACABSQRAIAQgACAGbEECdGohCyACIAVBAnRqIQkDQCACIAlJBEAgByADKwMARAAAAAAAADBDoL1CgICAgI
CAgJjDAH0iCFYEQCALIAinQQJ0aiIKIAoqAgAgAioCAJI4AgALIAJBBGohAiADQQhqIQMMAQsLIABBAWohAAwBCwsLrQgDDn8CfQh7IAlBAkYi
EQRAIApBAkYhEQsgEQRAIAtBAkYhEQsgEQRAIAxBAkYhEQsgEQRAIA0gDnJFIRELIBEEQCAPQQFGIRELIBEEQCAQQQFGIRELIBEEQCAHQQF0IA
VNIRELIAhBAXQgBk0gESARGyEcIAIgACAFIAZsQQJ0IhtsaiECIAMgACAHIAhsbCIRQQJ0aiEDIAQgEUEDdGohBANAIAAgAUkEQEEAIRoDQCAH
IBpLBEAgHARAAkAgAyETIAQhEiACIBpBAXQgBmwiEUECdGohFCAGQQJ0IRUgEf0R/QwAAAAAAgAAAAQAAAAGAAAA/a4BIiEgBv0R/a4BISIgCC
ERA0AgEQRAIBT9AAQAIiMgFP0ABBAiJP0NAAECAwgJCgsQERITGBkaGyIlICX9QSAjICT9DQQFBgcMDQ4PFBUWFxwdHh8iJCAl/UX9TyEmIBQg
FWoiFv0ABAAiJyAW/QAEECIo/Q0AAQIDCAkKCxAREhMYGRobIiMgI/1BICcgKP0NBAUGBwwNDg8UFRYXHB0eHyInICP9Rf1PISggJCAlICb9Ui
IkICT9QSAnICMgKP1SIiMgJP1F/U8hJSAjICQgJf1SISMgIiAo/bEBICEgJv2xASAl/VIhJCAh/QwIAAAACAAAAAgAAAAIAAAA/a4BISEgIv0M
CAAAAAgAAAAIAAAACAAAAP2uASEiICT9/gEhJSAkICT9DQgJCgsMDQ4PCAkKCwwNDg/9/gEhJCARQQRJBEACQCARQQRPBEAgEyAj/QsEAAwBCy
ATICP9WgIAACARQQFLBEAgEyAj/VoCBAELIBFBAksEQCATICP9WgIIAgsLIBIgJf1bAwAAIBFBAUsEQCASICX9WwMIAQsgEUECSwRAIBIgJP1b
AxAACwwDCyATICP9CwQAIBIgJf0LBAAgEiAk/QsEECARQQRrIREgFEEgaiEUIBNBEGohEyASQSBqIRIMAQsLCwVBACEZA0AgCCAZSwRAIAsgGm
wgDWshEyAMIBlsIA5rIRUgAyAZQQJ0aiAEIBlBA3RqIR4gCSEUIAohEQNAIBRBAEcgE0EASHEEQCAPIBNqIRMgFEEBayEUDAELCwNAIBFBAEcg
FUEASHEEQCAQIBVqIRUgEUEBayERDAELC0MAAID/IR8gBiATbCAVaiEXA0AgBSATS0EAIBQbBEAgFSESIBEhFgNAIAYgEktBACAWGwRAIAIgBi
ATbCASaiIYQQJ0aioCACIgIB9fRSAfIB9bcQRAIBghFyAgIR8LIBZBAWshFiAQIBJqIRIMAQsLIBRBAWshFCAPIBNqIRMMAQsLIB84AgAgHiAX
uDkDACAZQQFqIRkMAQsLCyAaQQFqIRogAyAIQQJ0aiEDIAQgCEEDdGohBAwBCwsgAEEBaiEAIAIgG2ohAgwBCwsLqhMCB38NeyAEIAAgBWxqIQ
QgCSAAIApsaiEJA0AgAEECaiABTQRAIANBBEYEQAJAIAIhDCAHIQ0gCSELIAhBAXQiDiAIaiEPIAT9CQIAIRIgBCAFaiIQ/QkCACETIAQgBmr9
CQIAIRQgBiAQav0JAgAhFSAEIAZBAXQiEWr9CQIAIRYgECARav0JAgAhFyAEIAZBA2wiEWr9CQIAIRggECARav0JAgAhGQNAIAwEQP0MAAAAAA
AAAAAAAAAAAAAAACASIA39AAQAIhr95gH95AEgFCAIIA1q/QAEACIb/eYB/eQBIBYgDSAOav0ABAAiHP3mAf3kASAYIA0gD2r9AAQAIh395gH9
5AEhHv0MAAAAAAAAAAAAAAAAAAAAACATIBr95gH95AEgFSAb/eYB/eQBIBcgHP3mAf3kASAZIB395gH95AEhGiAMQQRJBEACQCAMQQRPBEAgCy
Ae/QsEAAwBCyALIB79WgIAACAMQQFLBEAgCyAe/VoCBAELIAxBAksEQCALIB79WgIIAgsLIAogC2ohCwJAIAxBBE8EQCALIBr9CwQADAELIAsg
Gv1aAgAAIAxBAUsEQCALIBr9WgIEAQsgDEECSwRAIAsgGv1aAggCCwsMAwsgCyAe/QsEACAKIAtqIBr9CwQAIAxBBGshDCANQRBqIQ0gC0EQai
ELDAELCwsFIANBA0YEQAJAIAIhDCAHIQ0gCSELIAhBAXQhDiAE/QkCACESIAQgBWoiD/0JAgAhEyAEIAZq/QkCACEUIAYgD2r9CQIAIRUgBCAG
QQF0IhBq/QkCACEWIA8gEGr9CQIAIRcDQCAMBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAN/QAEACIY/eYB/eQBIBQgCCANav0ABAAiGf3mAf3kAS
AWIA0gDmr9AAQAIhr95gH95AEhG/0MAAAAAAAAAAAAAAAAAAAAACATIBj95gH95AEgFSAZ/eYB/eQBIBcgGv3mAf3kASEYIAxBBEkEQAJAIAxB
BE8EQCALIBv9CwQADAELIAsgG/1aAgAAIAxBAUsEQCALIBv9WgIEAQsgDEECSwRAIAsgG/1aAggCCwsgCiALaiELAkAgDEEETwRAIAsgGP0LBA
AMAQsgCyAY/VoCAAAgDEEBSwRAIAsgGP1aAgQBCyAMQQJLBEAgCyAY/VoCCAILCwwDCyALIBv9CwQAIAogC2ogGP0LBAAgDEEEayEMIA1BEGoh
DSALQRBqIQsMAQsLCwUgA0ECRgRAAkAgAiEMIAchDSAJIQsgBP0JAgAhEiAEIAVqIg79CQIAIRMgBCAGav0JAgAhFCAGIA5q/QkCACEVA0AgDA
RA/QwAAAAAAAAAAAAAAAAAAAAAIBIgDf0ABAAiFv3mAf3kASAUIAggDWr9AAQAIhf95gH95AEhGP0MAAAAAAAAAAAAAAAAAAAAACATIBb95gH9
5AEgFSAX/eYB/eQBIRYgDEEESQRAAkAgDEEETwRAIAsgGP0LBAAMAQsgCyAY/VoCAAAgDEEBSwRAIAsgGP1aAgQBCyAMQQJLBEAgCyAY/VoCCA
ILCyAKIAtqIQsCQCAMQQRPBEAgCyAW/QsEAAwBCyALIBb9WgIAACAMQQFLBEAgCyAW/VoCBAELIAxBAksEQCALIBb9WgIIAgsLDAMLIAsgGP0L
BAAgCiALaiAW/QsEACAMQQRrIQwgDUEQaiENIAtBEGohCwwBCwsLBQJAIAIhDCAHIQ0gCSELIAT9CQIAIRIgBCAFav0JAgAhEwNAIAwEQP0MAA
AAAAAAAAAAAAAAAAAAACASIA39AAQAIhT95gH95AEhFf0MAAAAAAAAAAAAAAAAAAAAACATIBT95gH95AEhFCAMQQRJBEACQCAMQQRPBEAgCyAV
/QsEAAwBCyALIBX9WgIAACAMQQFLBEAgCyAV/VoCBAELIAxBAksEQCALIBX9WgIIAgsLIAogC2ohCwJAIAxBBE8EQCALIBT9CwQADAELIAsgFP
1aAgAAIAxBAUsEQCALIBT9WgIEAQsgDEECSwRAIAsgFP1aAggCCwsMAwsgCyAV/QsEACAKIAtqIBT9CwQAIAxBBGshDCANQRBqIQ0gC0EQaiEL
DAELCwsLCwsgAEECaiEAIAQgBUEBdGohBCAJIApBAXRqIQkMAQsLIAAgAUYEQA8LIANBBEYEQAJAIAhBAXQiACAIaiEBIAT9CQIAIRIgBCAGav
0JAgAhEyAEIAZBAXRq/QkCACEUIAQgBkEDbGr9CQIAIRUDQCACBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAH/QAEAP3mAf3kASATIAcgCGr9AAQA
/eYB/eQBIBQgACAHav0ABAD95gH95AEgFSABIAdq/QAEAP3mAf3kASEWIAJBBEkEQCACQQRPBEAgCSAW/QsEAAwECyAJIBb9WgIAACACQQFLBE
AgCSAW/VoCBAELIAJBAksEQCAJIBb9WgIIAgsMAwsgCSAW/QsEACACQQRrIQIgB0EQaiEHIAlBEGohCQwBCwsLBSADQQNGBEACQCAIQQF0IQAg
BP0JAgAhEiAEIAZq/QkCACETIAQgBkEBdGr9CQIAIRQDQCACBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAH/QAEAP3mAf3kASATIAcgCGr9AAQA/e
YB/eQBIBQgACAHav0ABAD95gH95AEhFSACQQRJBEAgAkEETwRAIAkgFf0LBAAMBAsgCSAV/VoCAAAgAkEBSwRAIAkgFf1aAgQBCyACQQJLBEAg
CSAV/VoCCAILDAMLIAkgFf0LBAAgAkEEayECIAdBEGohByAJQRBqIQkMAQsLCwUgA0ECRgRAAkAgBP0JAgAhEiAEIAZq/QkCACETA0AgAgRA/Q
wAAAAAAAAAAAAAAAAAAAAAIBIgB/0ABAD95gH95AEgEyAHIAhq/QAEAP3mAf3kASEUIAJBBEkEQCACQQRPBEAgCSAU/QsEAAwECyAJIBT9WgIA
ACACQQFLBEAgCSAU/VoCBAELIAJBAksEQCAJIBT9WgIIAgsMAwsgCSAU/QsEACACQQRrIQIgB0EQaiEHIAlBEGohCQwBCwsLBQJAIAT9CQIAIR
IDQCACBED9DAAAAAAAAAAAAAAAAAAAAAAgEiAH/QAEAP3mAf3kASETIAJBBEkEQCACQQRPBEAgCSAT/QsEAAwECyAJIBP9WgIAACACQQFLBEAg
CSAT/VoCBAELIAJBAksEQCAJIBP9WgIIAgsMAwsgCSAT/QsEACACQQRrIQIgB0EQaiEHIAlBEGohCQwBCwsLCwsLC6AFAwV/CHsDfCAItv0TIR
YDQCAAQQRqIAFNBED9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAA
AAAAAAAAAAAhFSAAQQJ0IgsgAmohDCADIAtqIQ1BACELA0AgBCALSwRA/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhES
AEIAtBIGoiDiAEIA5JGyEOA0AgCyAOSQRAIBAgDP0ABAAiFyAN/QAEACALQQJ0Ig8gBmr9CQIA/eUB/QwAAIA/AACAPwAAgD8AAIA/IAcgD2r9
CQIAIBb95AH94wH95wH95gH95gH95AEhECARIBf95AEhESALQQFqIQsgBUECdCIPIAxqIQwgDSAPaiENDAELCyASIBD9X/3wASESIBMgECAQ/Q
0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhEyAUIBH9X/3wASEUIBUgESAR/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhFQwBCwsgAEECdCILIAlqIBL9
XiAT/V79DQABAgMEBQYHEBESExQVFhf9CwQAIAogC2ogFP1eIBX9Xv0NAAECAwQFBgcQERITFBUWF/0LBAAgAEEEaiEADAELCwNAIAAgAUkEQE
QAAAAAAAAAACEYRAAAAAAAAAAAIRlBACELIABBAnQhDANAIAQgC0sEQCAYIAIgDGoqAgC7IhogAyAMaioCALsgC0ECdCINIAZqKgIAu6GiIAcg
DWoqAgC7IAign6OgIRggGSAaoCEZIAtBAWohCyAMIAVBAnRqIQwMAQsLIABBAnQiCyAJaiAYtjgCACAKIAtqIBm2OAIAIABBAWohAAwBCwsLmw
0EB38JewV9A3wgACEMA0AgASAMSwRAIAQgDGxBAnQhCyAMQQJ0IgAgBmoqAgAhGkQAAAAAAADwPyAAIAdqKgIAuyAIoJ+jISFEAAAAAAAAAAAk
D0QAAAAAAAAAACQQIAUEQCACIAtqIQ4gAyALaiENIAUhACAEIQogGv0TIRf9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAAC
EWA0AgCkEITwRA/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAA
AAAAAAAAIRMgDUEgIApBA3YiDyAPQSBLGyIPQQV0aiEQA0AgDSAQSQRAIA79AAQAIAD9AAQA/eYBIRggDv0ABBAgAP0ABBD95gEhGSAAQSBqIQ
AgFSAY/eQBIRUgESAZ/eQBIREgEiAYIA39AAQAIBf95QH95gH95AEhEiATIBkgDf0ABBAgF/3lAf3mAf3kASETIA1BIGohDSAOQSBqIQ4MAQsL
IBQgFf1fIBUgFf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBH9XyARIBH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEUIBYgEv1fIBIgEv
0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIBP9XyATIBP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf3wAf3wASEWIAogD0EDdGshCgwBCwsgFP0hACAU
/SEBoCEfIBb9IQAgFv0hAaAhIANAIAoEQCAOKgIAIAAqAgCUIRsgAEEEaiEAIB8gG7ugIR8gICAbIA0qAgAgGpOUu6AhICAKQQFrIQogDUEEai
ENIA5BBGohDgwBCwsFIAIgC2ohDSADIAtqIQogBCEAIBr9EyEX/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFgNAIABB
CE8EQP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAAC
ETIApBICAAQQN2Ig4gDkEgSxsiDkEFdGohDwNAIAogD0kEQCAVIA39AAQAIhj95AEhFSARIA39AAQQIhn95AEhESASIBggCv0ABAAgF/3lAf3m
Af3kASESIBMgGSAK/QAEECAX/eUB/eYB/eQBIRMgCkEgaiEKIA1BIGohDQwBCwsgFCAV/V8gFSAV/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgEf
1fIBEgEf0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABIRQgFiAS/V8gEiAS/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEgE/1fIBMgE/0NCAkK
CwwNDg8ICQoLDA0OD/1f/fAB/fAB/fABIRYgACAOQQN0ayEADAELCyAU/SEAIBT9IQGgIR8gFv0hACAW/SEBoCEgA0AgAARAIB8gDSoCACIbu6
AhHyAgIBsgCioCACAak5S7oCEgIABBAWshACAKQQRqIQogDUEEaiENDAELCwsjDyAfoCQPIxAgIKAkECMPIAS4Ih+jtiEdIxAgIaIgIaIgH6O2
IRsgCSALaiEAIAUEQCACIAtqIQ0gAyALaiEOIAUhCiAEIQsgGv0TIREgIbYiHv0TIRIgHf0TIRMgG/0TIRQDQCALQQRPBEAgDf0ABAAgCv0ABA
D95gEhFSAKQRBqIQogACASIBUgE/3lASAO/QAEACAR/eUBIBT95gH95QH95gH9CwQAIAtBBGshCyAOQRBqIQ4gDUEQaiENIABBEGohAAwBCwsD
QCALBEAgDSoCACAKKgIAlCEcIApBBGohCiAAIB4gHCAdkyAOKgIAIBqTIBuUk5Q4AgAgC0EBayELIA5BBGohDiANQQRqIQ0gAEEEaiEADAELCw
UgAiALaiENIAMgC2ohCyAEIQogGv0TIREgIbYiHP0TIRIgHf0TIRMgG/0TIRQDQCAKQQRPBEAgACASIA39AAQAIBP95QEgC/0ABAAgEf3lASAU
/eYB/eUB/eYB/QsEACAKQQRrIQogC0EQaiELIA1BEGohDSAAQRBqIQAMAQsLA0AgCgRAIAAgHCANKgIAIB2TIAsqAgAgGpMgG5STlDgCACAKQQ
FrIQogC0EEaiELIA1BBGohDSAAQQRqIQAMAQsLCyAMQQFqIQwMAQsLC48GBAV/A30DewF8IAAhDQNAIAEgDUsEQCADIA1sQQJ0IgogAmohACAH
IApqIQ4gACADIAAgAxACIAO4IhWjtiIPEBAgFaO2IRAgDUECdCIKIAhqIA84AgAgCSAKaiAQOAIARAAAAAAAAPA/IBC7IAagn6O2IRAgBUEAIA
QbBEAgAyEKIAQhCyAFIQwgD/0TIRIgEP0TIRMDQCAKQQRPBEAgAP0ABAAgEv3lASAT/eYBIAv9AAQA/eYBIAtBEGohCyAM/QAEAP3kASEUIAxB
EGohDCAOIBT9CwQAIApBBGshCiAAQRBqIQAgDkEQaiEODAELCwNAIAoEQCAAKgIAIA+TIBCUIAsqAgCUIAtBBGohCyAMKgIAkiERIAxBBGohDC
AOIBE4AgAgCkEBayEKIABBBGohACAOQQRqIQ4MAQsLBSAEBEAgAyEKIAQhCyAP/RMhEiAQ/RMhEwNAIApBBE8EQCAA/QAEACAS/eUBIBP95gEg
C/0ABAD95gEhFCALQRBqIQsgDiAU/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCwsDQCAKBEAgACoCACAPkyAQlCALKgIAlCERIAtBBGohCy
AOIBE4AgAgCkEBayEKIABBBGohACAOQQRqIQ4MAQsLBSAFBEAgAyEKIAUhCyAP/RMhEiAQ/RMhEwNAIApBBE8EQCAA/QAEACAS/eUBIBP95gEg
C/0ABAD95AEhFCALQRBqIQsgDiAU/QsEACAKQQRrIQogAEEQaiEAIA5BEGohDgwBCwsDQCAKBEAgACoCACAPkyAQlCALKgIAkiERIAtBBGohCy
AOIBE4AgAgCkEBayEKIABBBGohACAOQQRqIQ4MAQsLBSADIQogD/0TIRIgEP0TIRMDQCAKQQRPBEAgDiAA/QAEACAS/eUBIBP95gH9CwQAIApB
BGshCiAAQRBqIQAgDkEQaiEODAELCwNAIAoEQCAOIAAqAgAgD5MgEJQ4AgAgCkEBayEKIABBBGohACAOQQRqIQ4MAQsLCwsLIA1BAWohDQwBCw
sL+wcEA3wIfwl7BH0gCEECdCIYIAdsIRkgBiAIbLghEgNAIAAgAUkEQCAAIBhsIRcgCiAAQQJ0aioCACEkRAAAAAAAAAAAJA9EAAAAAAAAAAAk
EEEAIRUDQCAGIBVLBEAgAiADIBVsaiAXaiEUIAQgBSAVbGogF2ohEyAIIQcgJP0TISH9DAAAAAAAAAAAAAAAAAAAAAAhHv0MAAAAAAAAAAAAAA
AAAAAAACEgA0AgB0EITwRA/QwAAAAAAAAAAAAAAAAAAAAAIR/9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAA
AAAAAAAAAAAAAAAAIR0gE0EgIAdBA3YiFiAWQSBLGyIWQQV0aiEaA0AgEyAaSQRAIB8gFP0ABAAiIv3kASEfIBsgFP0ABBAiI/3kASEbIBwgIi
AT/QAEACAh/eUB/eYB/eQBIRwgHSAjIBP9AAQQICH95QH95gH95AEhHSATQSBqIRMgFEEgaiEUDAELCyAeIB/9XyAfIB/9DQgJCgsMDQ4PCAkK
CwwNDg/9X/3wASAb/V8gGyAb/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98AH98AEhHiAgIBz9XyAcIBz9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAS
Ad/V8gHSAd/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH98AH98AEhICAHIBZBA3RrIQcMAQsLIB79IQAgHv0hAaAhECAg/SEAICD9IQGgIREDQCAH
BEAgECAUKgIAIiW7oCEQIBEgJSATKgIAICSTlLugIREgB0EBayEHIBNBBGohEyAUQQRqIRQMAQsLIw8gEKAkDyMQIBGgJBAgFUEBaiEVDAELC0
QAAAAAAADwPyAAQQJ0IgcgC2oqAgC7IAygn6MhECAJBHwgECAHIAlqKgIAu6IFIBALIREjDyASo7YhJiMQIBCiIBCiIBKjtiEnQQAhEwNAIAYg
E0sEQCACIAMgE2xqIBdqIRQgBCAFIBNsaiAXaiEVIAghByANIBMgGWxqIBdqIRYgJP0TIRsgEbYiJf0TIRwgJv0TIR0gJ/0TIR4DQCAHQQRPBE
AgFiAcIBT9AAQAIB395QEgFf0ABAAgG/3lASAe/eYB/eUB/eYB/QsEACAHQQRrIQcgFUEQaiEVIBRBEGohFCAWQRBqIRYMAQsLA0AgBwRAIBYg
JSAUKgIAICaTIBUqAgAgJJMgJ5STlDgCACAHQQFrIQcgFUEEaiEVIBRBBGohFCAWQQRqIRYMAQsLIBNBAWohEwwBCwsgDgRAIABBAnQiByAOai
MQIBCitjgCACAHIA9qIw+2OAIACyAAQQFqIQAMAQsLC+QDBAJ8B38DfQN7IAZBAnQiEyAFbCEUIAQgBmy4IQ4DQCAAIAFJBEAgACATbCIFIAJq
IRIgBSAKaiEVRAAAAAAAAAAAIQ1BACEFA0AgBCAFSwRAIA0gEiADIAVsaiAGEAKgIQ0gBUEBaiEFDAELCyANIA6jtiEWRAAAAAAAAAAAIQ1BAC
EFA0AgBCAFSwRAIA0gEiADIAVsaiAGIBYQEKAhDSAFQQFqIQUMAQsLIABBAnQiBSALaiAWOAIAIAUgDGogDSAOo7YiFzgCAEQAAAAAAADwPyAX
uyAJoJ+jIQ0gBwR8IA0gBSAHaioCALuiBSANC7YhFyAIBH0gCCAAQQJ0aioCAAVDAAAAAAshGEEAIREDQCAEIBFLBEAgEiADIBFsaiEPIAYhBS
AVIBEgFGxqIRAgFv0TIRkgF/0TIRogGP0TIRsDQCAFQQhPBEAgECAP/QAEACAZ/eUBIBr95gEgG/3kAf0LBAAgECAP/QAEECAZ/eUBIBr95gEg
G/3kAf0LBBAgBUEIayEFIA9BIGohDyAQQSBqIRAMAQsLA0AgBQRAIBAgDyoCACAWkyAXlCAYkjgCACAFQQFrIQUgD0EEaiEPIBBBBGohEAwBCw
sgEUEBaiERDAELCyAAQQFqIQAMAQsLCy4AQYAEIAEgAUGABEsbIgFBgAQgAEEHakF4cSIAIABBgARLG2xBAnQgAUEJdGoLHAAgACABIAIgAyAE
IAUgBiAHIAggCSAKIAsQAwvrEgINfwt7IAQhCSAFIQwgBiEEIAIiC0ECdCEPIAEiCiAAIg1sQQJ0IREDQCANIBBLBEAgCiEGIAkhAiAHIQADQC
AGQQhPBEAgAiEBIAQhAv0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAA
AAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAA
AAAAAAAAAAIR0gD0EBdCIOIA9qIRIgAyIFIAtBAnRqIRMDQCAFIBNJBEAgFiAC/QkCACIeIAEgBSgCAGoiFP0ABAAiH/3mAf3kASEWIBggHiAU
/QAEECIe/eYB/eQBIRggFyACIA9q/QkCACIgIB/95gH95AEhFyAbICAgHv3mAf3kASEbIBkgAiAOav0JAgAiICAf/eYB/eQBIRkgHCAgIB795g
H95AEhHCAaIAIgEmr9CQIAIiAgH/3mAf3kASEaIB0gICAe/eYB/eQBIR0gBUEEaiEFIAJBBGohAgwBCwsgGCAIBHsgCP0JAgAF/QwAAAAAAAAA
AAAAAAAAAAAACyIY/eQBIR4gACAWIBj95AH9CwQAIAAgHv0LBBAgACARaiECIBsgCAR7IAhBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAsiFv
3kASEYIAIgFyAW/eQB/QsEACACIBj9CwQQIAAgEUEBdGohAiAcIAgEeyAIQQhq/QkCAAX9DAAAAAAAAAAAAAAAAAAAAAALIhb95AEhFyACIBkg
Fv3kAf0LBAAgAiAX/QsEECAAIBFqIBFBAXRqIQIgHSAIBHsgCEEMav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgAiAaIBb95AH9Cw
QAIAIgF/0LBBAgBkEIayEGIAFBIGohAiAAQSBqIQAMAQsLIAYEQCAGQQRLBEAgBCEFIAghDv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAA
AAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEY/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAA
AAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEc/QwAAAAAAAAAAAAAAAAAAAAAIR0gD0EBdCISIA9qIRMgAyIBIAtBAnRqIRQDQCABIBRJBEAg
FyAF/QkCACIeIAIgASgCAGoiFf0ABAAiH/3mAf3kASEXIBYgHiAV/QAEECIe/eYB/eQBIRYgGSAFIA9q/QkCACIgIB/95gH95AEhGSAbICAgHv
3mAf3kASEbIBogBSASav0JAgAiICAf/eYB/eQBIRogHCAgIB795gH95AEhHCAYIAUgE2r9CQIAIiAgH/3mAf3kASEYIB0gICAe/eYB/eQBIR0g
AUEEaiEBIAVBBGohBQwBCwsgFiAOBHsgDv0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIR4gACAXIBb95AH9CwQAIABBEGohAQJAIAZBBG
siAkEETwRAIAEgHv0LBAAMAQsgASAe/VoCAAAgAkEBSwRAIAEgHv1aAgQBCyACQQJLBEAgASAe/VoCCAILCyAAIBFqIQEgGyAOBHsgDkEEav0J
AgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgASAZIBb95AH9CwQAIAFBEGohAQJAIAZBBGsiAkEETwRAIAEgF/0LBAAMAQsgASAX/VoCAA
AgAkEBSwRAIAEgF/1aAgQBCyACQQJLBEAgASAX/VoCCAILCyAAIBFBAXRqIQEgHCAOBHsgDkEIav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW
/eQBIRcgASAaIBb95AH9CwQAIAFBEGohAQJAIAZBBGsiAkEETwRAIAEgF/0LBAAMAQsgASAX/VoCAAAgAkEBSwRAIAEgF/1aAgQBCyACQQJLBE
AgASAX/VoCCAILCyAAIBFqIBFBAXRqIQAgHSAOBHsgDkEMav0JAgAF/QwAAAAAAAAAAAAAAAAAAAAACyIW/eQBIRcgACAYIBb95AH9CwQAIABB
EGohAAJAIAZBBGsiAUEETwRAIAAgF/0LBAAMAQsgACAX/VoCAAAgAUEBSwRAIAAgF/1aAgQBCyABQQJLBEAgACAX/VoCCAILCwUgBCEFIAAhAf
0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAAAAAAAAAAAAAAAAAAACEYIA9B
AXQiDiAPaiESIAMiACALQQJ0aiETA0AgACATSQRAIBcgBf0JAgAgAiAAKAIAav0ABAAiFv3mAf3kASEXIBkgBSAPav0JAgAgFv3mAf3kASEZIB
ogBSAOav0JAgAgFv3mAf3kASEaIBggBSASav0JAgAgFv3mAf3kASEYIABBBGohACAFQQRqIQUMAQsLIBcgCAR7IAj9CQIABf0MAAAAAAAAAAAA
AAAAAAAAAAv95AEhFgJAIAZBBE8EQCABIBb9CwQADAELIAEgFv1aAgAAIAZBAUsEQCABIBb9WgIEAQsgBkECSwRAIAEgFv1aAggCCwsgASARai
EAIBkgCAR7IAhBBGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAZBBE8EQCAAIBb9CwQADAELIAAgFv1aAgAAIAZBAUsEQCAAIBb9
WgIEAQsgBkECSwRAIAAgFv1aAggCCwsgASARQQF0aiEAIBogCAR7IAhBCGr9CQIABf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAZBBE8EQC
AAIBb9CwQADAELIAAgFv1aAgAAIAZBAUsEQCAAIBb9WgIEAQsgBkECSwRAIAAgFv1aAggCCwsgASARaiARQQF0aiEAIBggCAR7IAhBDGr9CQIA
Bf0MAAAAAAAAAAAAAAAAAAAAAAv95AEhFgJAIAZBBE8EQCAAIBb9CwQADAELIAAgFv1aAgAAIAZBAUsEQCAAIBb9WgIEAQsgBkECSwRAIAAgFv
1aAggCCwsLCyAQQQFqIRAgCSAMaiEJIAcgCkECdGohBwwBCwsLgA8CEn8NeyACIANsQQJ0IRMgBEECdCERIAAhDgNAIAEgDksEQCAKIA4gE2xq
IQ0gCyAOIBFsaiESIAUhDwNAIAYgD0sEQEEEIAYgD2siACAAQQRLGyEUIA9BAnQiBCAHaiEQIA5BAWogAUkEQCAIIQAgDSEMIAQgEmohFiACIA
NsQQJ0IRf9DAAAAAAAAAAAAAAAAAAAAAAhHv0MAAAAAAAAAAAAAAAAAAAAACEf/QwAAAAAAAAAAAAAAAAAAAAAISD9DAAAAAAAAAAAAAAAAAAA
AAAhIf0MAAAAAAAAAAAAAAAAAAAAACEi/QwAAAAAAAAAAAAAAAAAAAAAISP9DAAAAAAAAAAAAAAAAAAAAAAhJP0MAAAAAAAAAAAAAAAAAAAAAC
ElIBAoAgAhGCAQKAIEIRkgECgCCCEaIBAoAgwhGyADQXxxQQJ0IRwgA0EDcSEdQQAhEANAIAIgEEsEQCAcIAAiBGohFQNAIAQgFUkEQCAeIAz9
AAQAIiYgBCAYav0ABAAiJ/3mAf3kASEeIB8gJiAEIBlq/QAEACIo/eYB/eQBIR8gICAmIAQgGmr9AAQAIin95gH95AEhICAhICYgBCAbav0ABA
AiJv3mAf3kASEhICIgDCAXav0ABAAiKiAn/eYB/eQBISIgIyAqICj95gH95AEhIyAkICogKf3mAf3kASEkICUgKiAm/eYB/eQBISUgBEEQaiEE
IAxBEGohDAwBCwsgHQRAIB4gDP0ABAAgHf0R/QwAAAAAAQAAAAIAAAADAAAA/TsiJv1OIicgBCAYav0ABAAgJv1OIij95gH95AEhHiAfICcgBC
AZav0ABAAgJv1OIin95gH95AEhHyAgICcgBCAaav0ABAAgJv1OIir95gH95AEhICAhICcgBCAbav0ABAAgJv1OIif95gH95AEhISAiIAwgF2r9
AAQAICb9TiImICj95gH95AEhIiAjICYgKf3mAf3kASEjICQgJiAq/eYB/eQBISQgJSAmICf95gH95AEhJSAMIB1BAnRqIQwLIBBBAWohECAAIA
lqIQAMAQsLIBb9AAQAIB4gH/0NAAECAxAREhMEBQYHFBUWFyAeIB/9DQgJCgsYGRobDA0ODxwdHh/95AEiHiAgICH9DQABAgMQERITBAUGBxQV
FhcgICAh/Q0ICQoLGBkaGwwNDg8cHR4f/eQBIh/9DQABAgMEBQYHEBESExQVFhcgHiAf/Q0ICQoLDA0ODxgZGhscHR4f/eQB/eQBIR4CQCAUQQ
RPBEAgFiAe/QsEAAwBCyAWIB79WgIAACAUQQFLBEAgFiAe/VoCBAELIBRBAksEQCAWIB79WgIIAgsLIBEgFmoiAP0ABAAgIiAj/Q0AAQIDEBES
EwQFBgcUFRYXICIgI/0NCAkKCxgZGhsMDQ4PHB0eH/3kASIeICQgJf0NAAECAxAREhMEBQYHFBUWFyAkICX9DQgJCgsYGRobDA0ODxwdHh/95A
EiH/0NAAECAwQFBgcQERITFBUWFyAeIB/9DQgJCgsMDQ4PGBkaGxwdHh/95AH95AEhHgJAIBRBBE8EQCAAIB79CwQADAELIAAgHv1aAgAAIBRB
AUsEQCAAIB79WgIEAQsgFEECSwRAIAAgHv1aAggCCwsFIAghACANIQwgEiAPQQJ0aiEV/QwAAAAAAAAAAAAAAAAAAAAAIR/9DAAAAAAAAAAAAA
AAAAAAAAAhHv0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAAAAAAAAAAAAAAAAAAISEgECgCACEWIBAoAgQhFyAQKAIIIRggECgCDCEZIANBfHFB
AnQhGiADQQNxIRtBACEQA0AgAiAQSwRAIBogACIEaiEcA0AgBCAcSQRAIB8gDP0ABAAiIiAEIBZq/QAEAP3mAf3kASEfIB4gIiAEIBdq/QAEAP
3mAf3kASEeICAgIiAEIBhq/QAEAP3mAf3kASEgICEgIiAEIBlq/QAEAP3mAf3kASEhIARBEGohBCAMQRBqIQwMAQsLIBsEQCAfIAz9AAQAIBv9
Ef0MAAAAAAEAAAACAAAAAwAAAP07IiL9TiIjIAQgFmr9AAQAICL9Tv3mAf3kASEfIB4gIyAEIBdq/QAEACAi/U795gH95AEhHiAgICMgBCAYav
0ABAAgIv1O/eYB/eQBISAgISAjIAQgGWr9AAQAICL9Tv3mAf3kASEhIAwgG0ECdGohDAsgEEEBaiEQIAAgCWohAAwBCwsgFf0ABAAgHyAe/Q0A
AQIDEBESEwQFBgcUFRYXIB8gHv0NCAkKCxgZGhsMDQ4PHB0eH/3kASIeICAgIf0NAAECAxAREhMEBQYHFBUWFyAgICH9DQgJCgsYGRobDA0ODx
wdHh/95AEiH/0NAAECAwQFBgcQERITFBUWFyAeIB/9DQgJCgsMDQ4PGBkaGxwdHh/95AH95AEhHgJAIBRBBE8EQCAVIB79CwQADAELIBUgHv1a
AgAAIBRBAUsEQCAVIB79WgIEAQsgFEECSwRAIBUgHv1aAggCCwsLIA9BBGohDwwBCwsgDkECaiEODAELCwv8AwIFfwZ7A0AgAEEEaiABTQRAIA
MgAEECdGohCSAFIAAgBmxqIQtBACEHA0AgB0EEaiIIIAJNBEAgCyAHQQJ0aiIKIAkgBCAHbGoiB/0ABAAiDyAEIAdq/QAEACIO/Q0AAQIDEBES
EwQFBgcUFRYXIhAgByAEQQF0av0ABAAiDSAHIARBA2xq/QAEACIM/Q0AAQIDEBESEwQFBgcUFRYXIhH9DQABAgMEBQYHEBESExQVFhf9CwQAIA
YgCmogECAR/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAKIAZBAXRqIA8gDv0NCAkKCxgZGhsMDQ4PHB0eHyIOIA0gDP0NCAkKCxgZGhsMDQ4PHB0e
HyIM/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAKIAZBA2xqIA4gDP0NCAkKCwwNDg8YGRobHB0eH/0LBAAgCCEHDAELCwNAIAIgB0sEQEEAIQgDQC
AIQQRJBEAgCyAGIAhsaiAHQQJ0aiAJIAQgB2xqIAhBAnRqKgIAOAIAIAhBAWohCAwBCwsgB0EBaiEHDAELCyAAQQRqIQAMAQsLA0AgACABSQRA
IAMgAEECdGohCSAFIAAgBmxqIQcgAiEIA0AgCARAIAcgCSoCADgCACAIQQFrIQggBCAJaiEJIAdBBGohBwwBCwsgAEEBaiEADAELCwt3AQR/A0
AgACABSQRAIAAgACADbiIQIANsayEPIBAgECACbiIRIAJsayEQIA8gAyABIA9qIABrIhIgAyASSRsiEiAEIAUgBiARbGogByAQbGogCCAJIAog
CyARbGogDCAQbGogDSAOEBQgACASIA9raiEADAELCwu5AQAgACQBIAEkAiACJAMgAyQEIAQkBSAFJAYgBiQHIAckCCAIJAkgCSQKIAokCyALJA
wgDCQNIA0kDiMIIwlyQQEjB0EBRgR/QQEFIwdBAkYjBUEBS3ELBH8jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBUEBCwR/QQAFIw4i
AEEJbCAAQQNqQXxxQQN0TwsEfyMHQQFGIw5BEE9yBUEACxsEf0EBBSMHQQJGIwVBAUtxC0ULhgYCDn8CeyMFIwEjBGxsIQsjDSMObCIEQQJ0IQ
kjCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBEAjDCEFIAtBAnQhBgNAIAMgBEkEQEEAIAtBCCAEIANrIgcgB0EISxsgBSABQQRBBCAG
IAAgCSACIAlBAEEAEAAgAEEgaiEAIAJBIGohAiADQQhqIQMMAQsLDwsjDSIDQYCAECMOIwUjASMEbGxsQQJ0biIEQQEgBBsiBCADIARJGyIGIw
5sQQdqQXhxQQJ0IgMgA0FAayADQf8HcRshBSMHQQJGBH8jCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBH9BAAUjDiMNIgNBgIAQIwUj
ASMEbGwiBCMObEECdG4iB0EBIAcbIgcgAyAHSRtsQQdqQXhxQQJ0IgMgA0FAayADQf8HcRsgBGwLIwBqBSACCyIDQQAjB0ECRgR/IwNBAWpBfn
EFIwMLIwEjAmxsQQJ0/AsAA0AgDCMNSQRAIw4gBiAMaiIEIw0iByAEIAdJGyIEIAxrbCENIwwhDiALQQJ0IQ8gACAMIw5sQQJ0aiEIIwAhB0EA
IQoDQCAKIA1JBEBBACALQQggDSAKayIQIBBBCEsbIA4gAUEEQQQgDyAIIAkgByAFQQBBABAAIAhBIGohCCAHQSBqIQcgCkEIaiEKDAELCyADIA
wgBCMAIAUQQSAGIAxqIQwMAQsLIwdBAkYEQCMDQQFqQQF2QQJ0IQYjASMCbCEBA0AgAQRAQQAhBCADIQADQCAEQQhqIgUjA00EQCACIAD9AAQA
IhIgACAGav0ABAAiEf0NAAECAxAREhMEBQYHFBUWF/0LBAAgAiASIBH9DQgJCgsYGRobDA0ODxwdHh/9CwQQIAUhBCAAQRBqIQAgAkEgaiECDA
ELCwNAIAQjA0kEQCACIAAgBmogACAEQQFxIgUbKgIAOAIAIABBBGogACAFGyEAIARBAWohBCACQQRqIQIMAQsLIAFBAWshASADIAZBAXRqIQMM
AQsLCwuwAwEOfyMFIwEjBGxsIQcjDSMObCIGQQJ0IQlBA0EAIAIbIQgjCUUjCEUjBUEBRiMEQQFGcSMGQQFGcSMHQQFGcXFxBEAjDCEFIAdBAn
QhCgNAIAQgBkkEQEEAIAVBCCAGIARrIgsgC0EISxsgByABIAogCkEEIAAgCSADIAkgCCACEAAgAEEgaiEAIANBIGohAyACQSBqIAIgCEEBRhsh
AiAEQQhqIQQMAQsLDwsjDSIEQYCAECMOIwUjASMEbGxsQQJ0biIGQQEgBhsiBiAEIAZJGyIQIw5sQQdqQXhxQQJ0IgQgBEFAayAEQf8HcRshDA
NAIAUjDUkEQCAAIAUgBSAQaiIEIw0iBiAEIAZJGyIEQQAgByMAIAwQHCMMIQ4jDiAEIAVrbCENIAdBAnQhESMAIQogAyAFIw5sQQJ0aiELIAIh
BEEAIQYDQCAGIA1JBEBBACAOQQggDSAGayIPIA9BCEsbIAcgASARIBFBBCAKIAwgCyAJIAggBBAAIApBIGohCiALQSBqIQsgBEEgaiAEIAhBAU
YbIQQgBkEIaiEGDAELCyAFIBBqIQUMAQsLC5AEAQV/IAJBAnQhByACQQRNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgB2oh
ASADIARqIQMMAQsLBSACQQhNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgB2ohASADIARqIQMMAQsLBS
ACQQxNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgB2ohASADIARqIQMMAQsLBSAC
QRBNBEAgASAAIAdsaiEAA0AgACABSwRAIAEgA/0ABAD9CwQAIAEgA/0ABBD9CwQQIAEgA/0ABCD9CwQgIAEgA/0ABDD9CwQwIAEgB2ohASADIA
RqIQMMAQsLBQNAIAAEQCADIQYgASEFIAEgAkECdGohCCMHQQFGBEADQCAFIAhJBEAgBSAG/QAEAP0LBAAgBUEQaiEFIAZBEGohBgwBCwsFIwdB
AkYEQANAIAUgCEkEQCAFIAb9AAQAIAb9AAQQ/Q0AAQIDCAkKCxAREhMYGRob/QsEACAFQRBqIQUgBkEgaiEGDAELCwUjB0ECdCEJA0AgBSAISQ
RAIAUgBioCADgCACAFQQRqIQUgBiAJaiEGDAELCwsLIABBAWshACABIAdqIQEgAyAEaiEDDAELCwsLCwsLsAcCBH8BeyAFQQNxIQYgBUEESQRA
A0AgAARAIAYEQCAB/QAEACAD/QAEAP3kASEKIAZBAUYEQCABIAr9WgIAAAUgASAK/VsDAAALIAZBA0YEQCABIAr9WgIIAgsLIABBAWshACABIA
JqIQEgAyAEaiEDDAELCwUgBUEISQRAA0AgAARAIAEgAf0ABAAgA/0ABAD95AH9CwQAIAYEQCABQRBqIgX9AAQAIAP9AAQQ/eQBIQogBkEBRgRA
IAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIARqIQMMAQsLBSAFQQxJBEADQCAABEAgASAB/Q
AEACAD/QAEAP3kAf0LBAAgASAB/QAEECAD/QAEEP3kAf0LBBAgBgRAIAFBIGoiBf0ABAAgA/0ABCD95AEhCiAGQQFGBEAgBSAK/VoCAAAFIAUg
Cv1bAwAACyAGQQNGBEAgBSAK/VoCCAILCyAAQQFrIQAgASACaiEBIAMgBGohAwwBCwsFIAVBEEkEQANAIAAEQCABIAH9AAQAIAP9AAQA/eQB/Q
sEACABIAH9AAQQIAP9AAQQ/eQB/QsEECABIAH9AAQgIAP9AAQg/eQB/QsEICAGBEAgAUEwaiIF/QAEACAD/QAEMP3kASEKIAZBAUYEQCAFIAr9
WgIAAAUgBSAK/VsDAAALIAZBA0YEQCAFIAr9WgIIAgsLIABBAWshACABIAJqIQEgAyAEaiEDDAELCwUgBUEUSQRAA0AgAARAIAEgAf0ABAAgA/
0ABAD95AH9CwQAIAEgAf0ABBAgA/0ABBD95AH9CwQQIAEgAf0ABCAgA/0ABCD95AH9CwQgIAEgAf0ABDAgA/0ABDD95AH9CwQwIAYEQCABQUBr
IgX9AAQAIANBQGv9AAQA/eQBIQogBkEBRgRAIAUgCv1aAgAABSAFIAr9WwMAAAsgBkEDRgRAIAUgCv1aAggCCwsgAEEBayEAIAEgAmohASADIA
RqIQMMAQsLBQNAIAAEQCABIQYgAyEHIAUhCCMHQQJNBEADQCAIQQRPBEAgBiAG/QAEACAH/QAEAP3kAf0LBAAgCEEEayEIIAZBEGohBiAHQRBq
IQcMAQsLC0EEIwdBAnQjB0ECTRshCQNAIAgEQCAGIAYqAgAgByoCAJI4AgAgCEEBayEIIAYgCWohBiAHQQRqIQcMAQsLIABBAWshACABIAJqIQ
EgAyAEaiEDDAELCwsLCwsLC8gEARF/Iw5BAnQhDiMDQQFqQQF2IhJBAXQjAyMHQQJGIhMbQQJ0IQ0DQCAPIwFJBEBBACEKA0AgCiMESQRAIwdB
Ak0iCARAIwIgCiMKbCMIayIFIAEjBmxqSwR/IwIjBiACQQFrbCAFaksFQQALIQgLQQAhCwNAIAsjBUkEQCALIwtsIgUjCU8Ef0EABSMOIgYjBy
MJIAVrakEBayMHbiIFIAUgBksbCyIFIhUgCyMLbCIGIwMjCWoiB08Ef0EABSMOIgkjByAHIAZrakEBayMHbiIGIAYgCUsbCyIGIAUgBksbIRAg
FSMHbCALIwtsaiMJayEFIAAgEwR/IAVBAXEgEmwgBUEBdmoFIAULQQJ0aiERIAMgFUECdGohBgJAIAgEQCACIAFrIBEgASMGbCAKIwpsaiMIay
ANbGojBiANbCAGIA4gECAVaxBADAELIAEhBwNAIAIgB0sEQCAHIwZsIAojCmxqIwhrIgUjAkkEQCARIAUgDWxqIQkgBiEFIBAgFWshDCMHQQJN
BEADQCAMQQRPBEAgCSAJ/QAEACAF/QAEAP3kAf0LBAAgDEEEayEMIAlBEGohCSAFQRBqIQUMAQsLC0EEIwdBAnQjB0ECTRshFANAIAwEQCAJIA
kqAgAgBSoCAJI4AgAgDEEBayEMIAkgFGohCSAFQQRqIQUMAQsLCyAHQQFqIQcgBiAOaiEGDAELCwsgC0EBaiELIAMgBGohAwwBCwsgCkEBaiEK
DAELCyAAIwIgDWxqIQAgD0EBaiEPDAELCwvhAQEEfwNAIAAgAUkEQCAAIAAgA24iFyADbGshGCANIAQgF2xqIAUgGGxqIRUgECAGIBdsaiAHIB
hsaiEWIBMgCCAXbGogCSAYbGohFyACBEAgAkEBRgRAQQAgCiALIAwgFSAOIA8gFiARQSAgFyAUQQBBABAGBSACQQJGBEBBACALIAogDCAVIA4g
FiASIBcgFEEAQQAQAwVBACAKIAsgDCAVIA4gDyAWIBEgEiAXIBRBAEEAEAELCwVBACALIAogDCAVIA4gDyAWIBEgFyAUQQBBABAPCyAAQQFqIQ
AMAQsLC6gMAw1/AnsBfSACIAAgBmwgB2xBAnRqIQIgAyAAIARsIAVsQQJ0aiEDIAUgCUwgDUUiECAHQQFGIhEgERsiESARGyEXIAdBAXQgBUwg
ECALQQJGIAlBAkYiECAQGyIQIBAbIhAgEBshGANAIAAgAUkEQEEAIRJBACEQA0AgBiAQSgRAIAoEfyAKIBBsIAxrBSAEIBBsIAZtCyERIBAhEy
AKBH8gCiAQbCAMayAIaiIQIAQgDGoiFCAQIBRIGwUgE0EBaiAEbCAGakEBayAGbQsiECARayAQIAQgBCAQShsiFiARQQAgEUEAShsiFGsiESAO
GyEZAn8gEiAURkEAIBcbBEAgAyAFIBRsQQJ0aiEQIAUgEWwhEiACKgIAIAUgGWyyIA8gD0MAAAAAWxuV/RMhHQNAIBJBAEoEQAJAIBJBBE8EQC
AQIB39CwQADAELIBAgHf1aAgAAIBJBAUsEQCAQIB39WgIEAQsgEkECSwRAIBAgHf1aAggCCwsgEkEEayESIBBBEGohEAwBCwsgFgwBC0EAIRAg
GARAIBlBAXSyIA8gD0MAAAAAWxv9EyEeA0AgEEEEaiIRIAdMBEAjACAQQQN0aiIVIAIgEEECdGr9AAQAIB795wEiHSAd/Q0AAQIDAAECAwQFBg
cEBQYH/QsEACAVIB0gHf0NCAkKCwgJCgsMDQ4PDA0OD/0LBBAgESEQDAELCwsjACAQQQN0aiEVIAUgEEEBdGshEQNAIBFBAEoEQAJAIBFBBE8E
QCAV/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAV/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEUEBSwRAIBX9DAAAAAAAAAAAAAAAAAAAAAD9Wg
IEAQsgEUECSwRAIBX9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBFBBGshESAVQRBqIRUMAQsLA0AgByAQSgRAIwAgCwR/IAsgEGwgDWsFIAUg
EGwgB20LIhpBACAaQQBKGyIRQQJ0aiEVIAIgEEECdGoqAgAgCwR/IAsgEGwgDWsgCWoiGyAFIA1qIhwgGyAcSBsFIBBBAWogBWwgB2pBAWsgB2
0LIhsgGmsgGyAFIAUgG0obIBFrIhEgDhsgGWyyIA8gD0MAAAAAWxuVIR8gEUEETgRAIB/9EyEdA0AgEUEETgRAIBUgFf0ABAAgHf3kAf0LBAAg
EUEEayERIBVBEGohFQwBCwsLA0AgEUEASgRAIBUgFSoCACAfkjgCACARQQFrIREgFUEEaiEVDAELCyAQQQFqIRAMAQsLIBIgFEgEQCADIAUgEm
xBAnRqIRAgFCASayAFbCESA0AgEkEASgRAAkAgEkEETwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9CwQADAELIBD9DAAAAAAAAAAAAAAAAAAAAAD9
WgIAACASQQFLBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAgQBCyASQQJLBEAgEP0MAAAAAAAAAAAAAAAAAAAAAP1aAggCCwsgEkEEayESIBBBEG
ohEAwBCwsgFCESCwNAIBQgFkgEQCADIAUgFGxBAnRqIREgEiAUSiEVQQAhEANAIAUgEEsEQCAQQQJ0IhkjAGr9AAQAIR0gFQRAIB0gESAZav0A
BAD95AEhHQsgESAQQQJ0aiEZAkAgBSAQayIaQQRPBEAgGSAd/QsEAAwBCyAZIB39WgIAACAaQQFLBEAgGSAd/VoCBAELIBpBAksEQCAZIB39Wg
IIAgsLIBBBBGohEAwBCwsgFEEBaiEUDAELCyASIBYgEiAWShsLIRIgE0EBaiEQIAIgB0ECdGohAgwBCwsgAyAFIBJsQQJ0aiEQIAQgEmsgBWwh
EgNAIBJBAEoEQAJAIBJBBE8EQCAQ/QwAAAAAAAAAAAAAAAAAAAAA/QsEAAwBCyAQ/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEkEBSwRAIBD9DA
AAAAAAAAAAAAAAAAAAAAD9WgIEAQsgEkECSwRAIBD9DAAAAAAAAAAAAAAAAAAAAAD9WgIIAgsLIBJBBGshEiAQQRBqIRAMAQsLIABBAWohACAD
IAQgBWxBAnRqIQMMAQsLC5EIAwx/A3sCfSALIA1qQQFrQQEgCyALQQFMG20iECAHIAcgEEobIRUgC0ECRiALQQFGcgR/IAUgDWogCWsgC21BAW
oiECAHIAcgEEobBUEACyEWIAdBAUYiEARAIA1FIRALIAUgCUwgECAQGyEXIAIgACAGbiAEbCAFbEECdGohAiADIAAgB2xBAnRqIQMgACAGcCEU
A0AgACABSQRAIAYgFEYEQEEAIRQgAiAEIAVsQQJ0aiECCyAKBH8gCiAUbCAMawUgBCAUbCAGbQshECAKBH8gCiAUbCAMayAIaiIRIAQgDGoiEi
ARIBJIGwUgFEEBaiAEbCAGakEBayAGbQsiESAQayARIAQgBCARShsiESAQQQAgEEEAShsiEmsiEyAOGyEYIAIgBSASbEECdGohEAJAIBcEQCAD
IBAgBSATbBACtiAFIBhssiAPIA9DAAAAAFsblTgCAAwBCyARIBJrIhpBAUoEQCMAIRsgBUECdCEZQQAhEwNAIAUgE0sEQCAQ/QAEACEcQQEhES
AQIBlqIRIDQCARIBpJBEAgHCAS/QAEAP3kASEcIBFBAWohESASIBlqIRIMAQsLIBsgE0ECdGogHP0LBAAgE0EEaiETIBBBEGohEAwBCwsjACEQ
C0EAIREDQCAHIBFKBEAgCUEISCARIBVOcSARQQRqIBZMcQRAIBAgCyARbCANa0ECdGohEiALQQFGBEAgEv0ABAAhHEEBIRMDQCAJIBNLBEAgHC
ASIBNBAnRq/QAEAP3kASEcIBNBAWohEwwBCwsFIBL9AAQAIh0gEv0ABBAiHv0NAAECAwgJCgsQERITGBkaGyEcQQEhEwNAIAkgE0sEQCATQQFx
BHsgHCAdIB79DQQFBgcMDQ4PFBUWFxwdHh/95AEFIBwgEiATQQJ0aiIZ/QAEACIdIBn9AAQQIh79DQABAgMICQoLEBESExgZGhv95AELIRwgE0
EBaiETDAELCwsgAyARQQJ0aiAcIAkgGGyyIA8gD0MAAAAAWxv9E/3nAf0LBAAgEUEEaiERDAILIAsEfyALIBFsIA1rBSAFIBFsIAdtCyESIAsE
fyALIBFsIA1rIAlqIhMgBSANaiIZIBMgGUgbBSARQQFqIAVsIAdqQQFrIAdtCyITIAUgBSATShsgEkEAIBJBAEobIhlrIRogEyASayAaIA4bIB
hssiAPIA9DAAAAAFsbISAgAyARQQJ0aiAQIBlBAnRqIRkCQCAaQQhOBEAgGSAaEAK2IR8MAQsgGSoCACEfQQEhEgNAIBIgGkgEQCAfIBkgEkEC
dGoqAgCSIR8gEkEBaiESDAELCwsgHyAglTgCACARQQFqIREMAQsLCyAAQQFqIQAgFEEBaiEUIAMgB0ECdGohAwwBCwsLoAoCFH8FeyMAIApqIj
MgBUECdEEfakFwcSI3IAJsaiEyICMgACAFbCIlIAZsQQJ0akEAIAEgAGsgBWwiCiAGbEECdPwLACAkIAcgJWxBAnRqQQAgByAKbEECdPwLAANA
IAAgAUkEQCAAIAAgA24iNSADbGshNCAPIBAgNWxqIBEgNGxqIS8gEyAUIDVsaiAVIDRsaiEuICMgACAFbCIKIAZsQQJ0aiEtICQgByAKbEECdG
ohLEEAIQoDQCAEIApLBEAgAiAEIAprIiUgAiAlSRsiNiAKakEBayElIAAgBGwgCmohMSAXIBggNWxqIBkgNGxqIAogGmxqITAgGyAcIDVsaiAd
IDRsaiAKIB5saiEqQQAgNiAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIicgBiALIAwgNWxqIA0gNGxqIAogDmxqIisgDkEEIC9BBCASIDMgN0EAQQ
AQAUEAISYDQCAmIDZJBEAgCiAmaiElIDMgJiA3bGoiKSAJBH8gJUEBaiIlIAUgBSAlSxsFIAULIiUgCCAfICogHiAmbGoQHhogISAmIDFqQQJ0
aioCAP0TITpBACE4A0AgJSA4SwRAICkgOEECdGoiKP0ABAAgOv3lASI8/QxqSa3CakmtwmpJrcJqSa3C/esBIjv9DDuquD87qrg/O6q4PzuquD
/95gH9DAAAQEsAAEBLAABASwAAQEv95AEiPf0MAABASwAAQEsAAEBLAABAS/3lASE5ICj9DAAAgD8AAIA/AACAPwAAgD8gOyA5/QwAcjE/AHIx
PwByMT8AcjE//eYB/eUBIDn9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiOSA5IDn95gH9DKURtTqlEbU6pRG1OqURtTogOf3mAf0MNR0JPDUdCT
w1HQk8NR0JPP3kASA5/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIDn95gH9DEiqKj5Iqio+SKoqPkiqKj795AEgOf3mAf0M/v//Pv7//z7+//8+
/v//Pv3kAf3mAf3kAf3kASA9QRf9qwH9rgEgPP0MakmtwmpJrcJqSa3Cakmtwv1D/U/9CwQAIDhBBGohOAwBCwsgKSAlQQJ0akEAICcgJWtBAn
T8CwAgJkEBaiEmDAELCyAnIAcgNiAzIDcgMCAaICwQH0EAIDYgJyAHIDAgGkEEIC5BBCAWIDIgN0EAQQAQAUEAITgDQCA2IDhLBEAgMCAaIDhs
aiEpICAgMSA4aiAHbEECdGohKP0MAAAAAAAAAAAAAAAAAAAAACE5QQAhJgNAICZBBGoiJSAHTQRAIDkgJkECdCImIClq/QAEACAmIChq/QAEAP
3mAf3kASE5ICUhJgwBCwsgByAmSwRAIDkgJkECdCIlIClq/QAEACAHICZr/RH9DAAAAAABAAAAAgAAAAMAAAD9OyI5/U4gJSAoav0ABAAgOf1O
/eYB/eQBITkLIDkgOSA5/Q0ICQoLDA0ODwABAgMEBQYH/eQBIjn9HwAgOf0fAZL9EyE6IAj9EyE5IDcgOGwiJSAzaiEqICUgMmohKUEAISYDQC
AmICdJBEAgKSAmQQJ0IihqIiUgKCAqav0ABAAgJf0ABAAgOv3lAf3mASA5/eYB/QsEACAmQQRqISYMAQsLIDhBAWohOAwBCwsgNiAGICcgMiA3
IC8gEiAiIAYgMWxBAnRqIAZBAnQQHSAnIAYgNiAyIDcgKyAOIC0QHyACIApqIQoMAQsLIABBAWohAAwBCwsL1RMFEH8KewZ8An4BfSMAIAtqIS
AgBkECdEEfakFwcSEtA0AgACABSQRAIAAgACACbiILIAJsayADbCEuIAsgCyAEbiIpIARsayEoIAMgBSAuayIfIAMgH0kbIicgLmpBAWshHyAd
IAUgC2wgLmoiJSAIbEECdGohLEEAICcgCgR/IB9BAWoiCyAGIAYgC0sbBSAGCyIjIAcgDCANIClsaiAOIChsaiAPIC5saiAPQQQgECARIClsai
ASIChsakEEIBMgICAtQQBBABABIBggGSApbGogGiAobGogGyAubGohJkEAISsgICELA0AgJyArSwRAICsgLmohHyAKBH8gH0EBaiIfIAYgBiAf
SxsFIAYLIiEhKiALICEgCSAcICYQHiJB/RMhMCALIiIhH0QAAAAAAAAAACE9A0AgKgRA/QwAAAAAAAAAAAAAAAAAAAAAITEgKkGAAiAqICpBgA
JPGyIkayEqA0AgJEEITwRAICL9AAQAIDD95QEiMv0MakmtwmpJrcJqSa3Cakmtwv3rASIz/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABA
SwAAQEsAAEBL/eQBIjT9DAAAQEsAAEBLAABASwAAQEv95QEhNSAi/QAEECAw/eUBIjb9DGpJrcJqSa3CakmtwmpJrcL96wEiN/0MO6q4PzuquD
87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASI4/QwAAEBLAABASwAAQEsAAEBL/eUBIS8gH/0MAACAPwAAgD8AAIA/AACAPyAzIDX9
DAByMT8AcjE/AHIxPwByMT/95gH95QEgNf0Mjr6/NY6+vzWOvr81jr6/Nf3mAf3lASIzIDMgM/3mAf0MpRG1OqURtTqlEbU6pRG1OiAz/eYB/Q
w1HQk8NR0JPDUdCTw1HQk8/eQBIDP95gH9DHqsKj16rCo9eqwqPXqsKj395AEgM/3mAf0MSKoqPkiqKj5Iqio+SKoqPv3kASAz/eYB/Qz+//8+
/v//Pv7//z7+//8+/eQB/eYB/eQB/eQBIDRBF/2rAf2uASAy/QxqSa3CakmtwmpJrcJqSa3C/UP9TyIy/QsEACAf/QwAAIA/AACAPwAAgD8AAI
A/IDcgL/0MAHIxPwByMT8AcjE/AHIxP/3mAf3lASAv/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIi8gLyAv/eYB/QylEbU6pRG1OqURtTqlEbU6
IC/95gH9DDUdCTw1HQk8NR0JPDUdCTz95AEgL/3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAv/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIC/95g
H9DP7//z7+//8+/v//Pv7//z795AH95gH95AH95AEgOEEX/asB/a4BIDb9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIi/9CwQQIDEgMiAv/eQB/eQB
ITEgJEEIayEkICJBIGohIiAfQSBqIR8MAQsLA0AgJEEETwRAICL9AAQAIDD95QEiL/0MakmtwmpJrcJqSa3Cakmtwv3rASIy/Qw7qrg/O6q4Pz
uquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIjP9DAAAQEsAAEBLAABASwAAQEv95QEhNCAf/QwAAIA/AACAPwAAgD8AAIA/IDIgNP0M
AHIxPwByMT8AcjE/AHIxP/3mAf3lASA0/QyOvr81jr6/NY6+vzWOvr81/eYB/eUBIjIgMiAy/eYB/QylEbU6pRG1OqURtTqlEbU6IDL95gH9DD
UdCTw1HQk8NR0JPDUdCTz95AEgMv3mAf0MeqwqPXqsKj16rCo9eqwqPf3kASAy/eYB/QxIqio+SKoqPkiqKj5Iqio+/eQBIDL95gH9DP7//z7+
//8+/v//Pv7//z795AH95gH95AH95AEgM0EX/asB/a4BIC/9DGpJrcJqSa3CakmtwmpJrcL9Q/1PIi/9CwQAIDEgL/3kASExICRBBGshJCAiQR
BqISIgH0EQaiEfDAELCyAkBEAgIv0ABAD9DAAAgP8AAID/AACA/wAAgP8gJP0R/QwAAAAAAQAAAAIAAAADAAAA/Tv9UiAw/eUBIi/9DGpJrcJq
Sa3CakmtwmpJrcL96wEiMv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASIz/QwAAEBLAABASwAAQEsAAEBL/eUBIT
T9DAAAgD8AAIA/AACAPwAAgD8gMiA0/QwAcjE/AHIxPwByMT8AcjE//eYB/eUBIDT9DI6+vzWOvr81jr6/NY6+vzX95gH95QEiMiAyIDL95gH9
DKURtTqlEbU6pRG1OqURtTogMv3mAf0MNR0JPDUdCTw1HQk8NR0JPP3kASAy/eYB/Qx6rCo9eqwqPXqsKj16rCo9/eQBIDL95gH9DEiqKj5Iqi
o+SKoqPkiqKj795AEgMv3mAf0M/v//Pv7//z7+//8+/v//Pv3kAf3mAf3kAf3kASAzQRf9qwH9rgEgL/0MakmtwmpJrcJqSa3Cakmtwv1D/U8h
LwJAICRBBE8EQCAfIC/9CwQADAELIB8gL/1aAgAAICRBAUsEQCAfIC/9WgIEAQsgJEECSwRAIB8gL/1aAggCCwsgMSAv/eQBITEgJEECdCIkIC
JqISIgHyAkaiEfCyA9IDH9XyAxIDH9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASIv/SEAIC/9IQGgoCE9DAELCyALICFBAnRqQQAgIyAha0ECdPwL
ACAeICUgK2pBAnRqID0gPWEEfSA9vSJAQs33/LPmk6jzP30iP0I0h7khOiBAID9CgICAgICAgHiDfb8iOUQAAAAAAADwv6AgOUQAAAAAAADwP6
CjIj4gPqIhOUQor6G8hvKqPyE7RAAAAAAAADFAITwDQCA8RAAAAAAAAAAAZARAIDsgOaJEAAAAAAAA8D8gPKOgITsgPEQAAAAAAAAAwKAhPAwB
CwsgQSA6RO85+v5CLuY/oiA+ID6gIDuioLaSBUMAAMB/CzgCACALIC1qIgtBBGsgPbY4AgAgK0EBaiErIBsgJmohJgwBCwsgJyAIICMgICAtIB
QgFSApbGogFiAobGogFyAsIAhBAnQQHUEAISQgICELA0AgJCAnSQRAIAsgLWpBBGsqAgAiQf0TIS9BACEfA0AgH0EEaiIhIAhNBEAgLCAfQQJ0
aiIfIB/9AAQAIC/95wH9CwQAICEhHwwBCwsDQCAIIB9LBEAgLCAfQQJ0aiIhICEqAgAgQZU4AgAgH0EBaiEfDAELCyAkQQFqISQgCyAtaiELIC
wgCEECdGohLAwBCwsgAEEBaiEADAELCws=
`;

