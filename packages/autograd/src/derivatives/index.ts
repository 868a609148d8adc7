// Loads every family of derivative rules.
import './arithmetic.js';
import './binary.js';
import './copying.js';
import './matmul.js';
import './reduce.js';
import './unary.js';
import './views.js';
