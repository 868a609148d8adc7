// kindling: the umbrella. Importing it makes the CPU the default device and turns autograd on.
export * from './torch.js';
export * as torch from './torch.js';
