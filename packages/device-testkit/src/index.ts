// @kindling/device-testkit: testDevice(), the conformance suite that a device author runs.
export type { DeviceCase, Skip, TestDeviceOptions } from './case.js';
export type { Tolerance, ToleranceOptions } from './compare.js';
export { formatReport, type Report, runCases } from './report.js';
export { formatMatrix, type Support, type SupportMatrix, supportMatrix } from './support-matrix.js';
export { testDevice } from './test-device.js';
