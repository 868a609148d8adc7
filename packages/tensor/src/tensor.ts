// The Tensor: a strided window on a storage. Methods are the ops' functions, installed by ops/index.ts.
import type { Device, View } from './device.js';
import { type DType, itemSize, type TypedArray } from './dtype.js';
import { KindlingError } from './errors.js';
import { isContiguous, numel, type Shape } from './shape.js';
import type { Storage } from './storage.js';

/** A node of the backward graph, as users see it; autograd makes them. */
export interface GradFn {
  /** PyTorch's name of the node: `AddmmBackward0`. */
  readonly name: string;
  /** For each input: the node that receives its gradient (`null` for none) and which output of that node it is. */
  readonly nextFunctions: readonly (readonly [GradFn | null, number])[];
}

/** A hook's removable handle. */
export interface HookHandle {
  remove(): void;
}

export interface BackwardOptions {
  /** The gradient of the outcome for this tensor; may be left out for a tensor of one element. */
  gradient?: Tensor;
  /** Keep saved tensors, so that backward can run again. Defaults to `createGraph`. */
  retainGraph?: boolean;
  /** Record the backward pass itself, for higher derivatives. */
  createGraph?: boolean;
  /** Accumulate into these leaves only. */
  inputs?: readonly Tensor[];
}

/** What autograd keeps with a tensor. `null` on a tensor means: needs no gradient, is part of no graph. */
export interface AutogradMeta {
  requiresGrad: boolean;
  /** Read `tensor.grad` instead, unless the gradient is only looked at and not handed on. */
  grad: Tensor | null;
  gradFn: GradFn | null;
  /** Whether nobody was given `grad`, which backward made: it is then freed as soon as it is forgotten. */
  gradUnseen: boolean;
}

/** The functions of a tensor that autograd fills in when it is loaded. */
export interface AutogradHooks {
  gradFn(self: Tensor): GradFn | null;
  setRequiresGrad(self: Tensor, value: boolean): void;
  setGrad(self: Tensor, grad: Tensor | null): void;
  backward(self: Tensor, options: BackwardOptions): void;
  retainGrad(self: Tensor): void;
  detachInPlace(self: Tensor): void;
  registerHook(self: Tensor, hook: (grad: Tensor) => Tensor | undefined | void): HookHandle;
}

let hooks: AutogradHooks | undefined;

/** Called by `@kindling/autograd` when it is imported. */
export function installAutograd(installed: AutogradHooks): void {
  hooks = installed;
}

function autogradHooks(what: string): AutogradHooks {
  if (hooks === undefined) {
    throw new KindlingError(
      `${what} needs autograd: import '@kindling/autograd' (or the umbrella package 'kindling')`,
    );
  }
  return hooks;
}

/** A multi-dimensional array of one dtype on one device. Make one with `tensor()`, `zeros()`, `rand()` and the like. */
export class Tensor {
  /** Autograd's slot; use `requiresGrad`, `grad` and `gradFn`. */
  autograd: AutogradMeta | null = null;
  #contiguous: boolean | undefined;
  #view: View | undefined;

  /** For ops: a window on `storage`; strides and offset count elements. Users call the factories instead. */
  constructor(
    public storage: Storage,
    public shape: Shape,
    public strides: Shape,
    public storageOffset: number,
  ) {}

  get dtype(): DType {
    return this.storage.dtype;
  }

  get device(): Device {
    return this.storage.device;
  }

  /** Number of dimensions. */
  get ndim(): number {
    return this.shape.length;
  }

  /** Counts in-place writes to the storage; views share it. PyTorch's `_version`. */
  get version(): number {
    return this.storage.version;
  }

  /** The window as the Device contract hands it to kernels. */
  get deviceView(): View {
    const { storage } = this;
    const buffer = storage.buffer;
    if (this.#view === undefined) {
      const { dtype } = storage;
      const { shape, strides, storageOffset: offset } = this;
      this.#view = { buffer, dtype, shape, strides, offset, owner: storage };
    }
    return this.#view;
  }

  /** Points this tensor at another's storage and shape (`x.data = y`); both then share memory. For modules and loaders. */
  adopt(other: Tensor): void {
    this.storage = other.storage;
    this.shape = other.shape;
    this.strides = other.strides;
    this.storageOffset = other.storageOffset;
    this.#contiguous = undefined;
    this.#view = undefined;
  }

  /** Number of elements. */
  numel(): number {
    return numel(this.shape);
  }

  /** Number of dimensions, as PyTorch's `dim()`. */
  dim(): number {
    return this.shape.length;
  }

  /** The shape, or one entry of it (negative counts from the end). */
  size(): Shape;
  size(dim: number): number;
  size(dim?: number): Shape | number {
    if (dim === undefined) return this.shape;
    return this.shape[dim < 0 ? dim + this.shape.length : dim] ?? outOfRange(dim, this.shape.length);
  }

  /** Strides in elements, or one entry of them. */
  stride(): Shape;
  stride(dim: number): number;
  stride(dim?: number): Shape | number {
    if (dim === undefined) return this.strides;
    return this.strides[dim < 0 ? dim + this.shape.length : dim] ?? outOfRange(dim, this.shape.length);
  }

  /** Bytes one element takes on the host. */
  elementSize(): number {
    return itemSize(this.dtype);
  }

  /** Whether elements lie row-major without gaps. */
  isContiguous(): boolean {
    this.#contiguous ??= isContiguous(this.shape, this.strides);
    return this.#contiguous;
  }

  /** Frees the storage now, for this tensor and all its views; any later use throws DisposedError. */
  dispose(): void {
    this.storage.dispose();
  }

  get isDisposed(): boolean {
    return this.storage.disposed;
  }

  // ---- autograd ----

  /** Whether backward passes compute a gradient for this tensor. Settable on leaves of floating dtype. */
  get requiresGrad(): boolean {
    return this.autograd?.requiresGrad ?? false;
  }

  set requiresGrad(value: boolean) {
    if (value || this.autograd !== null) autogradHooks('requiresGrad').setRequiresGrad(this, value);
  }

  /** Sets `requiresGrad` and returns this tensor. */
  requiresGrad_(value = true): this {
    this.requiresGrad = value;
    return this;
  }

  /** The gradient accumulated by `backward()`, or `null`. */
  get grad(): Tensor | null {
    if (this.autograd === null) return null;
    this.autograd.gradUnseen = false;
    return this.autograd.grad;
  }

  set grad(value: Tensor | null) {
    if (value !== null || this.autograd !== null) autogradHooks('grad').setGrad(this, value);
  }

  /** The node that made this tensor, `null` for leaves. */
  get gradFn(): GradFn | null {
    return this.autograd === null ? null : autogradHooks('gradFn').gradFn(this);
  }

  /** Whether the user made this tensor (or it needs no gradient), so that `backward()` accumulates into `grad`. */
  get isLeaf(): boolean {
    return this.gradFn === null;
  }

  /** Adds the gradients of this tensor for the graph's leaves to their `grad`. Throws AutogradError as PyTorch does. */
  backward(options: Tensor | BackwardOptions = {}): void {
    autogradHooks('backward()').backward(this, options instanceof Tensor ? { gradient: options } : options);
  }

  /** Makes `backward()` keep `grad` on this non-leaf too. */
  retainGrad(): void {
    autogradHooks('retainGrad()').retainGrad(this);
  }

  /** Takes this tensor out of its graph: a leaf that requires no grad. Throws AutogradError for views. */
  detach_(): this {
    if (this.autograd !== null) autogradHooks('detach_()').detachInPlace(this);
    return this;
  }

  /** Calls `hook(grad)` when this tensor's gradient is known; what it returns, if anything, replaces the gradient. */
  registerHook(hook: (grad: Tensor) => Tensor | undefined | void): HookHandle {
    return autogradHooks('registerHook()').registerHook(this, hook);
  }
}

function outOfRange(dim: number, ndim: number): never {
  throw new RangeError(
    `Dimension out of range (expected to be in range of [${-ndim}, ${ndim - 1}], but got ${dim})`,
  );
}

export type { TypedArray };
