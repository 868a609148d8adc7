// @kindling/device-tfjs: Any TensorFlow.js backend as a Kindling device
export {};
