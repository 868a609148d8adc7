// Everything a newcomer from PyTorch looks for, in one room: tensor functions at the top, nn, optim and the rest by name.

export * as autograd from '@kindling/autograd';
export { enableGrad, inferenceMode, isGradEnabled, noGrad, setGradEnabled } from '@kindling/autograd';
export * from '@kindling/checkpoint';
export * from '@kindling/datasets';
export * as nn from '@kindling/nn';
export * as optim from '@kindling/optim';
export * from '@kindling/tensor';
export { type DeviceName, device } from './device.js';
