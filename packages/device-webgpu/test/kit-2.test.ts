// The device test kit on the adapter that Node finds: the second half.
import { hostKit } from './kit.js';

await hostKit({ of: 2, from: 1 });
