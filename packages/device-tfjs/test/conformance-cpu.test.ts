// The conformance suite on TensorFlow.js's plain JavaScript backend.
import '@tensorflow/tfjs-backend-cpu';
import { hostConformance } from './support/conformance.js';

await hostConformance('cpu');
