// @kindling/autograd: importing it turns recording on for every tensor op.
import './derivatives/index.js';

export { type AnomalyOptions, detectAnomaly, isAnomalyEnabled, setDetectAnomaly } from './anomaly.js';
export { backward, type GradOptions, grad } from './api.js';
export { Function, FunctionContext } from './function.js';
export {
  enableGrad,
  type GradModeGuard,
  inferenceMode,
  isGradEnabled,
  noGrad,
  setGradEnabled,
} from './grad-mode.js';
export { type GradcheckOptions, gradcheck, gradgradcheck } from './gradcheck.js';
export { type Edge, type Grad, Node, type NodeHook, type NodePreHook, type TensorHook } from './node.js';
export {
  defineRules,
  type InputRule,
  type JointRule,
  OUT,
  type Rule,
  type RuleContext,
  ruleNames,
} from './rules.js';
export { leaveToGraph } from './saved.js';
export { fitTo, sumTo } from './sum-to.js';
