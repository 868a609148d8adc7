// @kindling/device-webgpu: WebGPU as a Kindling device: Dawn in Node, navigator.gpu in browsers
export {};
