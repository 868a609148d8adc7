// optim.lrScheduler: learning rates over time.
export * from './combined.js';
export * from './cosine.js';
export * from './cyclic.js';
export * from './plateau.js';
export { LRScheduler, type SchedulerOptions, type SchedulerStateDict } from './scheduler.js';
export * from './steps.js';
