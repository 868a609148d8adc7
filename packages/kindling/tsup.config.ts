import { defineConfig } from 'tsup';
import { library } from '../../tsup.base.js';

// File by file: a bundle would turn `export * as torch` of other packages' names into an object that static imports miss.
export default defineConfig(library({ entry: ['src/*.ts'], bundle: false }));
