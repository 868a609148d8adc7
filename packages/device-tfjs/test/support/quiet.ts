// TensorFlow.js's advice for Node.js would stand between the results of tests.
import { env } from '@tensorflow/tfjs-core';

env().set('PROD', true);
