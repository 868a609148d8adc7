// Headless Chromium with WebGPU, and in it a page that runs one contender.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import type { PageFunctions } from '../page.js';
import type { Reply, Request } from '../protocol.js';

const executablePath = process.env.KINDLING_CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--enable-unsafe-webgpu'],
];
const folder = new URL('./page/', import.meta.url).pathname;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };
// Isolated from other origins, the page's clock has steps of 5 µs, not of 100.
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The page's functions, within `page.evaluate`. */
declare const self: PageFunctions;

export interface OpenPage {
  readonly hello: Reply;
  answer(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

/** Starts a browser of its own with a page that runs the contender `name`. */
export async function openPage(name: string): Promise<OpenPage> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content =
      path === '/'
        ? '<!doctype html><script type="module" src="page.js"></script>'
        : await readFile(join(folder, path)).catch(() => undefined);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, ...isolation });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', (error) => console.error(`page: ${error.stack ?? error.message}`));
  page.on('console', (message) => console.error(`page: ${message.text()}`));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('globalThis.ready === true', undefined, { timeout: 60_000 });
  const { hello, version, adapter } = (await page.evaluate((peer) => self.open(peer), name)) as Extract<
    Reply,
    { hello: string }
  >;
  return {
    hello: { hello, version, adapter: `${adapter}, Chromium ${browser.version()}` },
    answer: (request) => page.evaluate((r) => self.answer(r), request),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
