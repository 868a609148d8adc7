// A headless Chromium with WebGPU, and pages bundled from the sources for it.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const executablePath = process.env.KINDLING_CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--enable-unsafe-webgpu', '--js-flags=--expose-gc'],
];

/** Why there is no browser here, or undefined. With KINDLING_CI=1 a missing one is an error. */
export function browserMissing(): string | undefined {
  if (existsSync(executablePath)) return undefined;
  const reason = `there is no Chromium at ${executablePath}; install it, or name another by KINDLING_CHROMIUM`;
  if (process.env.KINDLING_CI === '1') throw new Error(`KINDLING_CI: ${reason}`);
  return reason;
}

/** Starts the browser. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: flags });

/** Bundles `entry` (a file beside this one) for browsers into `folder`. */
async function bundle(entry: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { conditions: ['@kindling/source', 'browser', 'module', 'development|production'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
}

/** Opens a page that runs `entry`, hands it to `use`, and takes everything down again. */
export async function withPage<T>(entry: string, use: (page: Page) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-webgpu-'));
  let browser: Browser | undefined;
  const server = createServer(async (request, response) => {
    const name = request.url === '/' ? 'index.html' : request.url!.slice(1);
    const content = await readFile(join(folder, name)).catch(() => undefined);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(content ? 200 : 404, { 'content-type': type }).end(content);
  });
  try {
    await bundle(entry, folder);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    browser = await openBrowser();
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`page: ${error.stack ?? error.message}`));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.ready === true', undefined, { timeout: 60_000 });
    return await use(page);
  } finally {
    await browser?.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
