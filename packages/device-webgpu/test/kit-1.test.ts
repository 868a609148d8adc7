// The device test kit on the adapter that Node finds: the first half; both halves run side by side.
import { hostKit } from './kit.js';

await hostKit({ of: 2, from: 0 });
