// The transforms, as `transforms.ToTensor` and so on.
export { Normalize, ToTensor } from './convert.js';
export {
  CenterCrop,
  RandomCrop,
  type RandomCropOptions,
  RandomHorizontalFlip,
  Rearrangement,
  type Size,
} from './geometry.js';
export type { Arrangement, PaddingMode, Picture } from './rearrange.js';
export { Resize } from './resize.js';
export { Compose, Lambda, type Step, Transform } from './transform.js';
