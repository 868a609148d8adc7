// The conformance suite on TensorFlow.js's plain JavaScript backend.
import './support/quiet.js';
import '@tensorflow/tfjs-backend-cpu';
import { hostConformance, narrowIntegers } from './support/conformance.js';

await hostConformance('cpu', { skip: [narrowIntegers] });
