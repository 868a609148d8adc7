// @kindling/device-reference: the device that the others are compared with; plain JavaScript, obvious code.
export { reference } from './reference.js';
