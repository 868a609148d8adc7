// nn.utils: gradients, vectors of parameters, reparametrised weights, packed sequences.
export * from './gradients.js';
export * as rnn from './rnn.js';
export * from './weight-norm.js';
