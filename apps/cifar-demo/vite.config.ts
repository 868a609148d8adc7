// The web page: served by `npm run demo:web`, built into web/dist by `npm run build:web`.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A page that is isolated from other origins may share memory with threads, and the CPU device does. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

// What reads folders and downloads archives is imported when it is called, which a page never does.
const rolldownOptions = { external: [/^node:/, ...builtinModules] };

export default defineConfig({
  root: here('web'),
  base: './',
  resolve: { conditions: ['@kindling/source', 'browser', 'module', 'development|production'] },
  server: { headers },
  preview: { headers },
  build: {
    outDir: here('web/dist'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions,
  },
  worker: { format: 'es', rolldownOptions },
});
