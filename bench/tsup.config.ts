import { defineConfig } from 'tsup';
import { program } from '../tsup.base.js';

export default defineConfig(
  program({
    entry: ['src/main.ts', 'src/contender.ts'],
    // TensorFlow.js has its gradients in modules that Node cannot load as they are published.
    noExternal: [/^@tensorflow\//],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main'];
      // What its Emscripten module expects of CommonJS.
      const lines = [
        "import { createRequire } from 'node:module';",
        'const require = createRequire(import.meta.url);',
        'const [__filename, __dirname] = [import.meta.filename, import.meta.dirname];',
      ];
      options.banner = { js: lines.join('\n') };
    },
  }),
);
