// The demo's page as its user sees it: built, served, and opened in a browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { openBrowser } from '../../../../packages/device-webgpu/test/browser/chromium.js';

export { browserMissing } from '../../../../packages/device-webgpu/test/browser/chromium.js';

/** The page, and how to take it all down. */
export interface Web {
  readonly page: Page;
  /** What the page and its worker wrote to the console as errors. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Builds the page, serves it as `vite preview` does, and opens it. */
export async function openWeb(): Promise<Web> {
  const outDir = await mkdtemp(join(tmpdir(), 'kindling-web-'));
  const shared = {
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'error',
    build: { outDir },
  } as const;
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: 'localhost' } });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForSelector('body[data-state=idle]');
  return {
    page,
    errors,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** What is set in the form. */
export interface Settings {
  readonly device: 'cpu' | 'webgpu';
  readonly limit: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly lr: number;
}

/** Fills the form. */
export async function set(page: Page, { device, ...numbers }: Settings): Promise<void> {
  await page.selectOption('select[name=device]', device);
  for (const [name, value] of Object.entries(numbers)) await page.fill(`input[name=${name}]`, String(value));
}

/** Waits until the worker has done what it was told; returns what the page says then. */
export async function done(page: Page): Promise<string> {
  await page.waitForSelector('body[data-state=idle]', { timeout: 120_000 });
  return (await page.textContent('#status'))!;
}
