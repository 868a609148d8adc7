// Property tests draw from KINDLING_SEED where it is set, so that the check decides alike for the same sources; without
// it every run draws other cases.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.KINDLING_SEED) });
