// nn.init: initial values, drawn as PyTorch draws them. Everything here runs unrecorded and returns the tensor.
export * from './drawn.js';
export { calculateFanInAndFanOut, calculateGain, type FanMode } from './fan.js';
export * from './structured.js';
