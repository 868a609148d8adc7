// Loads every family of derivative rules.
import './activation.js';
import './arithmetic.js';
import './binary.js';
import './conv.js';
import './copying.js';
import './loss.js';
import './matmul.js';
import './nll-loss.js';
import './norm.js';
import './pad.js';
import './pool.js';
import './reduce.js';
import './softmax.js';
import './take.js';
import './unary.js';
import './views.js';
