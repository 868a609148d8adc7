import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { program } from '../tsup.base.js';

const jax = readFileSync(new URL('../package.json', import.meta.resolve('@jax-js/jax')), 'utf8');
const define = { JAX_VERSION: JSON.stringify(JSON.parse(jax).version) };

/** Node's modules in a page: empty, since nothing that is measured there calls them. */
const withoutNode: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-node',
  setup(build) {
    const filter = new RegExp(`^(node:.*|${builtinModules.join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'without-node' }));
    build.onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({ contents: 'module.exports = {};' }));
  },
};

export default defineConfig([
  program({
    entry: ['src/main.ts', 'src/contender.ts'],
    clean: false,
    define,
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
  program({
    entry: ['src/page.ts'],
    outDir: 'dist/page',
    clean: false,
    define,
    platform: 'browser',
    noExternal: [/.*/],
    esbuildPlugins: [withoutNode],
  }),
]);
