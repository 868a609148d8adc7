// The one vitest configuration: workspaces resolve to their sources, so that tests need no build.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['@kindling/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@kindling/source', 'node'] } },
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: true,
    setupFiles: process.env.KINDLING_SEED
      ? [fileURLToPath(new URL('scripts/property-seed.mjs', import.meta.url))]
      : [],
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', fileURLToPath(new URL('scripts/results-reporter.mjs', import.meta.url))],
    server: { deps: { inline: [/^@kindling\//, /^kindling$/] } },
  },
});
